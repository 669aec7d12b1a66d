import { errorAt, noteAt, type Problem } from '../../model/problem.js';
import type { ColumnSpec, SheetSpec } from '../../model/sheet-spec.js';
import { comparable } from '../../model/text.js';
import { nearest } from '../../dictionary/nearest.js';
import { cellAddress } from '../../model/cell-address.js';
import { shown, type RawRow, type RawSheet } from '../workbook/raw.js';
import type { MergedCells } from './merges.js';

/** A known column where it stands. */
export interface HeaderColumn {
  readonly spec: ColumnSpec;
  /** From 0. */
  readonly column: number;
  /** Its header as its writer wrote it, without white space around it. */
  readonly written: string;
}

export interface Header {
  /** The last row of the header. */
  readonly end: number;
  readonly columns: readonly HeaderColumn[];
}

/** What a header is compared by: white space, stars and the case of letters do not count. */
function headerName(written: string): string {
  return comparable(written).replaceAll('*', '').toLowerCase();
}

/**
 * Finds the header: the first row that holds all required columns, down to the lowest row that its cells are merged to.
 * Problems are columns that are missing, stand there twice, or are not known.
 */
export function findHeader(
  sheet: RawSheet,
  spec: SheetSpec,
  cells: MergedCells,
  file: string,
): { readonly header: Header | undefined; readonly problems: readonly Problem[] } {
  const known = new Map(spec.columns.flatMap((column) => column.names.map((name) => [headerName(name), column])));
  const required = spec.columns.filter((column) => column.requirement !== 'optional');
  const place = { file, sheet: sheet.name };

  let best: { readonly row: RawRow; readonly fields: ReadonlySet<ColumnSpec> } | undefined;
  for (const row of sheet.rows) {
    const fields = new Set(headersIn([row]).flatMap((header) => known.get(headerName(header.written)) ?? []));
    if (fields.size > (best?.fields.size ?? 0)) best = { row, fields };
    if (!required.every((column) => fields.has(column))) continue;
    return withColumns(row, lastRow(row));
  }

  const found = best ? headersIn([best.row]).map((header) => header.written) : [];
  const strangers = found.filter((name) => !known.has(headerName(name)));
  const missing = required.filter((column) => !best?.fields.has(column));
  return {
    header: undefined,
    problems: missing.map((column) =>
      errorAt(
        'missing-column',
        place,
        { headerRow: best?.row.number, found, nearest: nearest(column.title, strangers) },
        { field: column.title },
      ),
    ),
  };

  /** The headers of these rows, one a column: the lowest that is known, else the lowest. A merged one counts once. */
  function headersIn(rows: readonly RawRow[]): readonly { column: number; row: number; written: string }[] {
    const width = Math.max(0, ...rows.map(cells.width));
    const taken = new Set<string>();
    const headers: { column: number; row: number; written: string }[] = [];
    for (let column = 0; column < width; column += 1) {
      const candidates = rows
        .map((row) => {
          const merge = cells.mergeAt(row.number, column);
          return {
            column,
            row: row.number,
            written: shown(cells.filled(row, column)).trim().replace(/\s+/gu, ' '),
            cell: merge ? cellAddress(merge.left, merge.top) : cellAddress(column, row.number),
          };
        })
        .filter(({ written }) => written !== '')
        .reverse();
      const header = candidates.find(({ written }) => known.has(headerName(written))) ?? candidates[0];
      if (!header || taken.has(header.cell)) continue;
      taken.add(header.cell);
      headers.push(header);
    }
    return headers;
  }

  /**
   * The lowest row that cells of the header row are merged to. A row that holds values in all columns that need them is
   * data all the same: a box beside the table may be merged down along all of it.
   */
  function lastRow(header: RawRow): number {
    const merged = cells.merges.filter(
      (merge) =>
        merge.top <= header.number && merge.bottom > header.number && cells.filled(header, merge.left) !== undefined,
    );
    const lowest = Math.max(header.number, ...merged.map((merge) => merge.bottom));
    const columns = withColumns(header, header.number).header.columns.filter((column) => needsValue(column.spec));
    const data = sheet.rows.find(
      (row) =>
        row.number > header.number &&
        row.number <= lowest &&
        columns.every(({ column }) => {
          const cell = cells.own(row, column);
          return cell !== undefined && !known.has(headerName(shown(cell)));
        }),
    );
    return data ? Math.min(lowest, data.number - 1) : lowest;
  }

  function withColumns(first: RawRow, end: number): { readonly header: Header; readonly problems: readonly Problem[] } {
    const rows = sheet.rows.filter((row) => first.number <= row.number && row.number <= end);
    const columns = new Map<string, HeaderColumn & { readonly row: number }>();
    const problems: Problem[] = [];
    for (const { column, row, written } of headersIn(rows)) {
      const spec = known.get(headerName(written));
      const cell = cellAddress(column, row);
      if (!spec) {
        const near = nearest(
          written,
          [...known.values()].map((other) => other.title),
        );
        problems.push(noteAt('extra-column', { ...place, cell }, { nearest: near }, { field: written }));
        continue;
      }
      const earlier = columns.get(spec.field);
      if (earlier) {
        const facts = { first: cellAddress(earlier.column, earlier.row) };
        problems.push(errorAt('duplicate-column', { ...place, cell }, facts, { field: written }));
      } else {
        columns.set(spec.field, { spec, column, written, row });
      }
    }
    return { header: { end, columns: [...columns.values()] }, problems };
  }
}

function needsValue(column: ColumnSpec): boolean {
  return column.requirement === 'value';
}
