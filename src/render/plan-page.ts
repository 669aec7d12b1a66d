import { choiceName } from '../dictionary/names.js';
import { ARTICLES, type Article } from '../model/article.js';
import type { HandledBy, Policy } from '../model/policy.js';
import { STATUSES, worst, type Result, type Status } from '../model/result.js';
import { displayWidth } from './display-width.js';
import { MARKS, paint, paintStatus } from './paint.js';
import type { CheckedDepartment, CheckFilter, Screen } from './report.js';
import { cutText, wrapText } from './wrap.js';

const INDENT = '  ';

/** An article with its items and what was decided under them. */
interface ArticleLine {
  readonly article: Article;
  readonly results: readonly Result[];
}

function itemsOf(article: Article): readonly Article[] {
  return ARTICLES.filter((one) => one.startsWith(`${article}(`));
}

/** The articles of the plan (their items with them) as far as the filter shows them. */
function articleLines(
  results: readonly Result[],
  { statuses, articles }: CheckFilter,
  policy: Policy,
): readonly ArticleLine[] {
  return ARTICLES.filter((article) => !article.includes('(')).flatMap((article): ArticleLine[] => {
    const all = [article, ...itemsOf(article)];
    const wanted = all.filter((one) => articles?.has(one) ?? true);
    // An article may be decided by a rule that rests on another one (Art. 15 by that of 4(2)); the policy file says so.
    const by = wanted.flatMap((one) => policy.articles.get(one)?.by ?? []);
    const own = results.filter(({ rule, article: cited }) => wanted.includes(cited) || by.includes(rule));
    if (wanted.length === 0) return [];
    const status = own.length === 0 ? undefined : worst(own.map((one) => one.status));
    if (statuses !== undefined && (status === undefined || !statuses.has(status))) return [];
    return [{ article, results: own }];
  });
}

/** What an article or its items have most to do with. */
function handlerOf(article: Article, policy: Policy): HandledBy {
  const handlers = [article, ...itemsOf(article)].map((one) => policy.articles.get(one)?.handledBy);
  return (['rules', 'hours', 'parameters'] as const).find((handler) => handlers.includes(handler)) ?? 'guidance';
}

/** The whole plan on one page: an article a line, the worst status under it, or in a word why it has none. */
export function planPage(
  { results, pilots, terms }: Pick<CheckedDepartment, 'results' | 'pilots' | 'terms'>,
  filter: CheckFilter,
  screen: Screen,
): readonly string[] {
  const { words, width, colour } = screen;
  const lines = articleLines([...results, ...pilots.flatMap((pilot) => pilot.results)], filter, terms.policy);
  if (lines.length === 0) return [];
  const names = STATUSES.map((status) => displayWidth(choiceName('status', status, words.language)));
  const columns = {
    status: Math.max(...names),
    article: Math.max(...lines.map(({ article }) => displayWidth(words.screen.article(article)))),
  };
  return [
    '',
    ...wrapText(words.beside.plan.title, width).map(paint(colour).bold),
    ...lines.map((line) => articleLine(line, columns, terms.policy, screen)),
  ];
}

function articleLine(
  { article, results }: ArticleLine,
  columns: { readonly status: number; readonly article: number },
  policy: Policy,
  { words, width, colour }: Screen,
): string {
  const { beside, language } = words;
  const name = padded(words.screen.article(article), columns.article);
  const summary = policy.articles.get(article)?.summary[language] ?? '';
  if (results.length === 0) {
    const handler = handlerOf(article, policy);
    const why = handler === 'rules' ? beside.plan.notConcerned : beside.plan.handledBy[handler];
    return paint(colour).dim(
      cutText(
        `${INDENT}    ${padded('', columns.status)}  ${name}  ${why}${words.screen.labelSeparator}${summary}`,
        width,
      ),
    );
  }
  const status = worst(results.map((result) => result.status));
  const mark = `${INDENT}[${MARKS[status]}] ${padded(choiceName('status', status, language), columns.status)}`;
  const counts = beside.plan.counts(countsOf(results, language));
  const line = cutText(`${mark}  ${name}  ${counts}${words.screen.labelSeparator}${summary}`, width);
  return paintStatus(status, line.slice(0, mark.length), paint(colour)) + line.slice(mark.length);
}

function countsOf(results: readonly Result[], language: 'zh' | 'en'): readonly string[] {
  return STATUSES.flatMap((status: Status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [`${choiceName('status', status, language)} ${String(count)}`];
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
