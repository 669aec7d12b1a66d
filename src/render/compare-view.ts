import type { ClaimInShort, Comparison, OptionEffect, ReadingEffect, StatusChange } from '../model/comparison.js';
import { choiceName } from '../dictionary/names.js';
import { formatHours } from '../model/hours.js';
import { READING_IDS, type Policy } from '../model/policy.js';
import { formatYuan } from '../model/yuan.js';
import { grid, type GridColumn } from './grid.js';
import { optionName } from './option-name.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import type { Words } from './words/words.js';
import { hanging, wrapText } from './wrap.js';

/** `--compare-readings` on the terminal: a table for every open point that matters, the others in a line. */
export function comparisonBlock(
  { changing, unchanged }: Comparison,
  policy: Policy,
  screen: Screen,
): readonly string[] {
  const { words, width, colour } = screen;
  const own = words.beside.compare;
  const { bold } = paint(colour);
  return [
    '',
    ...wrapText(own.title(changing.length, READING_IDS.length), width).map(bold),
    ...(changing.length === 0
      ? wrapText(own.nothing, width)
      : changing.flatMap((one) => readingBlock(one, policy, screen))),
    ...(unchanged.length === 0 || changing.length === 0
      ? []
      : ['', ...hanging(own.unchanged, unchanged.join(words.screen.listSeparator), 0, width)]),
  ];
}

function readingBlock({ reading, options }: ReadingEffect, policy: Policy, screen: Screen): readonly string[] {
  const { words, width } = screen;
  const own = words.beside.compare;
  const { articles, question } = policy.readings[reading];
  const cited = articles.map(words.screen.article).join(words.screen.listSeparator);
  const inForce = options.find((option) => option.inForce)?.claim ?? null;
  const hasAmount = options.some(({ claim }) => claim !== null && claim.amount !== null);
  const columns: readonly GridColumn[] = [
    { title: own.option, align: 'left' },
    ...(inForce === null ? [] : [{ title: own.hours, align: 'right' } as const]),
    ...(hasAmount ? [{ title: own.amount, align: 'right' } as const] : []),
    { title: own.changes, align: 'left' },
  ];
  const rows = options.map((option) => [
    `${optionName(policy, reading, option.option, words.language)} ${option.option}${option.inForce ? own.inForce : ''}`,
    ...(inForce === null ? [] : [hoursCell(option, inForce, words)]),
    ...(hasAmount ? [amountCell(option, inForce, words)] : []),
    changesCell(option, inForce, words),
  ]);
  return [
    '',
    ...hanging(`${cited}  `, `${question[words.language]} [${reading}]`, 0, width),
    ...(grid(columns, rows, width) ?? rows.flatMap((row) => hanging('- ', row.join('  '), 0, width))),
  ];
}

function signed(difference: number, text: string): string {
  return difference > 0 ? `+${text}` : text;
}

function hoursCell({ claim, inForce }: OptionEffect, now: ClaimInShort, { beside }: Words): string {
  if (claim === null) return '';
  const value = formatHours(claim.hours);
  const difference = claim.hours - now.hours;
  if (inForce || difference === 0) return value;
  return beside.compare.differing(value, signed(difference, String(difference / 100)));
}

function amountCell({ claim, inForce }: OptionEffect, now: ClaimInShort | null, { beside }: Words): string {
  if (claim === null || claim.amount === null) return '';
  const value = formatYuan(claim.amount);
  if (inForce || now === null || now.amount === null || now.amount === claim.amount) return value;
  const difference = claim.amount - now.amount;
  return beside.compare.differing(value, signed(difference, (difference / 100).toFixed(2)));
}

function changesCell({ claim, inForce, statuses }: OptionEffect, now: ClaimInShort | null, words: Words): string {
  if (inForce) return '';
  const own = words.beside.compare;
  const lines =
    claim !== null && now !== null && claim.paid !== now.paid ? [linesChange(claim.paid, now.paid, words)] : [];
  const ready =
    claim === null || now === null || claim.ready === now.ready
      ? []
      : [claim.ready ? own.becomesReady : own.becomesNotReady];
  const said = [...lines, ...ready, ...statuses.map((change) => statusChange(change, words))];
  return said.length === 0 ? own.same : said.join('\n');
}

function linesChange(paid: number, now: number, { beside }: Words): string {
  return beside.compare.lines(paid, signed(paid - now, String(paid - now)));
}

function statusChange({ pilot, rule, from, to }: StatusChange, words: Words): string {
  const own = words.beside.compare;
  const name = (status: typeof from): string =>
    status === null ? own.notJudged : choiceName('status', status, words.language);
  return own.change(pilot ?? own.department, words.verdicts.titles[rule], name(from), name(to));
}
