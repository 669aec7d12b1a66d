import type { CalendarDate } from '../../model/calendar-date.js';
import type { Comparison } from '../../model/comparison.js';
import type { Due } from '../../model/due.js';
import type { CheckedDepartment, ClaimedDepartment } from '../report.js';
import type { Words } from '../words/words.js';

/** A file that was read. */
export interface ReportedInput {
  /** Relative to the department folder. */
  readonly file: string;
  readonly sha256: string;
  /** How the report links to it: relative to the report, encoded; undefined where it does not lie below the report. */
  readonly href: string | undefined;
}

/** Everything that a report says of a department; check and hours are of one run. */
export interface ReportedDepartment {
  readonly name: string;
  readonly folder: string;
  readonly checked: CheckedDepartment;
  readonly claimed: ClaimedDepartment;
  readonly dues: readonly Due[];
  readonly comparison: Comparison;
  readonly inputs: readonly ReportedInput[];
}

/** What the parts of a page need besides the values. */
export interface PageContext {
  readonly words: Words;
  readonly asOf: CalendarDate;
  /** What the ids of this department's parts begin with: unlike any other's of the page. */
  readonly anchor: string;
  /** `--redact`: hides names and ids in free text; else gives it back. */
  readonly hide: (text: string) => string;
}
