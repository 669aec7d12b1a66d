import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEPARTMENT, folderWith, someFiles, TRAINING_HEADER, trainingRow, writeFiles } from '../folders.js';

const ONEX = join(import.meta.dirname, '../../bin/onex.js');
const SLOW = new URL('slow-files.js', import.meta.url).href;
const CLAIM = '信息工程系-2026-课时申报表.xlsx';
const BUNDLE = '信息工程系-2026-报送材料';
const IN_BUNDLE = `${BUNDLE}/${CLAIM}`;

interface Ended {
  readonly steps: number;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs `onex hours` as a real process; ends it by a signal when it has said so many steps. */
function hours(folder: string, more: readonly string[], end?: { after: number; by: NodeJS.Signals }): Promise<Ended> {
  const args = ['hours', folder, '--as-of', '2026-11-24', '--force', ...more];
  const slow = end === undefined ? [] : ['--import', SLOW];
  const child = spawn(process.execPath, [...slow, ONEX, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let steps = 0;
  child.stderr.on('data', (text: Buffer) => {
    steps += text.toString().match(/^step /gmu)?.length ?? 0;
    if (end !== undefined && steps >= end.after) child.kill(end.by);
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ steps, code, signal });
    });
  });
}

const FILES = someFiles({
  'department.yaml': `${DEPARTMENT}党政联席会议: {日期: 2026-11-20, 佐证: 纪要.pdf}\n`,
  '纪要.pdf': '%PDF 纪要',
});
const MORE = { 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow(), trainingRow({ 日期: '2026-03-06' })] } };

function bytesOf(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file).toString('base64') : undefined;
}

function leftovers(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.onex-'));
}

/** The claims of the two states of the inputs, and those of their bundles, whose links lead elsewhere. */
async function bothClaims(more: readonly string[]): Promise<{
  folder: string;
  old: string | undefined;
  now: string | undefined;
  bundled: { old: string | undefined; now: string | undefined };
}> {
  const other = folderWith({ ...FILES, ...MORE });
  await hours(other, more);
  const folder = folderWith(FILES);
  await hours(folder, more);
  const old = bytesOf(folder, CLAIM);
  const bundled = { old: bytesOf(folder, IN_BUNDLE) };
  writeFiles(folder, MORE);
  return { folder, old, now: bytesOf(other, CLAIM), bundled: { ...bundled, now: bytesOf(other, IN_BUNDLE) } };
}

describe('a run that is ended while it writes', () => {
  test.each([1, 2, 3])(
    'killed after step %i of a claim: the old claim is whole or the new one is, and the next run leaves nothing behind',
    { timeout: 60_000 },
    async (after) => {
      const { folder, old, now } = await bothClaims([]);
      expect(old).not.toBe(now);
      expect(await hours(folder, [], { after, by: 'SIGKILL' })).toMatchObject({ signal: 'SIGKILL', steps: after });
      expect(bytesOf(folder, CLAIM)).toBe(after === 3 ? now : old);
      expect(await hours(folder, [])).toMatchObject({ code: 0 });
      expect(bytesOf(folder, CLAIM)).toBe(now);
      expect(leftovers(folder)).toEqual([]);
    },
  );

  test('interrupted by the user: the same', { timeout: 60_000 }, async () => {
    const { folder, old, now } = await bothClaims([]);
    const { code, signal } = await hours(folder, [], { after: 1, by: 'SIGINT' });
    // What a shell shows as 130.
    expect(signal === 'SIGINT' || code === 130).toBe(true);
    expect(bytesOf(folder, CLAIM)).toBe(old);
    await hours(folder, []);
    expect(bytesOf(folder, CLAIM)).toBe(now);
    expect(leftovers(folder)).toEqual([]);
  });

  test(
    'killed while it writes a bundle: each file is whole, and the next run puts all of it in order',
    { timeout: 180_000 },
    async () => {
      const { folder, old, now, bundled } = await bothClaims(['--bundle']);
      const archives = new Set([bytesOf(folder, `${BUNDLE}.zip`)]);
      // Half of the claim, the last file on the disk, and each time after a rename: of the claim, the old folder, the new one, the archive.
      for (const after of [1, 6, 7, 8, 9, 10]) {
        expect(await hours(folder, ['--bundle'], { after, by: 'SIGKILL' })).toMatchObject({ signal: 'SIGKILL' });
        expect([old, now]).toContain(bytesOf(folder, CLAIM));
        const inFolder = bytesOf(folder, IN_BUNDLE);
        if (inFolder !== undefined) expect([bundled.old, bundled.now]).toContain(inFolder);
        archives.add(bytesOf(folder, `${BUNDLE}.zip`));
      }
      expect(archives.size).toBe(2);
      await hours(folder, ['--bundle']);
      expect(bytesOf(folder, CLAIM)).toBe(now);
      expect(bytesOf(folder, IN_BUNDLE)).toBe(bundled.now);
      expect(leftovers(folder)).toEqual([]);
    },
  );
});
