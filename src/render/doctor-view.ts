import { titleBlock } from './common-blocks.js';
import type { DoctorFacts, Examination, Health } from './doctor-report.js';
import { paint, type Paint } from './paint.js';
import type { Screen, Speaker } from './report.js';
import type { Sentence } from './words/shape.js';
import type { Words } from './words/words.js';
import { hanging, wrapText } from './wrap.js';

const MARKS: Readonly<Record<Health, string>> = { well: '[+]', attention: '[!]', wrong: '[x]' };

const INDENT = 4;

function painted(health: Health, { good, doubt, bad }: Paint): (text: string) => string {
  switch (health) {
    case 'well':
      return good;
    case 'attention':
      return doubt;
    case 'wrong':
      return bad;
  }
}

function sentenceOf<Id extends keyof DoctorFacts>(
  { id, facts, health }: { readonly id: Id; readonly facts: DoctorFacts[Id]; readonly health: Health },
  { doctor }: Words,
): Sentence {
  return doctor.say[id](facts, health);
}

/** `doctor` on the terminal: a block for everything that was looked at. */
export function doctorView(examinations: readonly Examination[], screen: Screen): string {
  const { words, width, colour } = screen;
  const { doctor } = words;
  const blocks = examinations.flatMap((one) => {
    const { message, hint } = sentenceOf(one, words);
    const head = `${MARKS[one.health]} ${doctor.health[one.health]}  ${doctor.names[one.id]}`;
    return [
      ...wrapText(head, width).map(painted(one.health, paint(colour))),
      ...wrapText(message, width - INDENT).map((line) => ' '.repeat(INDENT) + line),
      ...(hint === undefined ? [] : hanging(words.screen.remedy, hint, INDENT, width)),
    ];
  });
  const count = (health: Health): number => examinations.filter((one) => one.health === health).length;
  const [attention, wrong] = [count('attention'), count('wrong')];
  const end = attention + wrong === 0 ? doctor.allWell : doctor.summary(attention, wrong);
  return `${[...titleBlock(doctor.title, screen), ...blocks, '', ...wrapText(end, width)].join('\n')}\n`;
}

/** What `doctor --format json` prints. */
export function doctorJson(examinations: readonly Examination[], { version, words }: Speaker): object {
  return {
    onex: version,
    command: 'doctor',
    checks: examinations.map((one) => {
      const { message, hint } = sentenceOf(one, words);
      return { id: one.id, health: one.health, message, ...(hint === undefined ? {} : { hint }), facts: one.facts };
    }),
  };
}
