import { join, resolve } from 'node:path';
import { meetingPoint } from '../college/crossings.js';
import { createMeetingPoints } from '../college/meetings.js';
import { readDepartmentState, readRunState, type RunState } from '../college/state.js';
import type { Outcome } from '../exit-code.js';
import { isCalendarDate, type CalendarDate } from '../model/calendar-date.js';
import type { DepartmentRecord } from '../model/college.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { byCodePoint } from '../model/text.js';
import { noticesView } from '../render/batch-view.js';
import type { FileSystem } from '../read/file-system.js';
import { endBatch } from './batch-end.js';
import { holdFolder, outputOf } from './batch-output.js';
import { nameOfFolder, shownPath, type BatchOptions } from './batch-plan.js';
import { meetingDepartments } from './batch-run.js';
import { diskStore, RUN_FILE, stateFile, STATE_FOLDER } from './batch-state.js';
import { printProblems } from './print.js';
import type { Session } from './session.js';

/** The results that an earlier batch left in a folder. */
interface Source {
  /** On this machine. */
  readonly path: string;
  /** As the user wrote it. */
  readonly shown: string;
  readonly run: RunState;
  readonly asOf: CalendarDate;
  readonly departments: readonly DepartmentRecord[];
}

/** A department of the union: under its new folder, and where its crossings stand. */
interface United {
  readonly record: DepartmentRecord;
  readonly source: Source;
  /** What its own batch called it. */
  readonly folder: string;
}

function textOf(system: FileSystem, path: string): string | undefined {
  const file = system.readFile(path);
  return 'errno' in file ? undefined : new TextDecoder().decode(file.bytes);
}

function readSource(written: string, { io, version }: Session): Source | Problem {
  const path = resolve(io.cwd, written);
  const shown = shownPath(written);
  const place = { file: shown };
  const text = textOf(io.system, join(path, STATE_FOLDER, RUN_FILE));
  if (text === undefined) return errorAt('merge-without-state', place, {});
  const run = readRunState(text);
  if ('unusable' in run) {
    return errorAt(run.unusable === 'newer' ? 'merge-state-newer' : 'merge-state-unusable', place, {});
  }
  if (run.onex !== version) return errorAt('merge-other-version', place, { there: run.onex, here: version });
  const departments = run.departments.flatMap(([folder, digest]): readonly DepartmentRecord[] => {
    const state = textOf(io.system, stateFile(path, folder));
    const read = state === undefined ? undefined : readDepartmentState(state);
    return read === undefined || 'unusable' in read || read.digest !== digest ? [] : [read.state.record];
  });
  const isWhole = departments.length === run.departments.length && isCalendarDate(run.asOf);
  return isWhole ? { path, shown, run, asOf: run.asOf, departments } : errorAt('merge-state-unusable', place, {});
}

/** Everything that keeps these results from being united. */
function disagreements(sources: readonly Source[], asked: string | undefined): readonly Problem[] {
  const [first] = sources;
  if (first === undefined) return [];
  const [day, named] = asked === undefined ? [first.asOf, first.shown] : [asked, '--as-of'];
  const days = sources
    .filter(({ asOf }) => asOf !== day)
    .map(({ shown, asOf }) => errorAt('merge-other-day', { file: shown }, { asOf, other: day, otherFolder: named }));
  const claims = new Map<string, string>();
  const twice = sources.flatMap(({ shown, departments }) =>
    departments.flatMap(({ name, sha256 }): readonly Problem[] => {
      if (name === null || sha256 === null) return [];
      const otherFolder = claims.get(sha256);
      claims.set(sha256, otherFolder ?? shown);
      if (otherFolder === undefined) return [];
      return [errorAt('merge-department-twice', { file: shown }, { department: name, otherFolder })];
    }),
  );
  return [...days, ...twice];
}

/**
 * The departments of all results by folder. Results of one root keep their folders; of several, each department stands below its
 * root's name, as it would in one batch over the folder above them; roots of one name are told apart by the folders of the results.
 */
