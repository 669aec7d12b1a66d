import type { Problem } from '../model/problem.js';
import type { WrittenCell, WrittenRow, WrittenSheet, WrittenWorkbook } from '../model/written-workbook.js';
import { readWorkbook } from './workbook.js';
import { shown, type RawCell, type RawRow } from './workbook/raw.js';

/** Reads a workbook as its cells are stored, with their formulas; what is no workbook is one problem (2-formats 2.2). */
export function readWrittenWorkbook(
  bytes: Uint8Array,
  file: string,
): { readonly workbook: WrittenWorkbook } | { readonly problems: readonly Problem[] } {
  const read = readWorkbook(bytes, file, { asStored: true });
  if ('problems' in read) return read;
  const sheets = read.workbook.sheets.map(({ name, rows }): readonly [string, WrittenSheet] => [
    name,
    { name, rows: new Map(rows.map((row) => [row.number, writtenRow(row)])) },
  ]);
  return { workbook: new Map(sheets) };
}

function writtenRow({ cells, formulas }: RawRow): WrittenRow {
  const columns = Math.max(cells.length, formulas?.length ?? 0);
  return Array.from({ length: columns }, (_, column) => writtenCell(cells[column], formulas?.[column]));
}

function writtenCell(cell: RawCell | undefined, formula: string | undefined): WrittenCell | undefined {
  if (cell === undefined && formula === undefined) return undefined;
  const value = valueOf(cell);
  return formula === undefined ? { value } : { value, formula };
}

function valueOf(cell: RawCell | undefined): string | number | boolean {
  switch (cell?.kind) {
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.value;
    case 'uncached':
      return '';
    default:
      return shown(cell);
  }
}
