import { addDays, calendarDate, knownDate, type CalendarDate } from '../../model/calendar-date.js';
import { errorAt } from '../../model/problem.js';
import type { ColumnSpec } from '../../model/sheet-spec.js';
import { shown, type RawCell } from '../workbook/raw.js';
import { complain, read, unreadable, type CellReading } from './reading.js';

const CLOCK = String.raw`(?:[ T](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?`;
const SPELLINGS = [
  new RegExp(String.raw`^(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})${CLOCK}$`, 'u'),
  new RegExp(String.raw`^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?日${CLOCK}$`, 'u'),
  new RegExp(String.raw`^(\d{4})()(\d{2})(\d{2})${CLOCK}$`, 'u'),
];
const WITHOUT_YEAR = /^\d{1,2} ?(?:月 ?\d{1,2} ?[日号]?|[./-] ?\d{1,2})$/u;

/** Serial numbers of these days are told what day they may have been meant to be: 1990 to 2099. */
const LIKELY_SERIALS = { from: 32_874, to: 73_050 };

/** The day that a text spells; `date` is undefined when no calendar has it. Undefined: the text spells none. */
function spelled(text: string): { readonly date: CalendarDate | undefined } | undefined {
  const written = text.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(written);
    if (match) return { date: calendarDate(Number(match[1]), Number(match[3]), Number(match[4])) };
  }
  return undefined;
}

/** A day as somebody types it, in any spelling that a cell may have (2-formats 2.2). */
export function typedDate(text: string): CalendarDate | undefined {
  return spelled(text)?.date;
}

/**
 * Reads a date in any spelling that leaves no doubt (2-formats 2.2). A time of day is dropped. A date without a year, a
 * bare serial number and a day that no calendar has are errors: onex does not guess.
 */
export function readDate(cell: RawCell, column: ColumnSpec): CellReading {
  if (cell.kind === 'date') {
    return read({ kind: 'date', date: cell.date }, cell.time === undefined ? undefined : cell.date);
  }
  if (cell.kind !== 'text' && cell.kind !== 'number') return unreadable(column);

  const written = shown(cell).normalize('NFKC').trim().replace(/\s+/gu, ' ');
  const day = spelled(written);
  if (day) {
    const { date } = day;
    if (date === undefined)
      return complain((place, cellAsWritten) => errorAt('date-impossible', place, {}, cellAsWritten));
    return read({ kind: 'date', date }, shown(cell).replace(/\s+/gu, '') === date ? undefined : date);
  }
  if (/^\d+(?:\.\d+)?$/u.test(written) && (cell.kind === 'number' || /^\d{5}$/u.test(written))) {
    const wouldBe = dayOfSerial(Number(written));
    return complain((place, cellAsWritten) => errorAt('date-bare-number', place, { wouldBe }, cellAsWritten));
  }
  if (WITHOUT_YEAR.test(written))
    return complain((place, cellAsWritten) => errorAt('date-without-year', place, {}, cellAsWritten));
  return unreadable(column);
}

function dayOfSerial(serial: number): CalendarDate | undefined {
  if (serial < LIKELY_SERIALS.from || serial > LIKELY_SERIALS.to) return undefined;
  return addDays(knownDate(1899, 12, 30), Math.floor(serial));
}
