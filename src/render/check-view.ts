import { choiceName } from '../dictionary/names.js';
import { ARTICLES } from '../model/article.js';
import type { Comparison } from '../model/comparison.js';
import { namesSomething } from '../model/explanation.js';
import type { Policy } from '../model/policy.js';
import { STATUSES, type NextStep, type Overall, type Result } from '../model/result.js';
import { amendedBlock } from './amended-block.js';
import { notesBlock, readingsBlock, titleBlock } from './common-blocks.js';
import { displayWidth } from './display-width.js';
import { resultInWords } from './in-words.js';
import { MARKS, paint, paintStatus } from './paint.js';
import { placesInShort } from './places.js';
import { resultTree } from './explain-view.js';
import { planPage } from './plan-page.js';
import {
  isShown,
  type CheckedDepartment,
  type CheckedPilot,
  type CheckFilter,
  type Dated,
  type Screen,
} from './report.js';
import { hanging, wrapText } from './wrap.js';

/** From here on there is room for columns. */
const ROOMY = 60;

const INDENT = 4;

/** The results of one department or pilot: those that are shown, and how many there are. */
interface Results {
  readonly shown: readonly Result[];
  readonly all: readonly Result[];
}

/** How compared readings are shown: given where they are, so that nobody else pays for tables. */
type Compare = (comparison: Comparison, policy: Policy, screen: Screen) => readonly string[];

/** What the blocks of one department have in common. */
interface Page extends Screen {
  readonly department: CheckedDepartment;
  readonly filter: CheckFilter;
  readonly compare: Compare | undefined;
}

/**
 * `check` on the terminal: a block for every department and pilot, ordered by article, and the plan on a page. The filter
 * leaves results out; verdicts and counts are those of all.
 */
