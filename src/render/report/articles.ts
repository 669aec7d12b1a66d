import { isArticle, type Article } from '../../model/article.js';
import type { Overall, Result, Status } from '../../model/result.js';

/** The worst first (1-domain 2.1). */
const WORST_FIRST: readonly Status[] = ['fail', 'unproven', 'risk', 'pending', 'pass', 'n/a'];

/** The worst of several; undefined of none. */
function worstStatus(statuses: Iterable<Status>): Status | undefined {
  const found = new Set(statuses);
  return WORST_FIRST.find((status) => found.has(status));
}

/** The worst of several verdicts; null of none. */
export function worstVerdict(verdicts: readonly Overall[]): Overall | null {
  return (['ineligible', 'incomplete', 'eligible'] as const).find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** The article of an item: `25(6)` belongs to `25`. */
export function mainArticle(article: Article): Article {
  const main = article.replace(/\(.*$/u, '');
  return isArticle(main) ? main : article;
}

/** The worst status under each article, its items among it; articles without a result are not there. */
export function statusByArticle(results: readonly Result[]): ReadonlyMap<Article, Status> {
  const all = new Map<Article, Status[]>();
  for (const { article, status } of results) {
    const main = mainArticle(article);
    all.set(main, [...(all.get(main) ?? []), status]);
  }
  return new Map(
    [...all].flatMap(([article, statuses]): readonly [Article, Status][] => {
      const worst = worstStatus(statuses);
      return worst === undefined ? [] : [[article, worst]];
    }),
  );
}
