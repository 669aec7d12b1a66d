import type { CalendarDate } from '../model/calendar-date.js';
import type { ReportRow, ReportType } from '../model/department.js';
import type { Due } from '../model/due.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { comparable } from '../model/text.js';
import { dueState } from './due-state.js';
import { dueRhythm, reportsOf } from './reporting.js';
import type { PilotSubject } from './rule.js';
import { periodSummaries } from './summaries.js';

const ARTICLE = '17';

/** Rows that would share a name (two 双周报 of one day) are told apart by their order. */
function onlyOnce(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}|${String(before + 1)}`;
  };
}

/**
 * The reports that a pilot's year asks for (Art. 17): every row of 报送 that is due in the window, the 双周报 that its rhythm
 * expects, and the summaries of quarters and half-years, which have until the end of their grace.
 */
export function reportDues(subject: PilotSubject, terms: Terms): readonly Due[] {
  const { pilot } = subject;
  const rows = reportsOf(subject).filter((row) => isInWindow(row.due, terms.window));
  const summaries = periodSummaries(pilot, reportsOf(subject), terms);
  const keyOnce = onlyOnce();
  const keyOf = (row: ReportRow): string => {
    const period = summaries.find((summary) => summary.rows.includes(row));
    return keyOnce(`${row.type}|${pilot.id}|${period?.label ?? row.due}`);
  };
  const written = rows.map((row): Due => ({
    kind: 'report',
    article: ARTICLE,
    pilot: pilot.id,
    facts: {
      type: row.type,
      period: comparable(row.period),
      review: row.submitted === undefined ? undefined : row.review,
    },
    key: keyOf(row),
    sources: [placeOfCell(row.origin, 'submitted')],
    ...dueState(row.due, row.submitted, terms),
  }));
  const expected = (type: ReportType, date: CalendarDate, name: string, period: string | undefined): Due => ({
    kind: 'report',
    article: ARTICLE,
    pilot: pilot.id,
    facts: { type, period, review: undefined },
    key: keyOnce(`${type}|${pilot.id}|${name}`),
    sources: [placeAt(pilot.places, 'reporting', 'firstDue')],
    ...dueState(date, undefined, terms),
  });
  return [
    ...written,
    ...dueRhythm(pilot, terms)
      .filter((date) => !rows.some((row) => row.type === 'biweekly' && row.due === date))
      .map((date) => expected('biweekly', date, date, undefined)),
    ...summaries
      .filter((summary) => summary.rows.length === 0)
      .map(({ type, last, label }) => expected(type, last, label, label)),
  ];
}
