/** Problems of a batch: the call, the folder it writes to, its workers. */
export interface BatchProblems {
  /** `batch` says nowhere by itself where to write. */
  'no-out-folder': Record<never, never>;
  'not-a-whole-number': { readonly least: number };
  'several-roots': Record<never, never>;
  /** `--merge` reads what earlier batches left; a root beside it, or an option that computes, makes no sense. */
  'not-with-merge': Record<never, never>;
  /** `--department` or `--skip` names no department; `nearest` is a name or folder. */
  'unknown-department': { readonly nearest: string | undefined; readonly known: readonly string[] };
  'no-department-of-year': { readonly years: readonly number[] };
  /** `--department` and `--skip` leave nothing. */
  'no-department-left': Record<never, never>;

  /** Another batch writes to the folder now. */
  'batch-running': { readonly pid: number; readonly host: string; readonly elsewhere: boolean };
  /** A note: the batch that held the folder is dead. */
  'batch-died': { readonly pid: number };
  'lock-unreadable': Record<never, never>;
  /** A note: a newer onex wrote what an earlier batch left; it is computed again. */
  'state-newer': Record<never, never>;
  /** A note. */
  'state-damaged': Record<never, never>;

  'merge-without-state': Record<never, never>;
  'merge-state-newer': Record<never, never>;
  'merge-state-unusable': Record<never, never>;
  'merge-other-version': { readonly there: string; readonly here: string };
  'merge-other-day': { readonly asOf: string; readonly other: string; readonly otherFolder: string };
  /** A note: `--merge` names one folder twice. */
  'merge-folder-twice': Record<never, never>;
  /** One department in two folders, with the same claim. */
  'merge-department-twice': { readonly department: string; readonly otherFolder: string };

  /** The worker that had this department ended without an answer. */
  'worker-died': { readonly outOfMemory: boolean };
  'department-failed': { readonly error: string };
  interrupted: { readonly done: number; readonly departments: number };

  /** A note: perhaps one person, so perhaps paid twice. */
  'near-person': {
    readonly name: string;
    readonly number: string;
    readonly staffIds: readonly string[];
    readonly departments: readonly string[];
  };
}
