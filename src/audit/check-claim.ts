import { claimLayout } from '../dictionary/claim-layout.js';
import { contentToProve, DETAILS_TITLES, isForHands, summaryShape, titledColumns } from '../dictionary/claim-shape.js';
import { choiceName } from '../dictionary/names.js';
import { cellAddress } from '../model/cell-address.js';
import { KINDS } from '../model/claim.js';
import type { CellValue, Difference } from '../model/difference.js';
import { comparable } from '../model/text.js';
import {
  isUncalculated,
  textOf,
  type WrittenCell,
  type WrittenRow,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../model/written-workbook.js';
import { sectionRows } from './claim-facts.js';
import { cellValue } from './claim-tables.js';
import type { NamedClaim } from './compare-claims.js';
import { dayOf } from './days.js';
import { isSameFormula } from './formulas.js';

const { columns, sections, sheets } = claimLayout;

/** The sheets whose digest 说明 holds and which no longer agree with it. */
export function changedSheets(
  workbook: WrittenWorkbook,
  sha256: (pieces: Iterable<string>) => string,
): readonly string[] {
  const about = workbook.get(sheets.about);
  const rows = about ? sectionRows(about, sections.digests) : [];
  const digests = new Map(rows.map(({ cells }) => [textOf(cells[0]), textOf(cells[1])]));
  return Object.values(sheets).filter((name) => {
    const sheet = workbook.get(name);
    return sheet === undefined || digests.get(name) !== sha256(contentToProve(sheet));
  });
}

/**
 * What in a claim does not fit the rest of it: cells of 汇总 that are not what its lines make of them (`expected`), lines whose
 * key says something else than their cells, sheets that are not what they were when the claim was written (`changed`).
 */
export function checkClaim(
  claim: NamedClaim,
  expected: WrittenSheet | undefined,
  changed: readonly string[],
): readonly Difference[] {
  const located = [...checkSummary(claim, expected), ...checkLines(claim), ...checkCalculated(claim)];
  const found = new Set(located.map(({ place }) => place.sheet));
  const whole = changed
    .filter((sheet) => !found.has(sheet))
    .map((sheet): Difference => ({ point: 'sheet-changed', place: { file: claim.file, sheet } }));
  return [...located, ...whole];
}

function checkSummary({ file, workbook }: NamedClaim, expected: WrittenSheet | undefined): readonly Difference[] {
  const sheet = workbook.get(sheets.summary);
  const shape = sheet && summaryShape(sheet);
  if (!sheet || !shape || !expected) return [];
  const rows = [...new Set([...expected.rows.keys(), ...sheet.rows.keys()])].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const [must, is] = [expected.rows.get(row) ?? [], sheet.rows.get(row) ?? []];
    return Array.from({ length: Math.max(must.length, is.length) }, (_, column): readonly Difference[] => {
      if (isForHands(sheet, shape, row, column)) return [];
      const place = { file, sheet: sheet.name, cell: cellAddress(column, row) };
      return compareCell(must[column], is[column]).map((difference) => ({ ...difference, place }));
    }).flat();
  });
}

/** How a cell differs; where is known to the caller. */
interface CellDifference {
  readonly point: 'formula-changed' | 'cell-changed';
  readonly before: CellValue;
  readonly after: CellValue;
}

function compareCell(must: WrittenCell | undefined, is: WrittenCell | undefined): readonly CellDifference[] {
  const isFormulaKept =
    must?.formula === undefined || is?.formula === undefined
      ? must?.formula === is?.formula
      : isSameFormula(must.formula, is.formula);
  if (!isFormulaKept) return [{ point: 'formula-changed', before: formulaOrValue(must), after: formulaOrValue(is) }];
  const values = { before: cellValue(must), after: cellValue(is) };
  return isUncalculated(is) || values.before === values.after ? [] : [{ point: 'cell-changed', ...values }];
}

/** Formulas without values: whoever opens the claim in a viewer sees nothing there. */
function checkCalculated({ file, workbook }: NamedClaim): readonly Difference[] {
  return [...workbook.values()].flatMap(({ name, rows }): readonly Difference[] => {
    const open = [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) => (isUncalculated(cell) ? [cellAddress(column, row)] : [])),
    );
    const [cell] = open;
    if (cell === undefined) return [];
    return [{ point: 'formulas-uncalculated', place: { file, sheet: name, cell }, count: open.length }];
  });
}

function formulaOrValue(cell: WrittenCell | undefined): CellValue {
  return cell?.formula === undefined ? cellValue(cell) : `=${cell.formula}`;
}

