import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departures } from '../json-contract.js';
import { DEPARTMENT, folderWith, PILOT, someFiles, trainingRow, TRAINING_HEADER, type Files } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { displayWidth } from '../../src/render/display-width.js';

const REPORTS = ['试点', '类型', '期次', '应报日期', '实报日期', '审核', '工号', '教师'];

/** A pilot's year with something in every state, at 2026-11-24. */
const YEAR: Files = {
  'web.yaml': `${PILOT}报送: {首次应报日期: 2026-10-22, 停报: [{起: 2026-11-01, 止: 2026-11-10}]}
培训方案: {提交日期: 2026-03-05}
考核:
  - {批次: 春, 日期: 2026-06-13, 名单报送日期: 2026-06-01, 报名人数: 3, 参考人数: 3, 合格人数: 2, 证书发放日期: 2026-08-30}
  - {批次: 秋, 日期: 2026-09-25, 报名人数: 3, 参考人数: 3, 合格人数: 2}
  - {批次: 冬, 日期: 2026-11-28}
整改: [{问题: 监控, 期限: 2026-11-30}]
年度任务: [{名称: 修订, 完成: 是}, {名称: 发证, 完成: 否}]
`,
  'ledger.xlsx': {
    培训: [TRAINING_HEADER, trainingRow({ 日期: '2026-03-06' })],
    报送: [
      REPORTS,
      ['web', '双周报', '1', '2026-10-22', '2026-10-22', '通过', 'T001', '王晓明'],
      ['web', '双周报', '2', '2026-11-19', '2026-11-21', '通过', 'T001', '王晓明'],
      ['web', '季度总结', '一季度', '2026-04-10', '2026-04-09', '退回', 'T001', '王晓明'],
    ],
  },
};

interface Due {
  readonly key: string;
  readonly date: string;
  readonly state: string;
  readonly doneOn: string | null;
}

interface Answer {
  readonly departments: readonly [{ readonly dues: readonly Due[]; readonly next: readonly string[] }];
}

/** The schema has vouched for it. */
function isAnswer(json: unknown): json is Answer {
  return departures('calendar', json).length === 0;
}

async function duesOf(files: Files, asOf = '2026-11-24'): Promise<Answer['departments'][0]> {
  const folder = folderWith(someFiles(files));
  const { out, code } = await runOnex(['calendar', folder, '--as-of', asOf, '--format', 'json']);
  const json: unknown = JSON.parse(out);
  expect(code).toBe(0);
  if (!isAnswer(json)) throw new Error(departures('calendar', json).join());
  return json.departments[0];
}

function stateOf(dues: readonly Due[], key: string): readonly [string, string] | undefined {
  const due = dues.find((one) => one.key === key);
  return due && [due.date, due.state];
}

describe('the due dates of a year', () => {
  test('each stands at its day with its state', async () => {
    const { dues } = await duesOf(YEAR);
    const states = Object.fromEntries(dues.map(({ key, date, state }) => [key, `${date} ${state}`]));
    expect(states).toEqual({
      'biweekly|web|2026-10-22': '2026-10-22 done',
      'biweekly|web|2026-11-19': '2026-11-19 late',
      'quarterly|web|2026-Q1': '2026-04-10 done',
      'quarterly|web|2025-Q4': '2026-02-14 missing',
      'quarterly|web|2026-Q2': '2026-08-14 missing',
      'quarterly|web|2026-Q3': '2026-11-14 missing',
      'halfYear|web|2025-H2': '2026-02-14 missing',
      'halfYear|web|2026-H1': '2026-08-14 missing',
      'exam-list|web|春': '2026-06-12 done',
      'exam-list|web|秋': '2026-09-24 missing',
      'exam-list|web|冬': '2026-11-27 due',
      'training-plan|web': '2026-03-05 done',
      'certificates|web|春': '2026-08-12 late',
      'certificates|web|秋': '2026-11-24 missing',
      'rectification|web|监控|2026-11-30': '2026-11-30 due',
      'tasks|web': '2026-12-31 future',
      minutes: '2026-11-30 due',
      claim: '2026-11-30 due',
      settlement: '2026-12-31 future',
    });
  });

  test('the next three are the nearest that are open', async () => {
    expect((await duesOf(YEAR)).next).toEqual(['exam-list|web|冬', 'rectification|web|监控|2026-11-30', 'minutes']);
  });

  test('a date of the rhythm without a row is expected, in a pause it is not', async () => {
    const { dues } = await duesOf(YEAR, '2026-10-01');
    expect(stateOf(dues, 'biweekly|web|2026-10-22')).toEqual(['2026-10-22', 'future']);
    expect(stateOf(dues, 'biweekly|web|2026-11-05')).toBeUndefined();
    expect(stateOf(dues, 'biweekly|web|2026-11-19')).toEqual(['2026-11-19', 'future']);
  });

  test('what lies after as-of is not done yet', async () => {
    const { dues } = await duesOf(YEAR, '2026-06-05');
    expect(dues.find(({ key }) => key === 'certificates|web|春')).toMatchObject({ state: 'future', doneOn: null });
  });

  test('on the 29th the claim is due on the 29th where the deadline is exclusive', async () => {
    const { dues } = await duesOf({ 'department.yaml': `${DEPARTMENT}口径: {deadline-day: exclusive}\n` });
    expect(stateOf(dues, 'claim')).toEqual(['2026-11-29', 'due']);
  });

  test('a department whose pilots are only applying has nothing due', async () => {
    const applying = PILOT.replace('试点中', '申报中');
    const { dues, next } = await duesOf({ 'web.yaml': applying, 'ledger.xlsx': { 培训: [TRAINING_HEADER] } });
    expect([dues, next]).toEqual([[], []]);
  });
});

