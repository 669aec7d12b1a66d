import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeClaim } from '../../src/hours/compute-claim.js';
import type { Claim } from '../../src/model/claim.js';
import type { DepartmentData, Tables } from '../../src/model/department.js';
import { addDays } from '../../src/model/calendar-date.js';
import { hoursOfHundredths } from '../../src/model/hours.js';
import { READING_OPTIONS, type ReadingOptions } from '../../src/model/policy.js';
import { byCodePoint } from '../../src/model/text.js';
import { payFor, sumYuan, yuanOfFen } from '../../src/model/yuan.js';
import { aDepartment, aPerson, aPilot, day, NO_TABLES, row, someData } from '../builders.js';
import {
  aHistory,
  anAssessor,
  anInvigilation,
  aReport,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  newlyDeclared,
  someTerms,
} from './rows.js';

const staff = [
  aPerson(),
  aPerson({ staffId: 'T002', name: '李丽', category: 'dualRole' }),
  aPerson({ staffId: 'T003', name: '赵强', category: 'administrative', title: undefined }),
  aPerson({ staffId: 'W001', name: '孙外', category: 'external' }),
];
const pilots = [
  newlyDeclared({ id: 'web' }),
  newlyDeclared({
    id: 'bim',
    certificate: { name: 'BIM', level: '初级', organization: undefined, directory: undefined },
  }),
  aPilot({ id: 'next', stage: 'applying' }),
  aPilot({ id: 'past', stage: 'ended', endedOn: day('2026-05-01') }),
];
const sites = [aSite({ name: '甲' }), aSite({ name: '乙', pilot: undefined, approvedOn: day('2024-03-01') })];

const dates = fc.integer({ min: -420, max: 300 }).map((days) => addDays(day('2026-03-01'), days));
const amounts = fc.integer({ min: 1, max: 2000 }).map(hoursOfHundredths);
const earning = fc.record({ staff: fc.constantFrom(...staff), lateClaim: fc.boolean() });
const pilotIds = fc.constantFrom(...pilots.map(({ id }) => id));

const training = fc
  .tuple(
    earning,
    fc.record({
      pilot: pilotIds,
      date: dates,
      slot: fc.constantFrom('1-2节', '2-3节', '8:00-9:40', '9:00-10:00', '晚上', ''),
      audience: fc.constantFrom('甲班', ''),
      hours: amounts,
      countedInWorkload: fc.constantFrom(true, false, undefined),
    }),
  )
  .map(([who, what]) => aTraining({ ...who, ...what }));
const invigilation = fc
  .tuple(earning, fc.record({ pilot: pilotIds, date: dates, session: fc.constantFrom('8:00-9:40', '第一场') }))
  .map(([who, what]) => anInvigilation({ ...who, ...what }));
const report = fc
  .tuple(
    earning,
    fc.record({
      pilot: pilotIds,
      type: fc.constantFrom('biweekly', 'quarterly', 'halfYear', 'annual'),
      due: dates,
      submitted: fc.option(dates, { nil: undefined }),
      review: fc.constantFrom('approved', 'returned', 'pending'),
    }),
  )
  .map(([who, what]) => aReport({ ...who, ...what }));
const assessor = fc
  .tuple(earning, fc.record({ pilot: pilotIds, obtained: dates }))
  .map(([who, what]) => anAssessor({ ...who, ...what }));
const allocation = fc
  .tuple(
    earning,
    amounts,
    fc.oneof(
      pilotIds.map((id) => ({ id })),
      fc.constantFrom({ site: '甲' }, { site: '乙' }, { site: '丙' }),
    ),
  )
  .map(([who, hours, what]) =>
    'id' in what ? aShare(what.id, { ...who, hours }) : aSiteShare(what.site, { ...who, hours }),
  );

/** Each row gets its own place. */
function numbered(tables: Tables): Tables {
  const place = <Row>(sheet: string, rows: readonly Row[]) =>
    rows.map((one, index) => ({ ...one, origin: row(sheet, index + 2) }));
  return {
    ...tables,
    trainings: place('培训', tables.trainings),
    invigilations: place('监考', tables.invigilations),
    reports: place('报送', tables.reports),
    assessors: place('考评员', tables.assessors),
    allocations: place('分配', tables.allocations),
  };
}

const tablesOf = fc
  .record({
    trainings: fc.array(training, { maxLength: 30 }),
    invigilations: fc.array(invigilation, { maxLength: 10 }),
    reports: fc.array(report, { maxLength: 15 }),
    assessors: fc.array(assessor, { maxLength: 8 }),
    allocations: fc.array(allocation, { maxLength: 8 }),
  })
  .map((tables) => numbered({ ...NO_TABLES, staff, sites, ...tables }));

const histories = fc
  .dictionary(
    fc.constantFrom('declaration|web|T009', 'site|甲|T001', 'assessor|Web前端开发|T001', 'declaration|BIM|T002'),
    fc.integer({ min: 1, max: 32 }),
  )
  .map((lines) => [aHistory(lines)]);

function optionsOf(id: keyof ReadingOptions) {
  return fc.constantFrom<string>(...READING_OPTIONS[id]);
}

