import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/render/words/en.js';
import type { Words } from '../../src/render/words/words.js';
import { zh } from '../../src/render/words/zh.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { hasPseudoTerminal, KEYS, onTerminal, pick, QUIT_MENU, type Step } from './on-terminal.js';

const ENV = { ONEX_NO_CONFIG: '1' };

/** One running pilot of the first certificate in the list, and a ledger; everything else as it is offered. */
function answers({ init: { questions } }: Words): readonly Step[] {
  const usual = ({ ask }: { readonly ask: string }): Step => [ask, KEYS.enter];
  const typed = ({ ask }: { readonly ask: string }, text: string): Step => [ask, `${text}${KEYS.enter}`];
  return [
    typed(questions.name, 'Information'),
    usual(questions.year),
    typed(questions.liaison, 'Feng'),
    typed(questions.phone, '000-0001'),
    usual(questions.firstPilot),
    usual(questions.certificate),
    usual(questions.organization),
    usual(questions.level),
    typed(questions.major, 'Software'),
    usual(questions.stage),
    typed(questions.approvedOn, '2026-03-01'),
    usual(questions.document),
    typed(questions.pilotId, 'web'),
    usual(questions.anotherPilot),
    usual(questions.ledger),
    usual(questions.confirm),
  ];
}

describe.skipIf(!hasPseudoTerminal)('the wizard', () => {
  test.each([
    ['zh', zh],
    ['en', en],
  ] as const)('from the menu, in %s: what it wrote is chosen and can be checked', async (language, words) => {
    const folder = join(temporaryFolder(), 'new');
    const { menu } = words;
    const { code } = onTerminal(
      ['--lang', language],
      [
        pick(words, 'init'),
        [menu.askNewFolder, `${folder}${KEYS.enter}`],
        ...answers(words),
        [menu.folder(folder), ''],
        [menu.what, QUIT_MENU],
      ],
      { env: ENV, columns: 120 },
    );
    expect(code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(3);
    const checked = await runOnex(['check', folder]);
    expect([checked.code, checked.err]).toEqual([1, '']);
  });

  test('Ctrl-C at any question writes nothing', () => {
    const folder = join(temporaryFolder(), 'new');
    const steps = answers(zh).slice(0, 6);
    const [last = ''] = steps.at(-1) ?? [];
    const { code } = onTerminal(['init', folder], [...steps.slice(0, -1), [last, KEYS.interrupt]], { env: ENV });
    expect(code).toBe(130);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});
