import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doDepartment, type Task } from '../../src/commands/batch-department.js';
import { disk } from '../../src/read/disk.js';
import type { FileSystem } from '../../src/read/file-system.js';
import { day } from '../builders.js';
import { folderWith, PILOT, someFiles } from '../folders.js';
import { runOnex, temporaryFolder, type Ran } from '../run-onex.js';

const CLAIM = '信息工程系-2026-课时申报表.xlsx';

/** The machine's files, of which the evidence is there and cannot be read, as when another program holds it. */
const held: FileSystem = {
  ...disk,
  readPieces: (path, take) => (path.endsWith('佐证.pdf') ? { errno: 'EBUSY' } : disk.readPieces(path, take)),
};

function problemsIn(json: string): readonly string[] {
  const printed = JSON.parse(json) as { problems?: readonly { code: string; place: { file: string } }[] };
  return (printed.problems ?? []).map(({ code, place }) => `${code} @ ${place.file}`);
}

test('evidence that another program holds: no claim is written without its digest, and it is said why', async () => {
  const folder = folderWith(someFiles());
  const ran = await runOnex(['hours', folder, '--format', 'json'], { system: held });
  expect(problemsIn(ran.out)).toEqual(['cannot-read @ 佐证.pdf']);
  expect(ran.code).toBe(2);
  expect(existsSync(join(folder, CLAIM))).toBe(false);
  expect((await runOnex(['hours', folder], { system: disk })).code).not.toBe(2);
  expect(existsSync(join(folder, CLAIM))).toBe(true);
});

test('in a college it is said in which department the evidence is', async () => {
  const files = Object.entries(someFiles()).map(([name, content]) => [`一系/${name}`, content] as const);
  const ran = await runOnex(['hours', folderWith(Object.fromEntries(files)), '--format', 'json'], { system: held });
  expect(problemsIn(ran.out)).toEqual(['cannot-read @ 一系/佐证.pdf']);
});

test('evidence that is written while it is read', async () => {
  const folder = folderWith(someFiles());
  let looks = 0;
  const growing: FileSystem = {
    ...disk,
    stat: (path) => {
      const stat = disk.stat(path);
      if (!path.endsWith('佐证.pdf') || 'errno' in stat) return stat;
      looks += 1;
      return { ...stat, size: stat.size + looks };
    },
  };
  const ran = await runOnex(['hours', folder, '--format', 'json'], { system: growing });
  expect(problemsIn(ran.out)).toEqual(['changed-while-read @ 佐证.pdf']);
});

test('a claim cannot be verified against evidence that cannot be read', async () => {
  const folder = folderWith(someFiles());
  await runOnex(['hours', folder]);
  const ran = await runOnex(['verify', join(folder, CLAIM), folder, '--format', 'json'], { system: held });
  expect(problemsIn(ran.out)).toEqual(['cannot-read @ 佐证.pdf']);
});

test('a batch that could not read an evidence file fails that department, and does it anew the next time', async () => {
  const folder = folderWith(someFiles());
  const task: Task = {
    path: folder,
    folder: '信息工程系',
    name: '信息工程系',
    year: 2026,
    key: 'k',
    state: undefined,
    outFolder: temporaryFolder(),
    dryRun: false,
  };
  const call = { asOf: day('2026-11-24'), policy: undefined, readings: {} };
  const failed = await doDepartment(task, { ...call, system: held }, '1.0.0');
  expect(failed.record.exit).toBe(2);
  expect(failed.record.problems.map(({ code, place }) => `${code} @ ${place.file}`)).toEqual([
    'cannot-read @ 佐证.pdf',
  ]);
  expect(failed.claim).toBeUndefined();
  // Without looks no later batch takes this answer.
  expect(failed.looks).toEqual([]);
});

describe.each([
  ['check', (folder: string) => ['check', folder]],
  ['check of a pilot', (folder: string) => ['check', join(folder, 'web.yaml')]],
  ['hours', (folder: string) => ['hours', folder, '--dry-run']],
])('%s, while one listing of a folder fails', (_name, line) => {
  const files = someFiles({
    'web.yaml': `${PILOT}条件认定: { 实践教学: { 符合: 是, 佐证: 佐证/实训.pdf } }\n`,
    '佐证/实训.pdf': '%PDF-1.4',
  });

  test('either it says so, or the answer is the usual one', async () => {
    const folder = folderWith(files);
    const args = [...line(folder), '--format', 'json'];
    let listings = 0;
    const failing = async (at: number): Promise<Ran> => {
      listings = 0;
      const list: FileSystem['list'] = (path) => {
        listings += 1;
        return listings === at ? { errno: 'EIO' } : disk.list(path);
      };
      return runOnex(args, { system: { ...disk, list } });
    };
    const usual = await failing(0);
    const all = listings;
    expect(usual.code).not.toBe(2);
    expect(all).toBeGreaterThan(1);
    for (let at = 1; at <= all; at += 1) {
      const ran = await failing(at);
      if (ran.out !== usual.out) expect(problemsIn(ran.out).join()).toMatch(/^cannot-read @ /u);
    }
  });
});
