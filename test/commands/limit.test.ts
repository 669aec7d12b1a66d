import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../src/read/limits.js';
import { folderWith, PILOT, someFiles, TRAINING_HEADER, trainingRow } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { batchJson } from './batch-harness.js';

interface Refused {
  readonly code: string;
  readonly field?: string;
  readonly value?: string;
  readonly message: string;
  readonly hint?: string;
}

async function refused(...args: readonly string[]): Promise<readonly Refused[]> {
  const { code, out } = await runOnex([...args, '--format', 'json']);
  const { problems = [] } = JSON.parse(out) as { problems?: readonly Refused[] };
  expect(code).toBe(problems.length > 0 ? 2 : 1);
  return problems;
}

function aFolder(): string {
  const rows = Array.from({ length: 20 }, (_, index) => trainingRow({ 日期: `2026-03-${String(index + 10)}` }));
  return folderWith(someFiles({ 'web.yaml': `${PILOT}# 备注\n`, 'ledger.xlsx': { 培训: [TRAINING_HEADER, ...rows] } }));
}

/** A number that the folder is above, and the problem that says so. */
const TOO_LOW: Readonly<Record<keyof Limits, readonly [number, string]>> = {
  'yaml-bytes': [100, 'yaml-too-large'],
  'yaml-pieces': [20, 'yaml-too-much'],
  files: [1, 'too-many-files'],
  'workbook-bytes': [1000, 'workbook-too-large'],
  'inflated-bytes': [1000, 'workbook-beyond-limit'],
  cells: [100, 'workbook-beyond-limit'],
  characters: [500, 'workbook-beyond-limit'],
};

describe.each(Object.entries(TOO_LOW))('--limit %s', (name, [most, code]) => {
  test('lowered, refuses what is above it, and names itself as the way out', async () => {
    const found = await refused('check', aFolder(), '--limit', `${name}=${String(most)}`);
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set([code]));
    for (const { hint } of found) expect(hint).toContain(`--limit ${name}=`);
  });

  test('raised again behind it, has it read', async () => {
    const usual = LIMITS[name as keyof Limits];
    const both = ['--limit', `${name}=${String(most)}`, '--limit', `${name}=${String(usual * 2)}`];
    expect(await refused('check', aFolder(), ...both)).toEqual([]);
  });
});

test('what a refusal proposes is enough where the size is known', async () => {
  const folder = aFolder();
  let limits: readonly string[] = ['--limit', 'yaml-bytes=100', '--limit', 'workbook-bytes=1000'];
  for (let round = 0; round < 9; round += 1) {
    const found = await refused('check', folder, ...limits);
    if (found.length === 0) break;
    const proposed = found.flatMap(({ hint = '' }) => /--limit [a-z-]+=\d+/u.exec(hint)?.[0].split(' ') ?? []);
    limits = [...limits, ...proposed.slice(0, 2)];
  }
  expect(await refused('check', folder, ...limits)).toEqual([]);
});

test('a name that no limit has is a wrong call, with the nearest', async () => {
  const [problem, ...rest] = await refused('check', aFolder(), '--limit', 'cell=5');
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: 'unknown-limit', field: '--limit', value: 'cell' });
  expect(problem?.message).toContain('「cells」');
});

test.each(['cells', 'cells=', 'cells=0', 'cells=-5', 'cells=1.5', 'cells=1e6', 'cells=5=6'])(
  '%s has no number',
  async (written) => {
    expect(await refused('check', aFolder(), '--limit', written)).toMatchObject([
      { code: 'limit-not-a-number', field: '--limit', value: written },
    ]);
  },
);

test('the workers of a batch keep it, and another limit is another question', async () => {
  const [root, out] = [aFolder(), join(temporaryFolder(), '汇总')];
  const codes = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await batchJson([root, '--out', out, '--force', ...args])).json.problems.map(({ code }) => code);
  expect(await codes('--limit', 'cells=100')).toEqual(['workbook-beyond-limit']);
  expect(await codes()).toEqual([]);
});
