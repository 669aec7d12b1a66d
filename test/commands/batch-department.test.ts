import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seesTheSame } from '../../src/college/looks.js';
import { doDepartment, type Answer } from '../../src/commands/batch-department.js';
import { disk } from '../../src/read/disk.js';
import type { FileSystem } from '../../src/read/file-system.js';
import { day } from '../builders.js';
import { folderWith, PILOT, someFiles } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';

/** What a batch makes of a department whose files behave so. */
async function answerOf(folder: string, system: FileSystem): Promise<Answer> {
  const task = {
    path: folder,
    folder: '信息工程系',
    name: '信息工程系',
    year: 2026,
    key: 'k',
    state: undefined,
    outFolder: temporaryFolder(),
    dryRun: false,
  };
  return doDepartment(task, { system, asOf: day('2026-11-24'), policy: undefined, readings: {} }, '1.0.0');
}

/** Would the next batch take this answer, when nothing happens to the folder until then? */
function isTakenAgain(folder: string, { looks }: Answer): boolean {
  return looks.length > 0 && seesTheSame(disk, folder, looks);
}

function problemsOf({ record }: Answer): readonly string[] {
  return record.problems.map(({ code, place }) => `${code} @ ${place.file}`);
}

test('a department that can be read: its answer is taken again', async () => {
  const folder = folderWith(someFiles());
  const answer = await answerOf(folder, disk);
  expect(problemsOf(answer)).toEqual([]);
  expect(isTakenAgain(folder, answer)).toBe(true);
});

test('a folder that cannot be listed once: that is what is said, and the next batch looks again', async () => {
  const folder = folderWith(someFiles());
  let lists = 0;
  const answer = await answerOf(folder, {
    ...disk,
    list: (path) => {
      lists += 1;
      return lists === 1 ? { errno: 'EIO' } : disk.list(path);
    },
  });
  expect(problemsOf(answer)).toEqual(['cannot-read @ .']);
  expect(isTakenAgain(folder, answer)).toBe(false);
});

test('a pilot that is edited without changing its length while the department is read: the next batch looks again', async () => {
  const folder = folderWith(someFiles());
  const answer = await answerOf(folder, {
    ...disk,
    readFile: (path) => {
      if (path.endsWith('ledger.xlsx'))
        writeFileSync(join(folder, 'web.yaml'), PILOT.replace('2024-05-10', '2024-05-11'));
      return disk.readFile(path);
    },
  });
  expect(problemsOf(answer)).toEqual(['changed-while-read @ web.yaml']);
  expect(isTakenAgain(folder, answer)).toBe(false);
});
