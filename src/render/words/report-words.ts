import type { CalendarDate } from '../../model/calendar-date.js';
import type { ReportProblems } from '../../model/problems/report.js';
import type { ProblemWords } from './shape.js';

/** Texts of `onex report`: the page, and what the terminal says of it. */
export interface ReportWords {
  readonly problems: ProblemWords<ReportProblems>;
  /** What follows the name of the folder in the name of the file. */
  readonly fileSuffix: string;
  readonly page: {
    readonly title: (subject: string, years: string) => string;
    readonly skip: string;
    readonly contents: string;
    readonly madeBy: (version: string) => string;
    readonly selfContained: string;
  };
  readonly tools: {
    readonly title: string;
    readonly search: string;
    readonly statuses: string;
    readonly shown: string;
  };
  readonly sections: {
    readonly overview: string;
    readonly plan: string;
    readonly todo: string;
    readonly results: string;
    readonly pilots: string;
    readonly hours: string;
    readonly year: string;
    readonly findings: string;
    readonly readings: string;
    /** Every open point of a policy, explained. */
    readonly allReadings: string;
    readonly sources: string;
    readonly notes: string;
    readonly slips: string;
    readonly conflicts: string;
    readonly nearMisses: string;
    readonly failures: string;
    readonly heat: string;
    readonly readiness: string;
  };
  readonly keys: {
    readonly verdict: string;
    readonly pilots: string;
    readonly ready: string;
    readonly deadline: string;
    readonly hours: string;
    readonly amount: string;
    readonly lines: string;
    readonly people: string;
    readonly departments: string;
    readonly readyDepartments: string;
    readonly failed: string;
    readonly openPoints: string;
  };
  readonly values: {
    readonly ready: string;
    readonly notReady: string;
    readonly lines: (paid: number, excluded: number) => string;
    readonly of: (part: number, whole: number) => string;
    readonly noAmount: string;
    readonly noPilots: string;
    readonly people: (people: number) => string;
  };
  /** Short words on a tile of the plan that no result stands under. */
  readonly tiles: {
    readonly guidance: string;
    readonly hours: string;
    readonly parameters: string;
    readonly notConcerned: string;
  };
  readonly nothingToDo: string;
  readonly charts: {
    readonly byKind: string;
    readonly byPerson: string;
    readonly byMonth: string;
    readonly byReason: string;
    readonly byDepartment: string;
    readonly table: string;
    readonly others: (people: number) => string;
    readonly month: (month: number) => string;
    /** What a chart shows, for who hears it. */
    /** Of the months before the claim window. */
    readonly earlier: string;
    readonly described: (title: string, parts: readonly string[]) => string;
    readonly describedAs: (name: string, value: string) => string;
    readonly noPaid: string;
    readonly noExcluded: string;
  };
  readonly columns: {
    readonly pilot: string;
    readonly certificate: string;
    readonly stage: string;
    readonly status: string;
    readonly kind: string;
    readonly article: string;
    readonly lines: string;
    readonly hours: string;
    readonly amount: string;
    readonly staffId: string;
    readonly name: string;
    readonly month: string;
    readonly reason: string;
    readonly date: string;
    readonly what: string;
    readonly state: string;
    readonly doneOn: string;
    readonly department: string;
    readonly total: string;
    readonly reading: string;
    readonly inForce: string;
    readonly otherwise: string;
    readonly options: string;
    readonly byDefault: string;
    readonly file: string;
    readonly about: string;
    readonly day: string;
    readonly counts: string;
  };
  readonly year: {
    readonly asOf: string;
    readonly deadline: (date: string) => string;
    readonly department: string;
    readonly reports: (pilot: string) => string;
    readonly others: (pilot: string) => string;
    readonly exam: string;
    readonly counts: (state: string, count: number) => string;
  };
  readonly slip: {
    readonly title: string;
    readonly of: (college: string, department: string, year: number) => string;
    readonly summary: (lines: number, hours: string) => string;
    readonly excluded: (lines: number) => string;
    readonly source: string;
    readonly confirm: string;
    readonly signature: string;
    readonly date: string;
    readonly late: string;
  };
  readonly college: {
    readonly noConflicts: string;
    readonly failedToRead: string;
  };
  readonly terminal: {
    readonly written: string;
    readonly wouldBeWritten: string;
    readonly departments: (departments: number, ready: number) => string;
    readonly open: string;
  };
  /** After a name. */
  readonly inBrackets: (text: string) => string;
  readonly yearOf: (year: number) => string;
  /** Readings at their default that change nothing. */
  readonly otherReadings: (count: number) => string;
  readonly moreChanges: (count: number) => string;
  /** Between places in different files. */
  readonly sourceSeparator: string;
  readonly clauseSeparator: string;
  readonly asOf: (date: CalendarDate) => string;
}