/** 明细 by itself: its numbers run from 1, and each key says what its row says. */
function checkLines({ file, workbook }: NamedClaim): readonly Difference[] {
  const sheet = workbook.get(sheets.details);
  if (!sheet) return [];
  const at = titledColumns(sheet, 1, DETAILS_TITLES);
  const rows = [...sheet.rows].filter(([row]) => row > 1);
  const place = (title: string, row: number): Difference['place'] => ({
    file,
    sheet: sheet.name,
    cell: cellAddress(at.get(title) ?? 0, row),
  });
  const numbers = rows.map(([, cells]) => cellValue(cells[at.get(columns.number) ?? -1]));
  const distinct = new Set(numbers);
  const isComplete = numbers.every((_, index) => distinct.has(index + 1));
  // Below a line that was taken out or put in, the numbers go on from the one above.
  const misplaced = numbers.flatMap((number, index) =>
    number === index + 1 || number === Number(numbers[index - 1]) + 1 ? [] : [{ index, number }],
  );
  const [first] = misplaced;
  const isReordered = first !== undefined && isComplete;
  const rowAt = (index: number): number => rows[index]?.[0] ?? 1;
  return [
    ...strayCells(sheet, file),
    ...(isReordered
      ? [{ point: 'rows-reordered', place: place(columns.number, rowAt(first.index)) } as const]
      : misplaced.map(({ index, number }): Difference => {
          const before = index + 1;
          return {
            point: 'cell-changed',
            place: place(columns.number, rowAt(index)),
            field: columns.number,
            before,
            after: number,
          };
        })),
    ...rows.flatMap(([row, cells]) =>
      disagreements(cells, at).map(({ title, before, after }): Difference => ({
        point: 'key-disagrees',
        place: place(title, row),
        subject: textOf(cells[at.get(columns.key) ?? -1]),
        field: title,
        before,
        after,
      })),
    ),
  ];
}

/** Titles of 明细 that somebody wrote over, and cells right of its table. */
function strayCells(sheet: WrittenSheet, file: string): readonly Difference[] {
  const header = sheet.rows.get(1) ?? [];
  const titles = DETAILS_TITLES.map((title, column) => ({
    row: 1,
    column,
    before: title,
    after: cellValue(header[column]),
  }));
  const beside = [...sheet.rows].flatMap(([row, cells]) =>
    cells
      .slice(DETAILS_TITLES.length)
      .flatMap((cell, index) =>
        cell === undefined
          ? []
          : [{ row, column: DETAILS_TITLES.length + index, before: null, after: cellValue(cell) }],
      ),
  );
  return [...titles, ...beside]
    .filter(({ before, after }) => before !== after)
    .map(({ row, column, before, after }) => {
      const place = { file, sheet: sheet.name, cell: cellAddress(column, row) };
      return { point: 'cell-changed', place, before, after };
    });
}

/** What a line's key says of its kind, its person and its day, where its cells say otherwise. */
function disagreements(
  cells: WrittenRow,
  at: ReadonlyMap<string, number>,
): readonly { readonly title: string; readonly before: string; readonly after: string }[] {
  const cell = (title: string): WrittenCell | undefined => cells[at.get(title) ?? -1];
  const [code = '', ...parts] = textOf(cell(columns.key)).split('|');
  const kind = KINDS.find((known) => known === code);
  if (kind === undefined) return [];
  const said = { kind: choiceName('hoursKind', kind, 'zh'), person: personIn(kind, parts), day: dayIn(kind, parts) };
  const compared = [
    { title: columns.kind, before: said.kind, after: textOf(cell(columns.kind)) },
    { title: columns.staffId, before: said.person, after: comparable(textOf(cell(columns.staffId))) },
    { title: columns.date, before: said.day, after: dayOf(cell(columns.date)) ?? textOf(cell(columns.date)) },
  ];
  return compared.flatMap(({ title, before, after }) =>
    before === undefined || before === after ? [] : [{ title, before, after }],
  );
}

function personIn(kind: (typeof KINDS)[number], parts: readonly string[]): string | undefined {
  switch (kind) {
    case 'declaration':
    case 'site':
    case 'assessor':
      return parts.at(-1);
    case 'training':
      return parts[0];
    case 'invigilation':
      // Under `per-session` the key begins with the day.
      return /^\d{4}-\d{2}-\d{2}$/u.test(parts[0] ?? '') ? undefined : parts[0];
    case 'report':
      return undefined;
  }
}

function dayIn(kind: (typeof KINDS)[number], parts: readonly string[]): string | undefined {
  if (kind === 'training') return parts[1];
  if (kind !== 'invigilation') return undefined;
  return parts.find((part) => /^\d{4}-\d{2}-\d{2}$/u.test(part));
}
