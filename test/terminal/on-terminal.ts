import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { MenuAction } from '../../src/render/words/menu-words.js';
import type { Words } from '../../src/render/words/words.js';

/** What was seen on the terminal. */
export interface Seen {
  /** Everything that was printed, without colours and cursor movements. */
  readonly text: string;
  readonly raw: string;
  readonly code: number;
}

export interface Terminal {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export const KEYS = { enter: '\r', down: '\x1B[B', interrupt: '\x03' } as const;

/** Python has pseudo-terminals on every system but Windows; CI sees to it that it is there. */
export const hasPseudoTerminal = process.platform !== 'win32' && spawnSync('python3', ['--version']).status === 0;

const driver = join(import.meta.dirname, 'drive.py');
const onex = process.env['ONEX_BIN'] ?? join(import.meta.dirname, '../../bin/onex.js');

/** Waits for a text, then types. */
export type Step = readonly [wait: string, type: string];

/** Quits the menu from wherever its cursor is: the list does not wrap, and quitting stands last. */
export const QUIT_MENU = `${KEYS.down.repeat(12)}${KEYS.enter}`;

/** Goes from the first entry of the menu to this one and chooses it. */
export function pick({ menu }: Words, action: MenuAction): Step {
  return [menu.what, `${KEYS.down.repeat(Object.keys(menu.actions).indexOf(action))}${KEYS.enter}`];
}

/** Runs onex on a pseudo-terminal. Each step waits for a text and then types; then the program must end by itself. */
export function onTerminal(
  args: readonly string[],
  steps: readonly Step[],
  { columns = 100, env = {} }: Terminal = {},
): Seen {
  const plain = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TERM: 'xterm-256color', HOME: '/nonexistent' };
  const call = {
    argv: [process.execPath, onex, ...args],
    env: { ...plain, ...env },
    columns,
    rows: 50,
    steps,
    seconds: 15,
  };
  const answer = execFileSync('python3', [driver], { input: JSON.stringify(call), encoding: 'utf8' });
  const { screen, code, missed } = JSON.parse(answer) as {
    readonly screen: string;
    readonly code: number;
    readonly missed: string | null;
  };
  const text = stripVTControlCharacters(screen);
  if (missed !== null) throw new Error(`"${missed}" did not appear on the terminal:\n${text}`);
  return { text, raw: screen, code };
}
