import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../../src/model/article.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { planText } from './plans.js';

interface CoverageJson {
  coverage: {
    complete: boolean;
    rows: { article: string; line: number | null; handledBy: string | null; by: string[] }[];
  };
}

function fileOf(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'plan.txt');
  writeFileSync(path, content);
  return path;
}

async function cover(content: string | Uint8Array) {
  const { code, out } = await runOnex(['rules', '--coverage', fileOf(content), '--format', 'json']);
  const json = JSON.parse(out) as CoverageJson & { problems?: { code: string; field: string }[] };
  expect(departures(json.problems ? 'problems' : 'rules', json)).toEqual([]);
  return { code, ...json };
}

test('a text with the articles of the policy file is covered', async () => {
  const { code, coverage } = await cover(planText());
  expect(code).toBe(0);
  expect(coverage.complete).toBe(true);
  expect(coverage.rows.map(({ article }) => article)).toEqual(ARTICLES);
});

test('what decides an article is named, and its line', async () => {
  const text = planText();
  const { coverage } = await cover(text);
  const row = coverage.rows.find(({ article }) => article === '25(6)');
  expect(row?.by).toContain('invigilation');
  expect(text.split('\n')[(row?.line ?? 0) - 1]).toContain('（六）');
});

test('an article that the policy file has no place for', async () => {
  const { code, coverage } = await cover(planText([...ARTICLES, '31', '31(1)']));
  expect(code).toBe(1);
  expect(coverage.rows.filter(({ handledBy }) => handledBy === null).map(({ article }) => article)).toEqual([
    '31',
    '31(1)',
  ]);
});

test('an item that the text lacks', async () => {
  const { code, coverage } = await cover(planText(ARTICLES.filter((article) => article !== '28(5)')));
  expect(code).toBe(1);
  expect(coverage.rows.filter(({ line }) => line === null).map(({ article }) => article)).toEqual(['28(5)']);
});

describe('on the terminal', () => {
  test.each(['zh', 'en'])('every article has a line of its own, in %s', async (lang) => {
    const { code, out } = await runOnex(['rules', '--coverage', fileOf(planText()), '--lang', lang]);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(ARTICLES.length);
  });

  test('what is missing is listed', async () => {
    const { code, out } = await runOnex(['rules', '--coverage', fileOf(planText([...ARTICLES, '31'])), '--lang', 'en']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n').at(-1)?.trim()).toBe('31');
  });
});

describe('a file that is no such text', () => {
  const gbk = Uint8Array.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xbc, 0xd7, 0xa1, 0xa3]);
  test.each([
    ['in GBK', gbk, 'not-a-text'],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]), 'not-a-text'],
    ['without an article', '会议纪要\n今天开会。\n', 'no-articles'],
    ['empty', '', 'no-articles'],
  ])('%s', async (_name, content, code) => {
    const covered = await cover(content);
    expect([covered.code, covered.problems?.map((problem) => [problem.code, problem.field])]).toEqual([
      2,
      [[code, '--coverage']],
    ]);
  });

  test('a folder', async () => {
    const { code, out } = await runOnex(['rules', '--coverage', temporaryFolder(), '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as { problems: { code: string }[] }).problems[0]?.code).toBe('cannot-read');
  });
});
