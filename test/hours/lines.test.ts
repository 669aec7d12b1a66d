import { describe, expect, test } from 'vitest';
import { aPerson, aPilot, day, file, hours, missingFile, row } from '../builders.js';
import {
  aHistory,
  anInvigilation,
  aReport,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  claimOf,
  newlyDeclared,
  onlyExcluded,
  reasons,
} from './rows.js';

describe('a line', () => {
  test('says who, what, when, from which row and by which derivation', () => {
    const claim = claimOf({ trainings: [aTraining({ origin: row('培训', 12, ['pilot', 'hours']), lateClaim: true })] });
    expect(claim.lines).toEqual([
      {
        key: 'training|T001|2026-04-08|1-2节|web|软件2401班',
        kind: 'training',
        article: '25(4)',
        pilot: 'web',
        site: null,
        staffId: 'T001',
        name: '王晓明',
        category: 'fullTime',
        basis: 'overload',
        date: '2026-04-08',
        hours: 200,
        lateClaim: true,
        source: { file: 'ledger.xlsx', sheet: '培训', cell: 'A12' },
        row: 12,
        evidence: [],
        trace: {
          kind: 'step',
          name: 'line-hours',
          operation: 'as-recorded',
          value: 2,
          of: [
            {
              kind: 'input',
              name: 'recorded-hours',
              value: 2,
              places: [{ file: 'ledger.xlsx', sheet: '培训', cell: 'B12' }],
            },
          ],
        },
      },
    ]);
  });

  test('of a fixed number of hours derives them from the parameter in force on the date that counts', () => {
    const [line] = claimOf({ reports: [aReport({ origin: row('报送', 3, ['due', 'submitted']) })] }).lines;
    expect(line?.trace).toEqual({
      kind: 'step',
      name: 'line-hours',
      operation: 'from-parameter',
      value: 2,
      of: [
        {
          kind: 'input',
          name: 'counted-date',
          value: '2026-03-12',
          places: [{ file: 'ledger.xlsx', sheet: '报送', cell: 'B3' }],
        },
        { kind: 'parameter', id: 'report-hours', value: 2, article: '25(2)', from: '2021-10-19' },
      ],
    });
  });

  test('names no site but in the kind site, there as the allocation spells it', () => {
    const claim = claimOf({
      sites: [aSite({ name: '信息楼考点' })],
      allocations: [aSiteShare('信息楼 考点')],
      invigilations: [anInvigilation({ site: '信息楼考点' })],
    });
    expect(claim.lines.map(({ kind, site, pilot }) => ({ kind, site, pilot }))).toEqual([
      { kind: 'site', site: '信息楼 考点', pilot: 'web' },
      { kind: 'invigilation', site: null, pilot: 'web' },
    ]);
  });

  test('of a site that belongs to no pilot or is not known has no pilot', () => {
    const claim = claimOf({
      sites: [aSite({ name: '甲考点', pilot: undefined })],
      allocations: [aSiteShare('甲考点'), aSiteShare('乙考点')],
    });
    expect([...claim.lines, ...claim.excluded].map(({ pilot }) => pilot)).toEqual([null, null]);
  });

  test('has no date where neither the pilot nor the site has one', () => {
    const claim = claimOf(
      { sites: [aSite({ approvedOn: undefined })], allocations: [aShare('web'), aSiteShare('信息楼考点')] },
      { data: { pilots: [aPilot({ declaration: { approvedOn: undefined, document: '1', evidence: [] } })] } },
    );
    expect(claim.excluded.map(({ date, hours: amount }) => ({ date, amount }))).toEqual([
      { date: null, amount: 3200 },
      { date: null, amount: 1600 },
    ]);
  });

  test('is proven by its own evidence first, then by that of its site, each path once', () => {
    const own = [file('evidence/签到.pdf'), file('evidence/认定.pdf')];
    const claim = claimOf({
      sites: [aSite({ evidence: [file('evidence/认定.pdf'), missingFile('evidence/照片.pdf')] })],
      allocations: [aSiteShare('信息楼考点', { evidence: own })],
    });
    expect(claim.lines[0]?.evidence).toEqual([...own, missingFile('evidence/照片.pdf')]);
  });

  test('of a declaration is proven by the approval too, also when it is excluded', () => {
    const approval = file('evidence/批复.pdf');
    const pilot = aPilot({ declaration: { approvedOn: day('2026-02-10'), document: undefined, evidence: [approval] } });
    const claim = claimOf(
      { allocations: [aShare('web', { evidence: [file('a.pdf')] })] },
      { data: { pilots: [pilot] } },
    );
    expect(onlyExcluded(claim).evidence).toEqual([file('a.pdf'), approval]);
  });

  test('of somebody from outside has no basis', () => {
    const outsider = aPerson({ staffId: 'W001', category: 'external' });
    expect(onlyExcluded(claimOf({ trainings: [aTraining({ staff: outsider })] })).basis).toBe('none');
  });
});

