import { createMeetingPoints, type CrossingDepartment, type MeetingPoints } from '../college/meetings.js';
import { packCrossings } from '../college/state.js';
import type { DepartmentRecord } from '../model/college.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { WrittenDepartment } from '../render/report/overview.js';
import { failedRecord, type Answer, type Task } from './batch-department.js';
import { writeOutput, type Output } from './batch-output.js';
import type { Plan, PlannedDepartment } from './batch-plan.js';
import { openPool, type Died, type Pool } from './batch-pool.js';
import { stateFile, type CrossingStore } from './batch-state.js';
import { departmentAnchor } from './report-anchor.js';
import type { Session } from './session.js';

/** Called when a department is done and its files are written, in the order in which that happens. */
export type OnDone = (department: DepartmentRecord, resumed: boolean) => void;

/** Everything that the departments came to, in the order of the plan. */
export interface RunResult {
  readonly departments: readonly DepartmentRecord[];
  /** What stands in their state files, in the same order. */
  readonly digests: readonly string[];
  readonly crossings: () => readonly CrossingDepartment[];
  readonly notes: readonly Problem[];
  /** Parts of the college's page, in the same order; of departments that could not be done there is none. */
  readonly pages: readonly WrittenDepartment[];
}

/** A batch that was interrupted: so many departments are done. */
export interface Interrupted {
  readonly interrupted: number;
}

interface Settled {
  readonly record: DepartmentRecord;
  readonly digest: string;
}

const NO_CROSSINGS = packCrossings([]);

/** What a department came to that has no answer, as if it had answered so. */
function failedAnswer(
  task: Pick<Task, 'folder' | 'name' | 'year'>,
  exit: 2 | 3,
  problems: readonly Problem[],
  isOutput = false,
): Answer {
  return {
    record: failedRecord(task, exit, problems, isOutput),
    points: [],
    crossings: NO_CROSSINGS,
    looks: [],
    claim: undefined,
    resumed: undefined,
    notes: [],
  };
}

function diedProblem({ died, error }: Died): Problem {
  return died === 'failed'
    ? errorAt('department-failed', { file: '.' }, { error })
    : errorAt('worker-died', { file: '.' }, { outOfMemory: died === 'out-of-memory' });
}

/**
 * Does every department of the plan in workers and writes its claim and its state, one file at a time, as answers come. At an interrupt
 * the file at hand is finished and nothing else begun.
 */
export async function runDepartments(
  plan: Plan,
  output: Output,
  store: CrossingStore,
  session: Session,
  { onDone, signal }: { readonly onDone: OnDone; readonly signal: AbortSignal },
): Promise<RunResult | Interrupted> {
  const { io, version, asOf, policy, readings } = session;
  const pool = openPool(io.worker, plan.jobs, {
    version,
    asOf,
    cwd: io.cwd,
    policy,
    readings,
    limits: io.system.limits,
  });
  const points = createMeetingPoints();
  const notes: (readonly Problem[])[] = [];
  const pages: (WrittenDepartment | undefined)[] = [];
  let finished = 0;
  let writing: Promise<unknown> = Promise.resolve();

  /** Files are written one after the other, whoever answers first. */
  const oneByOne = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = writing.then(work);
    writing = mine.catch(() => undefined);
    return mine;
  };

  const settle = async (answer: Answer, key: string): Promise<Settled> => {
    const { record, claim } = answer;
    const problem =
      claim === undefined || record.workbook === null
        ? undefined
        : await writeOutput(record.workbook, claim, output, session);
    if (problem !== undefined) return settle(failedAnswer(record, 2, [problem], true), '');
    const kept = await store.put(answer, key);
    if ('digest' in kept) return { record, digest: kept.digest };
    const failed = failedRecord(record, 2, [kept.problem], true);
    return { record: failed, digest: '' };
  };

  const one = async (department: PlannedDepartment, index: number): Promise<Settled | undefined> => {
    const report = {
      language: session.language,
      anchor: departmentAnchor(index),
      folder: output.path,
      redact: output.redact,
    };
    const task = { ...taskOf(department, plan, output), ...(output.report ? { report } : {}) };
    const answer = await answerTo(task, department, pool);
    return oneByOne(async () => {
      if (signal.aborted) return undefined;
      const settled = await settle(answer, answer.looks.length === 0 ? '' : plan.key);
      if (settled.record.judged !== null) points.add(index, answer.points);
      notes[index] = answer.notes;
      if (settled.record.judged !== null) pages[index] = answer.page;
      finished += 1;
      onDone(settled.record, answer.resumed !== undefined);
      return settled;
    });
  };

  const interrupt = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  try {
    const all = await Promise.race([Promise.all(plan.departments.map(one)), interrupt]);
    const settled = all?.filter((department) => department !== undefined);
    if (settled?.length !== plan.departments.length) return { interrupted: finished };
    const departments = settled.map(({ record }) => record);
    return {
      departments,
      digests: settled.map(({ digest }) => digest),
      crossings: () => meetingDepartments(departments, points, store),
      notes: notes.flat(),
      pages: pages.filter((page) => page !== undefined),
    };
  } finally {
    await pool.end();
    await writing;
  }
}

function taskOf({ path, folder, name, year }: PlannedDepartment, { key }: Plan, output: Output): Task {
  const state = output.fresh ? undefined : stateFile(output.path, folder);
  return { path, folder, name, year, key, state, outFolder: output.path, dryRun: output.dryRun };
}

async function answerTo(task: Task, { problems }: PlannedDepartment, pool: Pool): Promise<Answer> {
  if (problems.length > 0) return failedAnswer(task, 2, problems);
  const answer = await pool.run(task);
  return 'died' in answer ? failedAnswer(task, 3, [diedProblem(answer)]) : answer;
}

/** The departments that may meet another, each read back with only those of its crossings. */
export function meetingDepartments(
  departments: readonly DepartmentRecord[],
  points: MeetingPoints,
  store: Pick<CrossingStore, 'get'>,
): readonly CrossingDepartment[] {
  return points.departments().flatMap((index): readonly CrossingDepartment[] => {
    const department = departments[index];
    if (department === undefined) return [];
    const crossings = store.get(department.folder).filter(points.isShared);
    return [{ folder: department.folder, name: department.name ?? '', crossings }];
  });
}
