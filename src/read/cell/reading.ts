import type { CalendarDate } from '../../model/calendar-date.js';
import type { Hours } from '../../model/hours.js';
import type { Place } from '../../model/place.js';
import { errorAt, type Problem } from '../../model/problem.js';
import type { Belonging } from '../../model/problems/workbook.js';
import type { ColumnSpec } from '../../model/sheet-spec.js';

/** What a cell of a known column means. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'hours'; readonly hours: Hours }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'grade'; readonly grade: number }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A column's header and a cell's content, as they stand there. */
interface Written {
  readonly field: string;
  readonly value: string;
}

/** What is wrong with a cell; its place is known to whoever reads the row. */
export type Complaint = (place: Place, written: Written) => Problem;

/** A value, and what it was read as where more than white space was put right; or what is wrong with the cell. */
export type CellReading =
  { readonly value: CellValue; readonly readAs: string | undefined } | { readonly complaint: Complaint };

export function read(value: CellValue, readAs?: string): CellReading {
  return { value, readAs };
}

export function complain(complaint: Complaint): CellReading {
  return { complaint };
}

/** The cell cannot be understood, and says no more than that. */
export function unreadable(column: ColumnSpec): CellReading {
  return complain((place, written) => errorAt('cell-unreadable', place, { belongs: belonging(column) }, written));
}

/** Excel has made a date or a time of what was typed. */
export function becameDate(column: ColumnSpec): CellReading {
  return complain((place, written) => errorAt('became-date', place, { belongs: belonging(column) }, written));
}

/** What belongs into the cells of a column, for messages. */
export function belonging(column: ColumnSpec): Belonging {
  return {
    type: column.type,
    choices: column.choices.map((choice) => choice.title),
    limit: column.maxHundredths === undefined ? undefined : column.maxHundredths / 100,
  };
}
