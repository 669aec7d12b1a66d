import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeCollege } from '../college/made-college.js';
import { folderWith } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';
import { batchJson, type BatchDocument } from './batch-harness.js';

function outFolder(): string {
  return join(temporaryFolder(), '汇总');
}

/** What a batch says, without where it was asked and what its files are called. */
function answer(json: BatchDocument): object {
  const { departments, conflicts, notes, problems, totals } = json;
  return { departments, conflicts, notes, problems, totals };
}

describe('results of several batches', () => {
  test('of the halves of a province are in every value what one batch over all of it says', async () => {
    const { files } = madeCollege(6, 2);
    const root = folderWith({ ...files, '西校区/坏/department.yaml': '类型: 系部\n名称: 坏系\n年: 2026\n' });
    const [whole, east, west, merged] = [outFolder(), outFolder(), outFolder(), outFolder()];
    const all = await batchJson([root, '--out', whole]);
    await batchJson([join(root, '东校区'), '--out', east]);
    await batchJson([join(root, '西校区'), '--out', west]);
    const union = await batchJson(['--merge', west, east, '--out', merged]);
    expect(all.json.conflicts.length).toBe(16);
    expect(answer(union.json)).toEqual(answer(all.json));
    expect([union.code, all.code]).toEqual([2, 2]);
    expect(union.json.summary).toContain('1+X课时汇总表');
  });

  test('of parts of one root keep their folders', async () => {
    const root = folderWith(madeCollege(4, 1).files);
    const [whole, some, others] = [outFolder(), outFolder(), outFolder()];
    const all = await batchJson([root, '--out', whole]);
    await batchJson([root, '--out', some, '--department', '第00系']);
    await batchJson([root, '--out', others, '--skip', '第00系']);
    const { json } = await batchJson(['--merge', others, some, '--out', outFolder()]);
    expect(answer(json)).toEqual(answer(all.json));
  });

  test('named twice, once with a slash, are counted once, and that is said', async () => {
    const out = outFolder();
    await batchJson([folderWith(madeCollege(2, 1).files), '--out', out]);
    const once = await batchJson(['--merge', out, '--out', outFolder()]);
    const twice = await batchJson(['--merge', out, `${out}/`, out, '--out', outFolder()]);
    const codes = ({ json }: { readonly json: BatchDocument }) => json.notes.map(({ code }) => code);
    expect(codes(twice)).toEqual(['merge-folder-twice', ...codes(once)]);
    expect([twice.json.totals, twice.json.departments]).toEqual([once.json.totals, once.json.departments]);
    expect(twice.code).toBe(once.code);
  });

  test('computed anew or resumed, merged with or without writing, they are the same', async () => {
    const root = folderWith(madeCollege(2, 1).files);
    const out = outFolder();
    await batchJson([root, '--out', out]);
    const first = await batchJson(['--merge', out, '--out', outFolder(), '--dry-run']);
    await batchJson([root, '--out', out]);
    const second = await batchJson(['--merge', out, '--out', outFolder()]);
    expect(answer(second.json)).toEqual(answer(first.json));
    expect(first.json.summary).toBe(null);
  });
});

describe('results that cannot be united', () => {
  const aBatch = async (args: readonly string[] = []): Promise<string> => {
    const out = outFolder();
    await batchJson([folderWith(madeCollege(1, 0).files), '--out', out, ...args]);
    return out;
  };
  const codes = async (args: readonly string[]): Promise<readonly string[]> => {
    const { json, code } = await batchJson([...args, '--out', outFolder()]);
    expect(code).toBe(2);
    return json.problems.map((problem) => problem.code);
  };

  test('a folder that no batch wrote to', async () => {
    expect(await codes(['--merge', temporaryFolder()])).toEqual(['merge-without-state']);
  });

  test('results of different days, or of another day than was asked', async () => {
    const other = folderWith(madeCollege(2, 0).files);
    const later = outFolder();
    await batchJson([join(other, '西校区'), '--out', later, '--as-of', '2026-11-30']);
    const first = await aBatch();
    expect(await codes(['--merge', first, later])).toEqual(['merge-other-day']);
    expect(await codes(['--merge', first, '--as-of', '2026-11-30'])).toEqual(['merge-other-day']);
  });

  test('one department twice', async () => {
    const root = folderWith(madeCollege(1, 0).files);
    const [one, other] = [outFolder(), outFolder()];
    await batchJson([root, '--out', one]);
    await batchJson([root, '--out', other]);
    expect(await codes(['--merge', one, other])).toEqual(['merge-department-twice']);
  });

  test.each([
    ['is damaged', (text: string) => text.replace('2026', '2027'), 'merge-state-unusable'],
    ['was written by a newer onex', (text: string) => text.replace('"format":1', '"format":2'), 'merge-state-newer'],
  ])('a list of results that %s', async (_, spoil, code) => {
    const out = await aBatch();
    const file = join(out, '.onex-state', 'batch.json');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(await codes(['--merge', out])).toEqual([code]);
  });

  test.each([
    [['--year', '2026'], '--year'],
    [['--fresh'], '--fresh'],
    [['--department', '甲'], '--department'],
  ])('nothing can be chosen or computed again while merging: %s', async (args, field) => {
    const { json, code } = await batchJson(['--merge', await aBatch(), '--out', outFolder(), ...args]);
    expect(code).toBe(2);
    expect(json.problems.map((problem) => [problem.code, problem.field])).toEqual([['not-with-merge', field]]);
  });
});
