import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/catalogue/problem-cases.js';
import { departures } from '../json-contract.js';
import { otherCollegeText } from '../policy/other-college.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

interface RulesJson {
  list?: Record<string, { id: string }[]>;
  pages?: {
    kind: string;
    id: string;
    parameters: { id: string; value: number | string; from: string }[];
    readings: { id: string; inForce: string; default: string }[];
    dependsOn: Record<string, string>;
    looksAt: { where: string; names: string[] }[];
    examples: { status?: string; label: string; message: string; under: Record<string, string> }[];
    related: { kind: string; id: string }[];
  }[];
  problems?: { code: string; field?: string; value?: string; hint?: string; message: string }[];
}

async function rulesJson(...args: readonly string[]): Promise<{ code: number; json: RulesJson }> {
  const { code, out } = await runOnex(['rules', ...args, '--format', 'json']);
  const json = JSON.parse(out) as RulesJson;
  expect(departures(json.problems ? 'problems' : 'rules', json)).toEqual([]);
  return { code, json };
}

async function pages(...args: readonly string[]) {
  const { code, json } = await rulesJson(...args);
  expect(code).toBe(0);
  return json.pages ?? [];
}

const topics = async (...args: readonly string[]) => (await pages(...args)).map(({ kind, id }) => `${kind} ${id}`);

function otherCollegeFile(): string {
  const path = join(temporaryFolder(), 'other-college.yaml');
  writeFileSync(path, otherCollegeText());
  return path;
}

test('without an id everything is listed', async () => {
  const { code, json } = await rulesJson();
  expect(code).toBe(0);
  const counts = Object.entries(json.list ?? {}).map(([section, entries]) => [section, entries.length]);
  expect(Object.fromEntries(counts)).toEqual({
    rules: 46,
    hours: 6,
    reasons: 17,
    findings: 9,
    conflicts: 6,
    problems: PROBLEM_CODES.length,
    readings: 16,
    parameters: 24,
    articles: 65,
  });
});

test('the Chinese name of the command does the same', async () => {
  const [byChinese, byEnglish] = [await runOnex(['条款']), await runOnex(['rules'])];
  expect(byChinese).toEqual(byEnglish);
  expect(byChinese.code).toBe(0);
});

describe('what an id names', () => {
  test.each([
    '25(6)',
    '25（6）',
    '第二十五条（六）',
    '第二十五条(六)',
    '第二十五条第六项',
    '二十五条六',
    'Art. 25(6)',
    '25.6',
  ])('the article %s', async (written) => {
    expect(await topics(written)).toEqual(['article 25(6)']);
  });

  test.each(['28', '第二十八条', '第28条', '２８', '二十八'])('the whole article %s', async (written) => {
    expect(await topics(written)).toEqual(['article 28']);
  });

  test.each([
    ['art28.5-pass-rate', ['rule art28.5-pass-rate']],
    ['invigilation', ['hours invigilation']],
    ['late', ['reason late']],
    ['co-teaching', ['finding co-teaching']],
    ['pass-rate-base', ['reading pass-rate-base']],
    ['pass-rate-percent', ['parameter pass-rate-percent']],
    ['unknown-key', ['problem unknown-key']],
    ['cross-site', ['conflict cross-site']],
  ])('the id %s', async (id, expected) => {
    expect(await topics(id)).toEqual(expected);
  });

  test('an id that a reading and a parameter share has both pages', async () => {
    expect(await topics('site-hours')).toEqual(['reading site-hours', 'parameter site-hours']);
  });

  test('an option stands for its reading', async () => {
    expect(await topics('each-batch')).toEqual(['reading pass-rate-scope']);
  });

  test('a name that the run printed, in either language', async () => {
    expect(await topics('逾期报送')).toEqual(['reason late']);
    expect(await topics('submitted late')).toEqual(['reason late']);
    expect(await topics('考核通过率')).toEqual(['rule art28.5-pass-rate']);
  });

  test('several ids have a page each, the same one once', async () => {
    expect(await topics('28(5)', 'late', '第二十八条（五）')).toEqual(['article 28(5)', 'reason late']);
  });
});

