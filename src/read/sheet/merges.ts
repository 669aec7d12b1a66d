import type { RawCell, RawMerge, RawRow, RawSheet } from '../workbook/raw.js';

/** A sheet's cells with its merges known: what a cell holds itself, and what it shows once merges are filled. */
export interface MergedCells {
  readonly merges: readonly RawMerge[];
  /** The merge that covers a cell. */
  readonly mergeAt: (row: number, column: number) => RawMerge | undefined;
  /** What a cell itself holds: nothing when another cell of its merge holds it. */
  readonly own: (row: RawRow, column: number) => RawCell | undefined;
  /** What a cell holds once merges are filled. */
  readonly filled: (row: RawRow, column: number) => RawCell | undefined;
  /** One more than the last column of a row that may hold something. */
  readonly width: (row: RawRow) => number;
  /** The first column of a row that is not empty, before or after merges are filled. */
  readonly firstOwn: (row: RawRow) => number | undefined;
  readonly firstFilled: (row: RawRow) => number | undefined;
}

/** Merges of one cell are none; of those that reach below the last row, only the rows that are there count. */
export function mergedCells(sheet: RawSheet): MergedCells {
  const merges = sheet.merges.filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  const lastRow = sheet.rows.at(-1)?.number ?? 0;
  const byRow = new Map<number, RawMerge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const rows = merges.length === 0 ? new Map<number, RawRow>() : new Map(sheet.rows.map((row) => [row.number, row]));

  const mergeAt = (row: number, column: number): RawMerge | undefined =>
    byRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  const own = (row: RawRow, column: number): RawCell | undefined => {
    const merge = mergeAt(row.number, column);
    return merge && (merge.top !== row.number || merge.left !== column) ? undefined : row.cells[column];
  };
  const filled = (row: RawRow, column: number): RawCell | undefined => {
    const merge = mergeAt(row.number, column);
    return merge ? rows.get(merge.top)?.cells[merge.left] : row.cells[column];
  };
  const width = (row: RawRow): number =>
    Math.max(row.cells.length, ...(byRow.get(row.number) ?? []).map((merge) => merge.right + 1));
  const first = (row: RawRow, cellAt: typeof own): number | undefined => {
    const end = width(row);
    for (let column = 0; column < end; column += 1) if (cellAt(row, column)) return column;
    return undefined;
  };
  return {
    merges,
    mergeAt,
    own,
    filled,
    width,
    firstOwn: (row) => first(row, own),
    firstFilled: (row) => first(row, filled),
  };
}
