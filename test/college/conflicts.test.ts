import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';
import { batchJson } from '../commands/batch-harness.js';
import { madeCollege } from './made-college.js';

test('forty departments with sown collisions give exactly these, with all places', { timeout: 120_000 }, async () => {
  const { files, conflicts, nearMisses } = madeCollege(40, 5);
  const root = folderWith(files);
  const { json, code } = await batchJson([root, '--out', join(temporaryFolder(), 'out'), '--dry-run', '--jobs', '2']);
  expect(code).toBe(1);
  const found = json.conflicts.map(({ id, key, places }) => ({
    id,
    key,
    folders: [...new Set(places.map(({ folder }) => folder))],
  }));
  expect(found).toEqual(conflicts);
  expect(json.conflicts.every(({ places }) => places.length === 2)).toBe(true);
  const notes = json.notes.filter(({ code: noted }) => noted === 'near-person').map(({ message }) => message);
  expect(notes.length).toBe(nearMisses.length);
  for (const ids of nearMisses) {
    expect(notes.filter((note) => ids.every((id) => note.includes(id))).length).toBe(1);
  }
});

test('departments that share nothing give no conflict and no note', async () => {
  const { files } = madeCollege(4, 0);
  const { json } = await batchJson([folderWith(files), '--out', temporaryFolder(), '--dry-run']);
  expect(json.conflicts).toEqual([]);
  expect(json.notes).toEqual([]);
  expect(json.departments.map(({ hours }) => hours)).toEqual([61, 61, 61, 61]);
});
