import { strToU8, zipSync } from 'fflate';
import { sheetSpecs } from '../../src/dictionary/names.js';
import type { ColumnSpec, SheetSpec } from '../../src/model/sheet-spec.js';
import { workbookParts, type CellXml, type WorkbookXml } from '../read/workbook/xlsx.js';

/** Where the fuzzed department lies, in memory. */
export const FOLDER = '/fuzz/系部';

export const DEPARTMENT_YAML = `# 由系部填写
类型: 系部
名称: 信息工程系
年度: 2026
联络专员: {姓名: 李联络, 电话: "000-0001"}
课时费标准:
  超课时: {教授: 80, 默认: 50}
  基础课时: # 双肩挑
    默认: 40
专项工作组:
  符合: 是
  佐证: 佐证.pdf
党政联席会议: {日期: 2026-11-20, 佐证: [佐证.pdf]}
上报日期: 2026-11-23
`;

export const PILOT_YAML = `类型: 试点
编号: web
证书: {名称: Web前端开发, 等级: 中级}
阶段: 试点中
专业: {名称: 软件技术, 代码: '510203', 学制: 3}
招生情况:
  - { 年级: 2024, 班级数: 2, 在校生数: 88, 招生数: 92 }
申报结果: {批准日期: 2026-01-08, 批准文号: 试点〔2026〕3号}
条件认定:
  标准化考场: &met { 符合: 是, 佐证: 佐证.pdf, 说明: "60 个机位" }
  实践教学: *met
书证融通课程:
  - {名称: 网页设计, 融通: 是}
报送:
  首次应报日期: 2026-01-15
  停报:
    - { 起: 2026-01-17, 止: 2026-03-01, 说明: 寒假 }
年度任务:
  - { 名称: 修订方案, 完成: 是 }
`;

/** A cell that is right, as text would be typed. */
function rightCell(column: ColumnSpec, row: number): CellXml {
  switch (column.type) {
    case 'date':
      return `2026-03-0${String(row)}`;
    case 'hours':
      return 2;
    case 'yes-no':
      return '否';
    case 'grade':
      return 2024;
    case 'choice':
      return column.choices[0]?.title ?? '';
    case 'paths':
      return '佐证.pdf';
    case 'id':
      return `T00${String(row)}`;
    case 'text':
    case 'names':
      return textOf(column.field, row);
  }
}

function textOf(field: string, row: number): string {
  if (/pilot|object|subject/iu.test(field)) return 'web';
  if (/name|teacher|person/iu.test(field)) return row === 1 ? '王晓明' : '赵立新';
  return `第${String(row)}项`;
}

/** The rows of a sheet that is right: its header and two lines. */
export function rightRows(spec: SheetSpec): readonly (readonly CellXml[])[] {
  const header = spec.columns.map((column) => column.title);
  return [header, ...[1, 2].map((row) => spec.columns.map((column) => rightCell(column, row)))];
}

/** A workbook of all known sheets. */
export function rightWorkbook(): WorkbookXml {
  return {
    sheets: sheetSpecs.map((spec) => ({ name: spec.title, rows: rightRows(spec), merges: ['Z1:Z2'] })),
    strings: ['<t>软件2401</t>', '<r><t>软</t></r><rPh><t>x</t></rPh>'],
    formats: [14, 'yyyy"年"m"月"d"日"', 31],
  };
}

/** Packs parts; `level` 0 takes no time. */
export function packed(parts: Readonly<Record<string, string>>, level: 0 | 6): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level, mtime: '2026-01-01T00:00:00Z' });
}

export function rightParts(): Record<string, string> {
  return workbookParts(rightWorkbook());
}
