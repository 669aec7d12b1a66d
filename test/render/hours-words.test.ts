import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeClaim } from '../../src/hours/compute-claim.js';
import { REASONS } from '../../src/model/claim.js';
import { sayExclusion, sayFinding } from '../../src/render/words/hours-words.js';
import { hoursWords as inEnglish } from '../../src/render/words/en/hours-words.js';
import { hoursWords as inChinese } from '../../src/render/words/zh/hours-words.js';
import { inputsOf, readCases } from '../hours/case-file.js';

const folder = join(import.meta.dirname, '..', 'cases');
const claims = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => readCases(join(folder, name)))
  .map((written) => {
    const { data, terms, failing } = inputsOf(written);
    return computeClaim(data, terms, failing);
  });
const excluded = claims.flatMap((claim) => claim.excluded);
const findings = claims.flatMap((claim) => claim.findings);

/** One line that says something, without the marks of a value that has no words. */
function expectWhole(text: string): void {
  expect(text.length).toBeGreaterThan(5);
  for (const mark of ['undefined', 'null', 'NaN', '[object', '\n']) expect(text).not.toContain(mark);
}

describe.each([
  ['zh', inChinese],
  ['en', inEnglish],
] as const)('%s', (_language, words) => {
  test.each(REASONS)('%s: says what is so and what to do, one line each, nothing left unsaid', (reason) => {
    const lines = excluded.filter((line) => line.reason === reason);
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const { message, remedy } = sayExclusion(words, line, 'ledger.xlsx › 培训 › A2');
      expectWhole(message);
      expectWhole(remedy);
    }
  });

  test('findings: say what is so and what to do, one line each, nothing left unsaid', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(Object.keys(words.findings).length);
    for (const finding of findings) {
      const { message, remedy } = sayFinding(words, finding);
      expectWhole(message);
      expectWhole(remedy);
    }
  });
});