describe('the calendar file', () => {
  async function icsOf(asOf: string): Promise<string> {
    const folder = folderWith(someFiles(YEAR));
    const file = join(temporaryFolder(), '日历.ics');
    const { code } = await runOnex(['calendar', folder, '--ics', file, '--as-of', asOf]);
    expect(code).toBe(0);
    return readFileSync(file, 'utf8');
  }

  test('that is there already stays, and the way out names the option that wrote it', async () => {
    const file = join(temporaryFolder(), '日历.ics');
    const call = ['calendar', folderWith(someFiles(YEAR)), '--ics', file, '--format', 'json'];
    await runOnex(call);
    const { code, out } = await runOnex(call);
    expect(code).toBe(2);
    expect(out).toContain('--ics 写到别的文件夹');
  });

  test('its lines end as the format says, none longer than 75 bytes', async () => {
    const ics = await icsOf('2026-11-24');
    const lines = ics.split('\r\n');
    expect(lines.join('').includes('\n')).toBe(false);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  });

  test('every date is all-day, has one identity, and only what is open rings', async () => {
    const ics = (await icsOf('2026-11-24')).replaceAll('\r\n ', '');
    const events = ics.split('BEGIN:VEVENT').slice(1);
    const uids = events.map((event) => /UID:(.*)\r/u.exec(event)?.[1]);
    expect(new Set(uids).size).toBe(19);
    expect(events.every((event) => /DTSTART;VALUE=DATE:\d{8}\r/u.test(event))).toBe(true);
    expect(events.map((event) => event.split('BEGIN:VALARM').length - 1).filter((alarms) => alarms > 0)).toEqual([
      3, 3, 3, 3, 3, 3,
    ]);
  });

  test('a later run has the same identities and a higher sequence: importing it updates', async () => {
    const read = (ics: string, name: string): readonly (string | undefined)[] =>
      [...ics.replaceAll('\r\n ', '').matchAll(new RegExp(`${name}:(.*)\r`, 'gu'))].map(([, value]) => value);
    const [before, after] = [await icsOf('2026-11-20'), await icsOf('2026-11-24')];
    expect(new Set(read(after, 'UID'))).toEqual(new Set(read(before, 'UID')));
    expect(Number(read(after, 'SEQUENCE')[0])).toBe(Number(read(before, 'SEQUENCE')[0]) + 4);
  });

  test('the same inputs and as-of give the same bytes', async () => {
    expect(await icsOf('2026-11-24')).toBe(await icsOf('2026-11-24'));
  });

  test('an existing file stays without --force, and --dry-run writes none', async () => {
    const folder = folderWith(someFiles(YEAR));
    const file = join(folder, 'a.ics');
    expect((await runOnex(['calendar', folder, '--ics', file, '--dry-run'])).code).toBe(0);
    expect(existsSync(file)).toBe(false);
    expect((await runOnex(['calendar', folder, '--ics', file])).code).toBe(0);
    expect((await runOnex(['calendar', folder, '--ics', file])).code).toBe(2);
    expect((await runOnex(['calendar', folder, '--ics', file, '--force'])).code).toBe(0);
  });
});

describe('on the terminal', () => {
  test.each([40, 80, 120])('no line is wider than %i columns', async (columns) => {
    const folder = folderWith(someFiles(YEAR));
    for (const lang of ['zh', 'en']) {
      const { out } = await runOnex(['calendar', folder, '--lang', lang, '--no-color'], { columns });
      expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  test('wrong input is told and exits 2', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': PILOT.replace('编号', '编码') }));
    expect((await runOnex(['calendar', folder])).code).toBe(2);
  });
});
