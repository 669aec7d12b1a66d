import { expect, test } from 'vitest';
import { hideName, maskOf } from '../../src/model/redact.js';

test('a name keeps its first character, whatever its length', () => {
  expect([hideName('王晓明'), hideName('李'), hideName('𠮷野家')]).toEqual(['王**', '李**', '𠮷**']);
});

test('secrets are hidden wherever they stand, the longer before the shorter', () => {
  const mask = maskOf([], ['王晓', '王晓明', '15004710001', 'a.b']);
  expect(mask.text('王晓明（15004710001）和王晓，不是王晓明明；a.b 不是 axb')).toBe(
    '***（***）和***，不是***明；*** 不是 axb',
  );
});

test('without anything to hide text stays as it is', () => {
  expect(maskOf([]).text('王晓明 T001')).toBe('王晓明 T001');
});

test('a name of forty thousand characters is hidden too', () => {
  const long = '一'.repeat(40_000);
  expect(maskOf([], [long, '王晓明']).text(`${long}、王晓明`)).toBe('***、***');
});
