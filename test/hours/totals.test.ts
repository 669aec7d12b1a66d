import { describe, expect, test } from 'vitest';
import { yuanOfFen } from '../../src/model/yuan.js';
import { aDepartment, aPerson, day, hours, row } from '../builders.js';
import {
  aHistory,
  anAssessor,
  anInvigilation,
  aReport,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  claimOf,
  newlyDeclared,
} from './rows.js';

const lecturer = aPerson();
const administrator = aPerson({ staffId: 'A009', name: '赵强', category: 'administrative', title: undefined });

const rated = aDepartment({
  rates: {
    overload: { default: yuanOfFen(4500), byTitle: new Map([['讲师', yuanOfFen(5055)]]) },
    base: { default: yuanOfFen(3001), byTitle: new Map() },
  },
  places: {
    file: 'department.yaml',
    byPath: new Map([
      ['rates/overload/讲师', { file: 'department.yaml', line: 8 }],
      ['rates/base/default', { file: 'department.yaml', line: 11 }],
    ]),
  },
});

describe('totals', () => {
  const claim = claimOf(
    {
      trainings: [aTraining({ hours: hours(0.1), slot: '晚上' }), aTraining({ countedInWorkload: true })],
      assessors: [anAssessor({ staff: administrator })],
      reports: [aReport()],
      invigilations: [anInvigilation({ staff: administrator })],
    },
    { data: { department: rated } },
  );

  test('count rows, paid and excluded lines', () => {
    const { rows, paid, excluded } = claim.totals;
    expect({ rows, paid, excluded }).toEqual({ rows: 5, paid: 4, excluded: 1 });
  });

  test('sum hours exactly, by kind and altogether, kinds without a line left out', () => {
    expect(claim.totals.hours).toBe(1110);
    expect(claim.totals.byKind).toEqual({ report: 200, assessor: 800, training: 10, invigilation: 100 });
  });

  test('list people with a paid line by staff id', () => {
    expect(
      claim.totals.byPerson.map(({ staffId, basis, hours: sum, byKind, rate, amount }) => ({
        staffId,
        basis,
        sum,
        byKind,
        rate,
        amount,
      })),
    ).toEqual([
      {
        staffId: 'A009',
        basis: 'base',
        sum: 900,
        byKind: { assessor: 800, invigilation: 100 },
        rate: 3001,
        amount: 27009,
      },
      // 2.1 × 50.55 = 106.155 is rounded half up.
      {
        staffId: 'T001',
        basis: 'overload',
        sum: 210,
        byKind: { report: 200, training: 10 },
        rate: 5055,
        amount: 10616,
      },
    ]);
    expect(claim.totals.amount).toBe(37625);
  });

  test('derive an amount from the hours of the lines and the rate, each with its place', () => {
    const [person] = claim.totals.byPerson;
    expect(person?.trace).toMatchObject({
      name: 'amount',
      operation: 'times',
      value: 270.09,
      of: [
        {
          name: 'person-hours',
          operation: 'sum',
          value: 9,
          of: [
            { name: 'line-hours', value: 8 },
            { name: 'line-hours', value: 1 },
          ],
        },
        { kind: 'input', name: 'rate', value: 30.01, places: [{ file: 'department.yaml', line: 11 }] },
      ],
    });
  });

  test('derive hours alone where there are no rates', () => {
    const [person] = claimOf({ assessors: [anAssessor()] }).totals.byPerson;
    expect(person).toMatchObject({ rate: null, amount: null, trace: { name: 'person-hours', value: 8 } });
  });
});

describe('totals of nobody', () => {
  test('are 0 yuan with rates', () => {
    expect(claimOf({}, { data: { department: rated } }).totals).toEqual({
      rows: 0,
      paid: 0,
      excluded: 0,
      hours: 0,
      amount: 0,
      byKind: {},
      byPerson: [],
      trace: {
        hours: { kind: 'step', name: 'total-hours', operation: 'sum', value: 0, of: [] },
        amount: { kind: 'step', name: 'total-amount', operation: 'sum', value: 0, of: [] },
      },
    });
  });
  test('are no amount without rates', () => {
    expect(claimOf({}).totals.amount).toBeNull();
  });
});

test('staff ids are ordered by code point, digits before letters before Han', () => {
  const people = ['乙1', 'b2', 'B10', '9'].map((staffId) => aPerson({ ...lecturer, staffId }));
  const claim = claimOf({ assessors: people.map((staff) => anAssessor({ staff })) });
  expect(claim.totals.byPerson.map(({ staffId }) => staffId)).toEqual(['9', 'B10', 'b2', '乙1']);
});

describe('allocations', () => {
  test('show total, shared out, history and rest of the units of this claim', () => {
    const claim = claimOf(
      {
        sites: [
          aSite({ name: '甲' }),
          aSite({ name: '乙', origin: row('站点', 3) }),
          aSite({ name: '丙', approvedOn: day('2024-01-01') }),
        ],
        allocations: [aShare('web', { hours: hours(12) }), aSiteShare('甲', { hours: hours(20) })],
      },
      { data: { pilots: [newlyDeclared()], history: [aHistory({ 'declaration|web|T009': 10 })] } },
    );
    expect(
      claim.allocations.map(({ kind, name, total, allocated, overAllocated, history, rest }) => ({
        kind,
        name,
        total,
        allocated,
        overAllocated,
        history,
        rest,
      })),
    ).toEqual([
      {
        kind: 'declaration',
        name: 'Web前端开发',
        total: 3200,
        allocated: 1200,
        overAllocated: 0,
        history: 1000,
        rest: 1000,
      },
      { kind: 'site', name: '甲', total: 1600, allocated: 0, overAllocated: 2000, history: 0, rest: 1600 },
      { kind: 'site', name: '乙', total: 1600, allocated: 0, overAllocated: 0, history: 0, rest: 1600 },
    ]);
  });

  test('a site that earns every year has all its hours each year', () => {
    const claim = claimOf(
      {
        sites: [aSite({ approvedOn: day('2024-01-01') })],
        allocations: [aSiteShare('信息楼考点', { hours: hours(6) })],
      },
      { readings: { 'site-hours': 'every-year' }, data: { history: [aHistory({ 'site|信息楼考点|T009': 16 })] } },
    );
    expect(claim.allocations).toMatchObject([{ total: 1600, allocated: 600, history: 0, rest: 1000 }]);
  });
});
