import { choiceLists } from '../dictionary/generated/choices.js';
import type { ChoiceList } from '../dictionary/names.js';
import { REASONS, type Line } from '../model/claim.js';
import type { Explanation } from '../model/explanation.js';
import type { Policy } from '../model/policy.js';
import type { Result } from '../model/result.js';
import type { TraceName } from '../model/trace-name.js';
import type { Trace, TraceValue } from '../model/trace.js';
import { placeInWords } from './in-words.js';
import { optionName } from './option-name.js';
import { paint } from './paint.js';
import { placesInShort } from './places.js';
import type { ClaimedDepartment, Screen } from './report.js';
import { parameterOf } from './rules-names.js';
import type { Words } from './words/words.js';
import { hanging, wrapText } from './wrap.js';

/** Values that are codes of the dictionary; they have a name in each language. */
const CODED: Partial<Readonly<Record<TraceName, ChoiceList>>> = {
  review: 'review',
  category: 'category',
  stage: 'stage',
  outcome: 'outcome',
};

/** Amounts of money, always with two decimals. */
const YUAN: ReadonlySet<TraceName> = new Set<TraceName>(['rate', 'amount', 'total-amount']);

const INDENT = 4;

/** ASCII, because Chinese consoles draw box characters one or two columns wide as they please. */
const BRANCH = { more: '|- ', last: '`- ', through: '|  ', past: '   ' };

function choiceInWords(list: ChoiceList, code: string, { language }: Words): string {
  const choice = choiceLists[list].find(({ value }) => value === code);
  return choice === undefined ? code : language === 'zh' ? choice.title : choice.english;
}

/** What a part of a derivation is called. */
export function traceTitle(trace: Trace, words: Words, policy: Policy): string {
  switch (trace.kind) {
    case 'parameter':
      return parameterOf(policy, trace.id).name[words.language];
    case 'reading':
      return policy.readings[trace.id].question[words.language];
    case 'input':
    case 'step':
    case 'derived':
      return words.trace.names[trace.name];
  }
}

function valueInWords(name: TraceName, value: TraceValue, words: Words): string {
  if (value === null) return words.trace.answers.null;
  if (typeof value === 'boolean') return value ? words.trace.answers.true : words.trace.answers.false;
  if (typeof value === 'number') return YUAN.has(name) ? value.toFixed(2) : String(value);
  const reason = name === 'excluded' ? REASONS.find((one) => one === value) : undefined;
  if (reason !== undefined) return words.hours.reasons[reason].name;
  const list = CODED[name];
  return list === undefined ? value : choiceInWords(list, value, words);
}

/** A part in a line: its name, its value, and what proves it or what was done. */
function partInWords(trace: Trace, words: Words, policy: Policy): string {
  const { trace: own, screen, language } = words;
  const title = traceTitle(trace, words, policy);
  switch (trace.kind) {
    case 'reading': {
      return own.readingOf(title, optionName(policy, trace.id, trace.option, language));
    }
    case 'parameter': {
      const { source, unit } = parameterOf(policy, trace.id);
      const cite = source === 'project' ? own.ownParameterOf : own.parameterOf;
      const value = words.rules.value(String(trace.value), unit);
      return own.result(`${title} ${value}`, cite(screen.article(trace.article), trace.from));
    }
    case 'input': {
      const places = placesInShort(trace.places, words);
      const head = `${title}${labelled(trace.label)} ${valueInWords(trace.name, trace.value, words)}`;
      return places.length === 0 ? head : own.result(head, places.join(screen.listSeparator));
    }
    case 'step': {
      const label = trace.name === 'kind-hours' ? choiceInWords('hoursKind', trace.label ?? '', words) : trace.label;
      const head = `${title}${labelled(label)} ${valueInWords(trace.name, trace.value, words)}`;
      return own.result(head, own.operations[trace.operation]);
    }
    case 'derived':
      return own.result(`${title} ${valueInWords(trace.name, trace.value, words)}`, own.seeKey(trace.key));
  }
}

function labelled(label: string | undefined): string {
  return label === undefined ? '' : `[${label}]`;
}

/** A derivation as a tree: the result first, its parts under it. */
function traceTree(trace: Trace, policy: Policy, { words, width }: Pick<Screen, 'words' | 'width'>): readonly string[] {
  const tree = (part: Trace, room: number): readonly string[] => {
    const parts = part.kind === 'step' ? part.of : [];
    const inner = room - BRANCH.more.length;
    const below = parts.flatMap((child, index) => {
      const isLast = index === parts.length - 1;
      return tree(child, inner).map((line, row) => {
        const stem = isLast ? BRANCH.past : BRANCH.through;
        return (row > 0 ? stem : isLast ? BRANCH.last : BRANCH.more) + line;
      });
    });
    const stem = parts.length > 0 ? BRANCH.through : BRANCH.past;
    const [first = '', ...more] = wrapText(partInWords(part, words, policy), room);
    return [first, ...more.map((line) => stem + line), ...below];
  };
  return tree(trace, width);
}

/** The derivation of a result, under its block; nothing where it has none or none is asked for. */
export function resultTree(
  result: Result,
  explanation: Explanation | undefined,
  policy: Policy,
  screen: Screen,
): readonly string[] {
  if (explanation?.results.has(result) !== true) return [];
  const { words, colour } = screen;
  const { dim } = paint(colour);
  if (result.trace === undefined) return [dim(' '.repeat(INDENT) + words.trace.nothing)];
  return treeLines(result.trace, policy, screen);
}

function treeLines(trace: Trace, policy: Policy, screen: Screen): readonly string[] {
  const { dim } = paint(screen.colour);
  const width = screen.width - INDENT;
  return traceTree(trace, policy, { words: screen.words, width }).map((line) => dim(' '.repeat(INDENT) + line));
}

/** The derivations of a claim that were asked for: sums, shares, people, lines. */
export function explainedBlock(
  { claim, terms }: Pick<ClaimedDepartment, 'claim' | 'terms'>,
  explanation: Explanation,
  screen: Screen,
): readonly string[] {
  const { words, width, colour } = screen;
  const { bold } = paint(colour);
  const { policy } = terms;
  const entry = (title: string, ...traces: readonly (Trace | undefined)[]): readonly string[] => [
    ...hanging('- ', title, 0, width),
    ...traces.flatMap((trace) => (trace === undefined ? [] : treeLines(trace, policy, screen))),
  ];
  const where = (line: Line): string => placeInWords(line.source, words);
  const { trace: own } = words;
  const { totals } = claim;
  const lines = [
    ...(explanation.totals ? entry(own.total, totals.trace.hours, totals.trace.amount) : []),
    ...claim.allocations
      .filter((one) => explanation.allocations.has(one))
      .flatMap((one) => entry(own.allocation(one.name), one.trace)),
    ...totals.byPerson
      .filter((person) => explanation.people.has(person))
      .flatMap((person) => entry(own.person(person.name, person.staffId), person.trace)),
    // With everything asked for, the lines stand under their people already.
    ...(explanation.key === undefined ? [] : claim.lines)
      .filter((line) => explanation.lines.has(line))
      .flatMap((line) => entry(own.result(own.line(line.key), where(line)), line.trace)),
    ...claim.excluded
      .filter((line) => explanation.lines.has(line))
      .flatMap((line) => entry(own.result(own.excludedLine(line.key), where(line)), line.why)),
  ];
  return lines.length === 0 ? [] : ['', bold(own.title), ...lines];
}
