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
import { isSameFormula } from './formulas.js';

const { allocationColumns, columns, sheets } = claimLayout;

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
export function calculated(workbook: WrittenWorkbook, summary: WrittenSheet | undefined): WrittenWorkbook {
  return new Map(
    [...workbook].map(([name, sheet]) => {
      if (name === sheets.summary && summary) return [name, summaryCalculated(sheet, summary)];
      return [name, name === sheets.allocations ? allocationsCalculated(sheet, workbook.get(sheets.details)) : sheet];
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

function allocationsCalculated(sheet: WrittenSheet, details: WrittenSheet | undefined): WrittenSheet {
  const at = columnsOf(sheet, 1);
  const number = (cells: WrittenRow, title: string): number => numberIn(cells[at.get(title) ?? -1]);
  const allocatedTo = (cells: WrittenRow): number =>
    keyedHours(details, textOf(cells[at.get(claimLayout.unitColumn) ?? -1]));
  return withCells(sheet, (cell, column, _, cells) => {
    if (column === at.get(allocationColumns.allocated)) return { ...cell, value: allocatedTo(cells) };
    if (column !== at.get(allocationColumns.rest)) return cell;
    const allocatedCell = cells[at.get(allocationColumns.allocated) ?? -1];
    const allocated = isUncalculated(allocatedCell) ? allocatedTo(cells) : numberIn(allocatedCell);
    const rest = number(cells, allocationColumns.total) - allocated - number(cells, allocationColumns.history);
    return { ...cell, value: Math.max(0, inHundredths(rest)) };
  });
}

/** Hours of the lines whose keys begin with the unit. */
function keyedHours(details: WrittenSheet | undefined, unit: string): number {
  if (!details) return 0;
  const at = titledColumns(details, 1, DETAILS_TITLES);
  let sum = 0;
  for (const [row, cells] of details.rows) {
    if (row > 1 && textOf(cells[at.get(columns.key) ?? -1]).startsWith(`${unit}|`)) {
      sum += numberIn(cells[at.get(columns.hours) ?? -1]);
    }
  }
  return inHundredths(sum);
}

function numberIn(cell: WrittenCell | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}

/** Hours have two decimals; sums of them in binary need not. */
function inHundredths(hours: number): number {
  return Math.round(hours * 100) / 100;
}
