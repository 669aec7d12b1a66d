import { addDays, isCalendarDate, knownDate, type CalendarDate } from '../model/calendar-date.js';
import type { WrittenCell } from '../model/written-workbook.js';

const DAY_ZERO = knownDate(1899, 12, 30);

/** Serial numbers of the days from 1950 to 2199: what else stands in a column of days is no day. */
const FIRST = 18_264;
const LAST = 109_574;

/** The day that a cell holds as a number of days or as text. */
export function dayOf(cell: WrittenCell | undefined): CalendarDate | undefined {
  if (typeof cell?.value === 'string') return isCalendarDate(cell.value) ? cell.value : undefined;
  if (typeof cell?.value !== 'number') return undefined;
  const { value } = cell;
  return Number.isInteger(value) && value >= FIRST && value <= LAST ? addDays(DAY_ZERO, value) : undefined;
}
