import { describe, expect, test } from 'vitest';
import type { Claim, Finding, FindingId } from '../../src/model/claim.js';
import { aDepartment, aPerson, aPilot, day, hours, row } from '../builders.js';
import {
  aHistory,
  anAssessor,
  aReport,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  claimOf,
  newlyDeclared,
  onlyExcluded,
} from './rows.js';

function found(claim: Claim, id: FindingId): readonly Finding[] {
  return claim.findings.filter((finding) => finding.id === id);
}

describe('unallocated', () => {
  test('names the pilot of a unit that has one, and where it was approved', () => {
    const pilot = newlyDeclared({
      places: { file: 'web.yaml', byPath: new Map([['declaration/approvedOn', { file: 'web.yaml', line: 7 }]]) },
    });
    const claim = claimOf({ allocations: [aShare('web', { hours: hours(22.34) })] }, { data: { pilots: [pilot] } });
    expect(found(claim, 'unallocated')).toEqual([
      {
        id: 'unallocated',
        article: '25',
        pilot: 'web',
        sources: [
          { file: 'web.yaml', line: 7 },
          { file: 'ledger.xlsx', sheet: '分配', cell: 'A2' },
        ],
        facts: { unit: 'declaration|Web前端开发', rest: 9.66 },
        details: { kind: 'declaration', name: 'Web前端开发', total: 3200, allocated: 2234 },
      },
    ]);
  });

  test('of a unit of several pilots names none; one of them in the window is enough', () => {
    const pilots = [aPilot({ id: 'old' }), newlyDeclared({ id: 'new' })];
    const [finding] = found(claimOf({}, { data: { pilots } }), 'unallocated');
    expect(finding).toMatchObject({ facts: { rest: 32 } });
    expect(finding).not.toHaveProperty('pilot');
  });

  test('a pilot that is still applying is no part of the declared unit', () => {
    const pilots = [newlyDeclared(), aPilot({ id: 'next', stage: 'applying' })];
    expect(found(claimOf({}, { data: { pilots } }), 'unallocated')).toMatchObject([{ pilot: 'web' }]);
  });

  test('an ended pilot still has its hours', () => {
    const pilots = [newlyDeclared({ stage: 'ended', endedOn: day('2026-02-11') })];
    expect(found(claimOf({}, { data: { pilots } }), 'unallocated')).toHaveLength(1);
  });

  test.each([
    ['approved before the window', aPilot()],
    [
      'approved after as-of',
      newlyDeclared({ declaration: { approvedOn: day('2026-12-02'), document: '1', evidence: [] } }),
    ],
    [
      'without an approval number',
      newlyDeclared({ declaration: { approvedOn: day('2026-02-10'), document: undefined, evidence: [] } }),
    ],
    ['still applying', newlyDeclared({ stage: 'applying' })],
  ])('is not said of a pilot %s', (_situation, pilot) => {
    expect(found(claimOf({}, { data: { pilots: [pilot] } }), 'unallocated')).toEqual([]);
  });

  test('is not said of a unit that an earlier claim has dealt with, under whatever option', () => {
    const history = [aHistory({ 'declaration|web|T009': 1 })];
    expect(found(claimOf({}, { data: { pilots: [newlyDeclared()], history } }), 'unallocated')).toEqual([]);
  });

  test('is not said while the unit exceeds its hours', () => {
    const claim = claimOf(
      { allocations: [aShare('web', { hours: hours(32.01) })] },
      { data: { pilots: [newlyDeclared()] } },
    );
    expect(onlyExcluded(claim).reason).toBe('over-allocated');
    expect(found(claim, 'unallocated')).toEqual([]);
  });

  test('is not said while a line of the unit is forfeited', () => {
    const claim = claimOf(
      { allocations: [aShare('web', { hours: hours(8) })] },
      { data: { pilots: [newlyDeclared()] }, failing: ['web'], readings: { 'supervision-effect': 'forfeit' } },
    );
    expect(found(claim, 'unallocated')).toEqual([]);
  });

  test('is said when the only line is excluded for another reason', () => {
    const outsider = aPerson({ staffId: 'W1', category: 'external' });
    const claim = claimOf(
      { allocations: [aShare('web', { staff: outsider })] },
      { data: { pilots: [newlyDeclared()] } },
    );
    expect(found(claim, 'unallocated')).toMatchObject([{ facts: { rest: 32 } }]);
  });

  test('of a site names no pilot', () => {
    const [finding] = found(
      claimOf({ sites: [aSite()], allocations: [aSiteShare('信息楼考点', { hours: hours(5.34) })] }),
      'unallocated',
    );
    expect(finding).toMatchObject({ facts: { unit: 'site|信息楼考点', rest: 10.66 } });
    expect(finding).not.toHaveProperty('pilot');
  });

  test('of a site that earns every year only in the year of its approval', () => {
    const sites = [aSite({ name: '甲' }), aSite({ name: '乙', approvedOn: day('2024-03-01') })];
    const claim = claimOf({ sites }, { readings: { 'site-hours': 'every-year' } });
    expect(found(claim, 'unallocated')).toMatchObject([{ facts: { unit: 'site|甲', rest: 16 } }]);
  });
});

test('hours-mismatch names row and pilot', () => {
  const claim = claimOf({ trainings: [aTraining({ hours: hours(2.25) }), aTraining({ slot: '3-4节' })] });
  expect(found(claim, 'hours-mismatch')).toMatchObject([
    { pilot: 'web', facts: { hours: 2.25, periods: 2 }, sources: [{ cell: 'A2' }] },
  ]);
});

test('hours-mismatch is not said of an excluded line', () => {
  const claim = claimOf({ trainings: [aTraining({ hours: hours(2.25), countedInWorkload: true })] });
  expect(claim.findings).toEqual([]);
});

