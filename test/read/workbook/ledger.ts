import { sheetSpecs } from '../../../src/dictionary/names.js';
import { readKnownSheets } from '../../../src/read/sheet.js';
import type { SheetRow } from '../../../src/read/sheet/row.js';
import { readWorkbook } from '../../../src/read/workbook.js';
import type { Problem } from '../../../src/model/problem.js';
import { buildXlsx, type CellXml, type SheetXml, type WorkbookXml } from './xlsx.js';

/** What reading a workbook comes to, in a form that is easy to compare. */
export interface Read {
  readonly rows: readonly SheetRow[];
  readonly errors: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** `cell-unreadable G2` or `sheet-unknown 杂`. */
function brief({ code, place }: Problem): string {
  return `${code} ${place.cell ?? place.sheet ?? place.file}`;
}

/** Reads the known sheets of a workbook that is built for it. */
export function readBuilt(workbook: WorkbookXml): Read {
  const reading = readWorkbook(buildXlsx(workbook), 'ledger.xlsx');
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const { sheets, problems } = readKnownSheets(reading.workbook, sheetSpecs, 'ledger.xlsx');
  return {
    rows: sheets.flatMap((sheet) => sheet.rows),
    errors: problems.filter(({ severity }) => severity === 'error').map(brief),
    notes: problems.filter(({ severity }) => severity === 'note').map(brief),
    problems,
  };
}

/** The columns of 培训 that its tests use: A to H. */
export const TRAINING = ['试点', '日期', '节次', '班级', '工号', '教师', '课时', '佐证'] as const;

/** A row of 培训 that nothing is wrong with. */
export function trainingRow(over: Partial<Record<(typeof TRAINING)[number], CellXml>> = {}): readonly CellXml[] {
  const plain: Record<(typeof TRAINING)[number], CellXml> = {
    试点: 'web',
    日期: '2026-03-01',
    节次: '1-2节',
    班级: '软件2401',
    工号: 'T001',
    教师: '王晓明',
    课时: 2,
    佐证: 'evidence/签到.pdf',
  };
  return TRAINING.map((column) => over[column] ?? plain[column]);
}

/** A 培训 sheet with its header in row 1 and these rows below. */
export function training(rows: readonly (readonly CellXml[])[], over: Partial<SheetXml> = {}): SheetXml {
  return { name: '培训', rows: [[...TRAINING], ...rows], ...over };
}

/** Reads one row of 培训 in which some cells are as given. Dates are style 1. */
export function readTraining(over: Parameters<typeof trainingRow>[0]): Read {
  return readBuilt({ formats: [14, 58, 20], sheets: [training([trainingRow(over)])] });
}

/** Reads one row of 师资 in which some cells are as given. */
export function readStaff(over: Readonly<Record<string, CellXml>>): Read {
  const plain: Readonly<Record<string, CellXml>> = { 工号: 'T001', 姓名: '王晓明', 人员类别: '专任', ...over };
  return readBuilt({ formats: [14], sheets: [{ name: '师资', rows: [Object.keys(plain), Object.values(plain)] }] });
}
