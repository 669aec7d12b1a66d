import { describe, expect, test } from 'vitest';
import { otherCollege, otherCollegeText, readPolicyText } from './other-college.js';

/** The other college's file with one text replaced, as the problems of reading it: code, line, value. */
function problemsWith(...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
    return before.replace(from, to);
  }, otherCollegeText());
  const { policy, problems } = readPolicyText(text);
  const lines = text.split('\n');
  return {
    policy,
    found: problems.map(({ code, place }) => [code, lines[(place.line ?? 0) - 1]?.trim()]),
    problems,
  };
}

test('the made-up policy of another college is right', () => {
  expect(readPolicyText(otherCollegeText()).problems).toEqual([]);
  expect(otherCollege().id).toBe('example-2023-7');
});

describe('validity', () => {
  test('two values from one day overlap', () => {
    const { found, problems } = problemsWith(['- { from: 2025-09-01, value: 6 }', '- { from: 2023-03-10, value: 6 }']);
    expect(found).toEqual([['validity-overlaps', '- { from: 2023-03-10, value: 6 }']]);
    expect(problems[0]?.facts).toMatchObject({ parameter: 'assessor-hours' });
  });

  test('a value before the one above it is out of order', () => {
    const { found } = problemsWith(['- { from: 2025-09-01, value: 6 }', '- { from: 2023-02-01, value: 6 }']);
    expect(found).toEqual([['validity-out-of-order', '- { from: 2023-02-01, value: 6 }']]);
  });

  test('a first value after the policy took effect leaves a gap', () => {
    const { found } = problemsWith(['- { from: 2023-03-10, value: 40 }', '- { from: 2023-03-11, value: 40 }']);
    expect(found).toEqual([['validity-missing', '- { from: 2023-03-11, value: 40 }']]);
  });

  test('a first value from before the policy took effect leaves none', () => {
    const { found, policy } = problemsWith(['- { from: 2023-03-10, value: 40 }', '- { from: 2023-03-01, value: 40 }']);
    expect(found).toEqual([]);
    expect(policy).toBeDefined();
  });

  test('no value at all', () => {
    const { found } = problemsWith(['    values:\n      - { from: 2023-03-10, value: 40 }\n', '    values: []\n']);
    expect(found).toEqual([['parameter-without-values', 'values: []']]);
  });
});

describe('units and values', () => {
  test('hours given in days', () => {
    const { found, problems } = problemsWith(['unit: hour\n    article: 25(1)', 'unit: day\n    article: 25(1)']);
    expect(found).toEqual([['wrong-unit', 'unit: day']]);
    expect(problems[0]?.facts).toEqual({ parameter: 'declaration-hours', expected: 'hour' });
  });

  test.each([
    ['a third decimal of an hour', 'value: 40 }', 'value: 40.125 }'],
    ['negative hours', 'value: 40 }', 'value: -40 }'],
    ['more than a hundred per cent', 'value: 25 }', 'value: 125 }'],
    ['a fraction of a per cent', 'value: 25 }', 'value: 25.5 }'],
    ['a day of the year that no year has', 'value: 11-30 }', 'value: 11-31 }'],
    ['a day of leap years only', 'value: 11-30 }', 'value: 02-29 }'],
    [
      'a step of no days',
      "'17'\n    source: policy\n    values:\n      - { from: 2023-03-10, value: 14 }",
      "'17'\n    source: policy\n    values:\n      - { from: 2023-03-10, value: 0 }",
    ],
    ['words', 'value: 25 }', 'value: 四分之一 }'],
  ])('%s cannot be used', (_, from, to) => {
    const text = otherCollegeText();
    const at = text.indexOf(from);
    const { policy, problems } = readPolicyText(text.slice(0, at) + to + text.slice(at + from.length));
    expect(problems.map(({ code }) => code)).toEqual(['wrong-parameter-value']);
    expect(policy).toBeUndefined();
  });

  test('hours of two decimals can', () => {
    const { policy } = problemsWith(['value: 40 }', 'value: 40.25 }']);
    expect(policy?.numbers['declaration-hours'].values[0]?.value).toBe(40.25);
  });
});

