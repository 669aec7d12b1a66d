import { claimLayout } from '../../dictionary/claim-layout.js';
import { SUMMARY_TITLES } from '../../dictionary/claim-shape.js';
import { KINDS } from '../../model/claim.js';
import type { ClaimSummary, SummaryPerson } from '../../model/claim-summary.js';
import { NO_HOURS } from '../../model/hours.js';
import type { CellDescription, CellRange, RowDescription, SheetDescription } from '../../model/workbook-description.js';
import { yuanToNumber } from '../../model/yuan.js';
import { amountInWords } from '../amount-in-words.js';
import { claimWords } from '../words/zh/claim.js';
import { storedCells } from './about-sheet.js';
import {
  across,
  blankCell,
  columnLetter,
  dateCell,
  headerRow,
  heightFor,
  hoursFormula,
  inRow,
  moneyFormula,
  numberCell,
  rowOf,
  textCell,
  widthFor,
} from './cells.js';
import { detailsColumn, detailsWholeColumn } from './line-sheets.js';
import { looks, warningColours } from './looks.js';
import { idsToCompareExactly, sumWhere } from './person-formula.js';

const FIRST_KIND = 6;
const HOURS = FIRST_KIND + KINDS.length;
const RATE = HOURS + 1;
const AMOUNT = HOURS + 2;
const SIGNATURE = HOURS + 3;

/** Columns that a label of a whole row takes. */
const LABEL = 2;

const HEADER_ROW = 4;
const FIRST_PERSON = HEADER_ROW + 1;

/** Sheet 汇总: what a department signs. Every total is a formula over 明细 and carries its value. */
export function summarySheet(summary: ClaimSummary): SheetDescription {
  const { people } = summary;
  const widths = columnWidths(people);
  const whole = widths.slice(LABEL).reduce((sum, width) => sum + width, 0);
  const totalRow = FIRST_PERSON + Math.max(people.length, 1);
  const checkRow = totalRow + 2;
  const signatures = signatureRow(checkRow + 2);
  return {
    name: claimLayout.sheets.summary,
    widths,
    rows: [
      titleRow(summary, widths),
      identityRow(summary),
      labelledRow(claimWords.state, stateCell(summary), heightFor(summary.state, whole, looks.warning)),
      headerRow(SUMMARY_TITLES),
      ...personRows(summary, widths),
      totalsRow(summary, totalRow),
      labelledRow(claimWords.inWords, textCell(wordsForAmount(summary)), 24),
      labelledRow(claimWords.check, checkCell(summary, totalRow), 24),
      notesRow(summary),
      signatures.cells,
    ],
    merges: [
      inRow(1, 1, SIGNATURE),
      inRow(2, 2, 5),
      inRow(2, 7, 9),
      inRow(2, 10, 11),
      inRow(2, 12, SIGNATURE),
      ...labelled(3),
      ...(people.length === 0 ? [inRow(FIRST_PERSON, 2, 5)] : []),
      inRow(totalRow, 1, 5),
      ...labelled(totalRow + 1),
      ...labelled(checkRow),
      inRow(checkRow + 1, 1, SIGNATURE),
      ...signatures.merges,
    ],
    headerRow: HEADER_ROW,
    pageHeader: '',
    pageFooter: claimWords.pageFooter,
    isProtected: true,
    looks: [
      {
        range: inRow(checkRow, LABEL + 1, SIGNATURE),
        formula: `$${columnLetter(LABEL + 1)}$${String(checkRow)}<>"${claimWords.checkHolds}"`,
        ...warningColours,
      },
    ],
  };
}

function columnWidths(people: readonly SummaryPerson[]): readonly number[] {
  const ids = widthFor(
    people.map((person) => person.staffId),
    9,
    20,
  );
  const names = widthFor(
    people.map((person) => person.name),
    9,
    18,
  );
  return [6, ids, names, 10, 10, ...KINDS.map(() => 8), 10, 9, 12, 13];
}

function titleRow({ department, year }: ClaimSummary, widths: readonly number[]): RowDescription {
  const title = claimWords.title(department, year);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    cells: across(textCell(title, looks.title), SIGNATURE),
    height: Math.max(38, heightFor(title, whole, looks.title)),
  };
}

/** 系部, 年度 and 制表日期, each with its value in the cell to the right. */
function identityRow({ department, year, madeOn }: ClaimSummary): RowDescription {
  return {
    cells: [
      textCell(claimLayout.departmentLabel, looks.label),
      ...across(textCell(department), 4),
      textCell(claimLayout.yearLabel, looks.label),
      ...across(numberCell(year), 3),
      ...across(textCell(claimLayout.madeOnLabel, looks.label), 2),
      ...across(dateCell(madeOn), 4),
    ],
    height: 22,
  };
}

function labelledRow(label: string, cell: CellDescription, height: number): RowDescription {
  return { cells: [...across(textCell(label, looks.label), LABEL), ...across(cell, SIGNATURE - LABEL)], height };
}

function labelled(row: number): readonly CellRange[] {
  return [inRow(row, 1, LABEL), inRow(row, LABEL + 1, SIGNATURE)];
}

