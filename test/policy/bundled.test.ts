import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLES, type Article } from '../../src/model/article.js';
import {
  READING_IDS,
  READING_OPTIONS,
  type HandledBy,
  type Parameter,
  type ReadingId,
} from '../../src/model/policy.js';
import { RULE_IDS } from '../../src/model/rule-id.js';
import { BUNDLED_POLICY_IDS, bundledPolicy, bundledSource } from '../../src/policy/bundled.js';
import { lintPolicy } from '../../src/policy/lint.js';
import { PARAMETER_IDS } from '../../src/policy/parameter-shapes.js';
import { KNOWN, readPolicyText } from './other-college.js';

function hhvc() {
  const policy = bundledPolicy('hhvc-2021-88');
  if (!policy) throw new Error('no such policy');
  return policy;
}

const policy = hhvc();
const parameters: Readonly<Record<string, Parameter<unknown>>> = { ...policy.numbers, ...policy.monthDays };

test('the policy names its document, college and days', () => {
  expect(policy).toMatchObject({
    id: 'hhvc-2021-88',
    number: '呼职院发〔2021〕88号',
    college: '呼和浩特职业学院',
    issuedOn: '2021-10-19',
    effectiveOn: '2021-10-19',
    file: 'policies/hhvc-2021-88.yaml',
  });
});

test('there is no bundled policy of another id', () => {
  expect(BUNDLED_POLICY_IDS).toEqual(['hhvc-2021-88']);
  expect(bundledPolicy('hhvc-2021-89')).toBeUndefined();
  expect(bundledPolicy('toString')).toBeUndefined();
});

test('what was compiled says what the file says', () => {
  const text = readFileSync(new URL('../../policies/hhvc-2021-88.yaml', import.meta.url), 'utf8');
  const read = readPolicyText(text).policy;
  expect(read && { ...read, file: '', numbers: {}, monthDays: {} }).toEqual({
    ...policy,
    file: '',
    numbers: {},
    monthDays: {},
  });
  const plain = (some: typeof parameters) =>
    Object.entries(some).map(([id, { values, ...rest }]) => [id, rest, values.map((v) => [v.from, v.value])]);
  expect(read && plain({ ...read.numbers, ...read.monthDays })).toEqual(
    plain({ ...policy.numbers, ...policy.monthDays }),
  );
});

test('lint has nothing to say of it', () => {
  const source = bundledSource('hhvc-2021-88');
  expect(source && lintPolicy(source.document, source.places, KNOWN)).toEqual([]);
});

describe('parameters', () => {
  test.each([
    ['enrolment-years', 3, 'year', '3(1)', 'policy'],
    ['enrolment-cutover', '09-01', 'month-day', '3(1)', 'project'],
    ['classes-per-grade', 2, 'count', '3(1)', 'policy'],
    ['students-per-grade', 60, 'count', '3(1)', 'policy'],
    ['dual-qualified-percent', 50, 'percent', '3(4)', 'policy'],
    ['industry-expert-percent', 20, 'percent', '3(4)', 'policy'],
    ['integrated-courses-min', 3, 'count', '19(1)', 'policy'],
    ['integrated-courses-max', 5, 'count', '19(1)', 'policy'],
    ['declaration-hours', 32, 'hour', '25(1)', 'policy'],
    ['report-hours', 2, 'hour', '25(2)', 'policy'],
    ['assessor-hours', 8, 'hour', '25(3)', 'policy'],
    ['site-hours', 16, 'hour', '25(5)', 'policy'],
    ['invigilation-hours', 1, 'hour', '25(6)', 'policy'],
    ['report-interval-days', 14, 'day', '17', 'policy'],
    ['reporting-gap-days', 21, 'day', '28(1)', 'policy'],
    ['missed-reports', 3, 'count', '28(1)', 'policy'],
    ['pass-rate-percent', 60, 'percent', '28(5)', 'policy'],
    ['claim-deadline', '11-30', 'month-day', '27', 'policy'],
    ['settlement-date', '12-31', 'month-day', '26', 'policy'],
    ['certificate-days', 60, 'day', '16', 'project'],
    ['deadline-warning-days', 14, 'day', '27', 'project'],
    ['long-day-hours', 8, 'hour', '25(4)', 'project'],
    ['summary-grace-days', 45, 'day', '17', 'project'],
    ['summary-early-days', 15, 'day', '17', 'project'],
  ])('%s is %s (%s) by Art. %s, from the %s, since the first day', (id, value, unit, article, source) => {
    const parameter = parameters[id];
    expect(parameter).toMatchObject({ unit, article, source });
    expect(parameter?.values.map(({ from, value: number }) => ({ from, number }))).toEqual([
      { from: '2021-10-19', number: value },
    ]);
  });

  test('every value knows its line in the file', () => {
    const values = Object.values(parameters).flatMap(({ values: dated }) => dated);
    expect(values).toHaveLength(PARAMETER_IDS.length);
    expect(values.every(({ place }) => place.file === policy.file && (place.line ?? 0) > 1)).toBe(true);
  });
});

