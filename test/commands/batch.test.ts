import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../src/read/file-system.js';
import { disk } from '../../src/read/disk.js';
import { madeCollege } from '../college/made-college.js';
import { folderWith, PILOT, someFiles, writeFiles, type Files } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { batchJson, runBatch, workbooksIn } from './batch-harness.js';

/** Files of departments, each in a folder of its own. */
function college(departments: Readonly<Record<string, Files>>): string {
  return folderWith(
    Object.fromEntries(
      Object.entries(departments).flatMap(([folder, files]) =>
        Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]),
      ),
    ),
  );
}

function department(name: string, over: Files = {}, year = 2026): Files {
  return someFiles({ 'department.yaml': `类型: 系部\n名称: ${name}\n年度: ${String(year)}\n`, ...over });
}

function outFolder(): string {
  return join(temporaryFolder(), '汇总');
}

const BROKEN: Files = { 'web.yaml': '类型: 试点\n编号: web\n' };

describe('a college', () => {
  test('every department is checked, counted and its claim written as check and hours do it', async () => {
    const { files } = madeCollege(3, 1);
    const root = folderWith(files);
    const out = outFolder();
    const { json, code, err } = await batchJson([root, '--out', out]);
    expect(departures('batch', json)).toEqual([]);
    expect(err).toBe('');
    expect(json.departments.map(({ folder }) => folder)).toEqual(['东校区/00', '东校区/02', '西校区/01']);
    const claims = temporaryFolder();
    const counted = await runOnex(['hours', root, '--out', claims, '--format', 'json']);
    const checked = await runOnex(['check', root, '--format', 'json']);
    const hours = JSON.parse(counted.out) as {
      departments: { folder: string; ready: boolean; totals: { hours: number; amount: number } }[];
    };
    const check = JSON.parse(checked.out) as { departments: { folder: string; verdict: string }[] };
    expect(code).toBe(Math.max(counted.code, checked.code));
    for (const one of json.departments) {
      const claim = hours.departments.find(({ folder }) => folder === one.folder);
      const rules = check.departments.find(({ folder }) => folder === one.folder);
      expect([one.ready, one.hours, one.amount]).toEqual([claim?.ready, claim?.totals.hours, claim?.totals.amount]);
      expect(one.verdict).toBe(rules?.verdict);
    }
    const { [json.summary ?? '']: summary, ...written } = workbooksIn(out);
    expect(summary).toBeDefined();
    expect(written).toEqual(workbooksIn(claims));
  });

  test('the answer and every file are the same to the byte whatever the number of workers', async () => {
    const { files } = madeCollege(5, 1);
    const root = folderWith(files);
    const [one, three] = [outFolder(), outFolder()];
    const single = await batchJson([root, '--out', one, '--jobs', '1']);
    const several = await batchJson([root, '--out', three, '--jobs', '3']);
    expect(several.out).toBe(single.out);
    expect(workbooksIn(three)).toEqual(workbooksIn(one));
    expect(Object.keys(workbooksIn(one)).length).toBe(6);
  });

  test('a department with wrong input stops no other; its problems stand in the answer, seen from the root', async () => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系', BROKEN), 丙: department('丙系') });
    const out = outFolder();
    const { json, code } = await batchJson([root, '--out', out]);
    expect(code).toBe(2);
    const wrong = json.departments.find(({ name }) => name === '乙系');
    expect(wrong).toMatchObject({ exit: 2, verdict: null, ready: null, hours: null, amount: null, workbook: null });
    expect(wrong?.problems).toBe(json.problems.length);
    expect(json.problems.every(({ place }) => place.file === '乙/web.yaml')).toBe(true);
    expect(json.totals).toMatchObject({ departments: 3, failed: 1 });
    expect(Object.keys(workbooksIn(out)).filter((name) => name.includes('课时申报表')).length).toBe(2);
    expect(departures('batch', json)).toEqual([]);
  });

  test('the table names what is written, and nothing but the answer is on stdout', async () => {
    const root = college({ 甲: department('甲系') });
    const { out, err } = await runBatch([root, '--out', outFolder()]);
    expect(out).toContain('甲系');
    expect(out).toContain('-2026-1+X课时汇总表.xlsx');
    expect(err.split('\n').filter((line) => line !== '').length).toBe(1);
    expect((await runBatch([root, '--out', outFolder(), '--quiet'])).err).toBe('');
  });

  test('a root that is itself a department goes by its own name', async () => {
    const root = join(temporaryFolder(), '信息系');
    writeFiles(root, department('信息系'));
    const { json } = await batchJson([root, '--out', outFolder()]);
    expect(json.departments.map(({ folder }) => folder)).toEqual(['信息系']);
  });

  test('as events: the start, each department as it is done, the collisions, the summary', async () => {
    const root = folderWith(madeCollege(3, 1).files);
    const { out } = await runBatch([root, '--out', outFolder(), '--format', 'ndjson', '--quiet']);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(events.flatMap((event) => departures('batch-event', event))).toEqual([]);
    expect(events[0]).toMatchObject({ event: 'start', departments: 3 });
    expect(events.filter(({ event }) => event === 'department').length).toBe(3);
    expect(events.filter(({ event }) => event === 'conflict').length).toBe(8);
    expect(events.at(-1)).toMatchObject({ event: 'summary', exit: 1 });
  });
});