function stateCell({ state, isReady }: ClaimSummary): CellDescription {
  return textCell(state, isReady ? looks.text : looks.warning);
}

function personRows({ people, lines }: ClaimSummary, widths: readonly number[]): readonly RowDescription[] {
  if (people.length === 0) {
    const cells = [blankCell(), ...across(textCell(claimWords.nobody), 4)];
    return [{ cells: [...cells, ...Array.from({ length: SIGNATURE - cells.length }, () => blankCell())], height: 24 }];
  }
  const exact = idsToCompareExactly(people.map((person) => person.staffId));
  return people.map((person, index) => {
    const row = FIRST_PERSON + index;
    return rowOf(personCells(person, row, index + 1, lines, exact.has(person.staffId)), widths);
  });
}

function personCells(
  person: SummaryPerson,
  row: number,
  number: number,
  lines: number,
  exactly: boolean,
): readonly CellDescription[] {
  const at = (column: number): string => `${columnLetter(column)}${String(row)}`;
  return [
    numberCell(number),
    textCell(person.staffId),
    textCell(person.name),
    textCell(person.category, looks.centered),
    textCell(person.basis, looks.centered),
    ...KINDS.map((kind, index) =>
      hoursFormula(
        sumWhere(
          detailsColumn('hours', lines),
          { column: detailsColumn('staffId', lines), cell: `$B${String(row)}` },
          { column: detailsColumn('kind', lines), cell: `${columnLetter(FIRST_KIND + index)}$${String(HEADER_ROW)}` },
          exactly,
        ),
        person.byKind[kind] ?? NO_HOURS,
        looks.hoursOfKind,
      ),
    ),
    hoursFormula(`ROUND(SUM(${at(FIRST_KIND)}:${at(HOURS - 1)}),2)`, person.hours),
    person.rate === null ? blankCell(looks.money) : numberCell(yuanToNumber(person.rate), looks.money),
    person.amount === null ? blankCell(looks.money) : moneyFormula(`ROUND(${at(HOURS)}*${at(RATE)},2)`, person.amount),
    blankCell(looks.signature),
  ];
}

function totalsRow({ totals }: ClaimSummary, row: number): RowDescription {
  const sum = (column: number): string => {
    const letter = columnLetter(column);
    return `ROUND(SUM(${letter}${String(FIRST_PERSON)}:${letter}${String(row - 1)}),2)`;
  };
  return {
    cells: [
      ...across(textCell(claimWords.total, looks.totalLabel), 5),
      ...KINDS.map((kind, index) =>
        hoursFormula(sum(FIRST_KIND + index), totals.byKind[kind] ?? NO_HOURS, looks.totalHours),
      ),
      hoursFormula(sum(HOURS), totals.hours, looks.totalHours),
      blankCell(looks.totalMoney),
      totals.amount === null ? blankCell(looks.totalMoney) : moneyFormula(sum(AMOUNT), totals.amount, looks.totalMoney),
      blankCell(looks.totalMoney),
    ],
    height: 24,
  };
}

function wordsForAmount({ totals, noAmount }: ClaimSummary): string {
  if (totals.amount !== null) return amountInWords(totals.amount);
  return noAmount === 'no-rates' ? claimWords.noRates : claimWords.ratesIncomplete;
}

/** Says whether the totals still are those that were written: of all of 明细, of its lines, of the people, of the amounts. */
function checkCell({ totals }: ClaimSummary, totalRow: number): CellDescription {
  const stored = storedCells;
  const total = `$${columnLetter(HOURS)}$${String(totalRow)}`;
  const conditions = [
    `ROUND(SUM(${detailsWholeColumn('hours')})-${stored.hours},2)=0`,
    `COUNTA(${detailsWholeColumn('key')})-1=${stored.lines}`,
    `ROUND(${total}-${stored.hours},2)=0`,
    ...(totals.amount === null ? [] : [`ROUND($${columnLetter(AMOUNT)}$${String(totalRow)}-${stored.amount},2)=0`]),
  ];
  const formula = `IF(AND(${conditions.join(',')}),"${claimWords.checkHolds}","${claimWords.checkBroken}")`;
  return { content: { kind: 'formula', formula, result: claimWords.checkHolds }, style: looks.text };
}

function notesRow({ policyNumber, settlement }: ClaimSummary): RowDescription {
  const notes = claimWords.notes(policyNumber, settlement);
  return { cells: across(textCell(notes, looks.note), SIGNATURE), height: heightFor(notes, 130, looks.note) };
}

/** Who signs, each beside room for a name, a stamp and a day. One row, so that no page parts them. */
function signatureRow(row: number): { readonly cells: RowDescription; readonly merges: readonly CellRange[] } {
  const each = SIGNATURE / claimWords.signatures.length;
  return {
    cells: {
      cells: claimWords.signatures.flatMap((who) => [
        textCell(who, looks.label),
        ...across(textCell(claimWords.signatureBox, looks.signatureBox), each - 1),
      ]),
      height: 90,
    },
    merges: claimWords.signatures.map((_, index) => inRow(row, index * each + 2, (index + 1) * each)),
  };
}
