import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APPLY_RULES, CLAIM_RULES, DEPARTMENT_RULES, RULES, RUN_RULES, ruleIds } from '../../src/checklist/index.js';
import { judgeClaim, judgeDepartment, judgePilot, judgeSupervision } from '../../src/checklist/judge.js';
import { RULE_IDS } from '../../src/model/rule-id.js';
import { byCodePoint } from '../../src/model/text.js';
import { aPilot, someData } from '../builders.js';
import { plan, someTerms } from './situation.js';

const files = readdirSync(new URL('../../src/checklist', import.meta.url));

test('every rule has a file named by its id, and every such file is a rule of the list', () => {
  const named = files.filter((name) => name.startsWith('art')).map((name) => name.replace(/\.ts$/u, ''));
  expect(named.sort(byCodePoint)).toStrictEqual([...ruleIds].sort(byCodePoint));
});

test('the list and the ids that words are kept for are the same, in the same order', () => {
  expect(ruleIds).toStrictEqual(RULE_IDS);
});

test('each stage lists its rules by article', () => {
  const numbers = [APPLY_RULES, RUN_RULES, DEPARTMENT_RULES].map((rules) =>
    rules.map(({ article }) => Number.parseInt(article, 10)),
  );
  expect(numbers).toStrictEqual(numbers.map((articles) => [...articles].sort((one, other) => one - other)));
});

test('an id begins with the number of the article that its rule cites', () => {
  const cited = RULES.map(({ article }) => Number.parseInt(article, 10));
  expect(RULES.map(({ id }) => Number(/^art(\d+)/u.exec(id)?.[1]))).toStrictEqual(cited);
});

test('the policy file says of each rule’s article that the rule decides it', () => {
  const homeless = RULES.filter(({ id }) => ![...plan.articles.values()].some(({ by }) => by.includes(id)));
  expect(homeless.map(({ id }) => id)).toStrictEqual([]);
});

test('readings that a rule names are of its article', () => {
  const strange = RULES.flatMap(({ id, article, readings }) =>
    readings.filter((reading) => !plan.readings[reading].articles.includes(article)).map((reading) => [id, reading]),
  );
  expect(strange).toStrictEqual([]);
});

test('results stand in the order of the list', () => {
  const applying = aPilot({ id: 'a', stage: 'applying' });
  const running = aPilot({ id: 'r' });
  const data = someData({ pilots: [applying, running] });
  const terms = someTerms();
  const ids = (results: readonly { readonly rule: string }[]): readonly string[] => results.map(({ rule }) => rule);
  expect(ids(judgePilot(data, applying, terms))).toStrictEqual(APPLY_RULES.map(({ id }) => id));
  expect(ids(judgePilot(data, running, terms))).toStrictEqual(RUN_RULES.map(({ id }) => id));
  expect(ids(judgeDepartment(data, terms, []))).toStrictEqual(DEPARTMENT_RULES.map(({ id }) => id));
  expect(ids(judgeClaim(data, terms, []))).toStrictEqual(CLAIM_RULES.map(({ id }) => id));
  expect(ids(judgeSupervision(data, terms).get('r') ?? [])).toStrictEqual([
    'art28.1-reporting-gap',
    'art28.2-rectification',
    'art28.3-integrity',
    'art28.4-exam-discipline',
    'art28.5-pass-rate',
  ]);
});
