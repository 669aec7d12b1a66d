import { ARTICLES, isArticle, type Article } from '../model/article.js';
import { placeAt } from '../model/place.js';
import type { ArticleEntry } from '../model/policy.js';
import { errorAt } from '../model/problem.js';
import { citation, type Context } from './context.js';
import type { ArticleDraft } from './draft.js';

function entryOf(context: Context, article: Article, draft: ArticleDraft): ArticleEntry | undefined {
  const { summary, handledBy, by, why } = draft;
  if (summary === undefined || handledBy === undefined) return undefined;
  const place = placeAt(context.places, 'articles', article, 'handledBy');
  if ((handledBy === 'rules' || handledBy === 'hours') && by.length === 0) {
    context.problems.push(errorAt('article-without-handler', place, { article }));
  }
  if (handledBy === 'guidance' && why === undefined) {
    context.problems.push(errorAt('guidance-without-reason', place, { article }));
  }
  return { summary, handledBy, by, ...(why === undefined ? {} : { why }) };
}

/** Every article and item of the plan, in its order; undefined when one is missing or wrong. */
export function readArticles(
  context: Context,
  drafts: ReadonlyMap<string, ArticleDraft>,
): ReadonlyMap<Article, ArticleEntry> | undefined {
  for (const written of drafts.keys()) {
    if (!isArticle(written)) citation(context, written, 'articles', written, '');
  }
  const missing = ARTICLES.filter((article) => !drafts.has(article));
  if (missing.length > 0) {
    const place = placeAt(context.places, 'articles');
    context.problems.push(errorAt('articles-missing', place, { articles: missing }));
  }
  const entries = new Map<Article, ArticleEntry>();
  for (const article of ARTICLES) {
    const draft = drafts.get(article);
    const entry = draft && entryOf(context, article, draft);
    if (entry) entries.set(article, entry);
  }
  return entries.size === ARTICLES.length ? entries : undefined;
}
