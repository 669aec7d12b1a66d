import { choiceLists } from '../dictionary/generated/choices.js';
import { nearest } from '../dictionary/nearest.js';
import { ARTICLES, isArticle, type Article } from '../model/article.js';
import { errorAt, type Problem } from '../model/problem.js';
import { STATUSES, type Status } from '../model/result.js';
import { comparable } from '../model/text.js';
import { readCitation } from '../policy/cited-article.js';
import type { CheckFilter } from '../render/report.js';

const PLACE = { file: '' };

function parts(text: string): readonly string[] {
  return text
    .split(/[,，、;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function statusOf(written: string): Status | undefined {
  const plain = comparable(written).toLowerCase();
  const choice = choiceLists.status.find(({ names }) => names.some((name) => comparable(name).toLowerCase() === plain));
  return STATUSES.find((status) => status === choice?.value);
}

/** An article with its items, or the one item. */
function withItems(article: Article): readonly Article[] {
  return ARTICLES.filter((one) => one === article || one.startsWith(`${article}(`));
}

/** `--status` and `--article` as typed, each a list; what they do not understand is a Problem. */
export function readFilter(
  status: string | undefined,
  article: string | undefined,
): { readonly filter: CheckFilter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const statuses = parts(status ?? '').flatMap((written) => {
    const known = statusOf(written);
    if (known !== undefined) return [known];
    const near = nearest(
      written,
      choiceLists.status.flatMap(({ names }) => names),
    );
    const facts = { choices: STATUSES, nearest: near };
    problems.push(errorAt('bad-choice', PLACE, facts, { field: '--status', value: written }));
    return [];
  });
  const articles = parts(article ?? '').flatMap((written) => {
    const cited = readCitation(written);
    if (cited !== undefined && isArticle(cited)) return withItems(cited);
    // Of a mere number any other is near.
    const facts = { nearest: cited?.includes('(') === true ? nearest(cited, ARTICLES) : undefined };
    problems.push(errorAt('unknown-article', PLACE, facts, { field: '--article', value: written }));
    return [];
  });
  for (const [field, written, found] of [
    ['--status', status, statuses.length],
    ['--article', article, articles.length],
  ] as const) {
    if (written !== undefined && found === 0 && problems.length === 0) {
      problems.push(errorAt('option-without-value', PLACE, {}, { field }));
    }
  }
  return {
    filter: {
      ...(status === undefined ? {} : { statuses: new Set(statuses) }),
      ...(article === undefined ? {} : { articles: new Set(articles) }),
    },
    problems,
  };
}
