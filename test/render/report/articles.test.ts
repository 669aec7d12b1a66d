import { expect, test } from 'vitest';
import { mainArticle, statusByArticle, worstVerdict } from '../../../src/render/report/articles.js';
import { say, type Result, type Status } from '../../../src/model/result.js';
import type { Article } from '../../../src/model/article.js';

function result(article: Article, status: Status): Result {
  return {
    rule: 'art20-practice',
    article,
    status,
    facts: {},
    say: say('attestation-met', {}),
    sources: [],
    sways: [],
  };
}

test('an item belongs to its article', () => {
  expect([mainArticle('25(6)'), mainArticle('27')]).toEqual(['25', '27']);
});

test('an article is as bad as the worst of its items; not applicable is the least', () => {
  const statuses = statusByArticle([
    result('3(1)', 'pass'),
    result('3(4)', 'fail'),
    result('3(5)', 'unproven'),
    result('17', 'risk'),
    result('17', 'unproven'),
    result('21', 'pass'),
    result('21', 'pending'),
    result('28(3)', 'n/a'),
    result('28(5)', 'pass'),
    result('10', 'n/a'),
  ]);
  expect([...statuses]).toEqual([
    ['3', 'fail'],
    ['17', 'unproven'],
    ['21', 'pending'],
    ['28', 'pass'],
    ['10', 'n/a'],
  ]);
});

test('one pilot that is not eligible makes the pilots so; without pilots there is nothing to say', () => {
  expect(worstVerdict(['eligible', 'ineligible', 'incomplete'])).toBe('ineligible');
  expect(worstVerdict(['eligible', 'incomplete'])).toBe('incomplete');
  expect(worstVerdict([])).toBe(null);
});
