import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { claimWords } from '../words/zh/claim.js';
import { headerRow, rowOf } from './cells.js';
import type { ClaimInput } from './claim-input.js';

/** A column: its header and its width in characters. */
export type Column = readonly [title: string, width: number];

/** A sheet that is one table: header in row 1, which stays on the screen and repeats on every page, rows below. */
export function tableSheet(
  { department }: Pick<ClaimInput, 'department'>,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellDescription[])[],
): SheetDescription {
  const widths = columns.map(([, width]) => width);
  return {
    name,
    widths,
    rows: [headerRow(columns.map(([title]) => title)), ...rows.map((cells) => rowOf(cells, widths))],
    merges: [],
    headerRow: 1,
    filter: { top: 1, left: 1, bottom: rows.length + 1, right: columns.length },
    pageHeader: claimWords.pageHeader(department.name, department.year, name),
    pageFooter: claimWords.pageFooter,
    isProtected: false,
    looks: [],
  };
}
