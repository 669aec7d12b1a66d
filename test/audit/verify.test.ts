import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const EXAMPLES = join(import.meta.dirname, '../../examples/hhvc-2026');
const DEPARTMENTS = ['信息工程系', '建筑工程系', '经济管理系'];

interface Shown {
  readonly same: boolean;
  readonly changedSheets: readonly string[];
  readonly differences: readonly {
    readonly id: string;
    readonly place: { readonly sheet?: string; readonly cell?: string };
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}

async function verified(...paths: readonly string[]): Promise<{ code: number; shown: Shown }> {
  const { code, out } = await runOnex(['verify', ...paths, '--format', 'json']);
  const json: unknown = JSON.parse(out);
  expect(departures('verify', json)).toEqual([]);
  return { code, shown: json as Shown };
}

describe('a claim as onex wrote it', () => {
  test.each(DEPARTMENTS)('%s: nothing differs, by itself and from its inputs', async (name) => {
    const out = temporaryFolder();
    await runOnex(['hours', join(EXAMPLES, name), '--as-of', '2026-11-24', '--out', out]);
    const claim = join(out, `${name}-2026-课时申报表.xlsx`);
    expect(await verified(claim)).toMatchObject({ code: 0, shown: { same: true, differences: [] } });
    expect(await verified(claim, join(EXAMPLES, name))).toMatchObject({ code: 0, shown: { differences: [] } });
    expect(await verified(claim, EXAMPLES)).toMatchObject({ code: 0, shown: { differences: [] } });
    expect(await verified(claim, claim)).toMatchObject({ code: 0, shown: { differences: [] } });
  });
});
