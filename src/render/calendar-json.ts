import { daysBetween } from '../model/calendar-date.js';
import type { Due } from '../model/due.js';
import type { CalendarFile, DatedDepartment } from './calendar.js';
import { placeJson, problemJson } from './json.js';
import type { Dated, Speaker } from './report.js';
import { sayDue } from './words/calendar-words.js';

/** What `calendar --format json` prints. */
export function calendarJson(
  departments: readonly DatedDepartment[],
  file: CalendarFile | undefined,
  speaker: Speaker & Dated,
): object {
  return {
    onex: speaker.version,
    command: 'calendar',
    asOf: speaker.asOf,
    departments: departments.map((department) => departmentJson(department, speaker)),
    ics: file?.isWritten === true ? file.path : null,
  };
}

function departmentJson(department: DatedDepartment, speaker: Speaker & Dated): object {
  const { terms } = department;
  return {
    name: department.name,
    folder: department.folder,
    year: terms.year,
    policy: terms.policy.id,
    readings: terms.readings,
    window: { from: terms.window.from, to: terms.window.to },
    next: department.next.map((due) => due.key),
    dues: department.dues.map((due) => dueJson(due, speaker)),
    notes: department.notes.map((note) => problemJson(note, speaker)),
  };
}

function dueJson(due: Due, { words, asOf }: Speaker & Dated): object {
  return {
    key: due.key,
    kind: due.kind,
    article: due.article,
    pilot: due.pilot ?? null,
    date: due.date,
    state: due.state,
    doneOn: due.doneOn ?? null,
    daysLeft: daysBetween(asOf, due.date),
    title: sayDue(due, words.calendar),
    facts: due.facts,
    sources: due.sources.map(placeJson),
  };
}