describe('which departments', () => {
  const three = (): string =>
    college({ '2025/甲': department('甲系', {}, 2025), '2026/甲': department('甲系'), '2026/乙': department('乙系') });

  test('of one year', async () => {
    const { json } = await batchJson([three(), '--out', outFolder(), '--dry-run', '--year', '2026']);
    expect(json.departments.map(({ folder }) => folder)).toEqual(['2026/乙', '2026/甲']);
  });

  test('by name or by folder, and all but some', async () => {
    const root = three();
    const args = [root, '--out', outFolder(), '--dry-run'];
    const named = await batchJson([...args, '--department', '乙系', '--department', '2025/甲']);
    expect(named.json.departments.map(({ folder }) => folder)).toEqual(['2025/甲', '2026/乙']);
    const skipped = await batchJson([...args, '--skip', '甲系']);
    expect(skipped.json.departments.map(({ folder }) => folder)).toEqual(['2026/乙']);
  });

  test('a department whose year cannot be read is not passed over in silence', async () => {
    const root = college({ 甲: department('甲系'), 乙: { 'department.yaml': '类型: 系部\n名称: 乙系\n' } });
    const { json, code } = await batchJson([root, '--out', outFolder(), '--dry-run', '--year', '2026']);
    expect(code).toBe(2);
    expect(json.departments.map(({ exit }) => exit)).toEqual([2, expect.any(Number)]);
  });

  test.each([
    ['a name that no department has', ['--department', '乙系部'], '--department', 'unknown-department'],
    ['a name to skip that no department has', ['--skip', '丁系'], '--skip', 'unknown-department'],
    ['a year that no department has', ['--year', '2020'], '--year', 'no-department-of-year'],
    ['nothing left', ['--skip', '甲系', '--skip', '乙系'], '--skip', 'no-department-left'],
    ['no number of workers', ['--jobs', '0'], '--jobs', 'not-a-whole-number'],
    ['half a worker', ['--jobs', '1.5'], '--jobs', 'not-a-whole-number'],
    ['an unknown reading', ['--reading', 'site-hour=once'], '--reading', 'unknown-reading'],
    ['an unknown policy', ['--policy', 'nowhere'], '--policy', 'unknown-policy'],
  ])('%s is a wrong call', async (_, args, field, code) => {
    const out = outFolder();
    const { json, code: exit } = await batchJson([three(), '--out', out, ...args]);
    expect(exit).toBe(2);
    expect(json.problems.map((problem) => [problem.field, problem.code])).toEqual([[field, code]]);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['no root', [], 'no-path-given'],
    ['two roots', ['甲', '乙'], 'several-roots'],
    ['a root that is not there', ['不存在'], 'no-such-path'],
  ])('%s is a wrong call', async (_, paths, code) => {
    const { json, code: exit } = await batchJson([...paths, '--out', outFolder()]);
    expect(exit).toBe(2);
    expect(json.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a batch needs a folder to write to', async () => {
    const { json, code } = await batchJson([three()]);
    expect(code).toBe(2);
    expect(json.problems.map(({ field }) => field)).toEqual(['--out']);
  });

  test('a root without departments', async () => {
    const { json, code } = await batchJson([folderWith({ '甲/说明.txt': 'x' }), '--out', outFolder()]);
    expect(code).toBe(2);
    expect(json.problems.map((problem) => [problem.code, problem.place.file])).toEqual([['no-department', '.']]);
  });
});

describe('bad folders', () => {
  test('two departments of one name: neither is done, all others are', async () => {
    const root = college({ 甲: department('信息系'), 副本: department('信 息系'), 乙: department('建筑系') });
    const out = outFolder();
    const { json, code } = await batchJson([root, '--out', out]);
    expect(code).toBe(2);
    expect(json.departments.map(({ folder, exit }) => [folder, exit === 2])).toEqual([
      ['乙', false],
      ['副本', true],
      ['甲', true],
    ]);
    expect(json.problems.map((problem) => problem.code)).toEqual(['claim-name-twice', 'claim-name-twice']);
    for (const { message } of json.problems) expect(message).toContain('息系-2026-课时申报表.xlsx');
    expect(Object.keys(workbooksIn(out)).filter((name) => name.includes('申报表')).length).toBe(1);
  });

  test('a department folder that cannot be looked into is a failed department', async () => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系') });
    const system: FileSystem = {
      ...disk,
      list: (path) => (path.endsWith('乙') ? { errno: 'EACCES' } : disk.list(path)),
    };
    const { json, code } = await batchJson([root, '--out', outFolder()], { system });
    expect(code).toBe(2);
    expect(json.departments.map(({ folder, name, exit }) => [folder, name, exit === 2])).toEqual([
      ['乙', null, true],
      ['甲', '甲系', false],
    ]);
    expect(json.problems.map((problem) => [problem.code, problem.place.file])).toEqual([['cannot-read', '乙']]);
  });

  test('claims and summary inside the root, even inside a department, are no inputs of the next batch', async () => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系') });
    const out = join(root, '甲');
    const first = await batchJson([root, '--out', out]);
    const second = await batchJson([root, '--out', out]);
    const third = await batchJson([root, '--out', root]);
    expect(first.code).toBe(1);
    expect(second.out).toBe(first.out);
    expect(third.json.departments).toEqual(first.json.departments);
  });

  test.each(['a file', 'below a file'])('the folder to write to is %s', async (where) => {
    const root = college({ 甲: department('甲系') });
    const file = join(folderWith({ 文件: 'x' }), '文件');
    const { json, code } = await batchJson([root, '--out', where === 'a file' ? file : join(file, '汇总')]);
    expect(code).toBe(2);
    expect(json.problems.map((problem) => problem.code)).toEqual(['target-folder-not-folder']);
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  test('an existing file of another content is never overwritten, but with --force', async () => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系') });
    const out = outFolder();
    writeFiles(out, { '甲系-2026-课时申报表.xlsx': '手工改过' });
    const { json, code } = await batchJson([root, '--out', out]);
    expect(code).toBe(2);
    expect(json.departments.map(({ name, exit }) => [name, exit])).toEqual([
      ['乙系', 1],
      ['甲系', 2],
    ]);
    expect(json.problems.map((problem) => problem.code)).toEqual(['target-exists']);
    expect(readFileSync(join(out, '甲系-2026-课时申报表.xlsx'), 'utf8')).toBe('手工改过');
    const forced = await batchJson([root, '--out', out, '--force']);
    expect(forced.code).toBe(1);
    expect(readFileSync(join(out, '甲系-2026-课时申报表.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a dry run writes nothing and makes no folder', async () => {
    const root = folderWith(madeCollege(2, 1).files);
    const out = outFolder();
    const dry = await batchJson([root, '--out', out, '--dry-run']);
    expect(existsSync(out)).toBe(false);
    const wet = await batchJson([root, '--out', out]);
    expect(dry.json.summary).toBe(null);
    expect({ ...dry.json, summary: wet.json.summary }).toEqual(wet.json);
  });
});

describe('going on from an earlier batch', () => {
  const stateFiles = (out: string): string => join(out, '.onex-state');

  test('what has not changed is not computed again, and the answer is the same', async () => {
    const { files } = madeCollege(3, 1);
    const root = folderWith(files);
    const out = outFolder();
    const first = await batchJson([root, '--out', out]);
    const before = workbooksIn(out);
    // A worker that would fail proves that nobody is asked to compute.
    const again = await runBatch([root, '--out', out, '--format', 'json']);
    expect(again.out).toBe(first.out);
    expect(again.err.split('\n').filter((line) => line.includes('沿用')).length).toBe(3);
    expect(workbooksIn(out)).toEqual(before);
    const fresh = await runBatch([root, '--out', out, '--format', 'json', '--fresh']);
    expect(fresh.out).toBe(first.out);
    expect(fresh.err).not.toContain('沿用');
    expect(workbooksIn(out)).toEqual(before);
  });

  test.each([
    [
      'a ledger',
      (folder: string) => {
        writeFiles(folder, { 'ledger.xlsx': someFiles()['ledger.xlsx'] ?? '', '新.xlsx': {} });
      },
    ],
    [
      'a pilot',
      (folder: string) => {
        writeFiles(folder, { 'web.yaml': `${PILOT}\n# x\n` });
      },
    ],
    [
      'evidence of which only the content changes',
      (folder: string) => {
        writeFiles(folder, { '佐证.pdf': '%PDF-1.5' });
      },
    ],
    [
      'evidence that is gone',
      (folder: string) => {
        rmSync(join(folder, '佐证.pdf'));
      },
    ],
  ])('%s that changes: that department is computed again, the others are not', async (_, change) => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系') });
    const out = outFolder();
    await batchJson([root, '--out', out]);
    change(join(root, '甲'));
    const { err } = await runBatch([root, '--out', out, '--force']);
    const lines = err.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.includes('沿用')).map((line) => line.includes(' 乙 '))).toEqual([true]);
    const resumed = workbooksIn(out);
    await batchJson([root, '--out', out, '--fresh', '--force']);
    expect(workbooksIn(out)).toEqual(resumed);
  });

  test.each([
    ['another day', ['--as-of', '2026-12-24']],
    ['another reading', ['--reading', 'half-year-summary=paid']],
  ])('%s: everything is computed again', async (_, args) => {
    const root = college({ 甲: department('甲系') });
    const out = outFolder();
    await batchJson([root, '--out', out]);
    const { err } = await runBatch([root, '--out', out, '--force', ...args]);
    expect(err).not.toContain('沿用');
  });

  test('a claim that is gone or was changed is made again', async () => {
    const root = college({ 甲: department('甲系') });
    const out = outFolder();
    await batchJson([root, '--out', out]);
    const before = workbooksIn(out);
    rmSync(join(out, '甲系-2026-课时申报表.xlsx'));
    await batchJson([root, '--out', out]);
    expect(workbooksIn(out)).toEqual(before);
    writeFileSync(join(out, '甲系-2026-课时申报表.xlsx'), 'x');
    expect((await batchJson([root, '--out', out])).code).toBe(2);
    await batchJson([root, '--out', out, '--force']);
    expect(workbooksIn(out)).toEqual(before);
  });

  test('a department that was wrong and is not changed stays wrong without a second look', async () => {
    const root = college({ 甲: department('甲系', BROKEN) });
    const out = outFolder();
    const first = await batchJson([root, '--out', out]);
    const again = await batchJson([root, '--out', out]);
    expect(again.out).toBe(first.out);
    writeFiles(join(root, '甲'), { 'web.yaml': someFiles()['web.yaml'] ?? '' });
    expect((await batchJson([root, '--out', out, '--force'])).code).toBe(1);
  });

  test.each([
    ['damaged', () => '{"format":1,"sha256":"00"}\n{}\n', 'state-damaged'],
    ['cut short', (text: string) => text.slice(0, text.length / 2), 'state-damaged'],
    ['no JSON', () => 'x', 'state-damaged'],
    ['written by a newer onex', (text: string) => text.replace('"format":1', '"format":99'), 'state-newer'],
  ])('a state file that is %s is said and not used', async (_, spoil, code) => {
    const root = college({ 甲: department('甲系') });
    const out = outFolder();
    const first = await batchJson([root, '--out', out]);
    const listing = disk.list(stateFiles(out));
    const names = 'errno' in listing ? [] : listing.entries.map((entry) => entry.name);
    const [state = ''] = names.filter((name) => name !== 'batch.json');
    const path = join(stateFiles(out), state);
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const again = await batchJson([root, '--out', out]);
    expect(again.json.notes.map((note) => note.code)).toEqual([code]);
    expect({ ...again.json, notes: [] }).toEqual(first.json);
    expect((await batchJson([root, '--out', out])).json.notes).toEqual([]);
  });

  test('the state may be deleted at any time', async () => {
    const root = college({ 甲: department('甲系') });
    const out = outFolder();
    const first = await batchJson([root, '--out', out]);
    rmSync(stateFiles(out), { recursive: true });
    expect((await batchJson([root, '--out', out])).out).toBe(first.out);
  });
});

describe('two batches into one folder', () => {
  const lockOf = (out: string): string => join(out, '.onex-state', 'lock');
  const locked = (content: string): string => {
    const out = outFolder();
    mkdirSync(join(out, '.onex-state'), { recursive: true });
    writeFileSync(lockOf(out), content);
    return out;
  };
  const aCollege = (): string => college({ 甲: department('甲系') });

  test('the second refuses, and says who holds it', async () => {
    // The process that runs these tests runs; it is another than this thread's own lock only by its number.
    const out = locked(JSON.stringify({ pid: process.ppid, host: hostname() }));
    const { json, code } = await batchJson([aCollege(), '--out', out]);
    expect(code).toBe(2);
    expect(json.problems.map((problem) => problem.code)).toEqual(['batch-running']);
    expect(json.problems[0]?.place.file.endsWith('.onex-state/lock')).toBe(true);
    expect(workbooksIn(out)).toEqual({});
    expect(existsSync(lockOf(out))).toBe(true);
  });

  test('the lock of another machine is never taken over', async () => {
    const out = locked(JSON.stringify({ pid: 999_999_999, host: '另一台' }));
    const { json, code } = await batchJson([aCollege(), '--out', out]);
    expect([code, json.problems.map((problem) => problem.code)]).toEqual([2, ['batch-running']]);
  });

  test('the lock of a dead process is said and taken over; afterwards there is none', async () => {
    const out = locked(JSON.stringify({ pid: 999_999_999, host: hostname() }));
    const { json, code } = await batchJson([aCollege(), '--out', out]);
    expect([code, json.notes.map((note) => note.code)]).toEqual([1, ['batch-died']]);
    expect(existsSync(lockOf(out))).toBe(false);
  });

  test('what an earlier batch could not tidy up goes, also when nothing is left to write', async () => {
    const root = aCollege();
    const out = outFolder();
    await batchJson([root, '--out', out]);
    const leftover = '.onex-999999999-00000000-0000-0000-0000-000000000000.tmp';
    const lefts = [join(out, leftover), join(out, '.onex-state', leftover)];
    for (const file of lefts) writeFileSync(file, 'half');
    expect((await batchJson([root, '--out', out])).code).toBe(1);
    expect(lefts.filter((file) => existsSync(file))).toEqual([]);
  });

  test('a lock that nobody can read is not broken', async () => {
    const { json, code } = await batchJson([aCollege(), '--out', locked('{')]);
    expect([code, json.problems.map((problem) => problem.code)]).toEqual([2, ['lock-unreadable']]);
  });

  test('of two at once exactly one does the work', async () => {
    const root = aCollege();
    const out = outFolder();
    const both = await Promise.all([batchJson([root, '--out', out]), batchJson([root, '--out', out])]);
    expect(both.map(({ code }) => code).sort((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe('a worker that dies', () => {
  /** A worker that dies at the departments of these names and says nothing of the others. */
  function mortal(how: string): URL {
    const folder = temporaryFolder();
    const script = join(folder, 'worker.mjs');
    writeFileSync(
      script,
      `export default async function ({ task }) {
         if (task.name === '乙系') { ${how} }
         const record = { folder: task.folder, name: task.name, year: task.year, exit: 2, workbook: null, sha256: null, judged: null, problems: [] };
         return { record, points: [], crossings: '{"sheets":[],"crossings":[]}', looks: [], claim: undefined, resumed: undefined, notes: [] };
       }`,
    );
    return new URL(`file://${script}`);
  }

  test.each([
    ['ends', 'process.exit(7);', 'worker-died'],
    ['throws', 'throw new Error("a bug");', 'department-failed'],
    [
      'throws outside',
      'setImmediate(() => { throw new Error("late"); }); return new Promise(() => {});',
      'department-failed',
    ],
  ])('that %s costs its department, not the run', async (_, how, code) => {
    const root = college({ 甲: department('甲系'), 乙: department('乙系'), 丙: department('丙系') });
    const args = ['batch', root, '--out', outFolder(), '--format', 'json', '--quiet', '--jobs', '1'];
    const { out, code: exit } = await runOnex(args, { worker: mortal(how) });
    const json = JSON.parse(out) as { departments: { name: string; exit: number }[]; problems: { code: string }[] };
    expect(exit).toBe(3);
    expect(json.departments.map((one) => [one.name, one.exit])).toEqual([
      ['丙系', 2],
      ['乙系', 3],
      ['甲系', 2],
    ]);
    expect(json.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

test('a link to a folder is not followed', async () => {
  const root = college({ 甲: department('甲系') });
  symlinkSync(join(root, '甲'), join(root, '乙'));
  const { json } = await batchJson([root, '--out', outFolder(), '--dry-run']);
  expect(json.departments.map(({ folder }) => folder)).toEqual(['甲']);
});

test('a root that moved gives the same answer, computed or not', async () => {
  const root = college({ 甲: department('甲系') });
  const out = outFolder();
  const first = await batchJson([root, '--out', out]);
  const moved = join(temporaryFolder(), 'moved');
  renameSync(root, moved);
  const second = await batchJson([moved, '--out', out, '--force']);
  expect(second.json.departments).toEqual(first.json.departments);
});
