import { claimLayout } from '../dictionary/claim-layout.js';
import { columnsOf, DETAILS_TITLES, titledColumns } from '../dictionary/claim-shape.js';
import {
  isUncalculated,
  textOf,
  type WrittenCell,
  type WrittenRow,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../model/written-workbook.js';
import { NO_HOURS, hoursToNumber, subtractHours, sumHours, type Hours } from '../model/hours.js';
import { isSameFormula } from './formulas.js';
import { hundredthsIn } from './own-summary.js';

const { allocationColumns, columns, sheets } = claimLayout;

/** The formulas of a row of 分配, in a claim of so many lines. */
type AllocationFormulas = (row: number, lines: number) => { readonly allocated: string; readonly rest: string };

/** Did whoever saved this workbook calculate none of its formulas? Programs that only edit cells do so (openpyxl, for one). */
export function isNeverCalculated(workbook: WrittenWorkbook): boolean {
  let formulas = 0;
  for (const { rows } of workbook.values()) {
    for (const cells of rows.values()) {
      for (const cell of cells) {
        if (cell?.formula === undefined) continue;
        if (!isUncalculated(cell)) return false;
        formulas += 1;
      }
    }
  }
  return formulas > 0;
}

/**
 * A claim that was never calculated, with what its formulas come to: those of 汇总 as its lines give them (`summary`), those of
 * 分配 from the keys of 明细. A formula that is not ours stays without a value.
 */
export function calculated(
  workbook: WrittenWorkbook,
  summary: WrittenSheet | undefined,
  formulas: AllocationFormulas,
): WrittenWorkbook {
  return new Map(
    [...workbook].map(([name, sheet]) => {
      if (name === sheets.summary && summary) return [name, summaryCalculated(sheet, summary)];
      return [
        name,
        name === sheets.allocations ? allocationsCalculated(sheet, workbook.get(sheets.details), formulas) : sheet,
      ];
    }),
  );
}

function withCells(
  sheet: WrittenSheet,
  change: (cell: WrittenCell, column: number, row: number, cells: WrittenRow) => WrittenCell,
): WrittenSheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, WrittenRow] => [
    row,
    cells.map((cell, column) => (cell && isUncalculated(cell) ? change(cell, column, row, cells) : cell)),
  ]);
  return { ...sheet, rows: new Map(rows) };
}

function summaryCalculated(sheet: WrittenSheet, summary: WrittenSheet): WrittenSheet {
  return withCells(sheet, (cell, column, row) => {
    const own = summary.rows.get(row)?.[column];
    const isOurs = own?.formula !== undefined && isSameFormula(own.formula, cell.formula ?? '');
    return isOurs ? { ...cell, value: own.value } : cell;
  });
}

function allocationsCalculated(
  sheet: WrittenSheet,
  details: WrittenSheet | undefined,
  formulas: AllocationFormulas,
): WrittenSheet {
  const at = columnsOf(sheet, 1);
  const under = (cells: WrittenRow, title: string): WrittenCell | undefined => cells[at.get(title) ?? -1];
  const lines = Math.max((details?.rows.size ?? 0) - 1, 0);
  return withCells(sheet, (cell, column, row, cells) => {
    const ours = formulas(row, lines);
    const isOurs = (title: 'allocated' | 'rest'): boolean =>
      column === at.get(allocationColumns[title]) && isSameFormula(ours[title], cell.formula ?? '');
    const allocatedCell = under(cells, allocationColumns.allocated);
    const allocated = isUncalculated(allocatedCell)
      ? keyedHours(details, textOf(under(cells, claimLayout.unitColumn)))
      : hoursIn(allocatedCell);
    if (isOurs('allocated')) return { ...cell, value: hoursToNumber(allocated) };
    if (!isOurs('rest')) return cell;
    const claimed = sumHours([allocated, hoursIn(under(cells, allocationColumns.history))]);
    const total = hoursIn(under(cells, allocationColumns.total));
    return { ...cell, value: Math.max(0, hoursToNumber(subtractHours(total, claimed))) };
  });
}

/** Hours of the lines whose keys begin with the unit. */
function keyedHours(details: WrittenSheet | undefined, unit: string): Hours {
  if (!details) return NO_HOURS;
  const at = titledColumns(details, 1, DETAILS_TITLES);
  return sumHours(
    [...details.rows]
      .filter(([row, cells]) => row > 1 && textOf(cells[at.get(columns.key) ?? -1]).startsWith(`${unit}|`))
      .map(([, cells]) => hoursIn(cells[at.get(columns.hours) ?? -1])),
  );
}

function hoursIn(cell: WrittenCell | undefined): Hours {
  return hundredthsIn(cell) ?? NO_HOURS;
}
