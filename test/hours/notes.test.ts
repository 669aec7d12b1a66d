import { describe, expect, test } from 'vitest';
import { day, row } from '../builders.js';
import { aHistory, aReport, aTraining, claimOf } from './rows.js';

describe('a late mark', () => {
  test('on a row inside the window changes nothing and is noted at its cell', () => {
    const marked = aTraining({ lateClaim: true, origin: row('培训', 5, ['pilot', 'lateClaim']) });
    const claim = claimOf({ trainings: [marked] });
    expect(claim.lines).toHaveLength(1);
    expect(claim.notes).toEqual([
      {
        code: 'late-mark-in-window',
        severity: 'note',
        place: { file: 'ledger.xlsx', sheet: '培训', cell: 'B5' },
        facts: { date: '2026-04-08' },
      },
    ]);
  });

  test('is noted of an excluded row too', () => {
    expect(claimOf({ reports: [aReport({ lateClaim: true, submitted: undefined })] }).notes).toHaveLength(1);
  });

  test('on a row of the year before is what it is for', () => {
    expect(claimOf({ trainings: [aTraining({ lateClaim: true, date: day('2025-11-20') })] }).notes).toEqual([]);
  });
});

describe('an earlier claim', () => {
  test('made under another option of a reading that shapes keys is noted where it is listed', () => {
    const history = aHistory({}, { readings: { 'declaration-unit': 'pilot', 'assessor-unit': 'per-certificate' } });
    expect(claimOf({}, { data: { history: [history] } }).notes).toEqual([
      {
        code: 'history-other-reading',
        severity: 'note',
        place: { file: 'department.yaml', line: 9, column: 5 },
        facts: { reading: 'declaration-unit', then: 'pilot', now: 'certificate' },
      },
    ]);
  });

  test.each([
    ['declaration-unit', 'certificate-level'],
    ['report-unit', 'department'],
    ['assessor-unit', 'per-person'],
    ['invigilation-unit', 'per-session'],
  ] as const)('is noted for %s', (reading, option) => {
    const history = aHistory({}, { readings: { [reading]: option } });
    expect(claimOf({}, { data: { history: [history] } }).notes).toMatchObject([{ facts: { reading, then: option } }]);
  });

  test('made under other options of readings that shape no key is not noted', () => {
    const history = aHistory({}, { readings: { 'claim-window': 'calendar-year', 'site-hours': 'every-year' } });
    expect(claimOf({}, { data: { history: [history] } }).notes).toEqual([]);
  });
});

describe('a slot', () => {
  test.each([
    ['1-2', false],
    ['1、2', false],
    ['上午', false],
    ['2026-01-02', true],
  ])('%s overlaps nothing, which is noted at its cell', (slot, isDay) => {
    const claim = claimOf({ trainings: [aTraining({ slot, origin: row('培训', 5, ['pilot', 'slot']) })] });
    expect(claim.lines).toHaveLength(1);
    expect(claim.notes).toMatchObject([
      { code: 'slot-free-text', place: { sheet: '培训', cell: 'B5' }, value: slot, facts: { isDay } },
    ]);
  });

  test.each(['1-2节', '第3、4节', '8:00-9:40', ''])('%s is none to note', (slot) => {
    expect(claimOf({ trainings: [aTraining({ slot })] }).notes).toEqual([]);
  });
});
