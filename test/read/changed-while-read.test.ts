import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../src/read/file-system.js';
import { digestFile } from '../../src/read/digest.js';
import { disk } from '../../src/read/disk.js';
import { DEPARTMENT, folderWith, someFiles, STAFF, workbook } from '../folders.js';
import { runOnex } from '../run-onex.js';

/** The machine's files, of which one is touched by `act` right after `name` was read. */
function meddling(name: string, act: () => void): FileSystem {
  let done = false;
  return {
    ...disk,
    readFile: (path) => {
      const answer = disk.readFile(path);
      if (path.endsWith(name) && !done) {
        done = true;
        act();
      }
      return answer;
    },
  };
}

async function problemsOf(folder: string, system: FileSystem): Promise<readonly string[]> {
  const ran = await runOnex(['hours', folder, '--dry-run', '--format', 'json'], { system });
  const printed = JSON.parse(ran.out) as { problems?: readonly { code: string; place: { file: string } }[] };
  return (printed.problems ?? []).map(({ code, place }) => `${code} @ ${place.file}`);
}

describe('while the department is read', () => {
  test('nothing happens: nothing is said', async () => {
    const folder = folderWith(someFiles());
    expect(
      await problemsOf(
        folder,
        meddling('ledger.xlsx', () => undefined),
      ),
    ).toEqual([]);
  });

  test('a workbook that was read already is saved again', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      writeFileSync(join(folder, 'ledger.xlsx'), workbook({ 师资: [...STAFF] }));
    };
    expect(await problemsOf(folder, meddling('roster.xlsx', act))).toEqual(['changed-while-read @ ledger.xlsx']);
  });

  test('a document is edited without changing its length', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      writeFileSync(join(folder, 'department.yaml'), DEPARTMENT.replace('2026', '2025'));
    };
    expect(await problemsOf(folder, meddling('ledger.xlsx', act))).toEqual(['changed-while-read @ department.yaml']);
  });

  test('a pilot file and a workbook are put in', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      writeFileSync(join(folder, 'bim.yaml'), '类型: 试点\n');
      writeFileSync(join(folder, 'more.xlsx'), workbook({ 师资: STAFF }));
    };
    const said = await problemsOf(folder, meddling('roster.xlsx', act));
    expect(said).toEqual(['changed-while-read @ bim.yaml', 'changed-while-read @ more.xlsx']);
  });

  test('a workbook is renamed', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      renameSync(join(folder, 'roster.xlsx'), join(folder, 'staff.xlsx'));
    };
    const said = await problemsOf(folder, meddling('roster.xlsx', act));
    expect(said).toEqual(['changed-while-read @ roster.xlsx', 'changed-while-read @ staff.xlsx']);
  });

  test('a workbook goes between the listing and the reading', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      rmSync(join(folder, 'roster.xlsx'));
    };
    expect(await problemsOf(folder, meddling('ledger.xlsx', act))).toContain('cannot-read @ roster.xlsx');
  });

  test('another program opens and closes a workbook, and an earlier claim appears: nothing is said', async () => {
    const folder = folderWith(someFiles());
    const act = (): void => {
      writeFileSync(join(folder, '~$more.xlsx'), 'lock');
      writeFileSync(join(folder, '信息工程系-2026-课时申报表.xlsx'), 'claim');
    };
    expect(await problemsOf(folder, meddling('ledger.xlsx', act))).toEqual([]);
  });
});

describe('the digest of a file', () => {
  test('that is written while it is hashed is none', () => {
    const folder = folderWith({ '佐证.pdf': 'one' });
    const path = join(folder, '佐证.pdf');
    const growing: FileSystem = {
      ...disk,
      readPieces: (file, take) => {
        const refusal = disk.readPieces(file, take);
        appendFileSync(path, ' two');
        return refusal;
      },
    };
    expect(digestFile(growing, path)).toBeUndefined();
    expect(digestFile(disk, path)).toMatchObject({ size: 7 });
  });

  test('that is gone is none', () => {
    expect(digestFile(disk, join(folderWith({}), '佐证.pdf'))).toEqual({ errno: 'ENOENT' });
  });
});
