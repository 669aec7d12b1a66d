import type { SheetOrigin } from '../../model/place.js';
import { errorAt, noteAt, type Problem } from '../../model/problem.js';
import { comparable } from '../../model/text.js';
import { cellReader, type CellReader } from '../cell.js';
import { belonging, type CellValue } from '../cell/reading.js';
import { cellAddress, columnLetters } from '../../model/cell-address.js';
import { MAX_SHEET_ERRORS } from '../limits.js';
import { shown, type RawRow, type RawSheet } from '../workbook/raw.js';
import type { Header, HeaderColumn } from './header.js';
import type { MergedCells } from './merges.js';
import { SheetRow, type RowLayout } from './row.js';

/** Rows whose first filled cell begins with one of these are no data. */
const SKIP_WORDS = ['合计', '小计', '总计', '制表', '审核', '填表', '示例'] as const;

/** Reads the rows below the header, with an error or a note for every cell that asks for one. */
export function readRows(
  sheet: RawSheet,
  header: Header,
  cells: MergedCells,
  file: string,
): { readonly rows: readonly SheetRow[]; readonly problems: readonly Problem[] } {
  const columns = header.columns.map((column) => ({ ...column, read: cellReader(column.spec) }));
  const layout: RowLayout = {
    indexes: new Map(columns.map(({ spec }, index) => [spec.field, index])),
    headers: new Map(columns.map(({ spec, written }) => [spec.field, written])),
  };
  const origin: SheetOrigin = {
    file,
    sheet: sheet.name,
    columns: new Map(columns.map(({ spec, column }) => [spec.field, columnLetters(column)])),
  };
  const rows: SheetRow[] = [];
  const problems: Problem[] = [];
  const hidden: number[] = [];
  /** Merged cells are judged once, where they stand. */
  const judged = new Set<string>();
  let errors = 0;

  for (const row of sheet.rows) {
    if (row.number <= header.end) continue;
    const word = skipWord(row);
    if (word !== undefined) {
      problems.push(noteAt('row-skipped', placeOf(cells.firstOwn(row) ?? 0, row.number), { word }));
      continue;
    }
    if (columns.every(({ column }) => cells.own(row, column) === undefined)) continue;
    if (row.hidden) hidden.push(row.number);
    rows.push(readRow(row));
    if (errors > MAX_SHEET_ERRORS) {
      problems.push(errorAt('too-many-cell-errors', placeOf(0, row.number), { most: MAX_SHEET_ERRORS }));
      break;
    }
  }
  problems.push(...mergedHours());
  const [firstHidden] = hidden;
  if (firstHidden !== undefined) {
    problems.push(noteAt('rows-hidden', placeOf(0, firstHidden), { runs: runsOf(hidden) }));
  }
  return { rows, problems };

  function placeOf(column: number, row: number): { file: string; sheet: string; cell: string } {
    return { file, sheet: sheet.name, cell: cellAddress(column, row) };
  }

  /** The word that makes a row no data. A merged 示例 makes examples of all its rows. */
  function skipWord(row: RawRow): string | undefined {
    for (const column of new Set([cells.firstOwn(row), cells.firstFilled(row)])) {
      if (column === undefined) continue;
      const text = comparable(shown(cells.filled(row, column)));
      const word = SKIP_WORDS.find((skipped) => text.startsWith(skipped));
      if (word !== undefined) return word;
    }
    return undefined;
  }

  function readRow(row: RawRow): SheetRow {
    let whole = true;
    const values: (CellValue | undefined)[] = [];
    for (const column of columns) {
      const { value, wrong } = readColumn(row, column);
      values.push(value);
      if (wrong) whole = false;
    }
    const first = cellAddress(cells.firstFilled(row) ?? 0, row.number);
    return new SheetRow({ sheet: origin, row: row.number, first }, whole, layout, values);
  }

  function readColumn(
    row: RawRow,
    { spec, column, written, read }: HeaderColumn & { readonly read: CellReader },
  ): { readonly value: CellValue | undefined; readonly wrong: boolean } {
    const merge = cells.mergeAt(row.number, column);
    // Most cells have nothing to tell: nobody asks where they stand.
    const place = (): ReturnType<typeof placeOf> =>
      merge ? placeOf(merge.left, merge.top) : placeOf(column, row.number);
    const tell = (problem: Problem): void => {
      const key = `${spec.field} ${place().cell}`;
      if (merge && judged.has(key)) return;
      if (merge) judged.add(key);
      if (problem.severity === 'error') errors += 1;
      problems.push(problem);
    };
    const cell = cells.filled(row, column);
    if (cell === undefined) {
      if (spec.requirement !== 'value') return { value: undefined, wrong: false };
      tell(
        spec.field === 'staffId'
          ? errorAt('staff-id-blank', place(), {}, { field: written })
          : errorAt('cell-blank', place(), { belongs: belonging(spec) }, { field: written }),
      );
      return { value: undefined, wrong: true };
    }
    const reading = read(cell);
    if ('complaint' in reading) {
      tell(reading.complaint(place(), { field: written, value: shown(cell) }));
      return { value: undefined, wrong: true };
    }
    if (reading.readAs !== undefined) {
      tell(noteAt('cell-read-as', place(), { as: reading.readAs }, { field: written, value: shown(cell) }));
    }
    return { value: reading.value, wrong: false };
  }

  /** Hours that are merged over several rows would count in each of them. */
  function mergedHours(): readonly Problem[] {
    const read = new Set(rows.map((row) => row.origin.row));
    const last = rows.at(-1)?.origin.row ?? 0;
    const raw = new Map(sheet.rows.map((row) => [row.number, row]));
    return columns
      .filter(({ spec }) => spec.type === 'hours')
      .flatMap(({ column, written }) =>
        cells.merges
          .filter((merge) => merge.left <= column && column <= merge.right)
          .filter((merge) => header.end < merge.top && merge.top < merge.bottom)
          .filter((merge) => covers(merge, read, last))
          .map((merge) => {
            const value = shown(raw.get(merge.top)?.cells[merge.left]);
            const facts = { rows: merge.bottom - merge.top + 1 };
            return errorAt('merged-hours', placeOf(merge.left, merge.top), facts, { field: written, value });
          }),
      );
  }
}

function covers(
  merge: { readonly top: number; readonly bottom: number },
  rows: ReadonlySet<number>,
  last: number,
): boolean {
  for (let row = merge.top; row <= Math.min(merge.bottom, last); row += 1) if (rows.has(row)) return true;
  return false;
}

function runsOf(numbers: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
