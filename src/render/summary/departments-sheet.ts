import { choiceName } from '../../dictionary/names.js';
import { summaryLayout } from '../../dictionary/claim-layout.js';
import { KINDS } from '../../model/claim.js';
import type { DepartmentRecord, JudgedRecord } from '../../model/college.js';
import { NO_HOURS } from '../../model/hours.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import {
  across,
  blankCell,
  columnLetter,
  headerRow,
  heightFor,
  hoursFormula,
  inRow,
  moneyFormula,
  numberCell,
  rowOf,
  textCell,
  widthFor,
} from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import { claimWords } from '../words/zh/claim.js';
import { screen } from '../words/zh/screen.js';
import { summaryWords } from '../words/zh/summary.js';
import { shareFormulas, type ShareFormulas } from './shares-sheet.js';
import { yearsOf, type SummaryInput } from './summary-input.js';

const { columns } = summaryWords;

/** number, folder, department, year, pilots, running */
const FIXED = 6;
const FIRST_KIND = FIXED + 1;
const HOURS = FIRST_KIND + KINDS.length;
const AMOUNT = HOURS + 1;
const PAID = HOURS + 2;
const EXCLUDED = HOURS + 3;
const LAST = EXCLUDED + 5;

const HEADER_ROW = 2;
const FIRST = HEADER_ROW + 1;

/** Sheet 系部汇总: what the office asks first, a row a department: hours, yuan, ready or not, and till when. */
export function departmentsSheet(input: SummaryInput): SheetDescription {
  const { departments } = input.college;
  const widths = [
    6,
    widthFor(
      departments.map(({ folder }) => folder),
      12,
      26,
    ),
    widthFor(
      departments.map(({ name }) => name ?? ''),
      12,
      24,
    ),
    7,
    7,
    7,
    ...KINDS.map(() => 8),
    10,
    13,
    9,
    11,
    9,
    30,
    10,
    7,
    34,
  ];
  const titles = [
    columns.number,
    columns.folder,
    columns.department,
    columns.year,
    columns.pilots,
    columns.running,
    ...KINDS.map((kind) => choiceName('hoursKind', kind, 'zh')),
    columns.totalHours,
    columns.amount,
    columns.paid,
    columns.excluded,
    columns.ready,
    columns.deadline,
    columns.verdict,
    columns.open,
    columns.workbook,
  ];
  const formulas = shareFormulas(input, 'folder');
  const years = yearsOf(input.college);
  const title = summaryWords.title(input.name, years);
  const totalRow = FIRST + departments.length;
  return {
    name: summaryLayout.sheets.departments,
    widths,
    rows: [
      { cells: across(textCell(title, looks.title), LAST), height: Math.max(38, heightFor(title, 200, looks.title)) },
      headerRow(titles),
      ...departments.map((department, index) => rowOf(departmentCells(department, index, formulas), widths)),
      { cells: totalCells(input), height: 24 },
    ],
    merges: [inRow(1, 1, LAST), inRow(totalRow, 1, FIXED)],
    headerRow: HEADER_ROW,
    filter: { top: HEADER_ROW, left: 1, bottom: totalRow - 1, right: LAST },
    pageHeader: '',
    pageFooter: claimWords.pageFooter,
    isProtected: false,
    looks: [],
  };
}

function departmentCells(
  department: DepartmentRecord,
  index: number,
  formulas: ShareFormulas,
): readonly CellDescription[] {
  const { folder, name, year, judged } = department;
  const known = [
    numberCell(index + 1),
    textCell(folder),
    textCell(name ?? ''),
    year === null ? blankCell() : numberCell(year),
  ];
  if (judged === null) {
    const blanks = Array.from({ length: EXCLUDED - known.length }, () => blankCell());
    const failed = textCell(summaryWords.notDone, looks.warning);
    return [...known, ...blanks, textCell(claimWords.no, looks.warning), failed, blankCell(), blankCell(), blankCell()];
  }
  return [...known, ...judgedCells(department, judged, index, formulas)];
}

function judgedCells(
  { folder, workbook }: DepartmentRecord,
  judged: JudgedRecord,
  index: number,
  { sum }: ShareFormulas,
): readonly CellDescription[] {
  const cell = `$B${String(FIRST + index)}`;
  const { status, message } = judged.deadline;
  const open = judged.open.length + judged.pilots.reduce((count, pilot) => count + pilot.open.length, 0);
  return [
    numberCell(judged.pilots.length),
    numberCell(judged.pilots.filter(({ stage }) => stage === 'running').length),
    ...KINDS.map((kind, number) =>
      hoursFormula(sum(number, cell, folder), judged.byKind[kind] ?? NO_HOURS, looks.hoursOfKind),
    ),
    hoursFormula(sum('hours', cell, folder), judged.hours),
    judged.amount === null ? blankCell(looks.money) : moneyFormula(sum('amount', cell, folder), judged.amount),
    numberCell(judged.paid),
    numberCell(judged.excluded),
    textCell(judged.ready ? claimWords.yes : claimWords.no, judged.ready ? looks.centered : looks.warning),
    textCell(`${choiceName('status', status, 'zh')}${screen.labelSeparator}${message}`, looks.small),
    textCell(choiceName('verdict', judged.verdict, 'zh'), looks.centered),
    numberCell(open),
    textCell(workbook ?? '', looks.small),
  ];
}

function totalCells({ college: { departments, totals } }: SummaryInput): readonly CellDescription[] {
  const sum = (column: number): string => {
    const letter = columnLetter(column);
    return `ROUND(SUM(${letter}${String(FIRST)}:${letter}${String(FIRST + departments.length - 1)}),2)`;
  };
  const count = (column: number, result: number): CellDescription => ({
    content: { kind: 'formula', formula: sum(column), result },
    style: looks.totalHours,
  });
  return [
    ...across(textCell(summaryWords.total, looks.totalLabel), FIXED),
    ...KINDS.map((kind, index) =>
      hoursFormula(sum(FIRST_KIND + index), totals.byKind[kind] ?? NO_HOURS, looks.totalHours),
    ),
    hoursFormula(sum(HOURS), totals.hours, looks.totalHours),
    totals.amount === null ? blankCell(looks.totalMoney) : moneyFormula(sum(AMOUNT), totals.amount, looks.totalMoney),
    count(PAID, totals.paid),
    count(EXCLUDED, totals.excluded),
    ...Array.from({ length: LAST - EXCLUDED }, () => blankCell(looks.totalMoney)),
  ];
}
