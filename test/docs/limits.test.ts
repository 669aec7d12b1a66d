import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/catalogue/problem-cases.js';
import * as limits from '../../src/read/limits.js';

const page = readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8');

/** The rows of the table of limits. */
const rows = (/\n## Limits\n([\s\S]*?)\n## /u.exec(page)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
  .slice(1)
  .map((line) => {
    const [, limit = '', most = '', name = '', code = ''] = line.split('|').map((cell) => cell.trim());
    return { name, code, numbers: `${limit} ${most}`.match(/\d{1,3}(?:,\d{3})*/gu) ?? [] };
  });

function shown(limit: number): string {
  return String(limit).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
}

describe('the table of limits', () => {
  test.each(Object.entries<number>({ ...limits.LIMITS }))('has %s by its name, with its number', (name, most) => {
    const own = rows.filter((row) => row.name === `\`${name}\``);
    expect(own.map(({ numbers }) => numbers)).toEqual([[shown(most)]]);
  });

  test('has every other limit by its number', () => {
    const fixed = rows.filter(({ name }) => name === '').flatMap(({ numbers }) => numbers);
    const all: Readonly<Record<string, unknown>> = { ...limits };
    const others = Object.values(all).filter((most) => typeof most === 'number');
    expect(others.length).toBeGreaterThan(15);
    expect(others.map(shown).filter((most) => !fixed.includes(most))).toEqual([]);
  });

  test('names codes that exist', () => {
    const codes = rows.flatMap(({ code }) => Array.from(code.matchAll(/`([^`]+)`/gu), ([, one]) => one));
    expect(codes.length).toBeGreaterThanOrEqual(rows.length);
    expect(codes.filter((code) => !PROBLEM_CODES.some((known) => known === code))).toEqual([]);
  });
});
