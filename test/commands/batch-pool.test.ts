import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Task } from '../../src/commands/batch-department.js';
import { openPool } from '../../src/commands/batch-pool.js';
import { day } from '../builders.js';
import { temporaryFolder } from '../run-onex.js';

const CALL = {
  version: '1.0.0',
  asOf: day('2026-11-24'),
  cwd: '/',
  policy: undefined,
  readings: [],
  limits: undefined,
};

function task(folder: string): Task {
  return { path: '/', folder, name: null, year: null, key: '', state: undefined, outFolder: '/', dryRun: true };
}

/** A worker that needs 150 MB for the department 大 and hardly any for others. */
function hungry(): URL {
  const script = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(
    script,
    `export default function ({ task }) {
       const rows = [];
       if (task.folder === '大') while (rows.length < 2_000_000) rows.push({ row: rows.length, cells: [1, 2] });
       return { record: { folder: task.folder, rows: rows.length } };
     }`,
  );
  return pathToFileURL(script);
}

test('a department that needs more memory than a worker usually has gets it, and the others go on', async () => {
  const pool = openPool(hungry(), 1, CALL, 64);
  try {
    const answers = await Promise.all(['一', '大', '二'].map((folder) => pool.run(task(folder))));
    expect(answers).toEqual([
      { record: { folder: '一', rows: 0 } },
      { record: { folder: '大', rows: 2_000_000 } },
      { record: { folder: '二', rows: 0 } },
    ]);
  } finally {
    await pool.end();
  }
});
