import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildXlsx, type CellXml } from './read/workbook/xlsx.js';
import { temporaryFolder } from './run-onex.js';

/** Sheets by name, each with its rows from row 1 on. */
export type Sheets = Readonly<Record<string, readonly (readonly CellXml[])[]>>;

/** Files by path: text, bytes, or the sheets of a workbook. */
export type Files = Readonly<Record<string, string | Uint8Array | Sheets>>;

/** The bytes of a workbook with these sheets. */
export function workbook(sheets: Sheets): Uint8Array {
  return buildXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : workbook(content);
    writeFileSync(target, bytes);
  }
}

/** A temporary folder with these files; gone when the test ends. */
export function folderWith(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

export const DEPARTMENT = `类型: 系部
名称: 信息工程系
年度: 2026
联络专员: {姓名: 李联络, 电话: "000-0001"}
`;

export const PILOT = `类型: 试点
编号: web
证书: {名称: Web前端开发, 等级: 中级}
阶段: 试点中
专业: {名称: 软件技术}
申报结果: {批准日期: 2024-05-10, 批准文号: 试点〔2024〕3号}
`;

export const STAFF: Sheets[string] = [
  ['工号', '姓名', '人员类别', '职称'],
  ['T001', '王晓明', '专任', '讲师'],
  ['T002', '赵立新', '双肩挑', '教授'],
];

export const TRAINING_HEADER = ['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证'];

/** A row of 培训 that is right. */
export function trainingRow(over: Readonly<Record<string, CellXml>> = {}): readonly CellXml[] {
  const usual: Readonly<Record<string, CellXml>> = {
    试点: 'web',
    日期: '2026-03-05',
    节次: '1-2节',
    班级: '软件2401',
    工号: 'T001',
    教师: '王晓明',
    课时: 2,
    计入教学工作量: '否',
    佐证: '佐证.pdf',
  };
  return TRAINING_HEADER.map((header) => over[header] ?? usual[header] ?? null);
}

/** A small department in which nothing is wrong, with these changes. */
export function someFiles(over: Files = {}): Files {
  return {
    'department.yaml': DEPARTMENT,
    'web.yaml': PILOT,
    'roster.xlsx': { 师资: STAFF },
    'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow()] },
    '佐证.pdf': '%PDF-1.4',
    ...over,
  };
}
