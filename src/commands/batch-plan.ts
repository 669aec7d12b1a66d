import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { nearest } from '../dictionary/nearest.js';
import { findDepartments, type FoundDepartment } from '../college/find-departments.js';
import { errorAt, type Problem } from '../model/problem.js';
import { byCodePoint, comparable, sameText } from '../model/text.js';
import { digestOf } from '../read/digest.js';
import { claimFileName } from '../render/claim-file-name.js';
import { openCall } from './gather.js';
import type { SharedOptions } from './options.js';
import type { Session } from './session.js';

/** The options of `onex batch` besides the shared ones. */
export interface BatchOptions extends SharedOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly jobs?: string;
  readonly department?: readonly string[];
  readonly skip?: readonly string[];
  readonly year?: string;
  readonly fresh?: boolean;
  readonly merge?: readonly string[];
  readonly report?: boolean;
  readonly redact?: boolean;
}

/** What a batch is to do, understood and right. */
export interface Plan {
  /** As the user wrote it, with `/`. */
  readonly root: string;
  /** What the college is called: the root's own name. */
  readonly rootName: string;
  /** By folder in code-point order. */
  readonly departments: readonly PlannedDepartment[];
  readonly jobs: number;
  /** What the whole call asks for: equal for calls that must get equal answers. */
  readonly key: string;
}

/** A department and what is wrong with it before it is looked at. */
export interface PlannedDepartment extends FoundDepartment {
  readonly problems: readonly Problem[];
}

/** A path as messages show it: with `/`, no slash at its end. */
export function shownPath(written: string): string {
  return written.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
}

/** What the folder that an argument names is called; `.` and the root of a disk have no name of their own. */
export function nameOfFolder(cwd: string, written: string): string {
  return basename(resolve(cwd, written));
}

/** The whole number of an option, or undefined; what else is written is a problem. */
function wholeNumber(field: string, value: string | undefined, least: number, problems: Problem[]): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,4}$/u.test(value.trim()) ? Number(value) : NaN;
  if (number >= least) return number;
  problems.push(errorAt('not-a-whole-number', { file: '' }, { least }, { field, value }));
  return undefined;
}

function isCalled({ name, folder }: FoundDepartment, written: string): boolean {
  const path = shownPath(written);
  return folder === path || folder.endsWith(`/${path}`) || (name !== null && sameText(name, written));
}

/** Those that `--department` names without those that `--skip` names; a name that fits none is a problem. */
function chosen(
  all: readonly FoundDepartment[],
  { department = [], skip = [] }: BatchOptions,
  problems: Problem[],
): readonly FoundDepartment[] {
  const known = all.map(({ name, folder }) => name ?? folder);
  for (const [field, names] of [
    ['--department', department],
    ['--skip', skip],
  ] as const) {
    for (const value of names) {
      if (all.some((one) => isCalled(one, value))) continue;
      const facts = { nearest: nearest(value, known), known };
      problems.push(errorAt('unknown-department', { file: '' }, facts, { field, value }));
    }
  }
  return all
    .filter((one) => department.length === 0 || department.some((written) => isCalled(one, written)))
    .filter((one) => !skip.some((written) => isCalled(one, written)));
}

/** What makes two claims one: the name as names are compared, in the letter case of the least careful file system, and the year. */
function claimPath({ name, year }: FoundDepartment): string | undefined {
  return name === null || year === null ? undefined : comparable(claimFileName(name, year).name).toLowerCase();
}

/** Departments whose claims would be one file have a problem each: neither may win, and together they would be paid twice. */
function withCollisions(all: readonly FoundDepartment[]): readonly PlannedDepartment[] {
  return all.map((one) => {
    const path = claimPath(one);
    const other = path === undefined ? undefined : all.find((two) => two !== one && claimPath(two) === path);
    if (other === undefined || one.name === null || one.year === null) return one;
    const file = claimFileName(one.name, one.year).name;
    const problem = errorAt(
      'claim-name-twice',
      { file: '' },
      { folder: one.folder, other: other.folder, claim: file },
      { value: file },
    );
    return { ...one, problems: [...one.problems, problem] };
  });
}

/** The policy that the call names, as far as it decides the answer: its id, or what the file holds. */
function policyKey({ io, policy }: Session): string {
  if (policy === undefined) return '';
  const file = io.system.readFile(resolve(io.cwd, policy));
  return 'errno' in file ? policy : digestOf(file.bytes).sha256;
}

/** What the arguments ask for, or everything that is wrong with them. */
export async function planBatch(
  paths: readonly string[],
  options: BatchOptions,
  session: Session,
): Promise<{ readonly plan: Plan } | { readonly problems: readonly Problem[] }> {
  const { io, version, asOf, readings } = session;
  const problems: Problem[] = [...(await openCall(session)).problems];
  if (options.out === undefined) problems.push(errorAt('no-out-folder', { file: '' }, {}, { field: '--out' }));
  const jobs = wholeNumber('--jobs', options.jobs, 1, problems) ?? Math.max(1, availableParallelism() - 1);
  const year = wholeNumber('--year', options.year, 1, problems);
  const [root, second] = paths;
  if (second !== undefined) problems.push(errorAt('several-roots', { file: '' }, {}, { field: 'path', value: second }));
  if (root === undefined)
    problems.push(errorAt('no-path-given', { file: '' }, { wanted: 'folder' }, { field: 'path' }));
  if (root === undefined || second !== undefined) return { problems };
  const found = findDepartments(io.system, root, io.cwd);
  if ('problems' in found) return { problems: [...problems, ...found.problems] };
  const named = chosen(found.departments, options, problems);
  // A department whose year nobody can read may be of this one: it is not passed over in silence.
  const departments = named.filter((one) => year === undefined || one.year === null || one.year === year);
  if (problems.length === 0 && departments.length === 0) {
    const years = [...new Set(found.departments.flatMap((one) => one.year ?? []))].sort((a, b) => a - b);
    problems.push(
      named.length === 0
        ? errorAt('no-department-left', { file: '' }, {}, { field: '--skip' })
        : errorAt('no-department-of-year', { file: '' }, { years }, { field: '--year', value: String(year) }),
    );
  }
  if (problems.length > 0) return { problems };
  const plan: Plan = {
    root: shownPath(root),
    rootName: nameOfFolder(io.cwd, root),
    departments: withCollisions(departments),
    jobs: Math.min(jobs, departments.length),
    key: JSON.stringify([version, asOf, policyKey(session), readings.toSorted(byCodePoint), io.system.limits]),
  };
  return { plan };
}
