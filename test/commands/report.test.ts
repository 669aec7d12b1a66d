import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departures } from '../json-contract.js';
import { counted, refused } from './answers.js';
import { folderWith, someFiles, writeFiles } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const ROOT = join(import.meta.dirname, '../../examples/hhvc-2026');
const DEPARTMENT = join(ROOT, '经济管理系');

/** Writes a report and gives its text. */
async function written(paths: readonly string[], ...options: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), '报告.html');
  const { code, err } = await runOnex(['report', ...paths, '--out', file, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return readFileSync(file, 'utf8');
}

describe('a report', () => {
  test('is one file: a strict policy, no style or handler in an element, no address of the network', async () => {
    for (const language of ['zh', 'en']) {
      const page = await written([ROOT], '--slips', '--lang', language);
      expect(page).toContain(`default-src 'none'`);
      expect(page.match(/<script/gu)).toHaveLength(1);
      expect(page.match(/<style/gu)).toHaveLength(1);
      expect(page).not.toMatch(/<[^>]+\s(?:style|on\w+)=/u);
      expect(page).not.toMatch(/(?:https?:)?\/\/\w/u);
      expect(page).toContain(language === 'zh' ? '<html lang="zh-CN">' : '<html lang="en">');
    }
  });

  test('is the same to the byte, wherever it goes and from wherever it is asked', async () => {
    const one = await written([ROOT], '--slips');
    const file = join(temporaryFolder(), '另一个.html');
    await runOnex(['report', 'hhvc-2026', '--out', file, '--slips'], { cwd: join(ROOT, '..') });
    expect(readFileSync(file, 'utf8')).toBe(one);
  });

  test('of forty departments of 200 rows is no larger than 1.5 MB', async () => {
    const root = temporaryFolder();
    for (let number = 1; number <= 40; number += 1) writeFiles(join(root, String(number)), bigDepartment(number));
    const page = await written([root]);
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    expect(Buffer.byteLength(page)).toBeGreaterThan(500_000);
  });

  test('links to the files that lie below it, and to no other', async () => {
    const root = folderWith({ '系 #1/department.yaml': '类型: 系部\n名称: 甲\n年度: 2026\n' });
    const inside = join(root, '报告.html');
    await runOnex(['report', join(root, '系 #1'), '--out', inside]);
    expect(readFileSync(inside, 'utf8')).toContain('href="./%E7%B3%BB%20%231/department.yaml"');
    expect(await written([join(root, '系 #1')])).not.toContain('href="./');
  });

  test('without --out goes into the one folder that was named', async () => {
    const folder = folderWith(someFiles());
    const { code } = await runOnex(['report', folder]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, `${folder.split('/').at(-1) ?? ''}-报告.html`))).toBe(true);
    expect(await refused('report', folder, ROOT)).toEqual(['report-without-out --out ']);
  });

  test('overwrites nothing unasked, and writes nothing when asked not to', async () => {
    const file = join(temporaryFolder(), '报告.html');
    writeFileSync(file, 'old');
    expect(await refused('report', DEPARTMENT, '--out', file)).toEqual(['target-exists  ']);
    await runOnex(['report', DEPARTMENT, '--out', file, '--force', '--dry-run']);
    expect(readFileSync(file, 'utf8')).toBe('old');
    await runOnex(['report', DEPARTMENT, '--out', file, '--force']);
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>');
  });

  test('is no PDF', async () => {
    const file = join(temporaryFolder(), '报告.pdf');
    expect(await refused('report', DEPARTMENT, '--out', file)).toEqual([`report-not-html --out ${file}`]);
    expect(existsSync(file)).toBe(false);
  });

  test('is not written when a department is wrong', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': '类型: 试点\n编号: web\n' }));
    const file = join(temporaryFolder(), '报告.html');
    const problems = await refused('report', folder, '--out', file);
    expect(problems.map((problem) => problem.split(' ')[0])).toContain('missing-key');
    expect(existsSync(file)).toBe(false);
  });

  test('says as JSON what its schema says, with the conflicts of the college', async () => {
    const { code, out } = await runOnex(['report', ROOT, '--dry-run', '--format', 'json']);
    const answer: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(departures('report', answer)).toEqual([]);
    expect(answer).toMatchObject({ report: null, conflicts: [{ id: 'cross-time' }, { id: 'cross-category' }] });
  });

  test('has a slip for everybody who is paid, with all her lines, when it is asked for', async () => {
    const [department] = (await counted(DEPARTMENT)).departments;
    const { lines = [], totals } = department ?? {};
    const page = await written([DEPARTMENT], '--slips');
    const slips = page.split('<article class="slip">').slice(1);
    expect(totals?.byPerson.length).toBe(slips.length);
    for (const [index, person] of (totals?.byPerson ?? []).entries()) {
      expect(slips[index]).toContain(person.name);
      const own = lines.filter(({ staffId }) => staffId === person.staffId);
      expect(slips[index]?.split('<tr>')).toHaveLength(own.length + 2);
    }
    expect(await written([DEPARTMENT])).not.toContain('<article');
  });

  test('has a slip that names the site whose hours are paid, not its pilot', async () => {
    const page = await written([join(ROOT, '信息工程系')], '--slips');
    const site = page
      .split('<article class="slip">')
      .slice(1)
      .flatMap((slip) => slip.split('<tr>'))
      .filter((row) => row.includes('<td>站点<'));
    expect(site.map((row) => row.includes('信息工程系Web前端开发考核站点'))).toEqual([true, true, true]);
  });

  test('that is redacted names nobody', async () => {
    for (const paths of [[ROOT], [DEPARTMENT]]) {
      const page = await written(paths, '--redact', '--slips');
      const { departments } = await counted(...paths);
      const people = departments.flatMap(({ totals }) => totals.byPerson);
      expect(people.length).toBeGreaterThan(5);
      for (const { staffId, name } of people) {
        expect(page).not.toContain(staffId);
        expect(page).not.toContain(name);
      }
    }
  });
});

/** A department of ten teachers, one running pilot and 200 rows. */
function bigDepartment(number: number) {
  const staff = Array.from({ length: 10 }, (_, index) => [
    `T${String(number)}-${String(index)}`,
    `教师${String(number)}${'甲乙丙丁戊己庚辛壬癸'.charAt(index)}`,
  ]);
  const rows = Array.from({ length: 200 }, (_, index) => {
    const [staffId = '', name = ''] = staff[index % 10] ?? [];
    const date = `2026-${String(3 + (index % 8)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`;
    return ['web', date, '1-2节', `软件24${String(index)}`, staffId, name, 2, '否', '佐证.pdf'];
  });
  return someFiles({
    'department.yaml': `类型: 系部\n名称: 第${String(number)}系\n年度: 2026\n课时费标准: {超课时: {默认: 60}}\n`,
    'roster.xlsx': {
      师资: [
        ['工号', '姓名', '人员类别', '职称', '试点团队'],
        ...staff.map(([id = '', name = '']) => [id, name, '专任', '讲师', 'web']),
      ],
    },
    'ledger.xlsx': {
      培训: [['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证'], ...rows],
    },
  });
}
