import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { errorAt } from '../../src/model/problem.js';
import { DISK, type FileOperations } from '../../src/write/file-operations.js';
import { ContentProblem, refusals, writeWhole, type WholeFile, type WholeFolder } from '../../src/write/whole-file.js';

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

async function codesOf(
  files: readonly (WholeFile | WholeFolder)[],
  force: boolean,
  faults: Partial<FileOperations> = {},
) {
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

describe('several at once', () => {
  const folderTarget = (name: string, files: Readonly<Record<string, string>>): WholeFolder => ({
    path: path.join(folder, name),
    name,
    files: new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])),
  });
  const failingAt =
    (target: string, code: string): FileOperations['rename'] =>
    async (from, to) =>
      to === path.join(folder, target) ? failing(code)() : DISK.rename(from, to);
  const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

  test('a folder is written with all that is in it, and replaced whole', async () => {
    expect(await codesOf([folderTarget('材料', { 'a.xlsx': '1', '佐证/b.pdf': '2' })], false)).toEqual([]);
    expect(await codesOf([folderTarget('材料', { 'c.xlsx': '3' })], false)).toEqual(['target-exists']);
    expect(await codesOf([folderTarget('材料', { 'c.xlsx': '3' })], true)).toEqual([]);
    expect(await readdir(path.join(folder, '材料'))).toEqual(['c.xlsx']);
    expect(await readdir(folder)).toEqual(['材料']);
  });

  test('pieces that are made one after the other arrive in order', async () => {
    const pieces = function* (): Iterable<Uint8Array> {
      for (const piece of ['一', '二', '三']) yield Buffer.from(piece);
    };
    await writeWhole([{ ...target('a.zip'), bytes: pieces }], false);
    expect(await text('a.zip')).toBe('一二三');
  });

  test('the rename of the last is refused: files and folder are as they were, what was not there is not there', async () => {
    await writeFile(path.join(folder, 'old.xlsx'), 'old');
    await mkdir(path.join(folder, '材料'));
    await writeFile(path.join(folder, '材料', 'a.pdf'), 'old');
    await writeFile(path.join(folder, 'z.zip'), 'old');
    const all = [target('old.xlsx'), target('fresh.xlsx'), folderTarget('材料', { 'b.pdf': 'new' }), target('z.zip')];
    expect(await codesOf(all, true, { rename: failingAt('z.zip', 'EBUSY') })).toEqual(['target-busy']);
    expect(new Set(await readdir(folder))).toEqual(new Set(['old.xlsx', '材料', 'z.zip']));
    expect([await text('old.xlsx'), await text('材料/a.pdf'), await text('z.zip')]).toEqual(['old', 'old', 'old']);
  });

  test('a folder whose file is open in another program stays', async () => {
    await mkdir(path.join(folder, '材料'));
    await writeFile(path.join(folder, '材料', 'a.pdf'), 'old');
    const rename: FileOperations['rename'] = (from, to) =>
      from === path.join(folder, '材料') ? failing('EPERM')() : DISK.rename(from, to);
    expect(await codesOf([folderTarget('材料', { 'b.pdf': 'new' })], true, { rename })).toEqual(['target-busy']);
    expect(await readdir(folder)).toEqual(['材料']);
    expect(await text('材料/a.pdf')).toBe('old');
  });

  test('where the disk knows no second names of a file, files are replaced all the same', async () => {
    await writeFile(path.join(folder, 'a.xlsx'), 'old');
    expect(await codesOf([target('a.xlsx')], true, { link: failing('ENOTSUP') })).toEqual([]);
    expect(await text('a.xlsx')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('the disk is full in the middle of a folder: nothing of it is there', async () => {
    const create: FileOperations['create'] = (file, bytes) =>
      file.endsWith('b.pdf') ? failing('ENOSPC')() : DISK.create(file, bytes);
    const codes = await codesOf([target('c.xlsx'), folderTarget('材料', { 'a.pdf': '1', 'b.pdf': '2' })], false, {
      create,
    });
    expect(codes).toEqual(['target-disk-full']);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a content that cannot be made is the problem of its source', async () => {
    const problem = errorAt('cannot-read', { file: '佐证.pdf' }, { errno: 'EACCES' });
    const bytes = (): never => {
      throw new ContentProblem(problem);
    };
    expect(await writeWhole([target('a.xlsx'), { ...target('b.zip'), bytes }], false)).toEqual([problem]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a whole folder that an interrupted run left goes too', async () => {
    const left = path.join(folder, '.onex-11-00000000-0000-0000-0000-000000000000.tmp');
    await mkdir(path.join(left, '佐证'), { recursive: true });
    await writeFile(path.join(left, '佐证', 'a.pdf'), 'half');
    await codesOf([target('a.xlsx')], false, { isRunning: () => false });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
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
