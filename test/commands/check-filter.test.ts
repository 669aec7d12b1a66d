import { describe, expect, test } from 'vitest';
import type { ResultJson } from '../../src/dictionary/generated/types.js';
import { ARTICLES } from '../../src/model/article.js';
import { zh } from '../../src/render/words/zh.js';
import { runOnex } from '../run-onex.js';
import { checked, MESSY, refused } from './answers.js';

async function shown(...args: readonly string[]): Promise<readonly ResultJson[]> {
  const { departments } = await checked(MESSY, ...args);
  return departments.flatMap(({ results, pilots }) => [...results, ...pilots.flatMap((pilot) => pilot.results)]);
}

/** The lines of the page: the plan, an article a line. */
async function page(...args: readonly string[]): Promise<readonly string[]> {
  const lines = (await runOnex(['check', ...args])).out.split('\n');
  return lines.slice(lines.indexOf(zh.beside.plan.title) + 1).filter((line) => line !== '');
}

describe('--status', () => {
  test('shows these statuses only, in JSON too; the verdict stays that of all', async () => {
    const all = await shown();
    const some = await shown('--status', 'fail,unproven');
    expect(some).toEqual(all.filter(({ status }) => status === 'fail' || status === 'unproven'));
    const verdicts = async (...args: readonly string[]) =>
      (await checked(MESSY, ...args)).departments.flatMap(({ verdict, pilots }) => [
        verdict,
        ...pilots.map((one) => one.verdict),
      ]);
    expect(await verdicts('--status', 'pass')).toEqual(await verdicts());
  });

  test('does not change the exit code', async () => {
    expect((await runOnex(['check', MESSY, '--status', 'pass'])).code).toBe(1);
  });

  test.each(['不符合，待补材料', 'FAIL、unproven', 'fail ; 待补材料'])(
    'takes names and separators: %s',
    async (typed) => {
      expect(await shown('--status', typed)).toEqual(await shown('--status', 'fail,unproven'));
    },
  );

  test('a status that there is not is a problem', async () => {
    expect(await refused('check', MESSY, '--status', 'fail,bad')).toEqual(['bad-choice --status bad']);
    expect(await refused('check', MESSY, '--status', ',')).toEqual(['option-without-value --status ']);
  });
});

describe('--article', () => {
  test('an article takes its items with it', async () => {
    const articles = new Set((await shown('--article', '28')).map(({ article }) => article));
    expect(articles).toEqual(new Set(['28(1)', '28(2)', '28(3)', '28(4)', '28(5)']));
  });

  test.each(['28(5)', '第二十八条（五）', '28（五）', 'Art. 28.5', '二十八条第五项'])(
    'an item in any spelling: %s',
    async (typed) => {
      const rules = new Set((await shown('--article', typed)).map(({ rule }) => rule));
      expect(rules).toEqual(new Set(['art28.5-counts-agree', 'art28.5-pass-rate']));
    },
  );

  test('several, and with a status', async () => {
    const results = await shown('--article', '第七条、27', '--status', 'fail,unproven');
    expect(results.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
      'art27-evidence unproven',
      'art7-teachers-certified fail',
      'art7-teachers-certified fail',
      'art7-teachers-certified fail',
    ]);
  });

  test('what the plan lacks is a problem, and all of them are told', async () => {
    expect(await refused('check', MESSY, '--article', '31,28(6)', '--status', 'x')).toEqual([
      'bad-choice --status x',
      'unknown-article --article 31',
      'unknown-article --article 28(6)',
    ]);
  });
});

describe('the plan on a page', () => {
  test('ends check with every article, a line each', async () => {
    const lines = await page(MESSY);
    expect(lines).toHaveLength(ARTICLES.filter((article) => !article.includes('(')).length);
    expect(lines.every((line) => line.includes('第'))).toBe(true);
  });

  test('says the worst status under an article, or why it has none', async () => {
    const lines = await page(MESSY);
    const of = (article: string) => lines.find((line) => line.includes(`${article}  `))?.trim();
    expect(of('第七条')?.startsWith('[x] 不符合')).toBe(true);
    expect(of('第十三条')?.startsWith('[?] 待补材料')).toBe(true);
    expect(of('第三条')).toContain(zh.beside.plan.notConcerned);
    expect(of('第二十五条')).toContain(zh.beside.plan.handledBy.hours);
    expect(of('第一条')).toContain(zh.beside.plan.handledBy.guidance);
    expect(of('第二十九条')).toContain(zh.beside.plan.handledBy.parameters);
  });

  test('holds of the articles what was asked for', async () => {
    const lines = await page(MESSY, '--status', 'fail', '--article', '7,13,28');
    expect(lines.map((line) => line.trim().split(/ {2,}/u)[1])).toEqual(['第七条', '第二十八条']);
  });
});
