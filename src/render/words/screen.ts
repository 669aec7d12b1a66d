import type { Article } from '../../model/article.js';
import type { CalendarDate } from '../../model/calendar-date.js';

/** Headings, labels and names of values on the terminal. */
export interface ScreenWords {
  readonly article: (article: Article) => string;
  readonly severities: Readonly<Record<'error' | 'note', string>>;
  /** `file, line 3, column 5` and the like, from its parts. */
  readonly lineOf: (line: number, column: number | undefined) => string;
  readonly linesOf: (from: number, to: number) => string;
  /** Between file, sheet and cell. */
  readonly placeSeparator: string;
  readonly listSeparator: string;
  readonly labelSeparator: string;

  readonly titleOf: (department: string, year: number) => string;
  readonly lonePilot: (year: number) => string;
  readonly asOf: (date: CalendarDate) => string;
  readonly departmentRules: string;
  readonly pilot: (id: string, certificate: string, level: string, stage: string) => string;
  readonly remedy: string;
  readonly source: string;
  readonly nothingJudged: string;
  readonly verdict: (overall: string) => string;
  readonly count: (status: string, count: number) => string;
  readonly nextStep: (step: string, article: string) => string;
  readonly readings: string;
  readonly readingInForce: (id: string, option: string) => string;
  readonly defaultReadings: string;
  readonly otherReadings: string;
  readonly notes: (count: number) => string;
  readonly moreNotes: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  /** After a note: the same is so at these places, given as `file › sheet cells`. */
  readonly sameElsewhere: (count: number, places: readonly string[]) => string;

  readonly hoursTitleOf: (department: string, year: number) => string;
  readonly window: (from: CalendarDate, to: CalendarDate) => string;
  readonly ready: string;
  readonly notReady: string;
  readonly overAllocated: (lines: number) => string;
  readonly rows: (rows: number, paid: number, excluded: number) => string;
  readonly total: string;
  readonly byKind: string;
  readonly byPerson: string;
  readonly columns: {
    readonly kind: string;
    readonly article: string;
    readonly lines: string;
    readonly staffId: string;
    readonly name: string;
    readonly category: string;
    readonly basis: string;
    readonly hours: string;
    readonly amount: string;
  };
  readonly noPaidLine: string;
  readonly kindsInWorkbook: string;
  readonly hours: (hours: string) => string;
  readonly yuan: (amount: string) => string;
  readonly noRates: string;
  readonly ratesIncomplete: string;
  readonly excluded: (lines: number) => string;
  readonly excludedReason: (reason: string, lines: number, hours: string) => string;
  readonly findings: (count: number) => string;
  readonly deadline: string;
  readonly written: string;
  readonly wouldBeWritten: string;
  readonly alreadyThere: string;
  readonly bundleWritten: string;
  readonly bundleWouldBeWritten: string;
  readonly bundleFiles: (folder: string, zip: string, evidence: number) => string;
  readonly bundleMissing: (files: number) => string;

  /** `copies`: marked copies were written; nothing else ever is. */
  readonly problems: (errors: number, notes: number, copies: boolean) => string;
  readonly call: string;
  readonly hint: string;
}
