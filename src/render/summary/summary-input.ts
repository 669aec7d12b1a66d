import type { CalendarDate } from '../../model/calendar-date.js';
import type { College } from '../../model/college.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { tableSheet, type Column } from '../claim/table-sheet.js';
import { summaryWords } from '../words/zh/summary.js';

/** Everything that a college's summary workbook shows. The same input gives the same workbook. */
export interface SummaryInput {
  /** Of onex. */
  readonly version: string;
  readonly asOf: CalendarDate;
  /** What the college is called: the name of its root. */
  readonly name: string;
  readonly college: College;
}

/** The claim years, such as `2026` or `2025-2026`; empty when none is known. */
export function yearsOf({ departments }: Pick<College, 'departments'>): string {
  const years = departments.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** A sheet that is one table, with the college above every page. */
export function collegeSheet(
  { name: college, college: { departments } }: SummaryInput,
  sheet: string,
  columns: readonly Column[],
  rows: readonly (readonly CellDescription[])[],
): SheetDescription {
  const table = tableSheet({ department: { name: college, year: 0, rates: undefined } }, sheet, columns, rows);
  return { ...table, pageHeader: summaryWords.pageHeader(college, yearsOf({ departments }), sheet) };
}
