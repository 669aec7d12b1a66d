import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../run-onex.js';

const root = path.resolve(import.meta.dirname, '../..');

/** A command line as a process whose user keeps what programs keep in this folder. */
function run(cache: string, env: NodeJS.ProcessEnv = {}, line = ['rules', 'art20-practice']) {
  const { ONEX_NO_CONFIG: _, NODE_DISABLE_COMPILE_CACHE: __, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'bin/onex.js'), ...line, '--as-of', '2026-11-24'],
    // Where Linux, Windows and macOS have that folder.
    { encoding: 'utf8', env: { ...own, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache, ...env } },
  );
  return { status, stdout, stderr };
}

/** Every file below a folder with its bytes and the time it was written. */
function filesBelow(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((file) => ({
      file,
      bytes: readFileSync(file),
      written: statSync(file).mtimeMs,
      mode: statSync(file).mode & 0o777,
    }));
}

const well = run(root, { ONEX_NO_CONFIG: '1' });

describe('the compiled code that a start keeps for the next one', () => {
  test('a later run takes it, and answers the same; after five runs it stays as it is', () => {
    const cache = temporaryFolder();
    for (let runs = 0; runs < 5; runs += 1) expect(run(cache)).toEqual(well);
    const kept = filesBelow(cache);
    expect(kept.length).toBeGreaterThan(1);
    expect(run(cache)).toEqual(well);
    expect(filesBelow(cache)).toEqual(kept);
  });

  test('it grows by what the next runs of a command call', () => {
    const cache = temporaryFolder();
    const sizes = () => new Map(filesBelow(cache).map(({ file, bytes }) => [file, bytes.length] as const));
    run(cache);
    const before = sizes();
    run(cache, {}, ['rules', '--lint', '--policy', path.join(root, 'policies/hhvc-2021-88.yaml')]);
    const after = sizes();
    expect([...before].some(([file, size]) => (after.get(file) ?? 0) > size)).toBe(true);
  });

  test('another command leaves it as it is', () => {
    const cache = temporaryFolder();
    run(cache);
    const before = filesBelow(cache);
    run(cache, {}, ['check', 'examples/hhvc-2026/信息工程系']);
    expect(filesBelow(cache).length).toBeGreaterThan(before.length);
    expect(filesBelow(cache).filter(({ file }) => before.some((one) => one.file === file))).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')("it is its owner's alone", () => {
    const cache = temporaryFolder();
    run(cache);
    expect(new Set(filesBelow(cache).map(({ mode }) => mode))).toEqual(new Set([0o600]));
  });

  test.each([
    ['one byte is another', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)))],
    ['half of it is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['it is empty', () => Buffer.alloc(0)],
  ])('where %s, it is not used, and kept anew', (_, spoil) => {
    const cache = temporaryFolder();
    run(cache);
    for (const { file, bytes } of filesBelow(cache)) writeFileSync(file, spoil(bytes));
    const spoilt = filesBelow(cache);
    expect(run(cache)).toEqual(well);
    const mended = filesBelow(cache);
    expect(mended.map(({ file }) => file)).toEqual(spoilt.map(({ file }) => file));
    for (const [index, { bytes }] of mended.entries()) expect(bytes.equals(spoilt[index]?.bytes ?? bytes)).toBe(false);
  });

  test('what an earlier version kept is thrown away', () => {
    const cache = temporaryFolder();
    run(cache);
    const [folder = ''] = filesBelow(cache).map(({ file }) => path.dirname(file));
    const old = path.join(path.dirname(folder), 'of-an-earlier-version');
    mkdirSync(old);
    writeFileSync(path.join(old, 'chunk.v8'), 'old');
    for (const { file } of filesBelow(folder)) writeFileSync(file, '');
    run(cache);
    expect(readdirSync(path.dirname(folder))).toEqual([path.basename(folder)]);
  });

  test('where nothing can be kept, nothing is said', () => {
    const file = path.join(temporaryFolder(), 'no folder');
    writeFileSync(file, '');
    expect(run(file)).toEqual(well);
  });

  test.each(['ONEX_NO_CONFIG', 'NODE_DISABLE_COMPILE_CACHE'])('with %s nothing is kept', (off) => {
    const cache = temporaryFolder();
    expect(run(cache, { [off]: '1' })).toEqual(well);
    expect(filesBelow(cache)).toEqual([]);
  });
});
