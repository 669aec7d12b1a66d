import { daysBetween, knownDate, type CalendarDate } from '../model/calendar-date.js';
import type { Due } from '../model/due.js';
import type { Problem } from '../model/problem.js';
import type { Terms } from '../model/terms.js';

/** A department's due dates. */
export interface DatedDepartment {
  readonly name: string;
  readonly folder: string;
  readonly terms: Terms;
  /** By day. */
  readonly dues: readonly Due[];
  readonly next: readonly Due[];
  readonly notes: readonly Problem[];
}

/** The calendar file of a run. */
export interface CalendarFile {
  readonly path: string;
  readonly isWritten: boolean;
}

/** 2000-01-02 was a Sunday. */
const A_SUNDAY = knownDate(2000, 1, 2);
const DAYS_OF_A_WEEK = 7;

/** 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  const days = daysBetween(A_SUNDAY, date) % DAYS_OF_A_WEEK;
  return days < 0 ? days + DAYS_OF_A_WEEK : days;
}
