import { summaryLayout } from '../dictionary/claim-layout.js';
import type { College } from '../model/college.js';
import type { WorkbookDescription } from '../model/workbook-description.js';
import { safeFileName } from './claim-file-name.js';
import { aboutSheet } from './summary/about-sheet.js';
import { checksSheet, failedSheet } from './summary/checks-sheet.js';
import { conflictsSheet } from './summary/conflicts-sheet.js';
import { departmentsSheet } from './summary/departments-sheet.js';
import { peopleSheet } from './summary/people-sheet.js';
import { sharesSheet } from './summary/shares-sheet.js';
import { yearsOf, type SummaryInput } from './summary/summary-input.js';
import { summaryWords } from './words/zh/summary.js';

/** `信息学院-2026-1+X课时汇总表.xlsx`: after the root and the claim years. No department takes it for an input. */
export function summaryFileName(name: string, college: Pick<College, 'departments'>): string {
  const parts = [safeFileName(name), yearsOf(college)].filter((part) => part !== '');
  return `${parts.join('-')}${summaryLayout.fileSuffix}`;
}

/** The college's summary (2-formats 2.5) as plain data; what adds up is a formula with its value. */
export function renderSummary(input: SummaryInput): WorkbookDescription {
  return {
    title: summaryWords.title(input.name, yearsOf(input.college)),
    creator: `onex ${input.version}`,
    date: input.asOf,
    sheets: [
      departmentsSheet(input),
      peopleSheet(input),
      conflictsSheet(input),
      checksSheet(input),
      failedSheet(input),
      sharesSheet(input),
      aboutSheet(input),
    ],
  };
}
