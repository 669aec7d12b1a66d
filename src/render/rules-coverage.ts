import { isArticle } from '../model/article.js';
import type { Policy } from '../model/policy.js';
import type { Coverage, CoverageRow } from '../policy/coverage.js';
import { aligned } from './aligned.js';
import { titleBlock } from './common-blocks.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import { hanging } from './wrap.js';

/** What decides an article, or why nothing has to; for one side alone, that it is alone. */
function placeOf({ entry, line }: CoverageRow, { words }: Screen): string {
  const { handledBy, coverage } = words.rules;
  const { listSeparator, labelSeparator } = words.screen;
  if (line === undefined) return coverage.lacksText;
  if (entry === undefined) return coverage.lacksPlace;
  const how = handledBy[entry.handledBy];
  if (entry.by.length > 0) return `${how}${labelSeparator}${entry.by.join(listSeparator)}`;
  return entry.why === undefined ? how : `${how}${labelSeparator}${entry.why[words.language]}`;
}

/** An article of the plan by its name; one that the plan of the program lacks as it is numbered. */
function named(article: string, { words }: Screen): string {
  return isArticle(article) ? words.screen.article(article) : article;
}

function missing(title: string, rows: readonly CoverageRow[], screen: Screen): readonly string[] {
  if (rows.length === 0) return [];
  const articles = rows.map(({ article }) => named(article, screen)).join(screen.words.screen.listSeparator);
  return [...hanging('', paint(screen.colour).bad(title), 0, screen.width), ...hanging('', articles, 2, screen.width)];
}

/** `onex rules --coverage` on the terminal: a line for every article and item, then what is missing on either side. */
export function rulesCoverage({ rows, complete }: Coverage, policy: Policy, file: string, screen: Screen): string {
  const { words, width } = screen;
  const { coverage } = words.rules;
  const lines = [
    ...titleBlock(coverage.title(file, policy.id), screen),
    ...aligned(
      rows.map((row) => [
        named(row.article, screen),
        row.line === undefined ? '' : words.screen.lineOf(row.line, undefined),
        placeOf(row, screen),
      ]),
      0,
      width,
    ),
    '',
    ...(complete ? hanging('', coverage.complete(rows.length), 0, width) : []),
    ...missing(
      coverage.noPlace(rows.filter(({ entry }) => entry === undefined).length),
      rows.filter(({ entry }) => entry === undefined),
      screen,
    ),
    ...missing(
      coverage.notInText(rows.filter(({ line }) => line === undefined).length),
      rows.filter(({ line }) => line === undefined),
      screen,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
