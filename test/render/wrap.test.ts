import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.js';
import { hanging, wrapText } from '../../src/render/wrap.js';

describe('width on a terminal', () => {
  test.each([
    ['abc', 3],
    ['课时', 4],
    ['（一）', 6],
    ['e\u0301', 1],
    ['\u001b[31m错\u001b[39m', 2],
    ['𠮷', 2],
    ['›', 1],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('wrapping', () => {
  test('Chinese breaks between characters, where a line is full', () => {
    expect(wrapText('教师培训学生课时', 8)).toEqual(['教师培训', '学生课时']);
  });

  test('Latin text breaks at spaces', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  test('no line begins with a closing mark or ends with an opening one', () => {
    expect(wrapText('甲乙丙丁，戊己', 8)).toEqual(['甲乙丙', '丁，戊己']);
    expect(wrapText('甲乙丙（丁）', 8)).toEqual(['甲乙丙', '（丁）']);
  });

  test('a path that is longer than a line is broken, not cut', () => {
    expect(wrapText('evidence/2026/a.pdf', 8)).toEqual(['evidence', '/2026/a.', 'pdf']);
  });

  test('lines of the text stay lines', () => {
    expect(wrapText('甲\n\n乙', 8)).toEqual(['甲', '', '乙']);
  });

  test('a label hangs before the first line, and stands alone on a narrow screen', () => {
    expect(hanging('来源：', '甲乙丙丁戊', 2, 18)).toEqual(['  来源：甲乙丙丁戊']);
    expect(hanging('来源：', '甲乙丙丁戊己', 0, 14)).toEqual(['来源：甲乙丙丁', '      戊己']);
    expect(hanging('来源：', '甲乙丙丁', 0, 10)).toEqual(['来源：', '  甲乙丙丁']);
  });

  test('whatever the text, no line is too wide and nothing is lost', () => {
    const character = fc.constantFrom(...Array.from('课时（），。、a1 /-…“”𠮷\n'));
    const texts = fc.array(character, { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
