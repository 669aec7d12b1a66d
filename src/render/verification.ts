import type { CalendarDate } from '../model/calendar-date.js';
import type { Difference } from '../model/difference.js';
import type { Problem } from '../model/problem.js';
import type { Readings } from '../model/policy.js';
import type { Against } from './words/verify-words.js';

/** A claim workbook that was looked at, and everything that it differs by. */
export interface Verification {
  /** As the user named it. */
  readonly file: string;
  readonly claim: {
    readonly version: string;
    readonly department: string;
    readonly year: number;
    readonly asOf: CalendarDate;
    readonly policy: string;
    readonly readings: Readings;
  };
  readonly against: Against;
  /** The folder or the old claim, as the user named it; undefined: only itself. */
  readonly other: string | undefined;
  /** Sheets that are not what they were when the claim was written. */
  readonly changedSheets: readonly string[];
  readonly differences: readonly Difference[];
  readonly notes: readonly Problem[];
}
