import type { CalendarDate } from '../../model/calendar-date.js';
import type { Due, DueFacts, DueKind, DueState } from '../../model/due.js';
import type { Phrases } from './shape.js';

/** Texts of `onex calendar`, on the terminal and in calendar files. */
export interface CalendarWords {
  readonly titleOf: (department: string, year: number) => string;
  /** What is due, in a few words. */
  readonly what: Phrases<DueFacts>;
  readonly states: Readonly<Record<DueState, string>>;
  /** Sunday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly next: (count: number) => string;
  readonly nothingNext: string;
  readonly inDays: (days: number) => string;
  readonly department: string;
  readonly month: (month: number) => string;
  readonly strip: string;
  /** Said of the month that as-of is in. */
  readonly stripNow: string;
  readonly all: (count: number) => string;
  readonly nothing: string;
  readonly doneOn: (date: CalendarDate) => string;
  readonly returned: string;
  readonly counts: (state: string, count: number) => string;
  readonly written: string;
  readonly wouldBeWritten: string;
  readonly file: {
    readonly name: (departments: readonly string[], year: number) => string;
    readonly summary: (what: string, pilot: string | undefined) => string;
    readonly facts: (department: string, article: string, state: string) => string;
    readonly from: (places: string) => string;
    readonly madeBy: string;
  };
}

/** What is due, in a few words. */
export function sayDue(due: Due, { what }: CalendarWords): string {
  return phrase(due, what);
}

function phrase<K extends DueKind>(due: Due<K>, what: Phrases<DueFacts>): string {
  const say: Phrases<DueFacts>[K] = what[due.kind];
  return say(due.facts);
}
