import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Folder, readFolder, version, type ProblemsJson } from '../src/index.js';
import { folderWith, PILOT, someFiles } from './folders.js';
import { departures } from './json-contract.js';
import { runOnex, temporaryFolder } from './run-onex.js';

const OPTIONS = { asOf: '2026-11-24' };

async function read(...args: Parameters<typeof readFolder>): Promise<Folder> {
  const folder = await readFolder(...args);
  if (!(folder instanceof Folder)) throw new Error(JSON.stringify(folder.problems));
  return folder;
}

function problemsOf(answer: object): readonly string[] {
  expect(departures('problems', answer)).toEqual([]);
  return (answer as ProblemsJson).problems.map(({ code, field, value }) => [code, field, value].join(' '));
}

async function printed(...args: readonly string[]): Promise<unknown> {
  return JSON.parse((await runOnex([...args, '--format', 'json', '--as-of', OPTIONS.asOf])).out);
}

describe('the library answers what the commands print', () => {
  test.each([
    ['check', {}, []],
    ['check', { status: 'fail', article: '28' }, ['--status', 'fail', '--article', '28']],
    ['check', { explain: true, compareReadings: true }, ['--explain', '--compare-readings']],
    ['hours', {}, ['--dry-run']],
    ['hours', { explain: '12' }, ['--dry-run', '--explain=12']],
    ['hours', { compareReadings: true }, ['--dry-run', '--compare-readings']],
  ] as const)('%s %j', async (command, questions, args) => {
    const folder = await read('examples/hhvc-2026', OPTIONS);
    expect(folder[command](questions)).toEqual(await printed(command, 'examples/hhvc-2026', ...args));
  });

  test('with policy, readings and language as asked', async () => {
    const options = {
      ...OPTIONS,
      policy: 'hhvc-2021-88',
      readings: { 'external-pay': 'base' },
      language: 'en',
    } as const;
    const args = ['--policy', 'hhvc-2021-88', '--reading', 'external-pay=base', '--lang', 'en'];
    expect((await read('examples/hhvc-2026', options)).check()).toEqual(
      await printed('check', 'examples/hhvc-2026', ...args),
    );
  });

  test('relative to a folder of its own', async () => {
    const folder = folderWith(someFiles());
    expect((await read('.', { ...OPTIONS, cwd: folder })).hours()).toMatchObject({ command: 'hours', onex: version });
  });

  test('two folders read one after the other do not know of each other', async () => {
    const one = await read(folderWith(someFiles()), { ...OPTIONS, readings: { 'external-pay': 'base' } });
    const other = await read(folderWith(someFiles()), OPTIONS);
    expect(one.check()).toMatchObject({ departments: [{ readings: { 'external-pay': 'base' } }] });
    expect(other.check()).toMatchObject({ departments: [{ readings: { 'external-pay': 'none' } }] });
  });
});

describe('what is wrong is an answer, never an exception', () => {
  test('a path, an option of a reading, a date', async () => {
    expect(problemsOf(await readFolder('nowhere', OPTIONS))).toEqual(['no-such-path path nowhere']);
    expect(problemsOf(await readFolder([], OPTIONS))).toEqual(['no-path-given path ']);
    expect(problemsOf(await readFolder('examples/hhvc-2026', { asOf: '24.11.2026' }))).toEqual([
      'bad-date asOf 24.11.2026',
    ]);
    const readings = { 'external-pay': 'half' };
    expect(problemsOf(await readFolder('examples/hhvc-2026', { ...OPTIONS, readings }))).toEqual([
      'unknown-reading-option --reading half',
    ]);
  });

  test('a status, an article or a key that there is not', async () => {
    const folder = await read('examples/hhvc-2026', OPTIONS);
    expect(problemsOf(folder.check({ status: 'bad', article: '99' }))).toEqual([
      'bad-choice --status bad',
      'unknown-article --article 99',
    ]);
    expect(problemsOf(folder.hours({ explain: 'nobody' }))).toEqual(['nothing-to-explain --explain nobody']);
  });

  test('a pilot file has a checklist and no claim', async () => {
    const folder = await read(`${folderWith({ 'web.yaml': PILOT })}/web.yaml`, OPTIONS);
    expect(folder.check()).toMatchObject({ departments: [{ name: null, pilots: [{ id: 'web' }] }] });
    expect(problemsOf(folder.hours())).toEqual(['not-a-department-path path web.yaml']);
    expect(problemsOf(await folder.claims())).toEqual(['not-a-department-path path web.yaml']);
    expect(problemsOf(await folder.writeClaims())).toEqual(['not-a-department-path path web.yaml']);
  });
});

describe('claims', () => {
  const NAME = '信息工程系-2026-课时申报表.xlsx';

  test('are the same bytes each time, and those that are written', async () => {
    const folder = await read(folderWith(someFiles()), OPTIONS);
    const [one, other] = [await folder.claims(), await folder.claims()];
    expect(one).toEqual(other);
    expect(one).toMatchObject([{ fileName: NAME }]);
  });

  test('are written whole, and never over another without being told to', async () => {
    const folder = await read(folderWith(someFiles()), OPTIONS);
    const out = temporaryFolder();
    expect(await folder.writeClaims({ out })).toMatchObject({ departments: [{ workbook: NAME }] });
    expect(existsSync(join(out, NAME))).toBe(true);
    expect(problemsOf(await folder.writeClaims({ out }))).toEqual(['target-exists  ']);
    expect(await folder.writeClaims({ out, force: true })).toMatchObject({ command: 'hours' });
  });
});
