import type { CalendarDate } from '../../model/calendar-date.js';
import type { CollegeTotals, Conflict, ConflictId } from '../../model/college.js';
import type { BatchProblems } from '../../model/problems/batch.js';
import type { Advice } from './hours-words.js';
import type { ProblemWords } from './shape.js';

/** How the name of a category reads; variants of `cross-category` end in one. */
export type CategoryName = (category: string) => string;

/** Every word of `onex batch` but those of its workbook, which is always Chinese. */
export interface BatchWords {
  readonly problems: ProblemWords<BatchProblems>;
  /** What kind of collision it is. */
  readonly conflictNames: Readonly<Record<ConflictId, string>>;
  readonly conflicts: Readonly<Record<ConflictId, (conflict: Conflict, categoryName: CategoryName) => Advice>>;

  /** One line on a pipe when a department is done. */
  readonly done: (count: number, departments: number, folder: string, how: string) => string;
  readonly resumed: string;
  readonly failed: (exit: number, errors: number) => string;
  /** What stands beside the bar. */
  readonly bar: {
    readonly departments: string;
    readonly rowsPerSecond: string;
    readonly left: string;
    readonly starting: string;
  };
  readonly stopping: string;

  readonly title: (root: string) => string;
  readonly asOf: (date: CalendarDate) => string;
  readonly columns: {
    readonly department: string;
    readonly verdict: string;
    readonly ready: string;
    readonly hours: string;
    readonly amount: string;
    readonly problems: string;
  };
  readonly ready: string;
  readonly notReady: string;
  readonly notDone: string;
  readonly total: string;
  readonly totals: (totals: CollegeTotals) => readonly string[];
  readonly failedTitle: (departments: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly conflictsTitle: (conflicts: number) => string;
  readonly noConflicts: string;
  readonly notes: (count: number) => string;
  readonly written: (claims: number, folder: string) => string;
  readonly summary: string;
  readonly nothingWritten: string;
}
