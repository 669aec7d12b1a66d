import { choiceName } from '../../dictionary/names.js';
import { summaryLayout } from '../../dictionary/claim-layout.js';
import { KINDS } from '../../model/claim.js';
import type { DepartmentRecord, PersonRecord } from '../../model/college.js';
import type { SheetDescription } from '../../model/workbook-description.js';
import { yuanToNumber } from '../../model/yuan.js';
import { blankCell, columnLetter, hoursCell, hoursFormula, numberCell, textCell, widthFor } from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import { idsToCompareExactly } from '../claim/person-formula.js';
import type { Column } from '../claim/table-sheet.js';
import { summaryWords } from '../words/zh/summary.js';
import { collegeSheet, type SummaryInput } from './summary-input.js';

const { columns } = summaryWords;

const FIXED = ['number', 'folder', 'department', 'year', 'staffId', 'name', 'category', 'basis'] as const;
const FIRST_KIND = FIXED.length + 1;
const HOURS = FIRST_KIND + KINDS.length;
const AMOUNT = HOURS + 1;

/** A person's part of a department's claim. */
interface Share {
  readonly department: DepartmentRecord;
  readonly person: PersonRecord;
}

function sharesOf({ college }: Pick<SummaryInput, 'college'>): readonly Share[] {
  return college.departments.flatMap((department) =>
    (department.judged?.people ?? []).map((person) => ({ department, person })),
  );
}

/** Sheet 人员明细: what every department's claim gives to everybody, from which the other sheets add up. */
export function sharesSheet(input: SummaryInput): SheetDescription {
  const shares = sharesOf(input);
  const titles: readonly Column[] = [
    [columns.number, 6],
    [
      columns.folder,
      widthFor(
        shares.map(({ department }) => department.folder),
        12,
        30,
      ),
    ],
    [
      columns.department,
      widthFor(
        shares.map(({ department }) => department.name ?? ''),
        12,
        26,
      ),
    ],
    [columns.year, 7],
    [
      columns.staffId,
      widthFor(
        shares.map(({ person }) => person.staffId),
        9,
        20,
      ),
    ],
    [
      columns.name,
      widthFor(
        shares.map(({ person }) => person.name),
        9,
        18,
      ),
    ],
    [columns.category, 9],
    [columns.basis, 9],
    ...KINDS.map((kind): Column => [choiceName('hoursKind', kind, 'zh'), 8]),
    [columns.totalHours, 10],
    [columns.amount, 12],
  ];
  const rows = shares.map(({ department, person }, index) => {
    const at = (column: number): string => `${columnLetter(column)}${String(index + 2)}`;
    return [
      numberCell(index + 1),
      textCell(department.folder),
      textCell(department.name ?? ''),
      department.year === null ? blankCell() : numberCell(department.year),
      textCell(person.staffId),
      textCell(person.name),
      textCell(choiceName('category', person.category, 'zh'), looks.centered),
      textCell(choiceName('basis', person.basis, 'zh'), looks.centered),
      ...KINDS.map((kind) => {
        const hours = person.byKind[kind];
        return hours === undefined ? blankCell(looks.hours) : hoursCell(hours);
      }),
      hoursFormula(`ROUND(SUM(${at(FIRST_KIND)}:${at(HOURS - 1)}),2)`, person.hours),
      person.amount === null ? blankCell(looks.money) : numberCell(yuanToNumber(person.amount), looks.money),
    ];
  });
  return collegeSheet(input, summaryLayout.sheets.shares, titles, rows);
}

/** Formulas that add up 人员明细 for one department or one person. */
export interface ShareFormulas {
  /** The sum of the n-th kind (from 0), of all hours, or of the amounts, where the cell's value is the row's. */
  readonly sum: (of: number | 'hours' | 'amount', cell: string, value: string) => string;
}

/** `by`: the column that the rows are picked by; its values that a spreadsheet may confuse are compared by characters. */
export function shareFormulas(input: SummaryInput, by: 'folder' | 'staffId'): ShareFormulas {
  const shares = sharesOf(input);
  const values = shares.map(({ department, person }) => (by === 'folder' ? department.folder : person.staffId));
  const exact = idsToCompareExactly([...new Set(values)]);
  const column = (number: number): string => {
    const letter = columnLetter(number);
    return `${summaryLayout.sheets.shares}!$${letter}$2:$${letter}$${String(Math.max(shares.length, 1) + 1)}`;
  };
  const keys = column(FIXED.indexOf(by) + 1);
  return {
    sum: (of, cell, value) => {
      const numbers = column(of === 'hours' ? HOURS : of === 'amount' ? AMOUNT : FIRST_KIND + of);
      return exact.has(value)
        ? `ROUND(SUMPRODUCT(EXACT(${keys},${cell})*${numbers}),2)`
        : `ROUND(SUMIFS(${numbers},${keys},${cell}),2)`;
    },
  };
}
