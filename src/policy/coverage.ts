import { ARTICLES, isArticle, type Article } from '../model/article.js';
import type { ArticleEntry, Policy } from '../model/policy.js';
import { findArticles } from './find-articles.js';

/** One article or item of the text or of the policy file. */
export interface CoverageRow {
  /** `25` or `25(6)`. */
  readonly article: string;
  /** Where the text has it; undefined: the policy file cites what the text lacks. */
  readonly line: number | undefined;
  /** What handles it, or why nothing has to; undefined: it has no place. */
  readonly entry: ArticleEntry | undefined;
}

export interface Coverage {
  /** The text's articles and items in its order, then what it lacks. */
  readonly rows: readonly CoverageRow[];
  /** Every article of the text has a place, and the policy file cites none that the text lacks. */
  readonly complete: boolean;
}

/** Compares a policy's own text with what the policy file says of its articles, both ways (1-domain 1.2). */
export function coverage(text: string, policy: Policy): Coverage {
  const found = findArticles(text);
  const inText = new Set(found.map(({ article }) => article));
  const entryOf = (article: string): ArticleEntry | undefined =>
    isArticle(article) ? policy.articles.get(article) : undefined;
  const lacking: readonly Article[] = ARTICLES.filter(
    (article) => policy.articles.has(article) && !inText.has(article),
  );
  const rows: readonly CoverageRow[] = [
    ...found.map(({ article, line }) => ({ article, line, entry: entryOf(article) })),
    ...lacking.map((article) => ({ article, line: undefined, entry: entryOf(article) })),
  ];
  return { rows, complete: rows.every(({ line, entry }) => line !== undefined && entry !== undefined) };
}
