import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, someFiles } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { batchJson, runBatch } from './batch-harness.js';

const ROOT = join(import.meta.dirname, '../../examples/hhvc-2026');
const PAGE = 'hhvc-2026-2026-报告.html';

function outFolder(): string {
  return join(temporaryFolder(), '汇总');
}

describe('batch --report', () => {
  test('writes the page that report writes, whatever the number of workers', async () => {
    const file = join(temporaryFolder(), '报告.html');
    await runOnex(['report', ROOT, '--out', file]);
    for (const jobs of ['1', '3']) {
      const out = outFolder();
      const { json, code } = await batchJson([ROOT, '--out', out, '--report', '--jobs', jobs]);
      expect(code).toBe(1);
      expect(departures('batch', json)).toEqual([]);
      expect(json).toMatchObject({ report: PAGE });
      expect(readFileSync(join(out, PAGE), 'utf8')).toBe(readFileSync(file, 'utf8'));
    }
  });

  test('after a batch without one needs no --force: claims that are there already stay', async () => {
    const out = outFolder();
    const first = await batchJson([ROOT, '--out', out]);
    expect(first.json).not.toHaveProperty('report');
    const { json } = await batchJson([ROOT, '--out', out, '--report']);
    expect(json).toMatchObject({ report: PAGE, problems: [] });
  });

  test('shows the departments that could not be done with their problems', async () => {
    const good = Object.entries(someFiles()).map(([path, content]) => [`好系/${path}`, content] as const);
    const bad = Object.entries(
      someFiles({ 'department.yaml': '类型: 系部\n名称: 坏系\n年度: 2026\n', 'web.yaml': '类型: 试点\n编号: <web>\n' }),
    ).map(([path, content]) => [`坏系/${path}`, content] as const);
    const root = folderWith(Object.fromEntries([...good, ...bad]));
    const out = outFolder();
    const { code, json } = await batchJson([root, '--out', out, '--report']);
    expect(code).toBe(2);
    const [name = ''] = readdirSync(out).filter((file) => file.endsWith('.html'));
    const page = readFileSync(join(out, name), 'utf8');
    const failures = page.slice(page.indexOf('id="failures"'), page.indexOf('id="readiness"'));
    expect(failures).toContain('坏系');
    expect(failures.split('class="r fail"')).toHaveLength(json.problems.length + 1);
    expect(page).toContain('<h2 id="d2-title">信息工程系');
  });

  test('is written in English where that is asked for', async () => {
    const out = outFolder();
    await runBatch([ROOT, '--out', out, '--report', '--lang', 'en']);
    expect(readFileSync(join(out, 'hhvc-2026-2026-report.html'), 'utf8')).toContain('<html lang="en">');
  });

  test('writes nothing on a dry run, and does not go with --merge', async () => {
    const out = outFolder();
    const dry = await batchJson([ROOT, '--out', out, '--report', '--dry-run']);
    expect(dry.json).not.toHaveProperty('report');
    const { code, json } = await batchJson(['--merge', out, '--out', out, '--report']);
    expect(code).toBe(2);
    expect(json.problems.map(({ code: problem, field }) => [problem, field])).toContainEqual([
      'not-with-merge',
      '--report',
    ]);
  });
});