describe('ids', () => {
  test('an unknown parameter, with the nearest, and the one that is missing for it', () => {
    const { problems } = problemsWith(['  declaration-hours:', '  declaration-hour:']);
    expect(problems.map(({ code, value, facts }) => ({ code, value, facts }))).toEqual([
      { code: 'unknown-parameter', value: 'declaration-hour', facts: { nearest: 'declaration-hours' } },
      { code: 'parameters-missing', value: undefined, facts: { parameters: ['declaration-hours'] } },
    ]);
  });

  test('an unknown article of a parameter, of a reading and in the list', () => {
    const { found, problems } = problemsWith(
      ['article: 25(3)', 'article: 25(8)'],
      ['articles: [25(7)]', 'articles: [31]'],
      ['  3(5):', '  3(6):'],
    );
    expect(found.map(([code]) => code)).toEqual([
      'unknown-article',
      'unknown-article',
      'unknown-article',
      'articles-missing',
    ]);
    expect(problems.map(({ value }) => value)).toEqual(['25(8)', '31', '3(6)', undefined]);
    expect(problems.at(-1)?.facts).toEqual({ articles: ['3(5)'] });
  });

  test('an article handled by a rule that does not exist', () => {
    const { found, problems } = problemsWith(['art13-standard-venue', 'art13-standard-venues']);
    expect(found).toEqual([['unknown-handler', 'by: [art13-standard-venues]']]);
    expect(problems[0]?.facts).toEqual({ article: '13', nearest: 'art13-standard-venue' });
  });

  test('an article handled by rules, but by none', () => {
    const { found } = problemsWith(['by: [art13-standard-venue]', 'by: []']);
    expect(found).toEqual([['article-without-handler', 'handledBy: rules']]);
  });

  test('nothing to decide, and no reason', () => {
    const before = 'handledBy: guidance\n    why: { zh: 没有可判定的内容, en: Nothing to decide }\n  "2":'.replaceAll(
      '"',
      "'",
    );
    const { found } = problemsWith([before, "handledBy: guidance\n  '2':"]);
    expect(found).toEqual([['guidance-without-reason', 'handledBy: guidance']]);
  });
});

describe('readings', () => {
  test('a reading without a default', () => {
    const { found, problems } = problemsWith(['    default: december-to-november\n', '']);
    expect(found).toEqual([['reading-without-default', "articles: ['26', '27']"]]);
    expect(problems[0]?.facts).toMatchObject({ reading: 'claim-window' });
  });

  test('a default that is no option of it', () => {
    const { found, problems } = problemsWith(['default: overdue-21-days', 'default: overdue-21-day']);
    expect(found).toEqual([['unknown-reading-option', 'default: overdue-21-day']]);
    expect(problems[0]?.facts).toMatchObject({ nearest: 'overdue-21-days' });
  });

  test('an option that onex does not know, and the one that is missing for it', () => {
    const { found } = problemsWith(['      every-year:', '      each-year:']);
    expect(found.map(([code]) => code)).toEqual(['unknown-reading-option', 'reading-options-missing']);
  });

  test('a reading that onex does not know, and the one that is missing for it', () => {
    const { problems } = problemsWith(['  site-hours:\n    articles', '  sites-hours:\n    articles']);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['unknown-reading', 'sites-hours'],
      ['readings-missing', undefined],
    ]);
  });
});

test('faults of shape and of sense are told in one run', () => {
  const { problems } = problemsWith(
    ['unit: hour\n    article: 25(1)', 'unit: lesson\n    article: 25(1)'],
    ['value: 25 }', 'value: 125 }'],
    ['college: 示例职业学院\n', ''],
  );
  expect(problems.map(({ code }) => code)).toContain('wrong-parameter-value');
  expect(problems).toHaveLength(3);
  expect(problems.every(({ place }) => place.file === 'policy.yaml')).toBe(true);
});
