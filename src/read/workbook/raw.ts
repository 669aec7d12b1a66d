import type { CalendarDate } from '../../model/calendar-date.js';

/** What a cell holds, whatever library read it. A cell with nothing in it, or only white space, is not there at all. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | RawDate
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A formula that its writer never calculated. */
  | { readonly kind: 'uncached' };

/** A number that its format shows as a date. */
interface RawDate {
  readonly kind: 'date';
  readonly date: CalendarDate;
  /** Does the format show the year? Excel makes `1月2日` of a typed `1-2`. */
  readonly yearShown: boolean;
  /** The time of day, `H:MM` or `H:MM:SS`, where there is one. */
  readonly time: string | undefined;
}

/** A row that has cells. `cells[0]` is column A. */
export interface RawRow {
  /** As Excel numbers it, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly (RawCell | undefined)[];
  /** The cells' formulas without their `=`, by column; only when the reader was asked for them. */
  readonly formulas?: readonly (string | undefined)[];
}

/** Cells that are merged into one. Rows from 1, columns from 0, both ends included. */
export interface RawMerge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that have cells, in order. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
}

export interface RawWorkbook {
  /** In the order of the tabs. */
  readonly sheets: readonly RawSheet[];
}

/** The number of the column whose letters begin an address such as `AB12`, and how many letters they are. */
export function columnOf(address: string): { readonly column: number; readonly letters: number } {
  let column = 0;
  let letters = 0;
  for (; letters < address.length; letters += 1) {
    const code = address.charCodeAt(letters) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return { column: column - 1, letters };
}

/** What stands in a cell, for messages: as near to what its reader sees as can be told. */
export function shown(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'time':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'date':
      return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
    case 'uncached':
      return '=';
  }
}
