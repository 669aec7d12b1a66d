import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../src/model/text.js';
import { folderWith, PILOT, someFiles, TRAINING_HEADER, trainingRow, type Files } from '../folders.js';
import { runOnex } from '../run-onex.js';

const WRONG: Files = {
  'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 课时: '二' }), trainingRow({ 日期: '3月5日', 课时: '' })] },
};

interface Said {
  readonly code: string;
  readonly severity: string;
  readonly place: { readonly file: string };
  readonly hint?: string;
}

async function run(args: readonly string[], cwd: string): Promise<readonly Said[]> {
  const ran = await runOnex([...args, '--format', 'json'], { cwd });
  expect(ran.code).toBe(2);
  return (JSON.parse(ran.out) as { problems: readonly Said[] }).problems;
}

function codes(said: readonly Said[]): readonly string[] {
  return said.map(({ code, place }) => `${code} @ ${place.file}`);
}

async function commented(file: string): Promise<readonly string[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  const cells: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        // exceljs has a note's author and texts only once it was there.
        if ((cell as { note?: unknown }).note !== undefined) cells.push(`${sheet.name} ${cell.address}`);
      });
    });
  }
  return cells;
}

describe.each(['check', 'hours'])('%s --annotate', (command) => {
  test('marks each wrong cell in a copy, and leaves the original as it was', async () => {
    const folder = folderWith(someFiles(WRONG));
    const before = readFileSync(join(folder, 'ledger.xlsx'));
    const said = await run([command, '.', '--annotate', '批注'], folder);
    expect(codes(said)).toContain('annotated-copy @ 批注/ledger-批注.xlsx');
    expect(readdirSync(join(folder, '批注'))).toEqual(['ledger-批注.xlsx']);
    expect(await commented(join(folder, '批注', 'ledger-批注.xlsx'))).toEqual(['培训 G2', '培训 B3', '培训 G3']);
    expect(Buffer.compare(readFileSync(join(folder, 'ledger.xlsx')), before)).toBe(0);
  });

  test('replaces an earlier copy only with --force', async () => {
    const folder = folderWith(someFiles({ ...WRONG, '批注/ledger-批注.xlsx': 'old' }));
    const first = await run([command, '.', '--annotate', '批注'], folder);
    expect(codes(first)).toContain('target-exists @ 批注/ledger-批注.xlsx');
    expect(readFileSync(join(folder, '批注', 'ledger-批注.xlsx'), 'utf8')).toBe('old');
    // `check` has no --out: the way out that is told must be one that it has.
    expect(first.find(({ code }) => code === 'target-exists')?.hint).toContain('--annotate');
    const second = await run([command, '.', '--annotate', '批注', '--force'], folder);
    expect(codes(second)).toContain('annotated-copy @ 批注/ledger-批注.xlsx');
  });

  test("refuses the department's own folder, by whatever name", async () => {
    const folder = folderWith(someFiles(WRONG));
    for (const own of ['.', folder, 'x/..']) {
      mkdirSync(join(folder, 'x'), { recursive: true });
      const said = await run([command, '.', '--annotate', own], folder);
      expect(codes(said)).toContain('annotate-in-department @ ');
    }
    expect(readdirSync(folder)).not.toContain('ledger-批注.xlsx');
  });

  test('says so when nothing of what is wrong stands in a workbook', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': PILOT.replace('阶段', '阶级') }));
    const said = await run([command, '.', '--annotate', '批注'], folder);
    expect(codes(said)).toContain('nothing-to-annotate @ ');
    expect(readdirSync(folder)).not.toContain('批注');
  });
});

test('workbooks of one name of two departments become two copies', async () => {
  const folder = folderWith({});
  for (const name of ['甲系', '乙系']) {
    for (const [path, content] of Object.entries(someFiles())) {
      if (typeof content === 'string') {
        mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, name, path), content);
      }
    }
    const wrong = folderWith(WRONG);
    writeFileSync(join(folder, name, 'ledger.xlsx'), readFileSync(join(wrong, 'ledger.xlsx')));
  }
  await run(['check', '.', '--annotate', 'out'], folder);
  expect(readdirSync(join(folder, 'out')).toSorted(byCodePoint)).toEqual([
    '乙系-ledger-批注.xlsx',
    '甲系-ledger-批注.xlsx',
  ]);
});

test('the list of what is wrong has room for every sentence, in programs too that make none by themselves', async () => {
  const folder = folderWith(someFiles(WRONG));
  await run(['check', '.', '--annotate', 'out'], folder);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(join(folder, 'out', 'ledger-批注.xlsx'))).buffer);
  const rows = workbook.worksheets[0]?.getRows(4, 3) ?? [];
  expect(rows.map((row) => row.getCell(2).text)).toEqual(['培训 › G2', '培训 › B3', '培训 › G3']);
  // 「…应填大于 0、不超过 24、最多两位小数的课时数…」 takes two lines of eleven points.
  expect(rows[0]?.height).toBeGreaterThan(30);
  expect(Math.min(...rows.map(({ height }) => height))).toBeGreaterThanOrEqual(18);
});

test('a dry run writes no copies', async () => {
  const folder = folderWith(someFiles(WRONG));
  await run(['hours', '.', '--annotate', '批注', '--dry-run'], folder);
  expect(readdirSync(folder)).not.toContain('批注');
});
