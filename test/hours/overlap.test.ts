import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, parseSession, parseSlot } from '../../src/hours/overlap.js';

function periodsOf(text: string): readonly number[] | undefined {
  const slot = parseSlot(text);
  return slot.kind === 'periods' ? [...slot.periods] : undefined;
}

describe('periods', () => {
  test.each([
    ['1-2节', [1, 2]],
    ['第1-2节', [1, 2]],
    ['第3、4节', [3, 4]],
    ['3,4节', [3, 4]],
    ['３，４节', [3, 4]],
    ['1-2、5节', [1, 2, 5]],
    ['第 1 ～ 2 节', [1, 2]],
    ['1~2节', [1, 2]],
    ['1—2节', [1, 2]],
    ['1–2节', [1, 2]],
    ['1至2节', [1, 2]],
    ['7节', [7]],
    ['11-12节', [11, 12]],
    ['3-3节', [3]],
    ['1-2、2-3节', [1, 2, 3]],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods);
  });

  test.each([
    '1-2',
    '第1-2',
    '2-1节',
    '1-2、4-3节',
    '123节',
    '1-234节',
    '1、节',
    '、1节',
    '1-2-3节',
    '1.5节',
    '一二节',
    '1-2节课',
    '上午1-2节',
    '1;2节',
    '1——2节',
    '',
    '晚上',
  ])('"%s" is free text', (text) => {
    expect(parseSlot(text)).toEqual({ kind: 'free' });
  });
});

describe('clock ranges', () => {
  test.each([
    ['08:00-09:40', 480, 580],
    ['8:00-9:40', 480, 580],
    ['８：００－９：４０', 480, 580],
    ['14:30至16:10', 870, 970],
    ['19:00 – 20:40', 1140, 1240],
    ['0:00-24:00', 0, 1440],
    ['23:59~24:00', 1439, 1440],
  ])('%s', (text, from, to) => {
    expect(parseSlot(text)).toEqual({ kind: 'clock', from, to });
    expect(parseSession(text)).toEqual({ kind: 'clock', from, to });
  });

  test.each([
    '9:40-8:00',
    '8:00-8:00',
    '23:00-24:01',
    '25:00-26:00',
    '8:60-9:40',
    '8:5-9:40',
    '8-9',
    '8:00',
    '8:00-9:40节',
  ])('"%s" is free text', (text) => {
    expect(parseSlot(text)).toEqual({ kind: 'free' });
  });
});

test('periods in a session are free text', () => {
  expect(parseSession('1-2节')).toEqual({ kind: 'free' });
});

describe('overlap', () => {
  const overlapping = (one: string, other: string) => overlaps(parseSlot(one), parseSlot(other));

  test('two slots that share a period overlap', () => {
    expect(overlapping('1-2节', '第2、5节')).toBe(true);
  });
  test('neighbouring periods do not', () => {
    expect(overlapping('1-2节', '3-4节')).toBe(false);
  });
  test('clock ranges that share a minute overlap', () => {
    expect(overlapping('8:00-9:41', '9:40-10:00')).toBe(true);
  });
  test('the end of one may be the start of the other', () => {
    expect(overlapping('8:00-9:40', '9:40-10:00')).toBe(false);
  });
  test('periods never overlap with a clock range', () => {
    expect(overlapping('1-2节', '0:00-24:00')).toBe(false);
  });
  test('free text never overlaps, not even with itself', () => {
    expect(overlapping('晚上', '晚上')).toBe(false);
  });

  test('is symmetric', () => {
    const slot = fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
        .map(([from, to]) => `${String(from)}-${String(to)}节`),
      fc
        .tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }))
        .map(([from, to]) =>
          [from, to].map((m) => `${String(Math.floor(m / 60))}:${String(m % 60).padStart(2, '0')}`).join('-'),
        ),
      fc.constantFrom('', '晚上', '1、3节'),
    );
    fc.assert(
      fc.property(slot, slot, (one, other) => {
        expect(overlapping(one, other)).toBe(overlapping(other, one));
      }),
    );
  });
});