describe('an id that names nothing', () => {
  test('is a wrong call and gets the nearest names', async () => {
    const { code, json } = await rulesJson('art28.5-pas-rate');
    expect(code).toBe(2);
    expect(json.problems).toMatchObject([{ code: 'unknown-topic', field: 'id', value: 'art28.5-pas-rate' }]);
    expect(json.problems?.[0]?.message).toContain('art28.5-pass-rate');
  });

  test('gets what holds it', async () => {
    const { json } = await rulesJson('pass-rate');
    for (const id of ['art28.5-pass-rate', 'pass-rate-percent', 'pass-rate-base', 'pass-rate-scope']) {
      expect(json.problems?.[0]?.message).toContain(id);
    }
  });

  test.each(['31', '第二十八条（九）', '0', ''])('%j is no article', async (written) => {
    const { code, json } = await rulesJson(written);
    expect([code, json.problems?.map((problem) => problem.code)]).toEqual([2, ['unknown-topic']]);
  });

  test('does not hide another one', async () => {
    const { json } = await rulesJson('nonsense', 'late', 'moonshine');
    expect(json.problems?.map(({ value }) => value)).toEqual(['nonsense', 'moonshine']);
  });
});

describe('a rule', () => {
  test('shows what it said of its cases, best first', async () => {
    const [page] = await pages('art28.5-pass-rate');
    expect(page?.examples.map(({ status }) => status)).toEqual(['pass', 'risk', 'fail', 'unproven', 'n/a']);
    expect(page?.parameters.map(({ id }) => id)).toContain('pass-rate-percent');
    expect(page?.readings.map(({ id }) => id)).toEqual(['pass-rate-base', 'pass-rate-scope']);
    expect(page?.dependsOn).toEqual({ 'claim-window': 'december-to-november' });
  });

  test('names its data as their writer does', async () => {
    const [zh] = await pages('art3.4-industry-experts');
    const [en] = await pages('art3.4-industry-experts', '--lang', 'en');
    expect(zh?.looksAt[0]?.names).toEqual(['试点团队', '行业企业专家']);
    expect(en?.looksAt[0]?.names).toEqual(['pilots', 'industryExpert']);
  });

  test('is shown under the readings of the call', async () => {
    const [page] = await pages('art28.5-pass-rate', '--reading', 'pass-rate-base=registered');
    expect(page?.readings[0]).toMatchObject({ inForce: 'registered', default: 'sat' });
    // Nothing passes among those registered and fails among those who sat.
    expect(page?.examples.map(({ status }) => status)).toEqual(['pass', 'fail', 'fail', 'unproven', 'n/a']);
  });
});

test('a parameter has the value in force at the as-of date', async () => {
  const policy = otherCollegeFile();
  const [before] = await pages('assessor-hours', '--policy', policy, '--as-of', '2025-08-31');
  const [after] = await pages('assessor-hours', '--policy', policy, '--as-of', '2025-09-01');
  expect(before?.parameters).toMatchObject([{ value: 8, from: '2023-03-10' }]);
  expect(after?.parameters).toMatchObject([{ value: 6, from: '2025-09-01' }]);
});

test('an example that needs another option than the one in force says so', async () => {
  const [flagged] = await pages('forfeited');
  const [forfeited] = await pages('forfeited', '--reading', 'supervision-effect=forfeit');
  expect(flagged?.examples[0]?.under).toEqual({ 'supervision-effect': 'forfeit' });
  expect(forfeited?.examples[0]?.under).toEqual({});
});

test('a parameter and a reading lead to what they change', async () => {
  const [parameter] = await pages('pass-rate-percent');
  const [reading] = await pages('dual-qualified-base');
  expect(parameter?.related).toMatchObject([{ kind: 'rule', id: 'art28.5-pass-rate' }]);
  expect(reading?.related).toMatchObject([{ kind: 'rule', id: 'art3.4-dual-qualified' }]);
});

describe('a wrong call', () => {
  test.each([
    [['--reading', 'pass-rate-base=sit'], 'unknown-reading-option', '--reading'],
    [['--policy', 'hhvc-2021-89'], 'unknown-policy', '--policy'],
    [['--as-of', '2026-13-01'], 'bad-date', '--as-of'],
    [['--lint', '--coverage', 'plan.txt'], 'options-apart', '--coverage'],
    [['late', '--lint'], 'too-many-arguments', 'id'],
    [['--coverage', 'no-such.txt'], 'no-such-path', '--coverage'],
  ])('%j', async (args, code, field) => {
    const { code: exit, json } = await rulesJson(...args);
    expect([exit, json.problems?.map((problem) => [problem.code, problem.field])]).toEqual([2, [[code, field]]]);
  });

  test('says so in words on stderr', async () => {
    const { code, out, err } = await runOnex(['rules', 'moonshine']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('moonshine');
  });
});
