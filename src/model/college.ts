import type { Article } from './article.js';
import type { Kind } from './claim.js';
import type { Basis, Category, Level, Stage } from './department.js';
import type { Hours } from './hours.js';
import type { Place } from './place.js';
import type { Overall, Status } from './result.js';
import type { Yuan } from './yuan.js';

// What a batch keeps of each department: plain data that JSON carries unchanged, with its sentences already in words, so that a
// department that was done before needs no second look.

/** A message and, where something can be done, how. */
interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** A problem in words. */
export interface SaidProblem {
  readonly code: string;
  readonly severity: 'error' | 'note';
  readonly place: Place;
  /** The place is of the batch's own files, not of the department's. */
  readonly isOutput: boolean;
  readonly field?: string;
  readonly value?: string;
  /** Names and ids that the sentences say, for `--redact`; absent: none. */
  readonly people?: readonly string[];
  readonly zh: Said;
  readonly en: Said;
}

/** A rule or finding that needs somebody's attention, in Chinese words: it stands in a workbook. */
export interface OpenPoint {
  readonly id: string;
  readonly article: Article;
  readonly status: Status;
  readonly message: string;
  readonly remedy: string | null;
}

/** A pilot's part of the checklist. */
export interface PilotRecord {
  readonly id: string;
  readonly certificate: string;
  readonly level: Level;
  readonly stage: Stage;
  readonly verdict: Overall;
  readonly open: readonly OpenPoint[];
}

/** A person's part of a department's claim. */
export interface PersonRecord {
  readonly staffId: string;
  readonly name: string;
  readonly category: Category;
  readonly basis: Basis;
  readonly hours: Hours;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly amount: Yuan | null;
}

/** What check and hours say of a department in which nothing is wrong. */
export interface JudgedRecord {
  readonly policy: string;
  /** Options that are not the policy's defaults, as `id=option`. */
  readonly readings: readonly string[];
  readonly verdict: Overall;
  readonly ready: boolean;
  readonly rows: number;
  readonly paid: number;
  readonly excluded: number;
  readonly hours: Hours;
  readonly amount: Yuan | null;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly people: readonly PersonRecord[];
  /** The department's own rules and its findings. */
  readonly open: readonly OpenPoint[];
  readonly pilots: readonly PilotRecord[];
  /** `art27-deadline`. */
  readonly deadline: { readonly status: Status; readonly message: string };
}

/** A department of a batch. */
export interface DepartmentRecord {
  /** Relative to the root, or the root's own name. */
  readonly folder: string;
  /** null: it cannot be read. */
  readonly name: string | null;
  readonly year: number | null;
  /** The higher of check's and hours' exit codes. */
  readonly exit: 0 | 1 | 2 | 3;
  /** File name of the claim; null when there is none. */
  readonly workbook: string | null;
  /** Of the claim; null when none was written. */
  readonly sha256: string | null;
  /** null exactly when `exit` is 2 or 3. */
  readonly judged: JudgedRecord | null;
  readonly problems: readonly SaidProblem[];
}

/** What can collide between departments (1-domain 4), in that order. */
export const CONFLICT_IDS = [
  'cross-assessor',
  'cross-declaration',
  'cross-site',
  'cross-invigilation',
  'cross-time',
  'cross-category',
] as const;
export type ConflictId = (typeof CONFLICT_IDS)[number];

/** A place in one of several departments. */
export interface FolderPlace {
  readonly folder: string;
  readonly place: Place;
}

/** What two or more departments have in common and should not. */
export interface Meeting<Id extends string> {
  readonly id: Id;
  /** What they have in common, as the contract orders it: `certificate`, `staffId|date` … */
  readonly parts: readonly string[];
  /** The person's name where it is about one, else undefined; of several spellings the first. */
  readonly person: string | undefined;
  /** Names of the departments, each once, in the order of their folders. */
  readonly departments: readonly string[];
  /** What differs: names and categories, or staff ids; what each department has, in order, each once. */
  readonly variants: readonly string[];
  readonly places: readonly FolderPlace[];
}

export type Conflict = Meeting<ConflictId>;

/** The same name under two 工号 with one certificate number: perhaps one person (issue: near misses are notes). */
export type NearMiss = Meeting<'near-person'>;

/** One person over all departments. */
export interface CollegePerson {
  readonly staffId: string;
  readonly name: string;
  readonly category: Category;
  /** In the order of their folders. */
  readonly departments: readonly string[];
  readonly hours: Hours;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly amount: Yuan | null;
}

/** The college in numbers. Failed departments are in `departments` and `failed` only. */
export interface CollegeTotals {
  readonly departments: number;
  readonly ready: number;
  readonly failed: number;
  readonly rows: number;
  readonly paid: number;
  readonly excluded: number;
  readonly hours: Hours;
  /** null when a department has no amount. */
  readonly amount: Yuan | null;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly people: number;
}

/** A whole batch, ready to be shown. */
export interface College {
  /** The root as the user wrote it. */
  readonly root: string;
  /** By folder in code-point order. */
  readonly departments: readonly DepartmentRecord[];
  /** By staff id in code-point order. */
  readonly people: readonly CollegePerson[];
  readonly conflicts: readonly Conflict[];
  readonly nearMisses: readonly NearMiss[];
  readonly totals: CollegeTotals;
}
