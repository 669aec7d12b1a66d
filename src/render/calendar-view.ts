import { daysBetween } from '../model/calendar-date.js';
import type { Due } from '../model/due.js';
import { weekdayOf, type CalendarFile, type DatedDepartment } from './calendar.js';
import { DUE_MARKS, paintDue } from './calendar-marks.js';
import { marksIn, yearStrip } from './calendar-strip.js';
import { notesBlock, readingsBlock, titleBlock } from './common-blocks.js';
import { paint } from './paint.js';
import type { Dated, Screen } from './report.js';
import { sayDue } from './words/calendar-words.js';
import { hanging, wrapText } from './wrap.js';

/** `calendar` on the terminal: what comes next, the year at a glance, then every due date of it. */
export function calendarView(
  departments: readonly DatedDepartment[],
  file: CalendarFile | undefined,
  screen: Screen & Dated,
): string {
  const { calendar } = screen.words;
  const blocks = departments.map((department) => departmentBlock(department, screen).join('\n'));
  const written =
    file === undefined
      ? []
      : [hanging(file.isWritten ? calendar.written : calendar.wouldBeWritten, file.path, 0, screen.width).join('\n')];
  return `${[...blocks, ...written].join('\n\n')}\n`;
}

function departmentBlock(department: DatedDepartment, screen: Screen & Dated): readonly string[] {
  const { terms, dues, notes } = department;
  const { words, width } = screen;
  const { calendar } = words;
  const head = [
    ...titleBlock(`${calendar.titleOf(department.name, terms.year)}  ${words.screen.asOf(terms.asOf)}`, screen),
    ...wrapText(words.screen.window(terms.window.from, terms.window.to), width),
    ...readingsBlock(terms, screen),
  ];
  if (dues.length === 0) return [...head, '', ...wrapText(calendar.nothing, width), ...notesBlock(notes, screen)];
  return [
    ...head,
    ...nextBlock(department, screen),
    ...stripBlock(department, screen),
    ...listBlock(dues, screen),
    ...notesBlock(notes, screen),
  ];
}

function nextBlock({ next }: DatedDepartment, screen: Screen & Dated): readonly string[] {
  const { words, width, colour, asOf } = screen;
  const { calendar } = words;
  const { bold } = paint(colour);
  if (next.length === 0) return ['', ...wrapText(calendar.nothingNext, width)];
  const lines = next.flatMap((due) => {
    const label = `${due.date} ${calendar.weekdays[weekdayOf(due.date)] ?? ''}  `;
    const text = `${nameOf(due, screen)}  ${calendar.inDays(daysBetween(asOf, due.date))}`;
    return hanging(label, text, 2, width).map((line) => paintDue(due.state, line, paint(colour)));
  });
  return ['', bold(calendar.next(next.length)), ...lines];
}

function stripBlock({ dues, terms }: DatedDepartment, screen: Screen): readonly string[] {
  const { words, width, colour } = screen;
  const { calendar } = words;
  const strip = yearStrip(dues, {
    ...terms.window,
    asOf: terms.asOf,
    width,
    monthName: calendar.month,
    department: calendar.department,
  });
  const legend = marksIn(dues).map((state) => {
    const count = dues.filter((due) => due.state === state).length;
    return `${DUE_MARKS[state]} ${calendar.counts(calendar.states[state], count)}`;
  });
  const { bold, dim } = paint(colour);
  return ['', bold(calendar.strip), ...strip, ...wrapText([...legend, calendar.stripNow].join('  '), width).map(dim)];
}

function listBlock(dues: readonly Due[], screen: Screen): readonly string[] {
  const { words, width, colour } = screen;
  const lines = dues.flatMap((due) =>
    hanging(`[${DUE_MARKS[due.state]}] ${due.date}  `, detailOf(due, screen), 0, width).map((line) =>
      paintDue(due.state, line, paint(colour)),
    ),
  );
  return ['', paint(colour).bold(words.calendar.all(dues.length)), ...lines];
}

function nameOf(due: Due, { words }: Screen): string {
  const what = sayDue(due, words.calendar);
  return `${due.pilot === undefined ? what : `${due.pilot} ${what}`}  ${words.screen.article(due.article)}`;
}

function detailOf(due: Due, screen: Screen): string {
  const { calendar, screen: labels } = screen.words;
  const state = due.doneOn === undefined ? calendar.states[due.state] : calendar.doneOn(due.doneOn);
  const isReturned = due.kind === 'report' && due.facts.review === 'returned';
  return [`${nameOf(due, screen)}  ${state}`, ...(isReturned ? [calendar.returned] : [])].join(labels.listSeparator);
}
