import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/read/workbook.js';
import type { RawCell } from '../../src/read/workbook/raw.js';
import { checked, counted } from '../commands/answers.js';
import { DEPARTMENT, folderWith, PILOT, STAFF } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { otherCollegeText } from './other-college.js';

// Another college's policy, with 40 declaration hours, 25 % experts, and an amendment in the middle of the year 2025: nothing
// but data differs.

const AMENDMENT = '2025-09-01';

function aDepartment(policy = otherCollegeText()): string {
  return folderWith({
    'department.yaml': `${DEPARTMENT.replace('2026', '2025')}政策: 示例办法.yaml\n`,
    '示例办法.yaml': policy,
    'web.yaml': PILOT.replace('2024-05-10', '2025-03-10'),
    'roster.xlsx': { 师资: STAFF },
    'ledger.xlsx': {
      考评员: [
        ['试点', '工号', '教师', '证书编号', '获证日期'],
        ['web', 'T001', '王晓明', 'K1', '2025-08-31'],
        ['web', 'T002', '赵立新', 'K2', AMENDMENT],
      ],
      报送: [
        ['试点', '类型', '期次', '应报日期', '实报日期', '审核', '工号', '教师'],
        ['web', '双周报', '第1期', '2025-08-31', '2025-08-31', '通过', 'T001', '王晓明'],
        ['web', '双周报', '第2期', '2025-09-14', '2025-09-01', '通过', 'T001', '王晓明'],
        ['web', '半年总结', '上半年', '2025-07-10', '2025-07-09', '通过', 'T001', '王晓明'],
      ],
      分配: [
        ['事项', '对象', '工号', '教师', '课时'],
        ['申报', 'web', 'T001', '王晓明', 40],
      ],
    },
  });
}

/** The policy with a second amendment of the same day: a report earns 3 hours, no longer 2. */
const WITH_REPORTS = otherCollegeText().replace(
  /(\n {2}report-hours:[\s\S]*?\n {4}values:\n(?: {6}- .*\n)+)/u,
  `$1      - { from: ${AMENDMENT}, value: 3 }\n`,
);

const AS_OF = ['--as-of', '2025-11-24'] as const;

/** Hours of the paid lines of a kind, by their dates. */
async function hoursByDate(folder: string, kind: string): Promise<Readonly<Record<string, number>>> {
  const [department] = (await counted(folder, ...AS_OF)).departments;
  const lines = department?.lines.filter((line) => line.kind === kind) ?? [];
  return Object.fromEntries(lines.map((line) => [String(line.date), line.hours]));
}

function valueOf(cell: RawCell | undefined): string | number | undefined {
  if (cell?.kind === 'number') return cell.number;
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'date' ? cell.date : undefined;
}

describe('a claim over an amendment', () => {
  test('pays each line by the value in force on the date that counts', async () => {
    expect(await hoursByDate(aDepartment(), 'assessor')).toEqual({ '2025-08-31': 8, [AMENDMENT]: 6 });
  });

  test('reports likewise, by the day they were handed in and not the day they were due', async () => {
    expect(WITH_REPORTS).not.toBe(otherCollegeText());
    expect(await hoursByDate(aDepartment(WITH_REPORTS), 'report')).toEqual({
      '2025-08-31': 2,
      '2025-07-09': 2,
      [AMENDMENT]: 3,
    });
  });

  test('follows the numbers and defaults of its own policy: 40 hours a declaration, half-year summaries paid', async () => {
    const [department] = (await counted(aDepartment(), ...AS_OF)).departments;
    expect(department).toMatchObject({ policy: 'example-2023-7', readings: { 'half-year-summary': 'paid' } });
    expect(await hoursByDate(aDepartment(), 'declaration')).toEqual({ '2025-03-10': 40 });
    expect(department?.excluded).toEqual([]);
  });

  test('40 hours are too many under the other policy', async () => {
    const [department] = (await counted(aDepartment(), ...AS_OF, '--policy', 'hhvc-2021-88')).departments;
    expect(department?.excluded.map(({ reason }) => reason).sort()).toEqual(['over-allocated', 'unpaid-type']);
  });

  test.each(['check', 'hours'])('%s says both values with their days', async (command) => {
    const args = [command, aDepartment(), ...AS_OF, ...(command === 'hours' ? ['--dry-run'] : [])];
    const { out } = await runOnex(args);
    const line = out.split('\n').find((one) => one.startsWith('参数有修订：')) ?? '';
    expect(line).toContain('到 2025-08-31 为止 8 课时');
    expect(line).toContain('自 2025-09-01 起 6 课时');
  });

  test('a year without an amendment says nothing of it', async () => {
    const { out } = await runOnex(['check', 'examples/hhvc-2026']);
    expect(out).not.toContain('参数有修订');
  });

  test('each number names the value it came from', async () => {
    const [department] = (await counted(aDepartment(), ...AS_OF, '--explain')).departments;
    const froms = department?.lines
      .filter(({ kind }) => kind === 'assessor')
      .map(({ trace }) => trace?.of?.find(({ kind }) => kind === 'parameter')?.from);
    expect(froms).toEqual(['2023-03-10', AMENDMENT]);
  });

  test('the claim sheet 说明 lists both values, each with the day from which it holds', async () => {
    const out = temporaryFolder();
    await runOnex(['hours', aDepartment(), ...AS_OF, '--out', out]);
    const read = readWorkbook(readFileSync(join(out, '信息工程系-2025-课时申报表.xlsx')), 'claim.xlsx');
    const sheets = 'workbook' in read ? read.workbook.sheets : [];
    const rows = sheets.find(({ name }) => name === '说明')?.rows.map(({ cells }) => cells.map(valueOf)) ?? [];
    const ofAssessors = rows.filter(([id]) => id === 'assessor-hours').map((cells) => [cells[1], cells[5]]);
    expect(ofAssessors).toEqual([
      [8, '2023-03-10'],
      [6, AMENDMENT],
    ]);
  });
});

test('a team that meets 20 % of experts does not meet 25 %', async () => {
  const experts = (percent: string) => [
    ['工号', '姓名', '人员类别', '职称', '行业企业专家', '试点团队'],
    ...['专家甲', '教师乙', '教师丙', '教师丁', '教师戊'].map((name, index) => [
      `T00${index}`,
      name,
      '专任',
      '',
      index === 0 ? percent : '否',
      'bim',
    ]),
  ];
  const applying = PILOT.replace('web', 'bim')
    .replace('试点中', '申报中')
    .replace(/申报结果.*\n/u, '');
  const files = (policy: string) => ({
    'department.yaml': `${DEPARTMENT}${policy}`,
    '示例办法.yaml': otherCollegeText(),
    'bim.yaml': applying,
    'roster.xlsx': { 师资: experts('是') },
  });
  const status = async (policy: string) => {
    const [department] = (await checked(folderWith(files(policy)))).departments;
    return department?.pilots[0]?.results.find(({ rule }) => rule === 'art3.4-industry-experts');
  };
  expect(await status('')).toMatchObject({ status: 'pass', facts: { requiredPercent: 20 } });
  expect(await status('政策: 示例办法.yaml\n')).toMatchObject({
    status: 'fail',
    facts: { requiredPercent: 25, shortBy: 1 },
  });
});
