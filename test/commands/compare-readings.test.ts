import { describe, expect, test } from 'vitest';
import type { CheckJson, ComparisonJson, HoursJson } from '../../src/dictionary/generated/types.js';
import { READING_IDS, READING_OPTIONS } from '../../src/model/policy.js';
import { DEPARTMENT, folderWith, PILOT, someFiles } from '../folders.js';
import { runOnex } from '../run-onex.js';
import { checked, counted, MESSY } from './answers.js';

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));

type Option = ComparisonJson['changing'][number]['options'][number];

function optionOf(comparison: ComparisonJson | undefined, reading: string, option: string): Option | undefined {
  const found = comparison?.changing.find((one) => one.reading === reading);
  return found?.options.find((one) => one.option === option);
}

describe('readings compared on the messy example', async () => {
  const { comparison } = (await counted(MESSY, '--compare-readings')).departments[0] ?? {};

  test('every reading stands once, under those that change something or those that do not', () => {
    const ids = [...(comparison?.changing ?? []).map(({ reading }) => reading), ...(comparison?.unchanged ?? [])];
    expect(ids).toHaveLength(READING_IDS.length);
    expect(new Set(ids)).toEqual(new Set(READING_IDS));
  });

  test('at least four readings change a number', () => {
    const changing = comparison?.changing.filter(({ options }) => new Set(options.map(({ hours }) => hours)).size > 1);
    expect(changing?.length).toBeGreaterThanOrEqual(4);
  });

  test('one option of each is in force, and it is what the claim says', () => {
    const inForce = comparison?.changing.map(({ options }) => options.filter((option) => option.inForce));
    expect(inForce?.every((options) => options.length === 1 && options[0]?.hours === 159.5)).toBe(true);
  });

  test.each([
    'half-year-summary=paid',
    'external-pay=base',
    'claim-window=calendar-year',
    'supervision-effect=forfeit',
  ])('%s comes to what a run under it comes to', async (reading) => {
    const [id = '', option = ''] = reading.split('=');
    const [run] = (await counted(MESSY, '--reading', reading)).departments;
    expect(optionOf(comparison, id, option)).toMatchObject({
      hours: run?.totals.hours,
      amount: run?.totals.amount,
      paid: run?.totals.paid,
      ready: run?.ready,
    });
  });

  test('a status that would change is named with its pilot, its rule, and both statuses', () => {
    expect(optionOf(comparison, 'pass-rate-base', 'registered')?.statuses).toEqual([
      { pilot: 'smart-finance', rule: 'art28.5-pass-rate', article: '28(5)', from: 'risk', to: 'fail' },
    ]);
  });

  test('check says the same', async () => {
    const [department] = (await checked(MESSY, '--compare-readings')).departments;
    expect(department?.comparison).toEqual(comparison);
  });

  test('without the option nothing is compared', async () => {
    const [department] = (await counted(MESSY)).departments;
    expect(department).not.toHaveProperty('comparison');
  });

  test('each option stands in the table with its hours', async () => {
    const { out } = await runOnex(['check', MESSY, '--compare-readings']);
    expect(out).toContain('163.5（+4）');
    expect(out).toContain('97.5（-62）');
  });
});

/** The statuses of a department by pilot and rule, as `pilot|rule`. */
function statusesOf({ results, pilots }: CheckJson['departments'][number]): ReadonlyMap<string, string> {
  const own = results.map(({ rule, status }) => [`|${rule}`, status] as const);
  return new Map([
    ...own,
    ...pilots.flatMap((pilot) => pilot.results.map(({ rule, status }) => [`${pilot.id}|${rule}`, status] as const)),
  ]);
}

function figuresOf(claim: HoursJson['departments'][number] | undefined) {
  return { hours: claim?.totals.hours, amount: claim?.totals.amount, paid: claim?.totals.paid, ready: claim?.ready };
}

describe.each(['信息工程系', '建筑工程系', '经济管理系'])('readings compared in %s', async (name) => {
  const folder = `examples/hhvc-2026/${name}`;
  const [department] = (await checked(folder, '--compare-readings')).departments;
  const [inForce] = (await counted(folder)).departments;
  const before = department && statusesOf(department);

  test.each(READING_IDS.flatMap((id) => READING_OPTIONS[id].map((option) => [id, option] as const)))(
    '%s=%s comes to what a run under it comes to',
    async (id, option) => {
      const [run] = (await checked(folder, '--reading', `${id}=${option}`)).departments;
      const [claim] = (await counted(folder, '--reading', `${id}=${option}`)).departments;
      const after = run && statusesOf(run);
      const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
      const changed = keys
        .filter((key) => before?.get(key) !== after?.get(key))
        .map((key) => [key, before?.get(key) ?? null, after?.get(key) ?? null].join(' '));
      // A reading that is not among those that change something says nothing of its options: they are as the one in force.
      const compared = optionOf(department?.comparison, id, option);
      const said = compared?.statuses.map(({ pilot, rule, from, to }) =>
        [`${pilot ?? ''}|${rule}`, from, to].join(' '),
      );
      expect((said ?? []).toSorted(byText)).toEqual(changed.toSorted(byText));
      const { hours, amount, paid, ready } = compared ?? figuresOf(inForce);
      expect({ hours, amount, paid, ready }).toEqual(figuresOf(claim));
    },
  );
});

test('a lone pilot file has no claim to compare', async () => {
  const folder = folderWith({ 'web.yaml': PILOT });
  const [department] = (await checked(`${folder}/web.yaml`, '--compare-readings')).departments;
  expect(department?.comparison?.changing).toEqual([]);
  expect(department?.comparison?.unchanged).toHaveLength(READING_IDS.length);
});

test('yuan differ too where rates are given for all', async () => {
  const rates = '课时费标准: {超课时: {默认: 60}, 基础课时: {默认: 40}}\n';
  const outsider = ['W001', '外聘人', '校外', ''];
  const folder = folderWith({
    ...someFiles(),
    'department.yaml': `${DEPARTMENT}${rates}`,
    'roster.xlsx': {
      师资: [
        ['工号', '姓名', '人员类别', '职称'],
        ['T001', '王晓明', '专任', '讲师'],
        ['T002', '赵立新', '双肩挑', '教授'],
        outsider,
      ],
    },
    'ledger.xlsx': {
      监考: [
        ['试点', '日期', '场次', '站点', '工号', '教师'],
        ['web', '2026-06-20', '08:00-09:40', '', 'T001', '王晓明'],
        ['web', '2026-06-20', '08:00-09:40', '', 'W001', '外聘人'],
      ],
    },
  });
  const [department] = (await counted(folder, '--compare-readings')).departments;
  const amounts = ['none', 'overload', 'base'].map(
    (one) => optionOf(department?.comparison, 'external-pay', one)?.amount,
  );
  expect(amounts).toEqual([60, 120, 100]);
});
