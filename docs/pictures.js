/*
 * `npm run pictures`: docs/check.svg and docs/menu.svg, drawn from what onex prints on a terminal of 80 columns. dist must be built; the menu needs
 * python3, whose library has the pseudo-terminal.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, cpSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terminalPicture } from './build/terminal-picture.js';

const root = path.join(import.meta.dirname, '..');
const COLUMNS = 80;

/** What moves the cursor or hides it. */
const MOVES = new RegExp(`${String.fromCharCode(27)}\\[\\??[\\d;]*[A-Za-ln-z]`, 'gu');

/** Runs onex on a pseudo-terminal, where it colours and fits its text. */
function onTerminal(args, steps, env, cwd) {
  const call = {
    argv: [process.execPath, path.join(root, 'bin/onex.js'), ...args],
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
    columns: COLUMNS,
    rows: 60,
    steps,
    seconds: 20,
  };
  const input = JSON.stringify(call);
  const { screen } = JSON.parse(
    execFileSync('python3', [path.join(root, 'test/terminal/drive.py')], { input, encoding: 'utf8', cwd }),
  );
  return screen.replaceAll('\r\n', '\n');
}

/** Up to and with the line that holds this text. */
function upTo(screen, text) {
  const end = screen.indexOf('\n', screen.indexOf(text));
  return screen.slice(0, end < 0 ? undefined : end);
}

/** Colours stay; what moves the cursor goes. */
function still(screen) {
  return screen.replace(MOVES, '');
}

const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'onex-pictures-')));
try {
  const folder = path.join(home, '信息工程系');
  cpSync(path.join(root, 'examples/hhvc-2026/信息工程系'), folder, { recursive: true });
  cpSync(path.join(root, 'examples/hhvc-2026/建筑工程系'), path.join(home, '建筑工程系'), { recursive: true });
  mkdirSync(path.join(home, 'onex'));
  writeFileSync(path.join(home, 'onex/settings.json'), JSON.stringify({ folder }));

  const call = ['check', '建筑工程系', '--as-of', '2026-11-24'];
  const check = onTerminal(call, [], { ONEX_NO_CONFIG: '1' }, home);
  const lines = check.split('\n');
  const from = lines.findIndex((line) => line.includes('bim-2'));
  const title = `onex ${call.join(' ')}`;
  const shown = [`$ ${title}`, '', ...lines.slice(0, 3), '', ...lines.slice(from, from + 26), '…'].join('\n');
  writeFileSync(path.join(root, 'docs/check.svg'), terminalPicture(still(shown), COLUMNS, title));

  const menu = onTerminal([], [['要做什么', '\x03']], { XDG_CONFIG_HOME: home, HOME: home }, home);
  const first = upTo(menu, 'Ctrl-C').replaceAll(home, '~');
  writeFileSync(path.join(root, 'docs/menu.svg'), terminalPicture(still(`$ onex\n${first}`), COLUMNS, 'onex'));
} finally {
  rmSync(home, { recursive: true, force: true });
}