test('slot-missing is one finding with every place', () => {
  const claim = claimOf({
    trainings: [
      aTraining({ slot: '' }),
      aTraining({ slot: ' ', origin: row('培训', 3) }),
      aTraining({ slot: '3节', hours: hours(1) }),
    ],
  });
  expect(found(claim, 'slot-missing')).toMatchObject([
    { facts: { lines: 2 }, sources: [{ cell: 'A2' }, { cell: 'A3' }] },
  ]);
});

test('long-day counts each person and date apart', () => {
  const other = aPerson({ staffId: 'T002', name: '李丽' });
  const free = (over: Parameters<typeof aTraining>[0]) => aTraining({ slot: '晚上', hours: hours(5), ...over });
  const claim = claimOf({
    trainings: [
      free({ audience: '甲班' }),
      free({ audience: '乙班' }),
      free({ audience: '丙班', staff: other }),
      free({ date: day('2026-04-09') }),
    ],
  });
  expect(found(claim, 'long-day')).toMatchObject([
    { facts: { staffId: 'T001', date: '2026-04-08', hours: 10 }, details: { name: '王晓明', limit: 800 } },
  ]);
});

test('co-teaching needs two persons: the pilot, the lesson and both', () => {
  const other = aPerson({ staffId: 'S002', name: '李丽' });
  const claim = claimOf({ trainings: [aTraining(), aTraining({ staff: other, slot: '1-2 节' })] });
  expect(found(claim, 'co-teaching')).toMatchObject([
    {
      pilot: 'web',
      facts: { key: '2026-04-08|1-2节|web|软件2401班', staff: ['S002', 'T001'] },
      details: { names: ['李丽', '王晓明'] },
    },
  ]);
});

test('co-teaching is not said when one of them is not paid', () => {
  const other = aPerson({ staffId: 'S002', name: '李丽' });
  const claim = claimOf({ trainings: [aTraining(), aTraining({ staff: other, countedInWorkload: true })] });
  expect(found(claim, 'co-teaching')).toEqual([]);
});

describe('supervision', () => {
  test('counts paid and forfeited hours and cites their rows', () => {
    const rows = { reports: [aReport({ submitted: undefined })], assessors: [anAssessor()] };
    const flagged = claimOf(rows, { failing: ['web'] });
    const forfeited = claimOf(rows, { failing: ['web'], readings: { 'supervision-effect': 'forfeit' } });
    expect(found(flagged, 'supervision')).toMatchObject([
      { pilot: 'web', facts: { hours: 8 }, sources: [{ sheet: '考评员' }], details: { paid: 800, forfeited: 0 } },
    ]);
    expect(found(forfeited, 'supervision')).toMatchObject([
      { pilot: 'web', facts: { hours: 8 }, sources: [{ sheet: '考评员' }], details: { paid: 0, forfeited: 800 } },
    ]);
  });

  test('with nothing at stake cites the rows there are', () => {
    const claim = claimOf({ reports: [aReport({ submitted: undefined })] }, { failing: ['web'] });
    expect(found(claim, 'supervision')).toMatchObject([{ facts: { hours: 0 }, sources: [{ sheet: '报送' }] }]);
  });

  test('is not said of a pilot that fails no rule of Art. 28', () => {
    expect(found(claimOf({ assessors: [anAssessor()] }, { failing: ['other'] }), 'supervision')).toEqual([]);
  });
});

describe('rate-missing', () => {
  const paid = { assessors: [anAssessor({ staff: aPerson({ origin: row('师资', 9) }) })] };
  const withRates = (rates: NonNullable<Parameters<typeof aDepartment>[0]>['rates']) => ({
    data: { department: aDepartment({ rates }) },
  });

  test('cites the row of the person', () => {
    expect(found(claimOf(paid, withRates({ overload: undefined, base: undefined })), 'rate-missing')).toMatchObject([
      {
        facts: { staffId: 'T001' },
        sources: [{ sheet: '师资', cell: 'A9' }],
        details: { title: '讲师', basis: 'overload' },
      },
    ]);
  });
  test('is not said without rates', () => {
    expect(found(claimOf(paid), 'rate-missing')).toEqual([]);
  });
});

test('workload-unstated is one finding with every place', () => {
  const unstated = { countedInWorkload: undefined };
  const claim = claimOf({
    trainings: [
      aTraining(unstated),
      aTraining({ ...unstated, slot: '3-4节', origin: row('培训', 3) }),
      aTraining({ slot: '5-6节' }),
    ],
  });
  expect(found(claim, 'workload-unstated')).toMatchObject([
    { facts: { lines: 2 }, sources: [{ cell: 'A2' }, { cell: 'A3' }], details: { hours: 400 } },
  ]);
});

test('late-claim is one finding with the hours of all', () => {
  const late = { lateClaim: true, date: day('2025-11-20') };
  const claim = claimOf(
    { trainings: [aTraining(late), aTraining({ ...late, slot: '3-4节', hours: hours(2.5) }), aTraining()] },
    { data: { history: [aHistory({})] } },
  );
  expect(found(claim, 'late-claim')).toMatchObject([{ facts: { hours: 4.5 }, details: { lines: 2 } }]);
});

test('findings stand in the order of the contract', () => {
  const claim = claimOf(
    { trainings: [aTraining({ slot: '', countedInWorkload: undefined }), aTraining({ hours: hours(9) })] },
    { data: { pilots: [newlyDeclared()] }, failing: ['web'] },
  );
  expect(claim.findings.map(({ id }) => id)).toEqual([
    'unallocated',
    'hours-mismatch',
    'slot-missing',
    'long-day',
    'supervision',
    'workload-unstated',
  ]);
});
