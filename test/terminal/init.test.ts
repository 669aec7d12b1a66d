import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import type { QuestionId } from '../../src/render/words/init-words.js';
import type { Words } from '../../src/render/words/words.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { hasPseudoTerminal, KEYS, onTerminal, type Step } from './on-terminal.js';

/** The first words of a question: on a narrow screen the rest is on the next line. */
const STEM = 4;

function answer({ init }: Words, id: QuestionId, typed: string): Step {
  return [init.questions[id].ask.slice(0, STEM), `${typed}${KEYS.enter}`];
}

/** A whole wizard: a mistake, help, back, a pilot from the list, no second one, a ledger. */
function wholeWizard(words: Words): readonly Step[] {
  const { init } = words;
  return [
    answer(words, 'name', '?'),
    [init.questions.name.help.slice(0, STEM), ''],
    answer(words, 'name', '错'),
    answer(words, 'year', '<'),
    answer(words, 'name', '信息工程系'),
    answer(words, 'year', '26'),
    [init.wrong.year.slice(0, STEM), ''],
    answer(words, 'year', '2026'),
    answer(words, 'liaison', ''),
    answer(words, 'firstPilot', ''),
    answer(words, 'certificate', KEYS.down),
    answer(words, 'organization', ''),
    answer(words, 'level', ''),
    answer(words, 'major', '软件技术'),
    answer(words, 'stage', ''),
    answer(words, 'approvedOn', '2024-05-10'),
    answer(words, 'document', '某3号'),
    answer(words, 'pilotId', ''),
    answer(words, 'anotherPilot', ''),
    answer(words, 'ledger', ''),
    answer(words, 'confirm', ''),
    [init.fates.written, ''],
  ];
}

describe.skipIf(!hasPseudoTerminal)('the wizard on a terminal', () => {
  test.each([
    ['zh', 80],
    ['en', 80],
    ['zh', 40],
    ['en', 40],
  ] as const)('in %s, %i columns wide, makes a folder in which nothing is wrong', async (lang, columns) => {
    const folder = join(temporaryFolder(), '信息工程系');
    const { code } = onTerminal(['init', folder, '--lang', lang], wholeWizard({ zh, en }[lang]), {
      columns,
      env: { NO_COLOR: '1', ONEX_NO_CONFIG: '1' },
    });
    expect(code).toBe(0);
    expect(new Set(readdirSync(folder))).toEqual(new Set(['department.yaml', 'web-frontend.yaml', '台账.xlsx']));
    expect(readFileSync(join(folder, 'department.yaml'), 'utf8')).toContain('名称: 信息工程系');
    expect((await runOnex(['check', folder])).code).toBe(1);
  });

  test.each([
    ['Ctrl-C', [zh.init.questions.year.ask, KEYS.interrupt], 130],
    ['a typed word', [zh.init.questions.year.ask, `退出${KEYS.enter}`], 0],
  ] as const)('%s leaves, and nothing is written', (_, step, exit) => {
    const folder = temporaryFolder();
    const steps: readonly Step[] = [answer(zh, 'name', '系'), [step[0], step[1]]];
    const { code } = onTerminal(['init', folder], steps, { env: { ONEX_NO_CONFIG: '1' } });
    expect([code, readdirSync(folder)]).toEqual([exit, []]);
  });
});
