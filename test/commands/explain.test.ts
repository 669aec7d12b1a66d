import { describe, expect, test } from 'vitest';
import type { TraceJson } from '../../src/dictionary/generated/types.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { readdirSync } from 'node:fs';
import { checked, counted, MESSY, refused } from './answers.js';

/** Kinds and names in a derivation, depth first. */
function flat(trace: TraceJson | undefined): readonly TraceJson[] {
  return trace === undefined ? [] : [trace, ...(trace.of ?? []).flatMap(flat)];
}

async function explained(key: string) {
  const [department] = (await counted(MESSY, `--explain=${key}`)).departments;
  if (!department) throw new Error('no department');
  return {
    lines: department.lines.filter((line) => line.trace),
    excluded: department.excluded.filter((line) => line.trace),
    people: department.totals.byPerson.filter((person) => person.trace),
    results: department.results.filter((result) => result.trace),
    totals: department.totals.trace,
  };
}

describe('hours --explain', async () => {
  const [department] = (await counted(MESSY, '--explain')).departments;

  test('derives every line, paid or not, every person, the totals and the shares', () => {
    expect(department?.lines.every((line) => line.trace?.value === line.hours)).toBe(true);
    expect(department?.excluded.every((line) => line.trace?.value === line.reason)).toBe(true);
    expect(department?.totals.byPerson.every((person) => person.trace?.value === (person.amount ?? person.hours))).toBe(
      true,
    );
    expect(department?.totals.trace?.hours.value).toBe(department?.totals.hours);
    expect(department?.allocations?.every((one) => one.trace?.value === one.rest)).toBe(true);
  });

  test('sums are those of their parts', () => {
    const sums = [department?.totals.trace?.hours, ...(department?.totals.byPerson ?? []).map(({ trace }) => trace)]
      .flatMap(flat)
      .filter(({ operation }) => operation === 'sum');
    const wrong = sums.filter(
      ({ value, of }) =>
        Math.round((of ?? []).reduce((sum, part) => sum + Number(part.value), 0) * 100) !==
        Math.round(Number(value) * 100),
    );
    expect(sums.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('a fixed number comes from its parameter, with the article and the day from which it holds', () => {
    const report = department?.lines.find(({ kind }) => kind === 'report');
    expect(flat(report?.trace).find(({ kind }) => kind === 'parameter')).toMatchObject({
      name: 'report-hours',
      value: 2,
      article: '25(2)',
      from: '2021-10-19',
    });
  });

  test('without the option nothing is derived', async () => {
    const json = JSON.stringify(await counted(MESSY));
    expect(json).not.toContain('"trace"');
    expect(json).not.toContain('"allocations"');
  });

  test('a path behind it is a path, not a key', async () => {
    const { code } = await runOnex(['hours', '--dry-run', '--explain', MESSY]);
    expect(code).toBe(1);
  });
});

describe('a key of hours', () => {
  test('of a line names that line', async () => {
    const { lines, excluded } = await explained('report|smart-finance|biweekly|2026-07-02');
    expect(lines.map(({ source }) => source.cell)).toEqual(['A13']);
    // Its duplicate has the same key.
    expect(excluded.map(({ reason }) => reason)).toEqual(['duplicate']);
  });

  test('may be the number of a line in 明细', async () => {
    const [department] = (await counted(MESSY)).departments;
    const { lines, excluded } = await explained('12');
    expect(lines.map(({ key }) => key)).toEqual([department?.lines[11]?.key]);
    expect(excluded).toEqual([]);
  });

  test('may be a 工号: the person, and what of theirs is not paid', async () => {
    const { people, excluded, lines } = await explained('2099002');
    expect(people.map(({ name }) => name)).toEqual(['高样本']);
    expect(excluded).toHaveLength(4);
    expect(lines).toEqual([]);
  });

  test.each(['台账/上半年.xlsx!培训!G13', '台账\\上半年.xlsx!培 训!h13', '台账/上半年.xlsx › 培训 › 第13行'])(
    'may be a cell: %s',
    async (cell) => {
      const { excluded, lines } = await explained(cell);
      expect(lines).toEqual([]);
      expect(excluded.map(({ reason }) => reason)).toEqual(['time-conflict']);
      expect(
        flat(excluded[0]?.trace)
          .filter(({ name }) => name === 'slot')
          .map(({ value }) => value),
      ).toEqual(['第6-7节', '第5-6节']);
    },
  );

  test('may be a rule of Art. 27', async () => {
    const { results, totals } = await explained('art27-deadline');
    expect(results.map(({ rule }) => rule)).toEqual(['art27-deadline']);
    expect(totals).toBeUndefined();
  });

  test('writes no claim', async () => {
    const out = temporaryFolder();
    const { code } = await runOnex(['hours', MESSY, '--out', out, '--explain=12']);
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual([]);
  });

  test('that names nothing is a problem with the nearest one', async () => {
    const { err } = await runOnex(['hours', MESSY, '--dry-run', '--explain=209900']);
    expect(err).toContain('209900');
    expect(await refused('hours', MESSY, '--dry-run', '--explain=209900')).toEqual([
      'nothing-to-explain --explain 209900',
    ]);
  });
});

describe('check --explain', () => {
  test('derives every status that rests on data', async () => {
    const { departments } = await checked('examples/hhvc-2026', '--explain');
    const results = departments.flatMap(({ results: own, pilots }) => [
      ...own,
      ...pilots.flatMap((pilot) => pilot.results),
    ]);
    const underived = results.filter(
      ({ trace, status }) => trace === undefined && status !== 'n/a' && status !== 'unproven',
    );
    expect(results.length).toBeGreaterThan(100);
    expect(underived.map(({ rule, status }) => `${rule} ${status}`)).toEqual([]);
  });

  test('with a rule shows that rule alone; verdict and exit code stay', async () => {
    const { departments } = await checked(MESSY, '--explain=art28.5-pass-rate');
    expect(departments.map(({ verdict }) => verdict)).toEqual(['ineligible']);
    const results = departments.flatMap(({ pilots }) => pilots.flatMap((pilot) => pilot.results));
    expect([...new Set(results.map(({ rule }) => rule))]).toEqual(['art28.5-pass-rate']);
    const trace = results.find(({ status }) => status === 'risk')?.trace;
    expect(flat(trace).map(({ kind, value }) => `${kind} ${String(value)}`)).toEqual([
      'step true',
      'reading year',
      'reading sat',
      'input 31',
      'input 50',
      'parameter 60',
    ]);
    expect((await runOnex(['check', MESSY, '--explain=art28.5-pass-rate'])).code).toBe(1);
  });

  test('with a line of a file shows what rests on it', async () => {
    const { departments } = await checked(MESSY, '--explain=smart-finance.yaml:26');
    const rules = departments.flatMap(({ pilots }) => pilots.flatMap(({ results }) => results.map(({ rule }) => rule)));
    expect(rules).toEqual(['art14-exam-list', 'art16-certificates-issued']);
  });

  test('with a rule that judges nothing here is a problem', async () => {
    expect(await refused('check', MESSY, '--explain=art3.1-students')).toEqual([
      'nothing-to-explain --explain art3.1-students',
    ]);
  });

  test('draws a tree: each part under what it makes, with its place', async () => {
    const { out } = await runOnex(['check', MESSY, '--explain=art16-certificates-issued']);
    const lines = out.split('\n').filter((line) => /^ {4}[|`]/u.test(line));
    expect(lines).toContain('    |  |- 考核日期 2026-06-13（smart-finance.yaml 第 26 行）');
    expect(lines).toContain('    `- 考后发放证书的天数 60 天（工具约定，参照第十六条，自 2021-10-19）');
  });
});
