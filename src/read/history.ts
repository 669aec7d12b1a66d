import type { History } from '../model/department.js';
import { parseHours, type Hours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import type { ReadingOptions } from '../model/policy.js';
import { errorAt, type Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';
import { choose, type SomeReadings } from '../policy/choose.js';
import { claimLayout } from '../dictionary/claim-layout.js';
import { cellAddress } from '../model/cell-address.js';
import { shown, type RawCell, type RawRow, type RawSheet, type RawWorkbook } from './workbook/raw.js';

function sheetNamed(workbook: RawWorkbook, name: string): RawSheet | undefined {
  return workbook.sheets.find((sheet) => comparable(sheet.name) === name);
}

/** Is this a claim workbook, by its sheets (2-formats 2.2)? */
export function isClaimWorkbook(workbook: RawWorkbook): boolean {
  const { summary, details, about } = claimLayout.sheets;
  return [summary, details, about].every((name) => sheetNamed(workbook, name) !== undefined);
}

function textOf(cell: RawCell | undefined): string {
  return comparable(shown(cell));
}

function hoursOf(cell: RawCell | undefined): Hours | undefined {
  if (cell?.kind === 'number') return parseHours(String(Number(cell.number.toPrecision(15))));
  return cell?.kind === 'text' ? parseHours(comparable(cell.text)) : undefined;
}

function filledCells(row: RawRow): readonly string[] {
  return row.cells.map(textOf).filter((text) => text !== '');
}

/** The year beside the label 年度, in any row of a sheet. */
function labelledYear(sheet: RawSheet | undefined): number | undefined {
  for (const row of sheet?.rows ?? []) {
    const cells = filledCells(row);
    const label = cells.indexOf(claimLayout.yearLabel);
    const year = label < 0 ? undefined : /^(\d{4})(?:年度?)?$/u.exec(cells[label + 1] ?? '')?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}

/** The four digits before the first 年 of the title row. */
function titleYear(sheet: RawSheet | undefined): number | undefined {
  const first = sheet?.rows.find((row) => filledCells(row).length > 0);
  if (!first) return undefined;
  const title = filledCells(first).join('');
  const digits = /^[^年]*?(\d{4})年/u.exec(title)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Readings that shape keys: a history made under another option may not agree with any key. */
const KEY_SHAPING = ['declaration-unit', 'assessor-unit', 'invigilation-unit', 'report-unit'] as const;

/** The readings that a 说明 sheet states: a row that holds an id and, later, one of its options. */
function statedReadings(sheet: RawSheet | undefined): Partial<ReadingOptions> {
  const stated: SomeReadings = {};
  const rows = (sheet?.rows ?? []).map(filledCells);
  for (const id of KEY_SHAPING) {
    const row = rows.find((cells) => cells.includes(id));
    for (const cell of row?.slice(row.indexOf(id) + 1) ?? []) choose(stated, id, cell);
  }
  return stated;
}

interface Header {
  readonly row: number;
  readonly key: number;
  readonly hours: number;
}

function findHeader(sheet: RawSheet): Header | readonly string[] {
  const { keyColumn, hoursColumn } = claimLayout;
  let missing: readonly string[] = [keyColumn, hoursColumn];
  for (const row of sheet.rows) {
    const cells = row.cells.map(textOf);
    const lacking = [keyColumn, hoursColumn].filter((name) => !cells.includes(name));
    if (lacking.length === 0)
      return { row: row.number, key: cells.indexOf(keyColumn), hours: cells.indexOf(hoursColumn) };
    if (lacking.length < missing.length) missing = lacking;
  }
  return missing;
}

/**
 * An earlier year's claim: its keys and hours (1-domain 3.3). Rows that were sorted, filtered or hidden by hand are read like
 * any other. `place` is the line of department.yaml that lists it; a year that is not before the department's stands there.
 */
export function readHistory(
  workbook: RawWorkbook,
  file: string,
  place: Place,
  departmentYear: number | undefined,
): { readonly history: History } | { readonly problems: readonly Problem[] } {
  const { sheets } = claimLayout;
  const details = sheetNamed(workbook, sheets.details);
  if (!details) return { problems: [errorAt('history-not-a-claim', { file }, { missing: [sheets.details] })] };
  const header = findHeader(details);
  if (!('row' in header)) {
    return { problems: [errorAt('history-not-a-claim', { file, sheet: details.name }, { missing: header })] };
  }
  const problems: Problem[] = [];
  const lines: { readonly key: string; readonly hours: Hours; readonly place: Place }[] = [];
  for (const row of details.rows) {
    const key = textOf(row.cells[header.key]);
    if (row.number <= header.row || key === '') continue;
    const cell = row.cells[header.hours];
    const hours = hoursOf(cell);
    const at: Place = { file, sheet: details.name, cell: cellAddress(header.hours, row.number) };
    if (hours === undefined) {
      const value = shown(cell);
      problems.push(errorAt('history-hours-unreadable', at, { key }, { field: claimLayout.hoursColumn, value }));
    } else lines.push({ key, hours, place: { ...at, cell: cellAddress(header.key, row.number) } });
  }
  const summary = sheetNamed(workbook, sheets.summary);
  const about = sheetNamed(workbook, sheets.about);
  const year = labelledYear(summary) ?? labelledYear(about) ?? titleYear(summary);
  if (year !== undefined && departmentYear !== undefined && year >= departmentYear) {
    problems.push(errorAt('history-year-not-before', place, { year, departmentYear }));
  }
  if (problems.length > 0) return { problems };
  return { history: { file, year, readings: statedReadings(about), lines, place } };
}