const readings = fc.record({
  'claim-window': optionsOf('claim-window'),
  'half-year-summary': optionsOf('half-year-summary'),
  'site-hours': optionsOf('site-hours'),
  'declaration-unit': optionsOf('declaration-unit'),
  'assessor-unit': optionsOf('assessor-unit'),
  'invigilation-unit': optionsOf('invigilation-unit'),
  'external-pay': optionsOf('external-pay'),
  'report-unit': optionsOf('report-unit'),
  'late-claims': optionsOf('late-claims'),
  'supervision-effect': optionsOf('supervision-effect'),
}) as fc.Arbitrary<Partial<ReadingOptions>>;

const department = aDepartment({
  rates: {
    overload: { default: yuanOfFen(4567), byTitle: new Map() },
    base: { default: yuanOfFen(3333), byTitle: new Map() },
  },
});

const situation = fc.record({
  tables: tablesOf,
  history: histories,
  readings,
  failing: fc.subarray(pilots.map(({ id }) => id)),
});
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function claimIn({ tables, history, readings: chosen, failing }: Situation): Claim {
  const data: DepartmentData = { ...someData({ department, pilots, history }), tables };
  return computeClaim(data, someTerms(chosen), new Set(failing));
}

function rowsOf({ allocations, reports, assessors, trainings, invigilations }: Tables) {
  return [allocations, reports, assessors, trainings, invigilations].flatMap((rows) =>
    rows.map(({ origin }) => origin),
  );
}

function placeOf({ sheet, cell }: { readonly sheet?: string; readonly cell?: string }): string {
  return `${String(sheet)}!${String(cell)}`;
}

describe('whatever the rows, history and readings', () => {
  test('each row is one line, paid or excluded', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { lines, excluded, totals } = claimIn(given);
        const rows = rowsOf(given.tables).map((origin) => `${origin.sheet.sheet}!${origin.first}`);
        expect([...lines, ...excluded].map(({ source }) => placeOf(source)).sort(byCodePoint)).toEqual(
          rows.sort(byCodePoint),
        );
        expect([totals.rows, totals.paid, totals.excluded]).toEqual([rows.length, lines.length, excluded.length]);
      }),
    );
  });

  test('every total is the exact sum of the lines', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { lines, totals } = claimIn(given);
        const sum = lines.reduce((before, { hours }) => before + BigInt(hours), 0n);
        const kinds = Object.values(totals.byKind);
        const people = totals.byPerson;
        expect(BigInt(totals.hours)).toBe(sum);
        expect(kinds.reduce((before, hours) => before + BigInt(hours), 0n)).toBe(sum);
        expect(people.reduce((before, { hours }) => before + BigInt(hours), 0n)).toBe(sum);
        expect(totals.amount).toBe(
          sumYuan(people.map(({ hours, basis }) => payFor(hours, yuanOfFen(basis === 'overload' ? 4567 : 3333)))),
        );
      }),
    );
  });

  test('no key is paid twice but training without a slot, and no unit beyond its hours', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { lines, allocations } = claimIn(given);
        const keys = lines.map(({ key }) => key).filter((key) => !/^training\|[^|]*\|[^|]*\|\|/u.test(key));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { allocated, history, total } of allocations) {
          expect(allocated === 0 || allocated + history <= total).toBe(true);
        }
      }),
    );
  });

  test('the same inputs give the same claim, and inputs are left as they were', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const before = JSON.stringify(given);
        expect(claimIn(given)).toEqual(claimIn(given));
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  test('forfeiting changes nothing while no pilot fails a rule of Art. 28', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const paid = (effect: 'flag' | 'forfeit') =>
          claimIn({ ...given, readings: { ...given.readings, 'supervision-effect': effect }, failing: [] }).totals;
        expect(paid('flag')).toEqual(paid('forfeit'));
      }),
    );
  });
});

test('the order of rows of different people and days does not change who gets what', () => {
  const apart = fc
    .uniqueArray(training, {
      maxLength: 30,
      selector: ({ staff: { staffId }, date }) => `${staffId}|${date}`,
    })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(apart, ([one, other]) => {
      const totals = (trainings: typeof one) =>
        computeClaim(
          someData({ department, pilots, tables: { staff, trainings } }),
          someTerms({ 'external-pay': 'base' }),
          new Set(),
        ).totals;
      const plain = (rows: typeof one) => {
        const { byPerson, trace: _inOrder, ...sums } = totals(rows);
        return { ...sums, byPerson: byPerson.map(({ staffId, hours, amount }) => ({ staffId, hours, amount })) };
      };
      expect(plain(other)).toEqual(plain(one));
    }),
  );
});

test('twenty thousand rows take no longer than the rows they are', () => {
  const people = Array.from({ length: 400 }, (_, index) => aPerson({ staffId: `T${String(index)}` }));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aTraining({
        staff: people[index % people.length] ?? aPerson(),
        date: addDays(day('2026-01-01'), Math.floor(index / 400) % 300),
        slot: `${String(1 + (index % 12))}节`,
        origin: row('培训', index + 2),
      }),
    );
  const seconds = (count: number) => {
    const data = someData({ pilots, tables: { trainings: rows(count) } });
    const start = performance.now();
    expect(computeClaim(data, someTerms(), new Set(['web'])).totals.rows).toBe(count);
    return performance.now() - start;
  };
  seconds(1000);
  // Quadratic work would take a hundred times as long; a busy machine may well take thirty.
  expect(seconds(20_000)).toBeLessThan(60 * Math.max(1, seconds(2_000)));
});
