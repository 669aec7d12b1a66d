import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disk } from '../../src/read/disk.js';
import { buildXlsx } from '../read/workbook/xlsx.js';
import { makeCommandLine } from './command-lines.js';
import { DEPARTMENT_YAML, PILOT_YAML, rightWorkbook } from './department.js';
import { faultOf, run } from './judge.js';
import type { Random } from './random.js';

/** Every file below a folder with what is in it. */
function contents(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
      }),
  );
}

/** Command lines are tried in a real folder, `work`, that lies in another which nothing may touch. */
export function createCommandLines(): {
  readonly tryOne: (random: Random) => Promise<string | undefined>;
  readonly close: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'onex-fuzz-'));
  const work = join(root, 'work');
  const renew = (): void => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(join(work, 'dep'), { recursive: true });
    writeFileSync(join(work, 'dep', 'department.yaml'), DEPARTMENT_YAML);
    writeFileSync(join(work, 'dep', 'web.yaml'), PILOT_YAML);
    writeFileSync(join(work, 'dep', '台账.xlsx'), buildXlsx(rightWorkbook()));
    writeFileSync(join(work, 'dep', '佐证.pdf'), '%PDF-1.4');
  };
  writeFileSync(join(root, 'beside.txt'), 'x');
  renew();
  let before = contents(root);
  return {
    async tryOne(random) {
      const args = makeCommandLine(random);
      const ran = await run(args, work, disk);
      const after = contents(root);
      const fault = faultOf(ran) ?? touched(args, before, after, root);
      if (after.size !== before.size) {
        renew();
        before = contents(root);
      }
      return fault && `${JSON.stringify(args)}: ${fault}`;
    },
    close() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Files that were there are as they were; new ones lie in the working folder, and only commands that write make any. */
function touched(
  args: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  root: string,
): string | undefined {
  for (const [path, digest] of before) if (after.get(path) !== digest) return `changed ${path.slice(root.length)}`;
  for (const path of after.keys()) {
    if (before.has(path)) continue;
    if (!path.startsWith(join(root, 'work'))) return `wrote ${path.slice(root.length)}`;
    if (['check', '检查', 'rules', 'verify'].includes(args[0] ?? '')) return `wrote ${path.slice(root.length)}`;
  }
  return undefined;
}
