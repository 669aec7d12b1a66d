import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
  type ICalAlarmData,
} from 'ical-generator';
import { daysBetween, knownDate, yearOf, type CalendarDate } from '../model/calendar-date.js';
import type { Due } from '../model/due.js';
import type { DatedDepartment } from './calendar.js';
import { placesInShort } from './places.js';
import type { Dated, Speaker } from './report.js';
import { sayDue } from './words/calendar-words.js';

const HOUR = 3600;

/** Before an all-day date begins: at nine in the morning, three days and one day earlier; then on its own morning. */
const BEFORE = [63 * HOUR, 15 * HOUR];
const AFTER = 9 * HOUR;

/** Counts up with as-of, so that a program takes the later file for the newer one. */
const FIRST_DAY = knownDate(2020, 1, 1);

function midnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * The due dates as a calendar file (RFC 5545): all-day, with alarms for what is open, each with an identity that stays the
 * same in every run, so that importing again updates. `digest` turns a key into such an identity. The same inputs and as-of
 * give the same text.
 */
export function calendarIcs(
  departments: readonly DatedDepartment[],
  speaker: Speaker & Dated & { readonly digest: (text: string) => string },
): string {
  const { words, asOf } = speaker;
  const names = departments.map(({ name }) => name);
  const year = departments[0]?.terms.year ?? yearOf(asOf);
  const file = ical({
    name: words.calendar.file.name(names, year),
    prodId: { company: 'onex', product: 'calendar', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const department of departments) {
    for (const due of department.dues) addEvent(file, department, due, speaker);
  }
  return `${file.toString()}\r\n`;
}

function addEvent(
  file: ReturnType<typeof ical>,
  department: DatedDepartment,
  due: Due,
  { words, asOf, digest }: Speaker & Dated & { readonly digest: (text: string) => string },
): void {
  const { calendar, screen } = words;
  const what = sayDue(due, calendar);
  const summary = calendar.file.summary(what, due.pilot);
  const places = placesInShort(due.sources, words);
  file.createEvent({
    id: `${digest(`${department.name}|${String(department.terms.year)}|${due.key}`).slice(0, 32)}@onex`,
    sequence: Math.max(0, daysBetween(FIRST_DAY, asOf)),
    stamp: midnight(asOf),
    start: midnight(due.date),
    timezone: 'UTC',
    allDay: true,
    summary: `${isOpen(due) ? '' : `[${calendar.states[due.state]}] `}${summary}`,
    description: [
      calendar.file.facts(department.name, screen.article(due.article), calendar.states[due.state]),
      ...(places.length === 0 ? [] : [calendar.file.from(places.join(screen.listSeparator))]),
      calendar.file.madeBy,
    ].join('\n'),
    categories: [{ name: '1+X' }],
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: isOpen(due) ? alarms(summary) : [],
  });
}

function isOpen({ state }: Due): boolean {
  return state === 'due' || state === 'future';
}

function alarms(description: string): ICalAlarmData[] {
  const type = ICalAlarmType.display;
  return [
    ...BEFORE.map((triggerBefore): ICalAlarmData => ({ type, triggerBefore, description })),
    { type, triggerAfter: AFTER, description },
  ];
}
