import type { CalendarDate } from '../model/calendar-date.js';
import type { Claim } from '../model/claim.js';
import type { Pilot } from '../model/department.js';
import type { Problem } from '../model/problem.js';
import type { Article } from '../model/article.js';
import type { Comparison } from '../model/comparison.js';
import type { Explanation } from '../model/explanation.js';
import type { NextStep, Overall, Result, Status } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import type { Words } from './words/words.js';

/** What the JSON renderers need besides the values. */
export interface Speaker {
  /** Of onex. */
  readonly version: string;
  readonly words: Words;
}

/** What the terminal renderers need besides the values. */
export interface Screen {
  readonly words: Words;
  /** Columns; longer text is wrapped. */
  readonly width: number;
  readonly colour: boolean;
}

/** The day that the answers hold for. */
export interface Dated {
  readonly asOf: CalendarDate;
}

export interface CheckedPilot {
  readonly pilot: Pilot;
  readonly verdict: Overall;
  readonly results: readonly Result[];
  /** The next step of the procedure (Art. 4) of an applying pilot. */
  readonly next: NextStep | undefined;
}

/** What of the results is to be shown; the answer itself stays whole. Absent: all of it. */
export interface CheckFilter {
  readonly statuses?: ReadonlySet<Status>;
  /** Articles with their items. */
  readonly articles?: ReadonlySet<Article>;
}

/** What the user asked for besides the answer. */
interface Asked {
  /** `--explain` */
  readonly explanation?: Explanation;
  /** `--compare-readings` */
  readonly comparison?: Comparison;
}

/** Is the result to be shown? With `--explain=KEY` only what the key names is. */
export function isShown(result: Result, { statuses, articles }: CheckFilter, explanation?: Explanation): boolean {
  if (explanation?.key !== undefined && !explanation.results.has(result)) return false;
  return (statuses?.has(result.status) ?? true) && (articles?.has(result.article) ?? true);
}

/** A department's checklist; for a lone pilot file name, folder and verdict are null (2-formats 2.2). */
export interface CheckedDepartment extends Asked {
  readonly name: string | null;
  readonly folder: string | null;
  readonly terms: Terms;
  readonly verdict: Overall | null;
  readonly results: readonly Result[];
  readonly pilots: readonly CheckedPilot[];
  readonly notes: readonly Problem[];
}

/** A department's claim. */
export interface ClaimedDepartment extends Asked {
  readonly name: string;
  readonly folder: string;
  readonly terms: Terms;
  readonly claim: Claim;
  /** The `art27-*` rules. */
  readonly results: readonly Result[];
  /** 1-domain 3.7 */
  readonly ready: boolean;
  /** File name of the claim; null when there is none. */
  readonly workbook: string | null;
  /** The claim's path as the user wrote its folder; undefined when nothing was written (`--dry-run`). */
  readonly writtenTo: string | undefined;
  /** Nothing was written, and a file of the claim's name is there. */
  readonly replaces?: boolean;
  /** `--bundle`: the claim with everything that Art. 27 asks for, as a folder and as an archive. */
  readonly bundle?: ClaimBundleReport;
  readonly notes: readonly Problem[];
}

/** What goes with a claim, by the names that messages use. */
export interface ClaimBundleReport {
  readonly folder: string;
  readonly zip: string;
  readonly files: readonly { readonly path: string; readonly source: string }[];
  readonly missing: readonly string[];
  readonly replaces?: boolean;
}
