import { KINDS } from '../model/claim.js';
import { textAt, textOf, type WrittenCell, type WrittenRow, type WrittenSheet } from '../model/written-workbook.js';
import { claimLayout } from './claim-layout.js';
import { choiceName } from './names.js';

const { columns, sheets } = claimLayout;

/** Columns of 明细 in the order of the contract (2-formats 2.5). */
export const DETAILS_COLUMNS = [
  'number',
  'article',
  'kind',
  'subject',
  'date',
  'staffId',
  'name',
  'category',
  'basis',
  'hours',
  'late',
  'evidence',
  'source',
  'key',
] as const;
export const DETAILS_TITLES: readonly string[] = DETAILS_COLUMNS.map((column) => columns[column]);

/** Titles of 汇总 in the order of the contract. */
export const SUMMARY_TITLES: readonly string[] = [
  columns.number,
  columns.staffId,
  columns.name,
  columns.category,
  columns.basis,
  ...KINDS.map((kind) => choiceName('hoursKind', kind, 'zh')),
  columns.totalHours,
  columns.rate,
  columns.amount,
  columns.signature,
];

/** Where things stand in 汇总, found by its words. Rows from 1, columns from 0. */
export interface SummaryShape {
  readonly headerRow: number;
  readonly totalRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The row that says who signs, which is for hands; undefined when it is gone. */
  readonly signatureRow: number | undefined;
}

/** The shape of 汇总, also where somebody wrote over one of its words; undefined when its header or its total row is gone. */
export function summaryShape(sheet: WrittenSheet): SummaryShape | undefined {
  const rows = [...sheet.rows.keys()];
  const headerRow = rows.find((row) => wordsIn(sheet, row, SUMMARY_TITLES) > SUMMARY_TITLES.length / 2);
  if (headerRow === undefined) return undefined;
  const titled = titledColumns(sheet, headerRow, SUMMARY_TITLES);
  const below = rows.filter((row) => row > headerRow);
  const totalRow =
    below.find((row) => textAt(sheet, row, 0) === claimLayout.totalLabel) ??
    below.findLast((row) => holdsNumber(sheet.rows.get(row)?.[titled.get(columns.totalHours) ?? -1]));
  if (totalRow === undefined) return undefined;
  const signatureRow = rows.find((row) => row > totalRow && wordsIn(sheet, row, claimLayout.signatures) > 1);
  return { headerRow, totalRow, columns: titled, signatureRow };
}

/** How many of these words a row holds, each in a cell of its own. */
function wordsIn(sheet: WrittenSheet, row: number, words: readonly string[]): number {
  const found = columnsOf(sheet, row);
  return words.filter((word) => found.has(word)).length;
}

/** A number, or a formula: below the header of 汇总 the last one under 合计课时 is the total. */
function holdsNumber(cell: WrittenCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || typeof cell.value === 'number');
}

/** The titles of a row with their columns; of two equal ones the first. */
export function columnsOf(sheet: WrittenSheet, row: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  sheet.rows.get(row)?.forEach((cell, column) => {
    const title = textOf(cell);
    if (title !== '' && !found.has(title)) found.set(title, column);
  });
  return found;
}

/** Where each title stands; one that is not there, because somebody wrote over it, where it belongs. */
export function titledColumns(
  sheet: WrittenSheet,
  row: number,
  titles: readonly string[],
): ReadonlyMap<string, number> {
  const found = columnsOf(sheet, row);
  return new Map(titles.map((title, index) => [title, found.get(title) ?? index]));
}

/** Is this a cell of 汇总 that people fill in: a signature, the day, the line of signatures? */
export function isForHands(sheet: WrittenSheet, shape: SummaryShape, row: number, column: number): boolean {
  if (row === shape.signatureRow) return true;
  if (row > shape.headerRow) return row < shape.totalRow && column === shape.columns.get(columns.signature);
  const label = sheet.rows.get(row)?.findIndex((cell) => textOf(cell) === claimLayout.madeOnLabel) ?? -1;
  return label >= 0 && column > label && isFirstFilled(sheet.rows.get(row) ?? [], label + 1, column);
}

/** Nothing stands between `from` and the column. */
function isFirstFilled(row: WrittenRow, from: number, column: number): boolean {
  return row.slice(from, column).every((cell) => cell === undefined);
}

/**
 * What a sheet holds, as pieces of a text whose digest proves that nobody changed it: every cell but those for hands, and in 说明
 * what stands above the digests themselves. Of a formula its value: programs spell formulas each in their own way.
 */
export function* contentToProve(sheet: {
  readonly name: string;
  readonly rows: Iterable<readonly [number, WrittenRow]>;
}): Iterable<string> {
  const summary = sheet.name === sheets.summary ? { name: sheet.name, rows: new Map(sheet.rows) } : undefined;
  const shape = summary && summaryShape(summary);
  let separator = '';
  for (const [row, cells] of summary?.rows ?? sheet.rows) {
    if (sheet.name === sheets.about && textOf(cells[0]) === claimLayout.sections.digests) break;
    const contents = cells.map((cell, column) =>
      summary && shape && isForHands(summary, shape, row, column) ? null : contentOf(cell),
    );
    while (contents.at(-1) === null) contents.pop();
    if (contents.length === 0) continue;
    yield separator + JSON.stringify([row, ...contents]);
    separator = '\n';
  }
}

function contentOf(cell: WrittenCell | undefined): unknown {
  if (cell === undefined) return null;
  const value = typeof cell.value === 'number' ? Number(cell.value.toPrecision(15)) : cell.value;
  return cell.formula === undefined ? value : { formula: value };
}
