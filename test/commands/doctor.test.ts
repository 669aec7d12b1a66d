import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DoctorJson } from '../../src/dictionary/generated/types.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

async function doctor(args: readonly string[] = [], over: Parameters<typeof runOnex>[1] = {}) {
  const { code, out, err } = await runOnex(['doctor', '--format', 'json', ...args], over);
  expect(err).toBe('');
  const json = JSON.parse(out) as DoctorJson;
  expect(departures('doctor', json)).toEqual([]);
  const { checks } = json;
  return { code, checks, of: (id: string) => checks.find((one) => one.id === id) };
}

const UTF8 = { env: { LANG: 'zh_CN.UTF-8' } };

describe('doctor', () => {
  test('where all is as it must be: nothing to look at, exit 0', async () => {
    const { code, checks } = await doctor([temporaryFolder()], UTF8);
    expect(code).toBe(0);
    expect(checks.map(({ id, health }) => [id, health])).toEqual([
      ['program', 'well'],
      ['folder', 'well'],
      ['encoding', 'well'],
      ['width', 'well'],
      ['policy', 'well'],
      ['self-test', 'well'],
    ]);
  });

  test('the self-test counts a claim of its own and compares it with figures worked out by hand', async () => {
    const { of } = await doctor([temporaryFolder()], UTF8);
    const figures = { paid: 5, excluded: 1, hours: 14.5, amount: 840 };
    expect(of('self-test')?.facts).toEqual({ expected: figures, actual: figures });
  });

  test('the policy and readings of the call do not touch the self-test', async () => {
    const { of } = await doctor(
      [temporaryFolder(), '--reading', 'claim-window=calendar-year', '--as-of', '2030-01-01'],
      UTF8,
    );
    expect(of('self-test')?.health).toBe('well');
  });

  test('a folder that is not there: wrong, exit 1', async () => {
    const { code, of } = await doctor(['nowhere-at-all'], UTF8);
    expect(code).toBe(1);
    expect(of('folder')).toMatchObject({ health: 'wrong', facts: { readable: false, writable: false } });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that can only be read: to look at, exit 0', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    const { code, of } = await doctor([folder], UTF8);
    chmodSync(folder, 0o700);
    expect(code).toBe(0);
    expect(of('folder')).toMatchObject({ health: 'attention', facts: { readable: true, writable: false } });
  });

  test.each([
    [{ LANG: 'C' }, 'attention'],
    [{}, 'attention'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'POSIX' }, 'attention'],
    [{ LANG: 'C', LC_ALL: 'C.utf8' }, 'well'],
  ])('the locale %j: %s', async (env: Readonly<Record<string, string>>, health) => {
    const { of } = await doctor([temporaryFolder()], { env });
    expect(of('encoding')?.health).toBe(health);
  });

  test.each([
    [40, 'attention'],
    [59, 'attention'],
    [60, 'well'],
  ])('a terminal of %s columns: %s', async (columns, health) => {
    const { of } = await doctor([temporaryFolder()], { ...UTF8, columns });
    expect(of('width')).toMatchObject({ health, facts: { columns } });
  });

  test('Windows is asked for code page and font, and not knowing them is no fault', async () => {
    const { checks } = await doctor([temporaryFolder()], { platform: 'win32' });
    expect(checks.map(({ id }) => id)).toEqual([
      'program',
      'folder',
      'code-page',
      'font',
      'width',
      'policy',
      'self-test',
    ]);
  });

  test('English without a Chinese character', async () => {
    const { out } = await runOnex(['doctor', temporaryFolder(), '--lang', 'en'], UTF8);
    expect(out).toContain('self-test');
    expect(/\p{Script=Han}/u.test(out)).toBe(false);
  });
});