describe('readings', () => {
  test.each<[ReadingId, readonly Article[]]>([
    ['students-scope', ['3(1)']],
    ['dual-qualified-base', ['3(4)']],
    ['claim-window', ['26', '27']],
    ['half-year-summary', ['17', '25(2)']],
    ['site-hours', ['25(5)']],
    ['declaration-unit', ['25(1)']],
    ['assessor-unit', ['25(3)']],
    ['invigilation-unit', ['25(6)']],
    ['external-pay', ['25(7)']],
    ['deadline-day', ['27']],
    ['report-unit', ['17', '25(2)']],
    ['late-claims', ['26', '27']],
    ['pass-rate-base', ['28(5)']],
    ['pass-rate-scope', ['28(5)']],
    ['reporting-gap', ['28(1)']],
    ['supervision-effect', ['28']],
  ])('%s is about %s, has all its options, and its first option is the default', (id, articles) => {
    const reading = policy.readings[id];
    expect(reading.articles).toEqual(articles);
    expect(reading.options.map((option) => option.id)).toEqual(READING_OPTIONS[id]);
    expect(policy.defaults[id]).toBe(READING_OPTIONS[id][0]);
    expect(reading.default).toBe(READING_OPTIONS[id][0]);
  });

  test('no two options of a reading are described alike', () => {
    for (const id of READING_IDS) {
      const { options } = policy.readings[id];
      for (const language of ['zh', 'en'] as const) {
        expect(new Set(options.map(({ name }) => name[language])).size).toBe(options.length);
        expect(new Set(options.map(({ consequence }) => consequence[language])).size).toBe(options.length);
      }
    }
  });
});

describe('articles', () => {
  test('every article and item has a place, in the order of the plan', () => {
    expect([...policy.articles.keys()]).toEqual(ARTICLES);
  });

  test('exactly these leave nothing to decide, and each says why', () => {
    const guidance = [...policy.articles].filter(([, { handledBy }]) => handledBy === 'guidance');
    expect(guidance.map(([article]) => article)).toEqual(
      ['1', '2', '5', '6', '9', '11', '12', '18(1)', '18(2)', '18(3)', '18(4)'].concat(
        ['19(3)', '22', '23(1)', '23(2)', '23(4)', '24'], // and 18 itself, which is its items
      ),
    );
    expect(guidance.every(([, { why }]) => why !== undefined)).toBe(true);
  });

  test.each<[Article, HandledBy]>([
    ['3', 'items'],
    ['15', 'rules'],
    ['18', 'items'],
    ['8', 'hours'],
    ['26', 'hours'],
    ['27', 'rules'],
    ['28', 'hours'],
    ['29', 'parameters'],
    ['30', 'hours'],
  ])('Art. %s is handled by %s', (article, handledBy) => {
    expect(policy.articles.get(article)?.handledBy).toBe(handledBy);
  });

  test('each rule stands under the article that its id names', () => {
    for (const rule of RULE_IDS) {
      const [, article = '', item] = /^art(\d+)(?:\.(\d))?-/.exec(rule) ?? [];
      const cited: string = item === undefined ? article : `${article}(${item})`;
      const entry = [...policy.articles].find(([known]) => known === cited)?.[1];
      expect(entry?.by).toContain(rule);
    }
  });

  test('every rule, kind, reason, finding, parameter and reading belongs to an article', () => {
    const cited = new Set([...policy.articles.values()].flatMap(({ by }) => by));
    const known = [
      ...KNOWN.rules,
      ...KNOWN.kinds,
      ...KNOWN.reasons,
      ...KNOWN.findings,
      ...PARAMETER_IDS,
      ...READING_IDS,
    ];
    expect(known.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('a parameter or reading stands under the articles that it cites itself', () => {
    const cites = [
      ...Object.entries(parameters).map(([id, { article }]) => ({
        id,
        articles: [article],
      })),
      ...READING_IDS.map((id) => ({ id, articles: policy.readings[id].articles })),
    ];
    const missing = cites.flatMap(({ id, articles }) =>
      articles
        .filter((article) => policy.articles.get(article)?.by.includes(id) !== true)
        .map((article) => [id, article]),
    );
    expect(missing).toEqual([]);
  });
});
