import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BY_EARLIER_LINES, BY_ITSELF } from '../../src/hours/exclusions/index.js';
import { FINDINGS } from '../../src/hours/findings/index.js';
import { ITEMS } from '../../src/hours/index.js';
import { KINDS, REASONS } from '../../src/model/claim.js';
import { byCodePoint } from '../../src/model/text.js';
import { hoursWords as inEnglish } from '../../src/render/words/en/hours-words.js';
import { hoursWords as inChinese } from '../../src/render/words/zh/hours-words.js';

const hoursRoom = join(import.meta.dirname, '..', '..', 'src', 'hours');

/** Names of the files of a folder, without their ending, but these. */
function filesIn(folder: string, ...but: readonly string[]): readonly string[] {
  return readdirSync(join(hoursRoom, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => !but.includes(name))
    .sort(byCodePoint);
}

/** Whatever the file of this name exports. */
async function exportsOf(path: string): Promise<readonly unknown[]> {
  const module: unknown = await import(pathToFileURL(join(hoursRoom, `${path}.ts`)).href);
  return Object.values(module as Record<string, unknown>);
}

describe('kinds', () => {
  test('the list has every kind once, in the order of the contract', () => {
    expect(ITEMS.map(({ kind }) => kind)).toEqual(KINDS);
  });

  test('each kind has the file of its name', async () => {
    for (const item of ITEMS) expect(await exportsOf(item.kind)).toContain(item);
  });

  test('each kind cites its item of Art. 25', () => {
    expect(ITEMS.map(({ article }) => article)).toEqual(['25(1)', '25(2)', '25(3)', '25(4)', '25(5)', '25(6)']);
  });
});

describe('reasons', () => {
  const rules = [...BY_ITSELF, ...BY_EARLIER_LINES];

  test('the list has every reason once, in the order of the contract; the group reason comes last', () => {
    expect([...rules.map(({ reason }) => reason), 'over-allocated']).toEqual(REASONS);
  });

  test('list and folder agree', () => {
    expect(filesIn('exclusions', 'exclusion', 'index')).toEqual([...REASONS].sort(byCodePoint));
  });

  test('each reason has the file of its name', async () => {
    for (const rule of rules) expect(await exportsOf(`exclusions/${rule.reason}`)).toContain(rule);
  });
});

describe('findings', () => {
  test('list and folder agree', () => {
    expect(filesIn('findings', 'finding', 'index')).toEqual(FINDINGS.map(({ id }) => id).sort(byCodePoint));
  });

  test('each finding has the file of its name', async () => {
    for (const rule of FINDINGS) expect(await exportsOf(`findings/${rule.id}`)).toContain(rule);
  });
});

test.each([
  ['zh', inChinese],
  ['en', inEnglish],
])('names of reasons and of findings are distinct in %s', (_language, words) => {
  const names = [...Object.values(words.reasons), ...Object.values(words.findings)].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
