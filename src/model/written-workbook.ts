import { daysBetween, knownDate, type CalendarDate } from './calendar-date.js';
import type { CellContent, SheetDescription, WorkbookDescription } from './workbook-description.js';

/** What a cell holds, whatever it looks like. A day is the number of its day: its format may change, it may not. */
export interface WrittenCell {
  readonly value: string | number | boolean;
  /** Without its `=`; `value` is then what it came to when the workbook was last calculated. */
  readonly formula?: string;
}

/** A row's cells from column A on; undefined is blank. */
export type WrittenRow = readonly (WrittenCell | undefined)[];

/** What a sheet holds, by row number from 1. Rows without content are not there. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, WrittenRow>;
}

/** A workbook as its cells are, by sheet name: what two workbooks, or a workbook and its description, are compared by. */
export type WrittenWorkbook = ReadonlyMap<string, WrittenSheet>;

/** Day 0 of a spreadsheet's calendar, as it counts since 1900-03-01. */
const DAY_ZERO = knownDate(1899, 12, 30);

/** The number that a spreadsheet stores for a day. */
function serialOfDay(date: CalendarDate): number {
  return daysBetween(DAY_ZERO, date);
}

/** What a workbook of this description holds. */
export function writtenWorkbook(description: WorkbookDescription): WrittenWorkbook {
  return new Map(description.sheets.map((sheet) => [sheet.name, writtenSheet(sheet)]));
}

/** What a sheet of this description holds. */
export function writtenSheet(sheet: SheetDescription): WrittenSheet {
  return { name: sheet.name, rows: new Map(writtenRows(sheet)) };
}

/** Its rows one after the other: 20,000 of them need not be there at once. */
export function* writtenRows(sheet: SheetDescription): Iterable<readonly [number, WrittenRow]> {
  for (const [index, { cells }] of sheet.rows.entries()) {
    const written = cells.map(({ content }) => writtenCell(content));
    if (written.some((cell) => cell !== undefined)) yield [index + 1, written];
  }
}

function writtenCell(content: CellContent): WrittenCell | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      // Readers take white space alone for nothing.
      return content.text.trim() === '' ? undefined : { value: content.text };
    case 'number':
      return { value: content.value };
    case 'date':
      return { value: serialOfDay(content.date) };
    case 'formula':
      return { value: content.result, formula: content.formula };
  }
}

/** The cell at a row (from 1) and a column (from 0). */
function cellAt(sheet: WrittenSheet, row: number, column: number): WrittenCell | undefined {
  return sheet.rows.get(row)?.[column];
}

/** A formula that whoever saved the workbook never calculated. */
export function isUncalculated(cell: WrittenCell | undefined): boolean {
  return cell?.formula !== undefined && cell.value === '';
}

/** A cell's text; empty for a blank one. */
export function textAt(sheet: WrittenSheet, row: number, column: number): string {
  return textOf(cellAt(sheet, row, column));
}

export function textOf(cell: WrittenCell | undefined): string {
  return cell === undefined ? '' : String(cell.value);
}
