import { CLAIM_TABLES, type Difference, type DifferencePoint } from '../model/difference.js';
import { notesBlock, titleBlock } from './common-blocks.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import type { Verification } from './verification.js';
import { sayDifference } from './words/verify-words.js';
import { hanging, wrapText } from './wrap.js';

/** More of one kind than this bury the others; how many more there are is said. */
const SHOWN = 20;

/** Points that are facts of the claim; the others are about cells that do not fit the rest of it. */
const FACTS: readonly DifferencePoint[] = [
  'version-changed',
  'policy-changed',
  'as-of-changed',
  'department-changed',
  'fact-changed',
];

/** `verify` on the terminal: whether the claim is what it should be, and every difference by what it is about. */
export function verifyView(verification: Verification, screen: Screen): string {
  const { file, claim, against, other, differences, changedSheets, notes } = verification;
  const { words, width, colour } = screen;
  const { verify } = words;
  const { good, bad, doubt } = paint(colour);
  const isSame = differences.length === 0;
  const integrity =
    changedSheets.length === 0
      ? [good(`[+] ${verify.untouched}`)]
      : hanging('[!] ', verify.touched(changedSheets), 0, width).map(doubt);
  const lines = [
    ...titleBlock(verify.title(file), screen),
    ...wrapText(verify.identity(claim.department, claim.year, claim.asOf, claim.version), width),
    ...wrapText(verify.against[against](other ?? ''), width),
    ...groups(verification, screen),
    ...notesBlock(notes, screen),
    '',
    ...(isSame
      ? hanging('[+] ', verify.same[against], 0, width).map(good)
      : [...hanging('[x] ', verify.differs(differences.length), 0, width).map(bad), ...integrity]),
    ...(isSame ? [] : advice(verification, screen)),
  ];
  return `${lines.join('\n')}\n`;
}

function groups(verification: Verification, screen: Screen): readonly string[] {
  const { verify } = screen.words;
  const { differences } = verification;
  const isFact = (one: Difference): boolean => 'point' in one && FACTS.includes(one.point);
  const inside = differences.filter((one) => 'point' in one && !isFact(one));
  return [
    ...group(verify.facts, differences.filter(isFact), verification, screen),
    ...group(verify.itself, inside, verification, screen),
    ...CLAIM_TABLES.flatMap((table) => {
      const own = differences.filter((one) => 'table' in one && one.table === table);
      return group(verify.tables[table], own, verification, screen);
    }),
  ];
}

function group(
  title: string,
  differences: readonly Difference[],
  { against }: Verification,
  { words, width, colour }: Screen,
): readonly string[] {
  if (differences.length === 0) return [];
  const said = differences.slice(0, SHOWN).flatMap((difference) => {
    const { sheet = '', cell } = difference.place;
    const where = cell === undefined ? sheet : [sheet, cell].join(words.screen.placeSeparator);
    return hanging('- ', `${where}  ${sayDifference(words.verify, difference, against)}`, 0, width);
  });
  const more = differences.length - SHOWN;
  return [
    '',
    paint(colour).bold(words.verify.group(title, differences.length)),
    ...said,
    ...(more > 0 ? [words.verify.more(more)] : []),
  ];
}

function advice({ against, changedSheets, differences }: Verification, { words, width }: Screen): readonly string[] {
  const { advice: say } = words.verify;
  const advised: string[] = [];
  if (against === 'itself') advised.push(say.giveFolder);
  if (against !== 'claim' && changedSheets.length > 0) advised.push(say.rewrite);
  const inputs = differences.some((one) => 'table' in one && (one.table === 'input' || one.table === 'evidence'));
  if (changedSheets.length === 0 && inputs && against === 'inputs') advised.push(say.inputsChanged);
  return advised.flatMap((text) => hanging(words.screen.remedy, text, 0, width));
}
