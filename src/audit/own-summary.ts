import { claimLayout } from '../dictionary/claim-layout.js';
import { DETAILS_TITLES, summaryShape, titledColumns, type SummaryShape } from '../dictionary/claim-shape.js';
import { choiceName } from '../dictionary/names.js';
import { isMonthDay, type MonthDay } from '../model/calendar-date.js';
import type { ClaimSummary, SummaryPerson } from '../model/claim-summary.js';
import { KINDS, type Kind } from '../model/claim.js';
import { hoursOfHundredths, sumHours, type Hours } from '../model/hours.js';
import { byCodePoint } from '../model/text.js';
import {
  textOf,
  type WrittenCell,
  type WrittenRow,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../model/written-workbook.js';
import { payFor, sumYuan, yuanOfFen, type Yuan } from '../model/yuan.js';
import { factRows, sectionRows, type ClaimFacts } from './claim-facts.js';
import { dayOf } from './days.js';

const { columns, facts, sections, sheets } = claimLayout;

/** A line of 明细, as far as 汇总 is made of it. */
interface OwnLine {
  readonly staffId: string;
  readonly name: string;
  readonly category: string;
  readonly basis: string;
  readonly kind: Kind | undefined;
  readonly hours: Hours | undefined;
}

/**
 * What 汇总 must say by the other sheets of the same claim. What only the inputs know is taken as it stands there: rates, and
 * whether the claim is ready. `trustsLines`: 明细 is as it was written; else 汇总 keeps its people, so that one changed line
 * is not a different 汇总 from top to bottom. undefined: 汇总 has lost its header or its
 * total row, or 说明 the day of settlement.
 */
export function ownSummary(
  workbook: WrittenWorkbook,
  claim: ClaimFacts,
  trustsLines: boolean,
): ClaimSummary | undefined {
  const sheet = workbook.get(sheets.summary);
  const shape = sheet && summaryShape(sheet);
  const settlement = settlementOf(workbook, claim);
  if (!sheet || !shape || settlement === undefined) return undefined;
  const lines = linesOf(workbook.get(sheets.details));
  const shown = shownPeople(sheet, shape);
  const ids = [...new Set(lines.map((line) => line.staffId))].sort(byCodePoint);
  const people = (trustsLines || ids.length === shown.length ? ids : shown.map((person) => person.staffId)).map(
    (staffId, index) => personOf(staffId, lines, shown[index]),
  );
  const state = textRightOf(sheet, claimLayout.stateLabel);
  const amounts = people.map((person) => person.amount);
  const known = amounts.filter((amount) => amount !== null);
  const hasAmount = people.length === 0 ? storedAmount(workbook) : known.length === amounts.length;
  return {
    department: claim.department,
    year: claim.year,
    madeOn: claim.asOf,
    state,
    isReady: true,
    people,
    lines: lines.length,
    totals: { ...hoursOf(lines), amount: hasAmount ? sumYuan(known) : null },
    noAmount: hasFinding(workbook, 'rate-missing') ? 'rates-incomplete' : 'no-rates',
    policyNumber: factText(workbook, facts.policyNumber),
    settlement,
  };
}

function linesOf(details: WrittenSheet | undefined): readonly OwnLine[] {
  if (!details) return [];
  const at = titledColumns(details, 1, DETAILS_TITLES);
  const cell = (row: WrittenRow, title: string): WrittenCell | undefined => row[at.get(title) ?? -1];
  return [...details.rows]
    .filter(([row]) => row > 1)
    .map(([, row]) => ({
      staffId: textOf(cell(row, columns.staffId)),
      name: textOf(cell(row, columns.name)),
      category: textOf(cell(row, columns.category)),
      basis: textOf(cell(row, columns.basis)),
      kind: KINDS.find((kind) => choiceName('hoursKind', kind, 'zh') === textOf(cell(row, columns.kind))),
      hours: hundredthsIn(cell(row, columns.hours)),
    }));
}

/** Hours, or yuan in fen, as a cell holds them; undefined where it holds no number. */
export function hundredthsIn(cell: WrittenCell | undefined): Hours | undefined {
  const hundredths = typeof cell?.value === 'number' ? Math.round(cell.value * 100) : Number.NaN;
  return Number.isSafeInteger(hundredths) ? hoursOfHundredths(hundredths) : undefined;
}

function hoursOf(lines: readonly OwnLine[]): Pick<SummaryPerson, 'hours' | 'byKind'> {
  const ofKind = (kind: Kind): readonly Hours[] =>
    lines.flatMap((line) => (line.kind === kind && line.hours !== undefined ? [line.hours] : []));
  const byKind: Partial<Record<Kind, Hours>> = {};
  for (const kind of KINDS) byKind[kind] = sumHours(ofKind(kind));
  return { hours: sumHours(KINDS.flatMap(ofKind)), byKind };
}

/** A person's row as it stands in 汇总. */
interface ShownPerson {
  readonly staffId: string;
  readonly name: string;
  readonly category: string;
  readonly basis: string;
  readonly rate: Yuan | null;
}

function shownPeople(sheet: WrittenSheet, shape: SummaryShape): readonly ShownPerson[] {
  const cell = (row: WrittenRow, title: string): WrittenCell | undefined => row[shape.columns.get(title) ?? -1];
  return [...sheet.rows]
    .filter(([row, cells]) => row > shape.headerRow && row < shape.totalRow && cells[0] !== undefined)
    .map(([, row]) => {
      const fen = hundredthsIn(cell(row, columns.rate));
      return {
        staffId: textOf(cell(row, columns.staffId)),
        name: textOf(cell(row, columns.name)),
        category: textOf(cell(row, columns.category)),
        basis: textOf(cell(row, columns.basis)),
        rate: fen === undefined ? null : yuanOfFen(fen),
      };
    });
}

function personOf(staffId: string, lines: readonly OwnLine[], shown: ShownPerson | undefined): SummaryPerson {
  const own = lines.filter((line) => line.staffId === staffId);
  const { name, category, basis } = own[0] ?? shown ?? { name: '', category: '', basis: '' };
  const sums = hoursOf(own);
  const rate = shown?.rate ?? null;
  return { staffId, name, category, basis, ...sums, rate, amount: rate === null ? null : payFor(sums.hours, rate) };
}

function textRightOf(sheet: WrittenSheet, label: string): string {
  for (const [, cells] of sheet.rows) {
    if (textOf(cells[0]) === label) return textOf(cells.find((cell, index) => index > 0 && cell !== undefined));
  }
  return '';
}

function factText(workbook: WrittenWorkbook, label: string): string {
  const about = workbook.get(sheets.about);
  const row = (about ? factRows(about) : []).find(({ cells }) => textOf(cells[0]) === label);
  return textOf(row?.cells[1]);
}

function storedAmount(workbook: WrittenWorkbook): boolean {
  return factText(workbook, facts.storedAmount) !== '';
}

function hasFinding(workbook: WrittenWorkbook, id: string): boolean {
  for (const [, cells] of workbook.get(sheets.checks)?.rows ?? [])
    if (cells.some((cell) => textOf(cell) === id)) return true;
  return false;
}

/** `settlement-date` as 说明 prints it: the value in force on the claim's day. */
function settlementOf(workbook: WrittenWorkbook, { asOf }: ClaimFacts): MonthDay | undefined {
  const about = workbook.get(sheets.about);
  const rows = (about ? sectionRows(about, sections.parameters) : []).filter(
    ({ cells }) => textOf(cells[0]) === 'settlement-date',
  );
  const inForce = rows.findLast(({ cells }) => (dayOf(cells.findLast((cell) => cell !== undefined)) ?? '') <= asOf);
  const value = textOf((inForce ?? rows[0])?.cells[1]);
  return isMonthDay(value) ? value : undefined;
}
