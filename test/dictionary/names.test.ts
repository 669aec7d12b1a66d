import { describe, expect, test } from 'vitest';
import { choiceName, columnName, fieldName, sheetName, sheetSpecs } from '../../src/dictionary/names.js';
import type { ColumnSpec, SheetSpec } from '../../src/model/sheet-spec.js';

const MARKS = { value: '*', column: '+', optional: '' };

function columns(sheet: SheetSpec): string {
  return sheet.columns.map(({ title, requirement }) => title + MARKS[requirement]).join(' ');
}

function column(sheet: string, field: string): ColumnSpec | undefined {
  return sheetSpecs.find(({ id }) => id === sheet)?.columns.find((candidate) => candidate.field === field);
}

describe('sheets', () => {
  test('their columns, `*` with a value in every row, `+` with the column alone', () => {
    expect(sheetSpecs.map((sheet) => `${sheet.title}: ${columns(sheet)}`)).toEqual([
      '师资: 工号* 姓名* 人员类别* 所在单位 职称 双师型 行业企业专家 任教专业 试点团队 已获培训证书',
      '学生: 学号* 姓名* 专业* 年级* 班级* 全日制*',
      '考核: 试点* 批次* 学号* 姓名 参加考试* 合格+',
      '培训: 试点* 日期* 节次 班级 工号 教师* 课时* 计入教学工作量 补报 佐证 备注',
      '监考: 试点* 日期* 场次* 站点 工号 教师* 补报 佐证 备注',
      '报送: 试点* 类型* 期次* 应报日期* 实报日期+ 审核+ 工号 教师* 补报 佐证 备注',
      '考评员: 试点* 工号 教师* 证书编号* 获证日期* 补报 佐证 备注',
      '站点: 站点名称* 试点 认定日期+ 批准文号+ 佐证 备注',
      '分配: 事项* 对象* 工号 教师* 课时* 补报 佐证 备注',
    ]);
  });

  test('other spellings', () => {
    expect(sheetSpecs.find(({ id }) => id === 'sites')?.names).toEqual(['站点', 'sites', '考核站点']);
    expect(column('staff', 'industryExpert')?.names).toContain('企业专家');
    expect(column('exams', 'sat')?.names).toContain('参考');
    expect(column('reports', 'teacher')?.names).toContain('报送人');
    expect(column('assessors', 'obtained')?.names).toContain('取证日期');
  });

  test('no two sheets, and no two columns of one sheet, share a spelling', () => {
    const sheetNames = sheetSpecs.flatMap(({ names }) => names);
    expect(new Set(sheetNames).size).toBe(sheetNames.length);
    for (const sheet of sheetSpecs) {
      const names = sheet.columns.flatMap((spec) => spec.names);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('what cells hold', () => {
    expect(column('training', 'hours')).toMatchObject({ type: 'hours', maxHundredths: 2400 });
    expect(column('allocations', 'hours')).toMatchObject({ type: 'hours', maxHundredths: undefined });
    expect(column('reports', 'type')?.choices.map(({ value, title }) => `${value} ${title}`)).toEqual([
      'biweekly 双周报',
      'quarterly 季度总结',
      'halfYear 半年总结',
      'annual 年度总结',
    ]);
    expect(column('students', 'grade')?.type).toBe('grade');
    expect(column('staff', 'pilots')?.type).toBe('names');
  });
});

describe('names for readers', () => {
  test('of fields, columns, sheets and values in both languages', () => {
    expect(fieldName('pilot', ['certificate', 'level'], 'zh')).toBe('证书.等级');
    expect(fieldName('pilot', ['exams', 'batch'], 'en')).toBe('exams.batch');
    expect(fieldName('department', ['meeting'], 'zh')).toBe('党政联席会议');
    expect(sheetName('training', 'zh')).toBe('培训');
    expect(columnName('training', 'slot', 'zh')).toBe('节次');
    expect(choiceName('category', 'dualRole', 'zh')).toBe('双肩挑');
    expect(choiceName('hoursKind', 'invigilation', 'zh')).toBe('监考');
    expect(choiceName('reportType', 'halfYear', 'en')).toBe('half-year summary');
  });

  test('a field or column that is not there is a bug', () => {
    expect(() => fieldName('pilot', ['weather'], 'zh')).toThrow();
    expect(() => columnName('training', 'weather', 'zh')).toThrow();
  });
});
