import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DISK, type FileOperations } from '../../src/write/file-operations.js';
import { refusals, writeWhole, type WholeFile } from '../../src/write/whole-file.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'onex-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function target(name: string, text = 'new'): WholeFile {
  return { path: path.join(folder, name), name, bytes: Buffer.from(text) };
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

async function codesOf(files: readonly WholeFile[], force: boolean, faults: Partial<FileOperations> = {}) {
  const problems = await writeWhole(files, force, { ...DISK, ...faults });
  return problems.map((problem) => problem.code);
}

describe('writing a file whole', () => {
  test('a new file stands with its bytes and nothing else', async () => {
    expect(await codesOf([target('甲.xlsx')], false)).toEqual([]);
    expect(await readdir(folder)).toEqual(['甲.xlsx']);
    expect(await readFile(path.join(folder, '甲.xlsx'), 'utf8')).toBe('new');
  });

  test('an existing file is refused without force, and no other file of the run is written', async () => {
    await writeFile(path.join(folder, 'b.xlsx'), 'old');
    const problems = await writeWhole([target('a.xlsx'), target('b.xlsx')], false);
    expect(problems).toMatchObject([{ code: 'target-exists', severity: 'error', place: { file: 'b.xlsx' } }]);
    expect(await readdir(folder)).toEqual(['b.xlsx']);
    expect(await readFile(path.join(folder, 'b.xlsx'), 'utf8')).toBe('old');
  });

  test('with force the existing file is replaced', async () => {
    await writeFile(path.join(folder, 'a.xlsx'), 'old');
    expect(await codesOf([target('a.xlsx')], true)).toEqual([]);
    expect(await readFile(path.join(folder, 'a.xlsx'), 'utf8')).toBe('new');
  });

  test('a link that leads nowhere counts as an existing file', async () => {
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'a.xlsx'));
    expect(await codesOf([target('a.xlsx')], false)).toEqual(['target-exists']);
  });

  test('a folder that is itself a link is written into', async () => {
    await mkdir(path.join(folder, 'real'));
    await symlink(path.join(folder, 'real'), path.join(folder, 'link'));
    expect(await codesOf([target('link/a.xlsx')], false)).toEqual([]);
  });

  test('a folder in the place of the file, a missing folder and a file in place of the folder are told apart', async () => {
    await mkdir(path.join(folder, 'a.xlsx'));
    await writeFile(path.join(folder, 'plain'), '');
    expect(await codesOf([target('a.xlsx'), target('no/b.xlsx'), target('plain/c.xlsx')], true)).toEqual([
      'target-is-folder',
      'target-folder-missing',
      'target-folder-not-folder',
    ]);
  });

  test('a name of 300 characters is too long', async () => {
    expect(await codesOf([target(`${'长'.repeat(300)}.xlsx`)], false)).toEqual(['target-name-too-long']);
  });

  test('what a dry run asks is answered without writing', async () => {
    expect(await refusals([target('a.xlsx')], false)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('faults', () => {
  test.each([
    ['ENOSPC', 'target-disk-full'],
    ['EDQUOT', 'target-disk-full'],
    ['EACCES', 'target-not-writable'],
    ['EPERM', 'target-not-writable'],
    ['EROFS', 'target-read-only'],
    ['ENOTDIR', 'target-folder-not-folder'],
    ['EIO', 'target-not-written'],
  ])('%s while the temporary file is written is %s', async (system, code) => {
    await writeFile(path.join(folder, 'a.xlsx'), 'old');
    expect(await codesOf([target('a.xlsx')], true, { create: failing(system) })).toEqual([code]);
    expect(await readFile(path.join(folder, 'a.xlsx'), 'utf8')).toBe('old');
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    '%s at the rename means that another program holds the old file, which stays whole',
    async (system) => {
      await writeFile(path.join(folder, 'a.xlsx'), 'old');
      expect(await codesOf([target('a.xlsx')], true, { rename: failing(system) })).toEqual(['target-busy']);
      expect(await readdir(folder)).toEqual(['a.xlsx']);
      expect(await readFile(path.join(folder, 'a.xlsx'), 'utf8')).toBe('old');
    },
  );

  test('when the second of two files finds the disk full, neither is there', async () => {
    let created = 0;
    const create: FileOperations['create'] = async (file, bytes) => {
      created += 1;
      if (created === 2) return failing('ENOSPC')();
      return DISK.create(file, bytes);
    };
    expect(await codesOf([target('a.xlsx'), target('b.xlsx')], false, { create })).toEqual(['target-disk-full']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a fault that is no system error is a bug and is thrown', async () => {
    await expect(
      codesOf([target('a.xlsx')], false, { create: () => Promise.reject(new Error('bug')) }),
    ).rejects.toThrow('bug');
  });
});

describe('leftovers of an interrupted run', () => {
  const leftover = (processId: number): string => `.onex-${String(processId)}-00000000-0000-0000-0000-000000000000.tmp`;

  test('those of a dead process and of an earlier process of this id go, those of a running one stay', async () => {
    for (const maker of [11, 22, process.pid]) await writeFile(path.join(folder, leftover(maker)), 'half');
    await codesOf([target('a.xlsx')], false, { isRunning: (processId) => processId === 22 });
    expect(new Set(await readdir(folder))).toEqual(new Set([leftover(22), 'a.xlsx']));
  });

  test('files that only look alike stay', async () => {
    await writeFile(path.join(folder, '.onex-notes.tmp'), 'mine');
    await codesOf([target('a.xlsx')], false);
    expect(new Set(await readdir(folder))).toEqual(new Set(['.onex-notes.tmp', 'a.xlsx']));
  });

  test('that the folder cannot be listed is no reason not to write', async () => {
    expect(await codesOf([target('a.xlsx')], false, { list: failing('EACCES') })).toEqual([]);
  });
});
