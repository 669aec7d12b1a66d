import type { Page, Topic } from '../model/catalogue.js';
import type { ParameterId, ReadingId } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { aligned } from './aligned.js';
import { titleBlock } from './common-blocks.js';
import { MARKS, paint, paintStatus } from './paint.js';
import type { Screen } from './report.js';
import {
  dataPlaces,
  exampleInWords,
  type ExampleInWords,
  parameterOf,
  topicName,
  valueAt,
  valueInWords,
} from './rules-names.js';
import { displayWidth } from './display-width.js';
import { hanging, wrapText } from './wrap.js';

const INDENT = 2;
const INNER = 6;

function block(title: string, lines: readonly string[], { colour }: Screen): readonly string[] {
  return lines.length === 0 ? [] : ['', paint(colour).bold(title), ...lines];
}

/** A topic in a list: what kind of thing, its id and its name. */
function topicRow(topic: Topic, { policy }: Terms, { words }: Screen): readonly string[] {
  const id = topic.kind === 'article' ? words.screen.article(topic.id) : topic.id;
  return [words.rules.topicKinds[topic.kind], id, topicName(topic, policy, words)];
}

function articleLines({ articles }: Page, { policy }: Terms, { words, width }: Screen): readonly string[] {
  return articles.flatMap((article) => {
    const entry = policy.articles.get(article);
    if (!entry) return [];
    const { summary, handledBy, why } = entry;
    const label = `${words.screen.article(article)}  `;
    const inner = INDENT + displayWidth(label);
    return [
      ...hanging(label, summary[words.language], INDENT, width),
      ...(handledBy === 'guidance' || handledBy === 'items' || handledBy === 'parameters'
        ? hanging('', words.rules.handledBy[handledBy], inner, width)
        : []),
      ...(why === undefined ? [] : hanging(words.rules.why, why[words.language], inner, width)),
    ];
  });
}

/** The value in force, and the other ones with their days. */
function parameterRows(id: ParameterId, { policy, asOf }: Terms, { words }: Screen): readonly (readonly string[])[] {
  const { rules, screen, language } = words;
  const inForce = valueAt(policy, id, asOf);
  const { values, name, unit } = parameterOf(policy, id);
  const since = rules.valueFrom(inForce.from, screen.article(inForce.article), rules.sources[inForce.source]);
  const others = values.filter(({ from }) => from !== inForce.from);
  return [
    [id, `${name[language]}${screen.labelSeparator}${valueInWords(inForce, words)}${since}`],
    ...others.map(({ value, from }) => ['', rules.valueSince(valueInWords({ value, unit }, words), from)]),
  ];
}

function readingLines(id: ReadingId, { policy, readings }: Terms, { words, width }: Screen): readonly string[] {
  const { rules, screen, language } = words;
  const { question, options, reason, default: byDefault } = policy.readings[id];
  return [
    ...hanging(`${id}  `, question[language], INDENT, width),
    ...options.flatMap((option) => {
      const isChosen = option.id === readings[id];
      const marks = [...(isChosen ? [rules.inForce] : []), ...(option.id === byDefault ? [rules.byDefault] : [])];
      const marked = marks.length === 0 ? '' : ` [${marks.join(screen.listSeparator)}]`;
      const text = `${option.id}${marked} ${option.name[language]}${screen.labelSeparator}${option.consequence[language]}`;
      return hanging(isChosen ? '> ' : '  ', text, INDENT + 2, width);
    }),
    ...hanging(rules.reason, reason[language], INNER, width),
  ];
}

/** Readings that are explained on their own pages. */
function shortReadings({ dependsOn }: Page, { policy, readings }: Terms, { words, width }: Screen): readonly string[] {
  const rows = dependsOn.map((id) => [
    words.screen.readingInForce(id, readings[id]),
    topicName({ kind: 'reading', id }, policy, words),
  ]);
  return aligned(rows, INDENT, width);
}

function exampleLines({ examples }: Page, { policy }: Terms, screen: Screen): readonly string[] {
  const said = examples.map((example) => exampleInWords(example, policy, screen.words));
  const widest = Math.max(0, ...said.map(({ label }) => displayWidth(label)));
  return said.flatMap((example) => exampleBlock(example, widest, screen));
}

function exampleBlock(example: ExampleInWords, widest: number, screen: Screen): readonly string[] {
  const { words, width, colour } = screen;
  const { status, label, where, message, remedy } = example;
  const mark = status === undefined ? '-' : MARKS[status];
  const head = `${mark} ${label}${' '.repeat(widest - displayWidth(label))}  `;
  const inner = INDENT + displayWidth(head);
  const placed = where === undefined ? message : `${where}${words.screen.labelSeparator}${message}`;
  const [first = '', ...rest] = hanging(head, placed, INDENT, width);
  const start = ' '.repeat(INDENT) + head.trimEnd();
  const painted = status === undefined ? start : paintStatus(status, start, paint(colour));
  return [
    painted + first.slice(start.length),
    ...rest,
    ...(remedy === undefined ? [] : hanging(words.screen.remedy, remedy, inner, width)),
  ];
}

/** Everything about one topic, on the terminal. */
export function rulesPage(page: Page, terms: Terms, screen: Screen): string {
  const { words, width } = screen;
  const { topic, stage } = page;
  const { headings, related, topicKinds, stageInFull } = words.rules;
  const isArticle = topic.kind === 'article';
  const name = isArticle || topic.kind === 'reading' ? '' : topicName(topic, terms.policy, words);
  const id = isArticle ? words.screen.article(topic.id) : topic.id;
  const about = [topicKinds[topic.kind], ...(stage === undefined ? [] : [stageInFull[stage]])];
  const data = dataPlaces(page.looksAt, words).map(({ where, names }) => [
    where,
    names.join(words.screen.listSeparator),
  ]);
  const lines = [
    ...titleBlock(name === '' ? id : `${id}  ${name}`, screen),
    ...wrapText(`${about.join('  ')}  ${words.screen.asOf(terms.asOf)}`, width),
    ...block(isArticle ? headings.says : headings.articles, articleLines(page, terms, screen), screen),
    ...block(
      related[topic.kind],
      aligned(
        page.related.map((one) => topicRow(one, terms, screen)),
        INDENT,
        width,
      ),
      screen,
    ),
    ...block(
      headings.parameters,
      aligned(
        page.parameters.flatMap((one) => parameterRows(one, terms, screen)),
        INDENT,
        width,
      ),
      screen,
    ),
    ...block(
      headings.readings,
      [...page.readings.flatMap((one) => readingLines(one, terms, screen)), ...shortReadings(page, terms, screen)],
      screen,
    ),
    ...block(headings.looksAt, aligned(data, INDENT, width), screen),
    ...block(headings.examples, exampleLines(page, terms, screen), screen),
  ];
  return `${lines.join('\n')}\n`;
}