function unite(sources: readonly Source[]): readonly United[] {
  const named = (prefixOf: (source: Source) => string): readonly United[] =>
    sources.flatMap((source) =>
      source.departments.map((record): United => {
        const prefix = prefixOf(source);
        // A root that is itself the department has its name already.
        const isRoot = record.folder === source.run.root && source.departments.length === 1;
        const folder = prefix === '' || isRoot ? record.folder : `${prefix}/${record.folder}`;
        return { record: { ...record, folder }, source, folder: record.folder };
      }),
    );
  const isUnique = (united: readonly United[]): boolean =>
    new Set(united.map(({ record }) => record.folder)).size === united.length;
  const roots = new Set(sources.map(({ run }) => run.root));
  const natural = named(({ run }) => (roots.size > 1 ? run.root : ''));
  const united = isUnique(natural) ? natural : named(({ shown }) => shown);
  return united.toSorted((one, other) => byCodePoint(one.record.folder, other.record.folder));
}

/** `onex batch --merge`: one summary and the cross checks over what several batches found; nothing is computed again. */
export async function mergeBatches(
  paths: readonly string[],
  folders: readonly string[],
  options: BatchOptions,
  session: Session,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const unfit: readonly (readonly [field: string, given: boolean])[] = [
    ['path', paths.length > 0],
    ['--department', (options.department ?? []).length > 0],
    ['--skip', (options.skip ?? []).length > 0],
    ['--year', options.year !== undefined],
    ['--fresh', options.fresh === true],
    ['--report', options.report === true],
    ['--policy', options.policy !== undefined],
    ['--reading', (options.reading ?? []).length > 0],
  ];
  for (const [field, given] of unfit) {
    if (given) problems.push(errorAt('not-with-merge', { file: '' }, {}, { field }));
  }
  if (options.out === undefined) problems.push(errorAt('no-out-folder', { file: '' }, {}, { field: '--out' }));
  const byPath = new Map<string, string>();
  const repeated = new Set<string>();
  for (const folder of folders) {
    const path = resolve(session.io.cwd, folder);
    if (byPath.has(path)) repeated.add(path);
    else byPath.set(path, folder);
  }
  const read = [...byPath.values()].map((folder) => readSource(folder, session));
  const sources = read.filter((source) => 'run' in source);
  problems.push(...read.filter((source) => 'code' in source), ...disagreements(sources, options.asOf));
  const [first] = sources;
  if (problems.length > 0 || first === undefined) {
    printProblems(session, problems);
    return 'wrong-input';
  }
  const notes = sources
    .filter(({ path }) => repeated.has(path))
    .map(({ shown }) => noteAt('merge-folder-twice', { file: shown }, {}, { field: '--merge' }));
  return endMerge(sources, notes, options, { ...session, asOf: first.asOf });
}

async function endMerge(
  sources: readonly Source[],
  notes: readonly Problem[],
  options: BatchOptions,
  session: Session,
): Promise<Outcome> {
  const output = outputOf(options, session);
  const united = unite(sources);
  const departments = united.map(({ record }) => record);
  const byFolder = new Map(united.map((one) => [one.record.folder, one]));
  const store = {
    get: (folder: string) => {
      const one = byFolder.get(folder);
      return one === undefined ? [] : diskStore(one.source.path, session.io.system).get(one.folder);
    },
  };
  const points = createMeetingPoints();
  departments.forEach(({ folder, judged }, index) => {
    if (judged !== null) points.add(index, new Set(store.get(folder).map(meetingPoint)));
  });
  const roots = [...new Set(sources.map(({ run }) => run.root))];
  const [onlyRoot = ''] = roots;
  const done = {
    root: sources.map(({ shown }) => shown).join(', '),
    name: roots.length === 1 ? onlyRoot : nameOfFolder(session.io.cwd, options.out ?? '.'),
    departments,
    crossings: meetingDepartments(departments, points, store),
  };
  if (!session.quiet) session.io.stderr(noticesView(notes, session));
  if (output.dryRun) return endBatch(done, notes, output, session);
  const held = await holdFolder(output);
  if ('problem' in held) {
    printProblems(session, [held.problem]);
    return 'wrong-input';
  }
  try {
    if (!session.quiet) session.io.stderr(noticesView(held.notes, session));
    return await endBatch(done, [...notes, ...held.notes], output, session);
  } finally {
    held.release();
  }
}