test('lines stand in the order of kinds, then of rows, paid and excluded alike', () => {
  const claim = claimOf(
    {
      invigilations: [anInvigilation()],
      trainings: [aTraining({ date: day('2026-05-02') }), aTraining({ date: day('2026-05-01') })],
      reports: [aReport({ submitted: undefined }), aReport()],
      sites: [aSite()],
      allocations: [aSiteShare('信息楼考点'), aShare('web')],
    },
    { data: { pilots: [newlyDeclared()] } },
  );
  expect(claim.lines.map(({ kind }) => kind)).toEqual([
    'declaration',
    'report',
    'training',
    'training',
    'site',
    'invigilation',
  ]);
  expect(claim.lines.map(({ date }) => date).slice(2, 4)).toEqual(['2026-05-02', '2026-05-01']);
  expect(reasons(claim)).toEqual(['not-submitted']);
});

describe('the earlier line', () => {
  test('of a duplicate is the first that has its key, also when that one is excluded for its time', () => {
    const at = (number: number, slot: string, audience: string) =>
      aTraining({ origin: row('培训', number), slot, audience });
    const claim = claimOf({ trainings: [at(2, '1-2节', '甲班'), at(3, '2-3节', '乙班'), at(4, '2-3节', '乙班')] });
    expect(claim.excluded.map(({ reason, because }) => ({ reason, cell: because?.cell }))).toEqual([
      { reason: 'time-conflict', cell: 'A2' },
      { reason: 'duplicate', cell: 'A3' },
    ]);
  });

  test('of a third duplicate is still the first', () => {
    const claim = claimOf({ reports: [2, 3, 4].map((number) => aReport({ origin: row('报送', number) })) });
    expect(claim.excluded.map(({ because }) => because?.cell)).toEqual(['A2', 'A2']);
  });

  test('of a time conflict is the first that overlaps and stands', () => {
    const at = (number: number, slot: string) => aTraining({ origin: row('培训', number), slot });
    const claim = claimOf({ trainings: [at(2, '1节'), at(3, '2节'), at(4, '2-3节')] });
    expect(onlyExcluded(claim).because?.cell).toBe('A3');
  });

  test('is named for no other reason', () => {
    const claim = claimOf({ reports: [aReport({ submitted: undefined })], trainings: [aTraining({ pilot: 'web' })] });
    expect(onlyExcluded(claim)).not.toHaveProperty('because');
  });
});

describe('details of a reason', () => {
  const tooLate = { date: day('2025-11-20') };

  test.each([
    ['not marked', aTraining(tooLate), {}, 'unmarked'],
    ['marked without a claim of that year', aTraining({ ...tooLate, lateClaim: true }), {}, 'no-history'],
    [
      'marked, but late claims are not taken',
      aTraining({ ...tooLate, lateClaim: true }),
      { 'late-claims': 'none' },
      'reading',
    ],
    ['of the year before that', aTraining({ date: day('2024-11-30'), lateClaim: true }), {}, 'other-year'],
    ['after the window', aTraining({ date: day('2026-12-01'), lateClaim: true }), {}, 'other-year'],
  ] as const)('outside the window, %s', (_situation, training, readings, late) => {
    const line = onlyExcluded(claimOf({ trainings: [training] }, { readings, asOf: '2027-01-01' }));
    expect(line).toMatchObject({
      reason: 'out-of-window',
      cites: '27',
      details: { late, yearBefore: 2025, from: '2025-12-01', to: '2026-11-30' },
    });
  });

  test('already claimed by key: where and when', () => {
    const history = aHistory({ 'training|T001|2026-04-08|1-2节|web|软件 2401班': 2 });
    const line = onlyExcluded(claimOf({ trainings: [aTraining()] }, { data: { history: [history] } }));
    expect(line).toMatchObject({
      reason: 'already-claimed',
      details: { by: 'key', file: 'history/2025.xlsx', cell: 'N2', year: 2025 },
    });
  });

  test('already claimed by the unit: how much of how much', () => {
    const data = {
      pilots: [newlyDeclared()],
      history: [aHistory({ 'declaration|web|T008': 20, 'declaration|Web前端开发|T009': 13 }, { year: undefined })],
    };
    expect(onlyExcluded(claimOf({ allocations: [aShare('web')] }, { data }))).toMatchObject({
      details: { by: 'unit', unit: 'declaration|Web前端开发', sum: 3300, total: 3200 },
    });
  });

  test('over-allocated: the sum with history, and the total', () => {
    const data = { pilots: [newlyDeclared()], history: [aHistory({ 'declaration|Web前端开发|T009': 1 })] };
    expect(onlyExcluded(claimOf({ allocations: [aShare('web')] }, { data }))).toMatchObject({
      reason: 'over-allocated',
      details: { unit: 'declaration|Web前端开发', sum: 3300, history: 100, total: 3200 },
    });
  });

  test('a declaration: everything that it lacks', () => {
    const pilot = aPilot({
      stage: 'applying',
      declaration: { approvedOn: undefined, document: undefined, evidence: [] },
    });
    expect(onlyExcluded(claimOf({ allocations: [aShare('web')] }, { data: { pilots: [pilot] } }))).toMatchObject({
      details: { pilot: 'web', lacks: ['approval', 'approvedOn', 'document'] },
    });
  });

  test('a late report: how many days', () => {
    const claim = claimOf({ reports: [aReport({ due: day('2026-02-27'), submitted: day('2026-03-02') })] });
    expect(onlyExcluded(claim)).toMatchObject({ reason: 'late', details: { days: 3 } });
  });
});

test('a row of an unknown pilot is a bug, since reading refuses it', () => {
  expect(() => claimOf({ trainings: [aTraining({ pilot: 'nobody', hours: hours(1) })] })).toThrow('nobody');
});
