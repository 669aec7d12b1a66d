import { choiceName } from '../../dictionary/names.js';
import { summaryLayout } from '../../dictionary/claim-layout.js';
import type { DepartmentRecord, OpenPoint } from '../../model/college.js';
import type { Overall } from '../../model/result.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { placeBelow } from '../batch-json.js';
import { blankCell, numberCell, textCell } from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import type { Column } from '../claim/table-sheet.js';
import { placeInWords } from '../in-words.js';
import { screen } from '../words/zh/screen.js';
import { summaryWords } from '../words/zh/summary.js';
import { zh } from '../words/zh.js';
import { emptySheet } from './conflicts-sheet.js';
import { collegeSheet, type SummaryInput } from './summary-input.js';

const { columns } = summaryWords;

/** More problems of one department than this help nobody on paper; how many more there are is said. */
const PROBLEMS_SHOWN = 1000;

/** What has a verdict: a department's own rules or one of its pilots. */
interface Judged {
  readonly department: DepartmentRecord;
  readonly pilot: string;
  readonly certificate: string;
  readonly stage: string;
  readonly verdict: Overall;
  readonly open: readonly OpenPoint[];
}

function judgedOf(department: DepartmentRecord): readonly Judged[] {
  const { judged } = department;
  if (judged === null) return [];
  const own = { department, pilot: summaryWords.departmentRules, certificate: '', stage: '' };
  return [
    { ...own, verdict: judged.verdict, open: judged.open },
    ...judged.pilots.map(({ id, certificate, level, stage, verdict, open }) => ({
      department,
      pilot: id,
      certificate: `${certificate}（${level}）`,
      stage: choiceName('stage', stage, 'zh'),
      verdict,
      open,
    })),
  ];
}

/** Sheet 检查: the verdict of every department and pilot, and each point that is open, a row a point. */
export function checksSheet(input: SummaryInput): SheetDescription {
  const titles: readonly Column[] = [
    [columns.number, 6],
    [columns.folder, 16],
    [columns.department, 18],
    [columns.pilot, 14],
    [columns.certificate, 24],
    [columns.stage, 9],
    [columns.pilotVerdict, 10],
    [columns.status, 10],
    [columns.article, 15],
    [columns.id, 18],
    [columns.message, 52],
    [columns.remedy, 44],
  ];
  const points = input.college.departments
    .flatMap(judgedOf)
    .flatMap((judged) => (judged.open.length === 0 ? [undefined] : judged.open).map((point) => ({ judged, point })));
  const rows = points.map(({ judged, point }, index) => [
    numberCell(index + 1),
    ...judgedCells(judged),
    ...openCells(point),
  ]);
  return rows.length > 0
    ? collegeSheet(input, summaryLayout.sheets.checks, titles, rows)
    : emptySheet(input, summaryLayout.sheets.checks, titles, summaryWords.nothingOpen);
}

function judgedCells({ department, pilot, certificate, stage, verdict }: Judged): readonly CellDescription[] {
  return [
    textCell(department.folder, looks.small),
    textCell(department.name ?? ''),
    textCell(pilot),
    textCell(certificate),
    textCell(stage, looks.centered),
    textCell(choiceName('verdict', verdict, 'zh'), verdict === 'eligible' ? looks.centered : looks.warning),
  ];
}

function openCells(point: OpenPoint | undefined): readonly CellDescription[] {
  if (point === undefined) {
    return [blankCell(), blankCell(), blankCell(), textCell(summaryWords.nothingOpen), blankCell()];
  }
  return [
    textCell(choiceName('status', point.status, 'zh'), point.status === 'risk' ? looks.centered : looks.warning),
    textCell(screen.article(point.article), looks.centered),
    textCell(point.id, looks.small),
    textCell(point.message),
    point.remedy === null ? blankCell() : textCell(point.remedy),
  ];
}

/** Sheet 失败: every department without result and what is wrong there, a row a problem. */
export function failedSheet(input: SummaryInput): SheetDescription {
  const titles: readonly Column[] = [
    [columns.number, 6],
    [columns.folder, 22],
    [columns.department, 22],
    [columns.source, 40],
    [columns.code, 20],
    [columns.message, 56],
    [columns.remedy, 50],
  ];
  const problems = input.college.departments
    .filter(({ judged }) => judged === null)
    .flatMap((department) => {
      const more = department.problems.length - PROBLEMS_SHOWN;
      return [
        ...department.problems.slice(0, PROBLEMS_SHOWN).map((problem) => ({
          department,
          where: placeInWords(placeBelow(department.folder, problem), zh),
          code: problem.code,
          message: problem.zh.message,
          remedy: problem.zh.hint,
        })),
        ...(more > 0
          ? [{ department, where: '', code: '', message: summaryWords.morePlaces(more), remedy: undefined }]
          : []),
      ];
    });
  const rows = problems.map(({ department, where, code, message, remedy }, index) => [
    numberCell(index + 1),
    textCell(department.folder),
    textCell(department.name ?? ''),
    textCell(where, looks.small),
    textCell(code, looks.small),
    textCell(message),
    remedy === undefined ? blankCell() : textCell(remedy),
  ]);
  return rows.length > 0
    ? collegeSheet(input, summaryLayout.sheets.failed, titles, rows)
    : emptySheet(input, summaryLayout.sheets.failed, titles, summaryWords.nothingFailed);
}
