import { describe, expect, test } from 'vitest';
import { checkReadings, readingsInCall, readingsInDocument, readingsInForce } from '../../src/policy/readings.js';
import { otherCollege } from './other-college.js';

const places = {
  file: 'department.yaml',
  byPath: new Map([['readings/site-hours', { file: 'department.yaml', line: 7, column: 15 }]]),
};

describe('in department.yaml', () => {
  test('known options are taken', () => {
    const written = readingsInDocument({ 'site-hours': 'every-year', 'deadline-day': 'exclusive' }, places);
    expect(checkReadings(written)).toEqual({
      readings: { 'site-hours': 'every-year', 'deadline-day': 'exclusive' },
      problems: [],
    });
  });

  test('an unknown option is an error at its line, with the nearest one', () => {
    const { readings, problems } = checkReadings(readingsInDocument({ 'site-hours': 'every-years' }, places));
    expect(readings).toEqual({});
    expect(problems).toEqual([
      {
        code: 'unknown-reading-option',
        severity: 'error',
        place: { file: 'department.yaml', line: 7, column: 15 },
        field: 'site-hours',
        value: 'every-years',
        facts: { reading: 'site-hours', nearest: 'every-year', options: ['once', 'every-year'] },
      },
    ]);
  });

  test('an unknown reading too, and all at once', () => {
    const written = readingsInDocument({ 'sites-hours': 'once', 'deadline-day': 'perhaps' }, places);
    const { problems } = checkReadings(written);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['unknown-reading', 'sites-hours'],
      ['unknown-reading-option', 'perhaps'],
    ]);
    expect(problems[0]?.facts).toMatchObject({ nearest: 'site-hours' });
  });
});

describe('in the call', () => {
  test('an error stands in no file and names the option as typed', () => {
    const { problems } = checkReadings(readingsInCall(['site-hour=once'], '--reading'));
    expect(problems).toMatchObject([
      { code: 'unknown-reading', place: { file: '' }, field: '--reading', value: 'site-hour' },
    ]);
  });

  test.each([['site-hours'], ['site-hours='], ['site-hours:once'], ['=once'], ['']])('%j chooses nothing', (text) => {
    expect(checkReadings(readingsInCall([text], '--reading')).problems).toHaveLength(1);
  });

  test('the same option twice is fine, two options of one reading are not', () => {
    expect(checkReadings(readingsInCall(['site-hours=once', 'site-hours=once'], '--reading')).problems).toEqual([]);
    const { problems } = checkReadings(readingsInCall(['site-hours=once', 'site-hours=every-year'], '--reading'));
    expect(problems.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'reading-chosen-twice', facts: { reading: 'site-hours', first: 'once' } },
    ]);
  });
});

test('the call is stronger than the department, the department than the policy file', () => {
  const policy = otherCollege();
  const department = { 'site-hours': 'every-year', 'half-year-summary': 'unpaid' } as const;
  const inForce = readingsInForce(policy, department, { 'site-hours': 'once' });
  expect(inForce).toEqual({ ...policy.defaults, 'site-hours': 'once', 'half-year-summary': 'unpaid' });
});
