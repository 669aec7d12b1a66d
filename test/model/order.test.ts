import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/model/text.js';

/** By the numbers of the code points, one by one. */
function reference(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const at = (a ?? []).findIndex((number, index) => number !== b?.[index]);
  return at < 0 ? (a?.length ?? 0) - (b?.length ?? 0) : (a?.[at] ?? 0) - (b?.[at] ?? -1);
}

test('names are ordered by code points: a character of two halves comes after all of one', () => {
  const names = [
    '',
    'a',
    'ab',
    'b',
    '王',
    '王晓',
    '\u{20bb7}',
    '\u{20bb7}野',
    '\u{20bb8}',
    '\uffe5',
    '王\u{20bb7}',
    '王\uffe5',
  ];
  for (const one of names) {
    for (const other of names) {
      expect(Math.sign(byCodePoint(one, other)), `${one} ${other}`).toBe(Math.sign(reference(one, other)));
    }
  }
  expect(['\u{20bb7}', '\uffe5', '王'].toSorted(byCodePoint)).toEqual(['王', '\uffe5', '\u{20bb7}']);
});
