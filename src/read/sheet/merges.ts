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

/** The last of a row's merges, which stand in order, that begins at a column or before it. */
function lastFrom(merges: readonly RawMerge[], column: number): RawMerge | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}

/**
 * Merges of one cell are none; of those that reach below the last row, only the rows that are there count. Of merges that overlap,
 * which Excel forbids, the one that begins further right counts.
 */
export function mergedCells(sheet: RawSheet): MergedCells {
  const merges = sheet.merges.filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  const lastRow = sheet.rows.at(-1)?.number ?? 0;
  // From left to right, so that those of a row are in order and searched by halves.
  const byRow = new Map<number, RawMerge[]>();
  for (const merge of merges.toSorted((one, other) => one.left - other.left)) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const rows = merges.length === 0 ? new Map<number, RawRow>() : new Map(sheet.rows.map((row) => [row.number, row]));

  const mergeAt = (row: number, column: number): RawMerge | undefined => {
    const merge = lastFrom(byRow.get(row) ?? [], column);
    return merge && column <= merge.right ? merge : undefined;
  };
  const own = (row: RawRow, column: number): RawCell | undefined => {
    const merge = mergeAt(row.number, column);
    return merge && (merge.top !== row.number || merge.left !== column) ? undefined : row.cells[column];
  };
  const filled = (row: RawRow, column: number): RawCell | undefined => {
    const merge = mergeAt(row.number, column);
    return merge ? rows.get(merge.top)?.cells[merge.left] : row.cells[column];
  };
  const width = (row: RawRow): number =>
    (byRow.get(row.number) ?? []).reduce((most, merge) => Math.max(most, merge.right + 1), row.cells.length);
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
