import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { runOnex } from '../run-onex.js';
import { foreign } from './names.js';

const HAN = /\p{Script=Han}/u;

/** Commands that `onex --help` lists. */
async function commands(): Promise<readonly string[]> {
  const { out } = await runOnex(['--help', '--lang', 'en']);
  return Array.from(out.matchAll(/^ {2}([a-z]+)(?= )/gmu), ([, name]) => name ?? '').filter(
    (name) => name !== 'onex' && name !== 'help',
  );
}

describe('help', () => {
  test('lists commands in groups, those that begin first', async () => {
    const { out } = await runOnex(['--help']);
    const { groups } = zh.help;
    const found = [groups.begin, groups.work, groups.know, groups.program].map((title) => out.indexOf(title));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found.toSorted((one, other) => one - other)).toEqual(found);
  });

  test('every command has an example in either language', async () => {
    const names = await commands();
    expect(names).toContain('check');
    for (const name of ['onex', ...names]) {
      expect(zh.help.examplesOf[name], name).toBeDefined();
      expect(en.help.examplesOf[name], name).toBeDefined();
    }
  });

  test('every command that has --format json has a schema of what it prints', async () => {
    for (const name of await commands()) {
      const { out } = await runOnex(['help', name, '--lang', 'en']);
      const schema = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
      expect(existsSync(schema), name).toBe(out.includes('--format'));
    }
  });

  test('English help holds no Chinese', async () => {
    for (const name of ['', ...(await commands())]) {
      const { out, code } = await runOnex([...(name === '' ? [] : [name]), '--help', '--lang', 'en']);
      expect(code).toBe(0);
      expect(foreign(out), name).toEqual([]);
    }
  });

  test('Chinese help names every placeholder in Chinese', async () => {
    const literal = /^(?:table|json|ndjson|zh|en|id|bash|zsh|powershell)$/u;
    for (const name of await commands()) {
      const { out } = await runOnex(['help', name]);
      const places = out
        .split('\n')
        .flatMap((line) => Array.from(line.matchAll(/[<[]([^\]>]+)[\]>]/gu), ([, inside]) => inside ?? ''));
      const english = places
        .flatMap((place) => place.split(/[|=,.]+/u))
        .filter((word) => /^[a-z]+$/u.test(word) && !literal.test(word));
      expect(english, name).toEqual([]);
    }
  });

  test('a language before the command holds for the command', async () => {
    const { err, code } = await runOnex(['--lang', 'en', 'check', 'nowhere']);
    expect(code).toBe(2);
    expect(HAN.test(err)).toBe(false);
  });

  test('40 columns: usage and options still stand in order', async () => {
    const { out } = await runOnex(['check', '--help'], { columns: 40 });
    expect(out).toContain('--as-of');
    expect(out).toContain(zh.help.sharedOptionsTitle);
  });
});
