import { addDays, daysBetween, type CalendarDate } from '../model/calendar-date.js';
import type { Pause, Pilot, ReportRow } from '../model/department.js';
import { numberAt } from '../model/policy.js';
import { isInWindow, type Terms } from '../model/terms.js';
import type { PilotSubject } from './rule.js';

/** The pilot's rows of 报送 in line order. */
export function reportsOf({ data, pilot }: PilotSubject): readonly ReportRow[] {
  return data.tables.reports.filter((row) => row.pilot === pilot.id);
}

/** Is something due on this day judged: inside the window, and its day has passed? */
export function isDue(date: CalendarDate, terms: Terms): boolean {
  return isInWindow(date, terms.window) && date < terms.asOf;
}

/** Is something still expected of the pilot on this day? Nothing is after its end (1-domain 2.3). */
export function isExpected(date: CalendarDate, pilot: Pilot): boolean {
  return pilot.endedOn === undefined || date <= pilot.endedOn;
}

/**
 * The due dates of 双周报 in the window that follow from the first one (parameter `report-interval-days`): not in a pause,
 * not after the pilot's end. Art. 17.
 */
export function dueRhythm(pilot: Pilot, terms: Terms): readonly CalendarDate[] {
  const { firstDue, pauses } = pilot.reporting;
  if (firstDue === undefined) return [];
  const interval = numberAt(terms.policy, 'report-interval-days', terms.asOf).value;
  const skipped = Math.max(0, Math.ceil(daysBetween(firstDue, terms.window.from) / interval));
  const dates: CalendarDate[] = [];
  for (let due = addDays(firstDue, skipped * interval); due <= terms.window.to; due = addDays(due, interval)) {
    const date = due;
    if (isExpected(date, pilot) && !pauses.some(({ from, to }) => from <= date && date <= to)) dates.push(date);
  }
  return dates;
}

/** Of these, the ones that are judged: due before as-of. */
export function expectedDueDates(pilot: Pilot, terms: Terms): readonly CalendarDate[] {
  return dueRhythm(pilot, terms).filter((due) => isDue(due, terms));
}

/** Pauses that touch or overlap as one, so that no day is taken off twice. */
function united(pauses: readonly Pick<Pause, 'from' | 'to'>[]): readonly Pick<Pause, 'from' | 'to'>[] {
  const sorted = [...pauses].sort((one, other) => daysBetween(other.from, one.from));
  return sorted.reduce<readonly Pick<Pause, 'from' | 'to'>[]>((merged, pause) => {
    const last = merged.at(-1);
    if (last === undefined || pause.from > last.to) return [...merged, pause];
    return pause.to > last.to ? [...merged.slice(0, -1), { from: last.from, to: pause.to }] : merged;
  }, []);
}

/**
 * Days after `from` up to `to` on which something was expected of the pilot: neither in a pause nor after its end. 0 when
 * `to` is not later. Art. 28(1).
 */
export function countedDays(from: CalendarDate, to: CalendarDate, pilot: Pilot): number {
  const end = pilot.endedOn !== undefined && pilot.endedOn < to ? pilot.endedOn : to;
  const first = addDays(from, 1);
  if (end < first) return 0;
  const paused = united(pilot.reporting.pauses)
    .filter((pause) => pause.from <= end && pause.to >= first)
    .map((pause) => daysBetween(pause.from > first ? pause.from : first, pause.to < end ? pause.to : end) + 1)
    .reduce((sum, days) => sum + days, 0);
  return daysBetween(from, end) - paused;
}
