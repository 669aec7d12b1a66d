import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.js';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/[\ud800-\udfff]/u.test(character),
);

test('every character is as wide as the library says', () => {
  expect(characters.filter((character) => displayWidth(character) !== stringWidth(character))).toEqual([]);
});

test('so is every text of Chinese and Latin characters, emoji and colours', () => {
  const piece = fc.constantFrom(
    '课时',
    'ledger.xlsx',
    '（',
    '。',
    '“',
    '…',
    '　',
    'é',
    '😀',
    '\u001b[31m',
    '\u001b[39m',
    '〖',
    'Ａ',
    '́',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
});
