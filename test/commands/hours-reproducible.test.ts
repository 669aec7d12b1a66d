import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/read/disk.js';
import type { FileSystem } from '../../src/read/file-system.js';
import { folderWith, writeFiles } from '../folders.js';
import { diceOf } from '../generated/dice.js';
import { generatedDepartment } from '../generated/department.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

/** A disk that lists each folder in another order, as file systems do. */
function shuffled(seed: number): FileSystem {
  const dice = diceOf(seed);
  return {
    ...disk,
    list: (path) => {
      const listing = disk.list(path);
      if ('errno' in listing) return listing;
      const keyed = listing.entries.map((entry) => ({ entry, at: dice.below(1_000_000) }));
      return { entries: keyed.sort((one, other) => one.at - other.at).map(({ entry }) => entry) };
    },
  };
}

const SEEDS = [2, 5, 16];

describe('the same inputs give the same bytes', () => {
  test.each(SEEDS)(
    'department %i: in two folders, called from two places, with folders listed in any order',
    async (seed) => {
      const { name, files } = generatedDepartment(seed);
      const claim = `${name}-2026-课时申报表.xlsx`;
      const first = folderWith(files);
      await runOnex(['hours', first, '--as-of', '2026-11-24']);
      const second = join(temporaryFolder(), '另一个 文件夹');
      mkdirSync(second);
      writeFiles(second, files);
      const over = { cwd: second, system: shuffled(seed), today: () => expect.unreachable() };
      await runOnex(['hours', '.', '--as-of=2026-11-24', '--lang', 'en', '--format', 'json'], over);
      expect(Buffer.compare(readFileSync(join(first, claim)), readFileSync(join(second, claim)))).toBe(0);
    },
  );
});
