import { claimLayout } from '../dictionary/claim-layout.js';
import { columnsOf, DETAILS_TITLES, summaryShape, titledColumns } from '../dictionary/claim-shape.js';
import type { CellValue, ClaimTable } from '../model/difference.js';
import {
  isUncalculated,
  textOf,
  type WrittenCell,
  type WrittenRow,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../model/written-workbook.js';
import { sectionRows, type NumberedRow } from './claim-facts.js';
import { dayOf } from './days.js';

const { columns, sections, sheets } = claimLayout;

/** What a row says under a title. */
interface Field {
  readonly value: CellValue;
  readonly column: number;
  /** A formula without its value: it says nothing. */
  readonly isOpen: boolean;
}

/** A row of a table: what it is about, and what it says under each title. */
export interface TableRow {
  readonly id: string;
  readonly row: number;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A table of a claim, as it is compared with the same table of another. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}

/** Titles whose numbers are days. */
const DAYS: ReadonlySet<string> = new Set([columns.date, claimLayout.parameterColumns.from]);

/** The tables of a claim. One that is not there has no rows. */
export function claimTables(workbook: WrittenWorkbook): Readonly<Record<ClaimTable, Table>> {
  const { number, staffId, key, source, signature, reason, remedy } = columns;
  return {
    line: tableOf(workbook, sheets.details, [key], [number], DETAILS_TITLES),
    person: peopleOf(workbook, [staffId], [number, signature]),
    excluded: tableOf(workbook, sheets.excluded, [key, source], [number], [...DETAILS_TITLES, reason, remedy]),
    allocation: tableOf(workbook, sheets.allocations, [claimLayout.unitColumn], []),
    evidence: tableOf(
      workbook,
      sheets.evidence,
      [claimLayout.evidenceColumns.path],
      [claimLayout.evidenceColumns.number],
    ),
    input: sectionOf(workbook, sections.inputs, [claimLayout.inputColumns.path]),
    parameter: sectionOf(workbook, sections.parameters, [
      claimLayout.parameterColumns.id,
      claimLayout.parameterColumns.from,
    ]),
    reading: sectionOf(workbook, sections.readings, [claimLayout.readingColumns.id]),
    check: tableOf(workbook, sheets.checks, [claimLayout.checkColumns.id, claimLayout.checkColumns.pilot], [number]),
  };
}

/** A sheet that is one table: header in row 1. */
function tableOf(
  workbook: WrittenWorkbook,
  name: string,
  ids: readonly string[],
  without: readonly string[],
  titles?: readonly string[],
): Table {
  const sheet = workbook.get(name);
  if (!sheet) return { sheet: name, rows: [] };
  const rows = [...sheet.rows].filter(([row]) => row > 1).map(([row, cells]) => ({ row, cells }));
  const at = titles === undefined ? columnsOf(sheet, 1) : titledColumns(sheet, 1, titles);
  return tableFrom(sheet, at, rows, ids, without);
}

function peopleOf(workbook: WrittenWorkbook, ids: readonly string[], without: readonly string[]): Table {
  const sheet = workbook.get(sheets.summary);
  const shape = sheet && summaryShape(sheet);
  if (!sheet || !shape) return { sheet: sheets.summary, rows: [] };
  const rows = [...sheet.rows]
    .filter(([row]) => row > shape.headerRow && row < shape.totalRow)
    .map(([row, cells]) => ({ row, cells }))
    // A claim in which nobody is paid says so in a row that has no number.
    .filter(({ cells }) => cells[0] !== undefined);
  return tableFrom(sheet, shape.columns, rows, ids, without);
}

function sectionOf(workbook: WrittenWorkbook, title: string, ids: readonly string[]): Table {
  const about = workbook.get(sheets.about);
  if (!about) return { sheet: sheets.about, rows: [] };
  const rows = sectionRows(about, title);
  return tableFrom(about, columnsOf(about, (rows[0]?.row ?? 1) - 1), rows, ids, []);
}

function tableFrom(
  sheet: WrittenSheet,
  titles: ReadonlyMap<string, number>,
  rows: readonly NumberedRow[],
  ids: readonly string[],
  without: readonly string[],
): Table {
  const idColumns = ids.map((title) => titles.get(title) ?? -1);
  const compared = [...titles].filter(([title]) => !without.includes(title));
  return {
    sheet: sheet.name,
    rows: rows.map(({ row, cells }) => ({
      id: idColumns.map((column) => textOf(cells[column])).join('\n'),
      row,
      fields: new Map(
        compared.map(([title, column]) => [
          title,
          { value: valueOf(title, cells, column), column, isOpen: isUncalculated(cells[column]) },
        ]),
      ),
    })),
  };
}

function valueOf(title: string, cells: WrittenRow, column: number): CellValue {
  const cell = cells[column];
  return (DAYS.has(title) ? dayOf(cell) : undefined) ?? cellValue(cell);
}

/** What a cell says, as a difference shows it. */
export function cellValue(cell: WrittenCell | undefined): CellValue {
  if (cell === undefined) return null;
  return typeof cell.value === 'number' ? Number(cell.value.toPrecision(15)) : cell.value;
}
