import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/calendar-date.js';
import { isInWindow } from '../../src/model/terms.js';
import { claimWindow, yearlyDay } from '../../src/policy/claim-window.js';
import { day } from '../builders.js';
import { otherCollege, otherCollegeText, readPolicyText } from './other-college.js';

const policy = otherCollege();
const byDeadline = policy.defaults;
const byYear = { ...policy.defaults, 'claim-window': 'calendar-year' } as const;

/** The deadline moves to 15 November from a day on. */
function amendedFrom(from: string) {
  const line = '- { from: 2023-03-10, value: 11-30 }';
  const text = otherCollegeText().replace(line, `${line}\n      - { from: ${from}, value: 11-15 }`);
  const amended = readPolicyText(text).policy;
  if (!amended) throw new Error('no policy');
  return amended;
}

test('December of the year before to November of the year', () => {
  expect(claimWindow(policy, byDeadline, 2026)).toEqual({ from: '2025-12-01', to: '2026-11-30' });
});

test('the calendar year', () => {
  expect(claimWindow(policy, byYear, 2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

test('both ends belong to the window, their neighbours do not', () => {
  const window = claimWindow(policy, byDeadline, 2026);
  const within = ['2025-11-30', '2025-12-01', '2026-11-30', '2026-12-01'].map((text) => isInWindow(day(text), window));
  expect(within).toEqual([false, true, true, false]);
});

describe('an amended deadline', () => {
  test('moves the window of its own year when it comes before the new deadline', () => {
    const amended = amendedFrom('2025-09-01');
    expect(claimWindow(amended, byDeadline, 2025)).toEqual({ from: '2024-12-01', to: '2025-11-15' });
    expect(claimWindow(amended, byDeadline, 2026)).toEqual({ from: '2025-11-16', to: '2026-11-15' });
  });

  test('leaves the year alone when it comes after the new deadline', () => {
    const amended = amendedFrom('2025-11-16');
    expect(yearlyDay(amended, 'claim-deadline', 2025)).toBe('2025-11-30');
    expect(yearlyDay(amended, 'claim-deadline', 2026)).toBe('2026-11-15');
  });

  test.each([byDeadline, byYear])('never leaves a day between two windows, nor in both', (readings) => {
    const amended = amendedFrom('2025-09-01');
    for (let year = 2022; year < 2030; year += 1) {
      const next = claimWindow(amended, readings, year + 1);
      expect(next.from).toBe(addDays(claimWindow(amended, readings, year).to, 1));
    }
  });
});

test('a year before the policy has a window all the same', () => {
  expect(claimWindow(policy, byDeadline, 2020)).toEqual({ from: '2019-12-01', to: '2020-11-30' });
});
