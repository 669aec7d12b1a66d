import { daysBetween, type CalendarDate } from '../model/calendar-date.js';
import type { Pilot, ReportRow } from '../model/department.js';
import { placeAt, placeOfCell, type Place } from '../model/place.js';
import type { Terms } from '../model/terms.js';
import { happened } from './happened.js';
import { countedDays, expectedDueDates, isDue, reportsOf } from './reporting.js';
import type { PilotSubject } from './rule.js';

/** A 双周报 that was due: a row of 报送, or a date that the rhythm expects and no row has. */
export interface DueReport {
  readonly due: CalendarDate;
  /** Handed in by as-of. */
  readonly submitted: CalendarDate | undefined;
  readonly place: Place;
}

/** The 双周报 due in the window and before as-of, by due date; equal dates in line order. Art. 28(1). */
export function dueReports(subject: PilotSubject, terms: Terms): readonly DueReport[] {
  const { pilot } = subject;
  const rows = biweeklyOf(subject).filter((row) => isDue(row.due, terms));
  const written = rows.map((row) => ({
    due: row.due,
    submitted: happened(row.submitted, terms),
    place: placeOfCell(row.origin, 'submitted'),
  }));
  const unwritten = expectedDueDates(pilot, terms)
    .filter((due) => !rows.some((row) => row.due === due))
    .map((due) => ({ due, submitted: undefined, place: placeAt(pilot.places, 'reporting', 'firstDue') }));
  return [...written, ...unwritten].sort((one, other) => daysBetween(other.due, one.due));
}

/** The pilot's rows of 双周报 in line order, whenever they are due. */
export function biweeklyOf(subject: PilotSubject): readonly ReportRow[] {
  return reportsOf(subject).filter((row) => row.type === 'biweekly');
}

/** A time without a report, and the days of it that count. */
export interface Silence {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly place: Place | undefined;
}

function silence(from: CalendarDate, to: CalendarDate, pilot: Pilot, place?: Place): Silence {
  return { from, to, days: countedDays(from, to, pilot), place };
}

/**
 * `overdue-21-days`: for each report that was not there on its due date, from that day to the next submission of any
 * 双周报 of the pilot, else to as-of.
 */
export function overdueClocks(subject: PilotSubject, due: readonly DueReport[], terms: Terms): readonly Silence[] {
  const submissions = sortedDates(biweeklyOf(subject).map((row) => happened(row.submitted, terms)));
  return due
    .filter((report) => report.submitted === undefined || report.submitted > report.due)
    .map((report) => {
      const next = submissions.find((date) => date > report.due) ?? terms.asOf;
      return silence(report.due, next, subject.pilot, report.place);
    });
}

/**
 * `any-21-days`: from the first due date to the first submission, from each submission to the next, and from the last to
 * as-of or the end of the window.
 */
export function distances(pilot: Pilot, due: readonly [DueReport, ...DueReport[]], terms: Terms): readonly Silence[] {
  const submissions = sortedDates(due.map((report) => report.submitted));
  const end = terms.asOf < terms.window.to ? terms.asOf : terms.window.to;
  const marks = [due[0].due, ...submissions, end];
  return marks.slice(1).map((to, index) => silence(marks[index] ?? to, to, pilot));
}

/** `three-missed`: the first run of this many reports, one after the other, that were never handed in. */
export function missedRun(due: readonly DueReport[], length: number): readonly DueReport[] | undefined {
  const start = due.findIndex((_, index) => {
    const run = due.slice(index, index + length);
    return run.length === length && run.every((report) => report.submitted === undefined);
  });
  return start < 0 ? undefined : due.slice(start, start + length);
}

function sortedDates(dates: readonly (CalendarDate | undefined)[]): readonly CalendarDate[] {
  return dates.flatMap((date) => (date === undefined ? [] : [date])).sort((one, other) => daysBetween(other, one));
}
