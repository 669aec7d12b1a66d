import { describe, expect, test } from 'vitest';
import { monthDayAt, numberAt } from '../../src/model/policy.js';
import { bundledPolicy } from '../../src/policy/bundled.js';
import { readingsInForce } from '../../src/policy/readings.js';
import { termsFor } from '../../src/policy/terms-for.js';
import { day } from '../builders.js';
import { otherCollege } from './other-college.js';

const policy = otherCollege();

describe('a parameter in force', () => {
  test.each([
    ['the day before an amendment has the old value', '2025-08-31', 8, '2023-03-10'],
    ['the day of an amendment has the new one', '2025-09-01', 6, '2025-09-01'],
    ['a later day too', '2026-11-30', 6, '2025-09-01'],
    ['the first day has the first value', '2023-03-10', 8, '2023-03-10'],
    ['a day before the first has what it would have earned', '2020-01-01', 8, '2023-03-10'],
  ])('%s', (_, date, value, from) => {
    expect(numberAt(policy, 'assessor-hours', day(date))).toEqual({
      id: 'assessor-hours',
      value,
      unit: 'hour',
      article: '25(3)',
      from,
      source: 'policy',
    });
  });

  test('a day of the year likewise', () => {
    expect(monthDayAt(policy, 'claim-deadline', day('2026-01-01')).value).toBe('11-30');
  });
});

test('another college differs in data only', () => {
  const own = bundledPolicy('hhvc-2021-88');
  const on = day('2026-06-01');
  expect(own && numberAt(own, 'declaration-hours', on).value).toBe(32);
  expect(numberAt(policy, 'declaration-hours', on).value).toBe(40);
  expect(own && numberAt(own, 'industry-expert-percent', on).value).toBe(20);
  expect(numberAt(policy, 'industry-expert-percent', on).value).toBe(25);
  expect(own?.defaults['half-year-summary']).toBe('unpaid');
  expect({ ...policy.defaults, 'half-year-summary': 'unpaid' }).toEqual(own?.defaults);
  expect(policy.defaults['half-year-summary']).toBe('paid');
  expect([...policy.articles.keys()]).toEqual(own && [...own.articles.keys()]);
});

test('the terms of a run hold policy, readings, date, year and window', () => {
  const readings = readingsInForce(policy, {}, { 'claim-window': 'calendar-year' });
  expect(termsFor(policy, readings, day('2026-11-24'), 2026)).toEqual({
    policy,
    readings: { ...policy.defaults, 'claim-window': 'calendar-year' },
    asOf: '2026-11-24',
    year: 2026,
    window: { from: '2026-01-01', to: '2026-12-31' },
  });
});
