import { join } from 'node:path';
import { writeRunState } from '../college/state.js';
import type { Outcome } from '../exit-code.js';
import type { DepartmentRecord } from '../model/college.js';
import { errorAt, type Problem } from '../model/problem.js';
import { maskOfPeople, redactProblems, secretsOfRecord } from '../model/redact.js';
import { departmentEvents, startEvent } from '../render/batch-json.js';
import { noticesView } from '../render/batch-view.js';
import { abandonTemporaries, writeWhole } from '../write/whole-file.js';
import { endBatch } from './batch-end.js';
import { watchInterrupts } from './batch-interrupt.js';
import { mergeBatches } from './batch-merge.js';
import { holdFolder, outputOf, type Output } from './batch-output.js';
import { planBatch, type BatchOptions, type Plan } from './batch-plan.js';
import { showProgress } from './batch-progress.js';
import { runDepartments } from './batch-run.js';
import { diskStore, memoryStore, RUN_FILE, STATE_FOLDER, StateLost } from './batch-state.js';
import { printLines, printProblems } from './print.js';
import type { Session } from './session.js';

/** `onex batch`: check, hours and claim of every department below a root, and the college's summary (1-domain 4). */
export async function batch(paths: readonly string[], options: BatchOptions, session: Session): Promise<Outcome> {
  try {
    return await batchOrMerge(paths, options, session);
  } catch (error) {
    if (!(error instanceof StateLost)) throw error;
    printProblems(session, [error.problem]);
    return 'wrong-input';
  }
}

async function batchOrMerge(paths: readonly string[], options: BatchOptions, session: Session): Promise<Outcome> {
  if (options.merge !== undefined) return mergeBatches(paths, options.merge, options, session);
  const planned = await planBatch(paths, options, session);
  if ('problems' in planned) {
    printProblems(session, planned.problems);
    return 'wrong-input';
  }
  return doBatch(planned.plan, outputOf(options, session), session);
}

async function doBatch(plan: Plan, output: Output, session: Session): Promise<Outcome> {
  if (output.dryRun) return underLock(plan, output, session, { release: () => undefined, notes: [] });
  const held = await holdFolder(output);
  if ('problem' in held) {
    printProblems(session, [held.problem]);
    return 'wrong-input';
  }
  try {
    return await underLock(plan, output, session, held);
  } finally {
    held.release();
  }
}

async function underLock(
  plan: Plan,
  output: Output,
  session: Session,
  held: { readonly release: () => void; readonly notes: readonly Problem[] },
): Promise<Outcome> {
  const { io, format, words, version, asOf, quiet } = session;
  if (!quiet) io.stderr(noticesView(held.notes, session));
  const speaker = { version, words, asOf };
  if (format === 'ndjson') printLines(session, [startEvent(plan.root, plan.departments.length, speaker)]);
  const progress = showProgress(plan.departments.length, session);
  const interrupts = watchInterrupts(
    () => {
      progress.stop();
      io.stderr(`${words.batch.stopping}\n`);
    },
    () => {
      abandonTemporaries();
      held.release();
    },
  );
  try {
    const store = (output.dryRun ? memoryStore : diskStore)(output.path, io.system);
    const onDone = (department: DepartmentRecord, resumed: boolean): void => {
      progress.done(department, resumed);
      const shown = output.redact ? withoutPeople(department) : department;
      if (format === 'ndjson') printLines(session, departmentEvents(shown, speaker));
    };
    const { signal } = interrupts;
    const result = await runDepartments(plan, output, store, session, { onDone, signal });
    progress.stop();
    if ('interrupted' in result) {
      sayInterrupted(result.interrupted, plan, session);
      return 'interrupted';
    }
    const ended = await endBatch(
      {
        root: plan.root,
        name: plan.rootName,
        departments: result.departments,
        crossings: result.crossings(),
        pages: result.pages,
      },
      [...held.notes, ...result.notes],
      output,
      session,
    );
    if (!output.dryRun) await keepRun(plan, result.departments, result.digests, output, session);
    return ended;
  } finally {
    progress.stop();
    interrupts.forget();
  }
}

/** A department as it is told of before the others are done. */
function withoutPeople(department: DepartmentRecord): DepartmentRecord {
  return redactProblems(department, maskOfPeople({ ids: [], names: [], secrets: secretsOfRecord(department) }));
}

function sayInterrupted(done: number, { departments }: Plan, session: Session): void {
  const problem = errorAt('interrupted', { file: '' }, { done, departments: departments.length });
  if (session.format === 'table') session.io.stderr(noticesView([problem], session));
  else printProblems(session, [problem]);
}

/** Leaves behind which state files belong together, for `--merge`. */
async function keepRun(
  { rootName }: Plan,
  departments: readonly DepartmentRecord[],
  digests: readonly string[],
  { path, shown }: Output,
  { version, asOf }: Session,
): Promise<void> {
  const run = {
    onex: version,
    asOf,
    root: rootName,
    departments: departments.map(({ folder }, index) => [folder, digests[index] ?? ''] as const),
  };
  const bytes = new TextEncoder().encode(writeRunState(run));
  const name = `${shown}/${STATE_FOLDER}/${RUN_FILE}`;
  // A batch that cannot be merged later is still a batch: its answer stands.
  await writeWhole([{ path: join(path, STATE_FOLDER, RUN_FILE), name, bytes }], true);
}
