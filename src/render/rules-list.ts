import { ARTICLES, type Article } from '../model/article.js';
import type { Catalogue } from '../model/catalogue.js';
import { READING_IDS, type ParameterId, type Policy } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { PARAMETER_IDS } from '../policy/parameter-shapes.js';
import { aligned, alignedRow, columnWidths } from './aligned.js';
import { titleBlock } from './common-blocks.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import { parameterOf, topicName, valueAt, valueInWords } from './rules-names.js';
import { hanging } from './wrap.js';

/** The rules under the articles that they rest on, each article with its summary. */
function byArticle({ rules }: Catalogue, { policy }: Terms, { words, width }: Screen): readonly string[] {
  const row = ({ id, stage }: Catalogue['rules'][number]): readonly string[] => [
    id,
    words.rules.stages[stage],
    topicName({ kind: 'rule', id }, policy, words),
  ];
  // One width for all articles: the columns run through.
  const widths = columnWidths(rules.map(row));
  return ARTICLES.flatMap((article) => {
    const own = rules.filter((rule) => rule.article === article);
    if (own.length === 0) return [];
    const summary = policy.articles.get(article)?.summary[words.language] ?? '';
    return [
      ...hanging(`${words.screen.article(article)}  `, summary, 0, width),
      ...own.flatMap((rule) => alignedRow(row(rule), widths, 2, width)),
    ];
  });
}

/** Parameters in the order of the articles that set them. */
function byArticleOf(policy: Policy) {
  const rank = (id: ParameterId): number => ARTICLES.indexOf(parameterOf(policy, id).article);
  return (one: ParameterId, other: ParameterId): number => rank(one) - rank(other);
}

function section(title: string, rows: readonly (readonly string[])[], screen: Screen): readonly string[] {
  return ['', paint(screen.colour).bold(title), ...aligned(rows, 2, screen.width)];
}

/** `onex rules` on the terminal: what decides, by article; then hours, readings and parameters in force. */
export function rulesList(catalogue: Catalogue, terms: Terms, screen: Screen): string {
  const { policy, readings, asOf } = terms;
  const { words, width, colour } = screen;
  const { sections, listTitle, guidance, more } = words.rules;
  const { article: cite, listSeparator } = words.screen;
  const cited = (articles: readonly Article[]): string => articles.map(cite).join(listSeparator);
  const nothing = [...policy.articles].filter(([, { handledBy }]) => handledBy === 'guidance');
  const lines = [
    ...titleBlock(listTitle(policy.title, policy.number), screen),
    ...hanging('', words.screen.asOf(asOf), 0, width),
    '',
    paint(colour).bold(sections.rules),
    ...byArticle(catalogue, terms, screen),
    ...section(
      sections.hours,
      catalogue.hours.map(({ id, article }) => [id, cite(article), topicName({ kind: 'hours', id }, policy, words)]),
      screen,
    ),
    ...section(
      sections.reasons,
      catalogue.reasons.map(({ id, articles }) => [
        id,
        topicName({ kind: 'reason', id }, policy, words),
        cited(articles),
      ]),
      screen,
    ),
    ...section(
      sections.findings,
      catalogue.findings.map(({ id, articles }) => [
        id,
        topicName({ kind: 'finding', id }, policy, words),
        cited(articles),
      ]),
      screen,
    ),
    ...section(
      sections.conflicts,
      catalogue.conflicts.map(({ id, articles }) => [
        id,
        topicName({ kind: 'conflict', id }, policy, words),
        cited(articles),
      ]),
      screen,
    ),
    ...section(
      sections.readings,
      READING_IDS.map((id) => {
        const chosen = `${readings[id] === policy.defaults[id] ? '' : '* '}${readings[id]}`;
        return [id, chosen, topicName({ kind: 'reading', id }, policy, words)];
      }),
      screen,
    ),
    ...section(
      sections.parameters,
      [...PARAMETER_IDS].sort(byArticleOf(policy)).map((id) => {
        const value = valueAt(policy, id, asOf);
        const name = topicName({ kind: 'parameter', id }, policy, words);
        return [id, valueInWords(value, words), cite(value.article), name];
      }),
      screen,
    ),
    '',
    ...hanging('', guidance(nothing.map(([article]) => cite(article))), 0, width),
    '',
    ...more.flatMap((line) => hanging('', line, 0, width)),
  ];
  return `${lines.join('\n')}\n`;
}