export function checkView(
  departments: readonly CheckedDepartment[],
  screen: Screen & Dated,
  filter: CheckFilter = {},
  compare?: Compare,
): string {
  const asked = departments.filter(({ explanation }) => explanation === undefined || namesSomething(explanation));
  const blocks = asked.map((department) => departmentBlock({ ...screen, department, filter, compare }).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function departmentBlock(page: Page): readonly string[] {
  const { department, filter, compare } = page;
  const { terms, verdict, results, pilots, explanation, comparison } = department;
  const words = page.words.screen;
  const title = department.name === null ? words.lonePilot(terms.year) : words.titleOf(department.name, terms.year);
  const head = [
    ...titleBlock(`${title}  ${words.asOf(terms.asOf)}`, page),
    ...readingsBlock(terms, page),
    ...amendedBlock(terms, page),
  ];
  const blocks = [
    ...(verdict === null ? [] : ownRules(results, verdict, page)),
    ...pilots.flatMap((one) => pilotBlock(one, page)),
  ];
  // Who asks for one number wants its derivation and nothing else.
  if (explanation?.key !== undefined) return [...head, ...blocks];
  return [
    ...head,
    ...blocks,
    // Who asks for some of the results does not want everything else that was noted.
    ...(isFiltered(page) ? [] : notesBlock(department.notes, page)),
    ...(comparison === undefined || compare === undefined ? [] : compare(comparison, terms.policy, page)),
    ...filteredLine(page),
    ...planPage(department, filter, page),
  ];
}

function shownOf(results: readonly Result[], { filter, department }: Page): Results {
  return { all: results, shown: results.filter((result) => isShown(result, filter, department.explanation)) };
}

function isFiltered({ filter, department }: Page): boolean {
  const { statuses, articles } = filter;
  return statuses !== undefined || articles !== undefined || department.explanation?.key !== undefined;
}

/** How many of the results are shown, where not all are. */
function filteredLine(page: Page): readonly string[] {
  if (!isFiltered(page)) return [];
  const { department, words, width } = page;
  const results = [...department.results, ...department.pilots.flatMap((pilot) => pilot.results)];
  const { shown, all } = shownOf(results, page);
  return ['', ...wrapText(words.beside.filtered(shown.length, all.length), width)];
}

function ownRules(results: readonly Result[], verdict: Overall, page: Page): readonly string[] {
  const { words } = page;
  const { shown, all } = shownOf(results, page);
  if (isFiltered(page) && shown.length === 0) return [];
  const overall = choiceName('verdict', verdict, words.language);
  return [
    '',
    ...heading(words.screen.departmentRules, page),
    ...resultLines(shown, page),
    ...verdictLines(overall, all, page),
  ];
}

function pilotBlock({ pilot, verdict, results, next }: CheckedPilot, page: Page): readonly string[] {
  const { words } = page;
  const { shown, all } = shownOf(results, page);
  if (isFiltered(page) && shown.length === 0) return [];
  const { certificate } = pilot;
  const stage = choiceName('stage', pilot.stage, words.language);
  const level = choiceName('level', certificate.level, words.language);
  return [
    '',
    ...heading(words.screen.pilot(pilot.id, certificate.name, level, stage), page),
    ...(all.length === 0
      ? wrapText(words.screen.nothingJudged, page.width - INDENT).map((line) => ' '.repeat(INDENT) + line)
      : resultLines(shown, page)),
    ...verdictLines(choiceName('verdict', verdict, words.language), all, page),
    ...(next === undefined || isFiltered(page) ? [] : nextLines(next, page)),
  ];
}

function heading(text: string, { width, colour }: Screen): readonly string[] {
  return wrapText(text, width).map(paint(colour).bold);
}

/** Stable: rules of one article keep the order of the checklist. */
function byArticle(results: readonly Result[]): readonly Result[] {
  return results.toSorted((one, other) => ARTICLES.indexOf(one.article) - ARTICLES.indexOf(other.article));
}

function resultLines(results: readonly Result[], page: Page): readonly string[] {
  const { words } = page;
  const names = STATUSES.map((status) => displayWidth(choiceName('status', status, words.language)));
  const articles = results.map(({ article }) => displayWidth(words.screen.article(article)));
  const columns = { status: Math.max(...names), article: Math.max(0, ...articles) };
  return byArticle(results).flatMap((result) => resultBlock(result, columns, page));
}

function resultBlock(
  result: Result,
  columns: { readonly status: number; readonly article: number },
  page: Page,
): readonly string[] {
  const { words, width, colour, department } = page;
  const { policy } = department.terms;
  const { dim } = paint(colour);
  const { title, message, remedy } = resultInWords(result, words, policy);
  const name = choiceName('status', result.status, words.language);
  const article = words.screen.article(result.article);
  const isRoomy = width >= ROOMY;
  const label = `[${MARKS[result.status]}] ${isRoomy ? padded(name, columns.status) : name}  ${isRoomy ? padded(article, columns.article) : article}  `;
  const head = isRoomy ? hanging(label, title, 0, width) : [label.trimEnd(), ...indented(title, page)];
  const sources = result.status === 'n/a' ? [] : placesInShort(result.sources, words);
  return [
    ...head.map((line, index) => (index === 0 ? coloured(line, name, result, page) : line)),
    ...indented(message, page),
    ...(remedy === undefined ? [] : hanging(words.screen.remedy, remedy, INDENT, width)),
    ...sources.flatMap((source) => hanging(words.screen.source, source, INDENT, width)).map(dim),
    ...resultTree(result, department.explanation, policy, page),
  ];
}

function coloured(line: string, name: string, { status }: Result, { colour }: Screen): string {
  const end = line.indexOf(name) + name.length;
  return paintStatus(status, line.slice(0, end), paint(colour)) + line.slice(end);
}

function indented(text: string, { width }: Screen): readonly string[] {
  return wrapText(text, width - INDENT).map((line) => ' '.repeat(INDENT) + line);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The verdict and how often each status occurs, in one line. */
function verdictLines(
  overall: string,
  results: readonly Result[],
  { words, width, colour }: Screen,
): readonly string[] {
  const counts = STATUSES.flatMap((status) => {
    const count = results.filter((result) => result.status === status).length;
    return count === 0 ? [] : [words.screen.count(choiceName('status', status, words.language), count)];
  });
  const text = [
    words.screen.verdict(overall),
    ...(counts.length === 0 ? [] : [counts.join(words.screen.listSeparator)]),
  ];
  return wrapText(text.join('  '), width).map(paint(colour).bold);
}

function nextLines(next: NextStep, { words, width }: Screen): readonly string[] {
  const step = words.verdicts.titles[next.rule];
  return wrapText(words.screen.nextStep(step, words.screen.article(next.article)), width);
}
