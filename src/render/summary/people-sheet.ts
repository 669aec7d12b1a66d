import { choiceName } from '../../dictionary/names.js';
import { summaryLayout } from '../../dictionary/claim-layout.js';
import { KINDS } from '../../model/claim.js';
import type { CollegePerson } from '../../model/college.js';
import { NO_HOURS } from '../../model/hours.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import {
  across,
  blankCell,
  columnLetter,
  hoursFormula,
  inRow,
  moneyFormula,
  numberCell,
  textCell,
  widthFor,
} from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import type { Column } from '../claim/table-sheet.js';
import { screen } from '../words/zh/screen.js';
import { summaryWords } from '../words/zh/summary.js';
import { shareFormulas, type ShareFormulas } from './shares-sheet.js';
import { collegeSheet, type SummaryInput } from './summary-input.js';

const { columns } = summaryWords;

const FIXED = 6;
const FIRST_KIND = FIXED + 1;
const HOURS = FIRST_KIND + KINDS.length;
const AMOUNT = HOURS + 1;

/** Sheet 人员汇总: one row for everybody who is paid anywhere, by 工号. */
export function peopleSheet(input: SummaryInput): SheetDescription {
  const { people } = input.college;
  const formulas = shareFormulas(input, 'staffId');
  const titles: readonly Column[] = [
    [columns.number, 6],
    [
      columns.staffId,
      widthFor(
        people.map((person) => person.staffId),
        9,
        20,
      ),
    ],
    [
      columns.name,
      widthFor(
        people.map((person) => person.name),
        9,
        18,
      ),
    ],
    [columns.category, 9],
    [columns.departments, 8],
    [columns.inDepartments, 36],
    ...KINDS.map((kind): Column => [choiceName('hoursKind', kind, 'zh'), 8]),
    [columns.totalHours, 10],
    [columns.amount, 12],
  ];
  const rows = people.map((person, index) => personCells(person, index, formulas));
  const sheet = collegeSheet(input, summaryLayout.sheets.people, titles, [...rows, totalCells(input)]);
  const total = inRow(people.length + 2, 1, FIXED);
  return { ...sheet, filter: inRows(people.length), merges: [total] };
}

/** The filter leaves the total out, so that sorting does not move it. */
function inRows(people: number): NonNullable<SheetDescription['filter']> {
  return { top: 1, left: 1, bottom: people + 1, right: AMOUNT };
}

function personCells(person: CollegePerson, index: number, { sum }: ShareFormulas): readonly CellDescription[] {
  const cell = `$B${String(index + 2)}`;
  return [
    numberCell(index + 1),
    textCell(person.staffId),
    textCell(person.name),
    textCell(choiceName('category', person.category, 'zh'), looks.centered),
    numberCell(person.departments.length),
    textCell(person.departments.join(screen.listSeparator)),
    ...KINDS.map((kind, number) =>
      hoursFormula(sum(number, cell, person.staffId), person.byKind[kind] ?? NO_HOURS, looks.hoursOfKind),
    ),
    hoursFormula(sum('hours', cell, person.staffId), person.hours),
    person.amount === null ? blankCell(looks.money) : moneyFormula(sum('amount', cell, person.staffId), person.amount),
  ];
}

function totalCells({ college: { people, totals } }: SummaryInput): readonly CellDescription[] {
  const sum = (column: number): string => {
    const letter = columnLetter(column);
    return people.length === 0 ? '0' : `ROUND(SUM(${letter}2:${letter}${String(people.length + 1)}),2)`;
  };
  return [
    ...across(textCell(people.length === 0 ? summaryWords.nobody : summaryWords.total, looks.totalLabel), FIXED),
    ...KINDS.map((kind, index) =>
      hoursFormula(sum(FIRST_KIND + index), totals.byKind[kind] ?? NO_HOURS, looks.totalHours),
    ),
    hoursFormula(sum(HOURS), totals.hours, looks.totalHours),
    totals.amount === null ? blankCell(looks.totalMoney) : moneyFormula(sum(AMOUNT), totals.amount, looks.totalMoney),
  ];
}
