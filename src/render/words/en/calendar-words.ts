import { choiceName } from '../../../dictionary/names.js';
import type { CalendarWords } from '../calendar-words.js';

export const calendarWords: CalendarWords = {
  titleOf: (department, year) => `${department} ${String(year)}: calendar`,
  what: {
    report: ({ type, period }) =>
      `Hand in the ${choiceName('reportType', type, 'en')}${type === 'biweekly' ? ' report' : ''}${period === undefined ? '' : ` (${period})`}`,
    'exam-list': ({ batch, exam }) => `Hand in the list of candidates (batch ${batch}, exam on ${exam})`,
    'training-plan': ({ first }) => `Hand in the training plan (annex 3; first training on ${first})`,
    certificates: ({ batch, passed }) => `Hand out the certificates (batch ${batch}, ${String(passed)} passed)`,
    rectification: ({ issue }) => `Put right: ${issue}`,
    tasks: ({ tasks, open }) => {
      if (tasks === 0) return "Finish the year's tasks (none are listed yet)";
      return open.length === 0
        ? `Finish the year's tasks (${String(tasks)})`
        : `Finish the year's tasks (${String(tasks)}; open: ${open.join(', ')})`;
    },
    minutes: () => 'Hold the joint meeting and keep its minutes',
    claim: () => 'Hand in the claim of class hours',
    settlement: () => 'The office settles the class hours',
  },
  states: {
    done: 'done in time',
    late: 'done late',
    missing: 'overdue, not done',
    due: 'due soon',
    future: 'not due yet',
    past: 'past',
  },
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  next: (count) => (count === 1 ? 'Next' : `The next ${String(count)}`),
  nothingNext: 'Nothing is due next.',
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`),
  department: 'Dept',
  month: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  strip: 'The year at a glance',
  stripNow: '[ ] is the month of the as-of date',
  all: (count) => `All ${String(count)}`,
  nothing: 'Nothing is due this year: no pilot is running and there are no hours to claim.',
  doneOn: (date) => `done on ${date}`,
  returned: 'returned by the reviewer: mend it and hand it in again',
  counts: (state, count) => `${String(count)} ${state}`,
  written: 'Calendar file written: ',
  wouldBeWritten: 'Nothing written; the calendar file would be: ',
  file: {
    name: (departments, year) => `${departments.join(', ')} ${String(year)}: 1+X calendar`,
    summary: (what, pilot) => (pilot === undefined ? what : `${what} · ${pilot}`),
    facts: (department, article, state) => `${department}, ${article}, ${state}`,
    from: (places) => `From: ${places}`,
    madeBy: 'Made by onex. Make and import it again: what is there is updated, nothing stands twice.',
  },
};
