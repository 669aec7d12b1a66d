import { describe, expect, test } from 'vitest';
import { failsSupervision, judgePilot, judgeSupervision, overall } from '../../src/checklist/judge.js';
import type { Policy } from '../../src/model/policy.js';
import type { Result, Status } from '../../src/model/result.js';
import { sayResult } from '../../src/render/words/verdict-words.js';
import { verdicts as en } from '../../src/render/words/en/verdicts.js';
import { verdicts as zh } from '../../src/render/words/zh/verdicts.js';
import { aPilot, day, someData } from '../builders.js';
import { plan, resultOf, someTerms, type Situation } from './situation.js';
import { situations } from './situations/index.js';
import { biweekly, counts, exam, grade, team } from './things.js';

function results(...statuses: readonly Status[]): readonly Result[] {
  const [some] = [resultOf({ rule: 'art23.3-liaison', when: '', status: 'pass' })];
  return statuses.map((status) => ({ ...some, status }));
}

describe('the verdict over all results', () => {
  test('one fail makes it ineligible, whatever else is missing', () => {
    expect(overall(results('pass', 'unproven', 'fail', 'risk'))).toBe('ineligible');
  });
  test('one thing unproven makes it incomplete', () => {
    expect(overall(results('pass', 'unproven', 'pending'))).toBe('incomplete');
  });
  test('risk, not due and not applicable stand in nobody’s way', () => {
    expect(overall(results('pass', 'risk', 'pending', 'n/a'))).toBe('eligible');
  });
  test('nothing judged is eligible', () => {
    expect(overall([])).toBe('eligible');
  });
});

describe('which pilots are judged by what', () => {
  test('a pilot that ended on the window’s first day is judged as running', () => {
    const pilot = aPilot({ stage: 'ended', endedOn: day('2025-12-01') });
    expect(judgePilot(someData({ pilots: [pilot] }), pilot, someTerms())).not.toHaveLength(0);
  });
  test('a pilot that ended the day before has no results', () => {
    const pilot = aPilot({ stage: 'ended', endedOn: day('2025-11-30') });
    expect(judgePilot(someData({ pilots: [pilot] }), pilot, someTerms())).toStrictEqual([]);
  });
  test('under the calendar year a pilot that ended on 31 December has no results either', () => {
    const pilot = aPilot({ stage: 'ended', endedOn: day('2025-12-31') });
    const terms = someTerms({ readings: { 'claim-window': 'calendar-year' } });
    expect(judgePilot(someData({ pilots: [pilot] }), pilot, terms)).toStrictEqual([]);
  });
});

describe('supervision', () => {
  const violated = { violations: [{ article: '28(3)', date: day('2026-05-01'), note: undefined }] } as const;
  test('a running pilot that fails one of the five fails supervision; applying and earlier ended ones are not asked', () => {
    const data = someData({
      pilots: [
        aPilot({ id: 'good' }),
        aPilot({ id: 'bad', ...violated }),
        aPilot({ id: 'applying', stage: 'applying', ...violated }),
        aPilot({ id: 'ended', stage: 'ended', endedOn: day('2025-11-30'), ...violated }),
      ],
    });
    const supervision = judgeSupervision(data, someTerms());
    expect([...supervision.keys()]).toStrictEqual(['good', 'bad']);
    expect(failsSupervision(supervision)).toStrictEqual(new Set(['bad']));
  });
  test('what fails under another reading only is a risk, not a failed supervision', () => {
    const data = someData({
      pilots: [aPilot({ exams: [exam('2026-06-01', { counts: counts(6, 5, 3) })] })],
    });
    expect(failsSupervision(judgeSupervision(data, someTerms()))).toStrictEqual(new Set());
  });
});

