import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every file and folder below src, by its own name. */
const names = readdirSync(path.resolve(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' }).map(
  (name) => path.basename(name),
);

describe('names in the house', () => {
  test('files and folders are named in kebab-case, the rules of an article after it', () => {
    const kebab = /^(art\d+(\.\d+)?-)?[a-z0-9]+(-[a-z0-9]+)*(\.d\.ts|\.ts|\.js|\.json)?$/;
    expect(names.filter((name) => !kebab.test(name))).toEqual([]);
  });

  test('there is no room for odds and ends', () => {
    expect(names.filter((name) => /\b(utils?|helpers?|managers?|misc)\b/.test(name))).toEqual([]);
  });
});
