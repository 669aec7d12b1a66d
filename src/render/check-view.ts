import { choiceName } from '../dictionary/names.js';
import { ARTICLES } from '../model/article.js';
import type { Policy } from '../model/policy.js';
import { STATUSES, type NextStep, type Result } from '../model/result.js';
import { notesBlock, readingsBlock, titleBlock } from './common-blocks.js';
import { displayWidth } from './display-width.js';
import { resultInWords } from './in-words.js';
import { MARKS, paint, paintStatus } from './paint.js';
import { placesInShort } from './places.js';
import type { CheckedDepartment, CheckedPilot, Dated, Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** From here on there is room for columns. */
const ROOMY = 60;

const INDENT = 4;

/** `check` on the terminal: a block for every department and pilot, ordered by article. */
export function checkView(departments: readonly CheckedDepartment[], screen: Screen & Dated): string {
  const blocks = departments.map((department) => departmentBlock(department, screen).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function departmentBlock(department: CheckedDepartment, screen: Screen): readonly string[] {
  const { terms } = department;
  const words = screen.words.screen;
  const title = department.name === null ? words.lonePilot(terms.year) : words.titleOf(department.name, terms.year);
  return [
    ...titleBlock(`${title}  ${words.asOf(terms.asOf)}`, screen),
    ...readingsBlock(terms, screen),
    ...(department.verdict === null ? [] : ownRules(department, screen)),
    ...department.pilots.flatMap((pilot) => pilotBlock(pilot, terms.policy, screen)),
    ...notesBlock(department.notes, screen),
  ];
}

function ownRules({ results, verdict, terms }: CheckedDepartment, screen: Screen): readonly string[] {
  const { words } = screen;
  const overall = verdict === null ? '' : choiceName('verdict', verdict, words.language);
  return [
    '',
    ...heading(words.screen.departmentRules, screen),
    ...resultLines(results, terms.policy, screen),
    ...verdictLines(overall, results, screen),
  ];
}

function pilotBlock(
  { pilot, verdict, results, next }: CheckedPilot,
  policy: Policy,
  screen: Screen,
): readonly string[] {
  const { words } = screen;
  const { certificate } = pilot;
  const stage = choiceName('stage', pilot.stage, words.language);
  const level = choiceName('level', certificate.level, words.language);
  return [
    '',
    ...heading(words.screen.pilot(pilot.id, certificate.name, level, stage), screen),
    ...(results.length === 0
      ? wrapText(words.screen.nothingJudged, screen.width - INDENT).map((line) => ' '.repeat(INDENT) + line)
      : resultLines(results, policy, screen)),
    ...verdictLines(choiceName('verdict', verdict, words.language), results, screen),
    ...(next === undefined ? [] : nextLines(next, screen)),
  ];
}

function heading(text: string, { width, colour }: Screen): readonly string[] {
  return wrapText(text, width).map(paint(colour).bold);
}

/** Stable: rules of one article keep the order of the checklist. */
function byArticle(results: readonly Result[]): readonly Result[] {
  return results.toSorted((one, other) => ARTICLES.indexOf(one.article) - ARTICLES.indexOf(other.article));
}

function resultLines(results: readonly Result[], policy: Policy, screen: Screen): readonly string[] {
  const { words } = screen;
  const names = STATUSES.map((status) => displayWidth(choiceName('status', status, words.language)));
  const articles = results.map(({ article }) => displayWidth(words.screen.article(article)));
  const columns = { status: Math.max(...names), article: Math.max(0, ...articles) };
  return byArticle(results).flatMap((result) => resultBlock(result, columns, policy, screen));
}

function resultBlock(
  result: Result,
  columns: { readonly status: number; readonly article: number },
  policy: Policy,
  screen: Screen,
): readonly string[] {
  const { words, width, colour } = screen;
  const { dim } = paint(colour);
  const { title, message, remedy } = resultInWords(result, words, policy);
  const name = choiceName('status', result.status, words.language);
  const article = words.screen.article(result.article);
  const isRoomy = width >= ROOMY;
  const label = `[${MARKS[result.status]}] ${isRoomy ? padded(name, columns.status) : name}  ${isRoomy ? padded(article, columns.article) : article}  `;
  const head = isRoomy ? hanging(label, title, 0, width) : [label.trimEnd(), ...indented(title, screen)];
  const sources = result.status === 'n/a' ? [] : placesInShort(result.sources, words);
  return [
    ...head.map((line, index) => (index === 0 ? coloured(line, name, result, screen) : line)),
    ...indented(message, screen),
    ...(remedy === undefined ? [] : hanging(words.screen.remedy, remedy, INDENT, width)),
    ...sources.flatMap((source) => hanging(words.screen.source, source, INDENT, width)).map(dim),
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