describe('readings', () => {
  const weakBatch: Situation = {
    rule: 'art28.5-pass-rate',
    when: '',
    status: 'risk',
    pilot: {
      exams: [
        exam('2026-06-01', { counts: counts(50, 40, 40) }),
        exam('2026-09-01', { batch: '2', counts: counts(10, 10, 5) }),
      ],
    },
  };
  test('options are tried one reading at a time, from the chosen ones', () => {
    expect(resultOf(weakBatch).readings).toStrictEqual({
      sat: 'pass',
      registered: 'pass',
      year: 'pass',
      'each-batch': 'fail',
    });
    expect(resultOf({ ...weakBatch, readings: { 'pass-rate-scope': 'each-batch' } }).readings).toStrictEqual({
      sat: 'fail',
      registered: 'fail',
      year: 'pass',
      'each-batch': 'fail',
    });
  });
  test('a pass that another option fails is told with that option', () => {
    expect(resultOf(weakBatch).sways).toStrictEqual([
      { reading: 'pass-rate-scope', option: 'each-batch', status: 'fail' },
    ]);
  });
  test('a fail that another option passes is told with that option', () => {
    expect(resultOf({ ...weakBatch, readings: { 'pass-rate-scope': 'each-batch' } }).sways).toStrictEqual([
      { reading: 'pass-rate-scope', option: 'year', status: 'pass' },
    ]);
  });
  test('a rule that names no reading tells of none', () => {
    expect(resultOf({ rule: 'art3.1-classes', when: '', status: 'unproven' })).not.toHaveProperty('readings');
  });
});

describe('numbers of law are data', () => {
  const amended: Policy = {
    ...plan,
    numbers: {
      ...plan.numbers,
      'industry-expert-percent': {
        ...plan.numbers['industry-expert-percent'],
        values: [
          ...plan.numbers['industry-expert-percent'].values,
          { from: day('2026-09-01'), value: 25, place: { file: 'policy.yaml' } },
        ],
      },
    },
  };
  const oneOfFive: Situation = {
    rule: 'art3.4-industry-experts',
    when: '',
    status: 'pass',
    tables: { staff: team(5, 0, 1) },
  };
  test('the day before an amendment the old value is in force', () => {
    expect(resultOf({ ...oneOfFive, asOf: '2026-08-31' }, amended)).toMatchObject({ status: 'pass' });
  });
  test('from its day on the new one is, and the fix is reckoned from it', () => {
    expect(resultOf({ ...oneOfFive, asOf: '2026-09-01' }, amended)).toMatchObject({
      status: 'fail',
      facts: { count: 1, team: 5, requiredPercent: 25, shortBy: 1 },
    });
  });
});

describe('derivations', () => {
  const counted: readonly Situation[] = [
    { rule: 'art3.1-classes', when: '', status: 'pass', pilot: { enrolment: [grade(2026, 2, 60)] } },
    { rule: 'art3.4-dual-qualified', when: '', status: 'pass', tables: { staff: team(4, 1) } },
    {
      rule: 'art28.5-pass-rate',
      when: '',
      status: 'pass',
      pilot: { exams: [exam('2026-06-01', { counts: counts(5, 5, 3) })] },
    },
    { rule: 'art28.1-reporting-gap', when: '', status: 'pass', tables: { reports: [biweekly(1, '2026-09-01')] } },
  ];
  test.each(counted)('$rule: the number comes with its inputs and its parameter', (situation) => {
    const text = JSON.stringify(resultOf(situation).trace);
    expect(text).toContain('"kind":"input"');
    expect(text).toContain('"kind":"parameter"');
  });
  test('a share names the counts, the percentage with its article, and the reading', () => {
    expect(
      resultOf({ rule: 'art3.4-dual-qualified', when: '', status: 'pass', tables: { staff: team(4, 2) } }).trace,
    ).toMatchObject({
      kind: 'step',
      operation: 'share-of',
      value: true,
      of: [
        { kind: 'reading', id: 'dual-qualified-base', option: 'whole-team' },
        { kind: 'input', name: 'dual-qualified-members', value: 2 },
        { kind: 'input', name: 'team-members', value: 4 },
        { kind: 'parameter', id: 'dual-qualified-percent', value: 50, article: '3(4)' },
      ],
    });
  });
});

test('every situation has its words in both languages, with nothing left out', () => {
  const texts = situations.flatMap((situation) => {
    const result = resultOf(situation);
    return [zh, en].map((words) => sayResult(words, result, ({ option }) => option));
  });
  const wordless = texts.filter(
    ({ title, message, remedy }) =>
      title === '' || message === '' || remedy === '' || `${message}${remedy ?? ''}`.includes('undefined'),
  );
  expect(texts).toHaveLength(situations.length * 2);
  expect(wordless).toStrictEqual([]);
});
