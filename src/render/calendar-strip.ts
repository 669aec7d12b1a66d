import { monthOf, yearOf, type CalendarDate } from '../model/calendar-date.js';
import { DUE_STATES, type Due, type DueState } from '../model/due.js';
import { displayWidth } from './display-width.js';
import { DUE_MARKS } from './calendar-marks.js';

/** Months as cells: the narrowest that is drawn, and between two of them. */
const CELL = 5;
const GAP = 1;

/** The worst is shown where a cell has no room for all. */
const WORST_FIRST: readonly DueState[] = ['missing', 'late', 'due', 'future', 'done', 'past'];

interface Month {
  readonly year: number;
  readonly month: number;
}

function monthsBetween(from: CalendarDate, to: CalendarDate): readonly Month[] {
  const first = yearOf(from) * 12 + monthOf(from) - 1;
  const count = yearOf(to) * 12 + monthOf(to) - first;
  return Array.from({ length: count }, (_, index) => ({
    year: Math.floor((first + index) / 12),
    month: ((first + index) % 12) + 1,
  }));
}

/** One mark a due date; with more than fit, the worst of them and how many there are. */
function cellOf(dues: readonly Due[]): string {
  const states = [...dues.map(({ state }) => state)];
  if (states.length <= CELL) return states.map((state) => DUE_MARKS[state]).join('');
  const worst = WORST_FIRST.find((state) => states.includes(state)) ?? 'future';
  return `${DUE_MARKS[worst]}${String(states.length)}`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function cut(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (displayWidth(head + character) > width) break;
    head += character;
  }
  return head;
}

/**
 * The year as a strip: a column a month, a row for each pilot and the department, a mark for each due date. As many months
 * stand beside each other as the width allows, in blocks of equal length.
 */
export function yearStrip(
  dues: readonly Due[],
  view: {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly asOf: CalendarDate;
    readonly width: number;
    readonly monthName: (month: number) => string;
    readonly department: string;
  },
): readonly string[] {
  const last = dues.at(-1)?.date ?? view.to;
  const months = monthsBetween(view.from, last > view.to ? last : view.to);
  const owners = [...new Set(dues.map(({ pilot }) => pilot))];
  const nameOf = (owner: string | undefined): string => owner ?? view.department;
  const longest = Math.max(0, ...owners.map((owner) => displayWidth(nameOf(owner))));
  const label = Math.min(longest, Math.max(CELL, view.width - 3 * (CELL + GAP)));
  const perBlock = Math.max(1, Math.floor((view.width - label) / (CELL + GAP)));
  const blocks = Math.ceil(months.length / perBlock);
  const size = Math.ceil(months.length / blocks);
  return Array.from({ length: blocks }, (_, block) => months.slice(block * size, (block + 1) * size)).flatMap(
    (shown, block) => [
      ...(block === 0 ? [] : ['']),
      line(
        '',
        label,
        shown.map((month) => titleOf(month, view)),
      ),
      ...owners.map((owner) =>
        line(
          cut(nameOf(owner), label),
          label,
          shown.map((month) => cellOf(dues.filter((due) => due.pilot === owner && isIn(due.date, month)))),
        ),
      ),
    ],
  );
}

function titleOf(
  { year, month }: Month,
  { asOf, monthName }: { readonly asOf: CalendarDate; readonly monthName: (month: number) => string },
): string {
  const isNow = yearOf(asOf) === year && monthOf(asOf) === month;
  return isNow ? `[${monthName(month).slice(0, CELL - 2)}]` : monthName(month);
}

function isIn(date: CalendarDate, { year, month }: Month): boolean {
  return yearOf(date) === year && monthOf(date) === month;
}

function line(name: string, label: number, cells: readonly string[]): string {
  return (padded(name, label) + cells.map((cell) => ' '.repeat(GAP) + padded(cell, CELL)).join('')).trimEnd();
}

/** What the marks of a strip mean, those that stand in it. */
export function marksIn(dues: readonly Due[]): readonly DueState[] {
  return DUE_STATES.filter((state) => dues.some((due) => due.state === state));
}
