import type { CalendarDate } from '../../model/calendar-date.js';
import type { ClaimTable, Difference, DifferencePoint, RowChange } from '../../model/difference.js';

/** What a claim is compared with: only itself, a department's inputs, or another claim. */
export type Against = 'itself' | 'inputs' | 'claim';

/** The sentence of a difference: what it is about, and both values. Where it stands is said beside it. */
export type DifferenceSentence = (difference: Difference, against: Against) => string;

/** Every word of `verify`. */
export interface VerifyWords {
  readonly title: (file: string) => string;
  readonly identity: (department: string, year: number, asOf: CalendarDate, version: string) => string;
  readonly against: Readonly<Record<Against, (other: string) => string>>;
  readonly same: Readonly<Record<Against, string>>;
  readonly differs: (count: number) => string;
  /** Was the workbook itself changed after onex wrote it? */
  readonly untouched: string;
  readonly touched: (sheets: readonly string[]) => string;
  readonly group: (title: string, count: number) => string;
  readonly tables: Readonly<Record<ClaimTable, string>>;
  readonly itself: string;
  readonly facts: string;
  readonly more: (count: number) => string;
  readonly rows: Readonly<Record<RowChange, DifferenceSentence>>;
  readonly points: Readonly<Record<DifferencePoint, DifferenceSentence>>;
  /** What to do next. */
  readonly advice: {
    readonly giveFolder: string;
    readonly rewrite: string;
    readonly inputsChanged: string;
  };
}

export function sayDifference(words: VerifyWords, difference: Difference, against: Against): string {
  const say = 'point' in difference ? words.points[difference.point] : words.rows[difference.change];
  return say(difference, against);
}
