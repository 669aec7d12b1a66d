import { expect, test } from 'vitest';
import { PROBLEM_CODES, problemCase } from '../../src/catalogue/problem-cases.js';
import type { ProblemFacts } from '../../src/model/problem.js';
import { byCodePoint } from '../../src/model/text.js';
import { problemInWords } from '../../src/render/in-words.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { batches, writings } from './batch-happenings.js';
import { annotations, calls, inits, policies, reports, verifications } from './call-happenings.js';
import type { Happenings } from './happening.js';
import { documents, folders, notes, workbooks } from './read-happenings.js';

/** How each problem really comes up: a code without a way does not compile, nor does a way without a code. */
const HAPPENINGS: Happenings<ProblemFacts> = {
  ...annotations,
  ...batches,
  ...calls,
  ...documents,
  ...folders,
  ...inits,
  ...notes,
  ...policies,
  ...reports,
  ...verifications,
  ...workbooks,
  ...writings,
};

test.each(Object.entries(HAPPENINGS))('%s comes up', { timeout: 60_000 }, async (code, happen) => {
  expect(await happen()).toContain(code);
});

test('every problem that has a page comes up, and the other way round', () => {
  expect(Object.keys(HAPPENINGS).sort(byCodePoint)).toEqual([...PROBLEM_CODES].sort(byCodePoint));
});

test.each(PROBLEM_CODES)('%s has its sentences in both languages; an error says how to go on', (code) => {
  const problem = problemCase(code);
  const [chinese, english] = [problemInWords(problem, zh), problemInWords(problem, en)];
  expect(chinese.message).toMatch(/\p{Script=Han}.*[。？]$/u);
  expect(english.message).toMatch(/[a-z]{2}.*[.?]$/u);
  if (problem.severity === 'error') {
    expect(chinese.hint).toMatch(/\p{Script=Han}/u);
    expect(english.hint).toMatch(/[a-z]{2}/u);
  }
});
