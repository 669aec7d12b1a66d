import { dirname, resolve } from 'node:path';
import { RootCommand } from '@bomb.sh/tab';
import type { Command } from 'commander';
import { nearest } from '../dictionary/nearest.js';
import type { Outcome } from '../exit-code.js';
import { errorAt } from '../model/problem.js';
import { printProblems } from './print.js';
import type { Io, Session } from './session.js';

const SHELLS: readonly string[] = ['bash', 'zsh', 'powershell'];

/** `onex completion SHELL`: the script that a shell reads at its start; it then asks `onex complete` at every press of the tab key. */
export function completion(shells: readonly string[], session: Session): Outcome {
  const [shell = ''] = shells;
  if (!SHELLS.includes(shell)) {
    const facts = { choices: SHELLS, nearest: nearest(shell, SHELLS) };
    printProblems(session, [errorAt('bad-choice', { file: '' }, facts, { field: 'shell', value: shell })]);
    return 'wrong-input';
  }
  new RootCommand().setup('onex', 'onex', shell);
  return 'well';
}

/** Folders and the files that onex reads, as the beginning of a path stands there. The library itself knows no paths. */
function pathsFrom(typed: string, { system, cwd }: Io): readonly string[] {
  const above = /[/\\]$/u.test(typed) ? typed : dirname(typed);
  const prefix = typed.slice(0, Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
  const listing = system.list(resolve(cwd, above));
  if ('errno' in listing) return [];
  return listing.entries
    .filter(({ name, kind }) => !name.startsWith('.') && (kind === 'folder' || /\.(?:ya?ml|xlsx)$/iu.test(name)))
    .map(({ name, kind }) => `${prefix}${name}${kind === 'folder' ? '/' : ''}`);
}

/** What an option takes, from its own usage: `<zh|en>` names the choices. */
function choicesOf(flags: string): readonly string[] {
  const [, inside = ''] = /<([\w|]+)>/u.exec(flags) ?? [];
  return inside.includes('|') ? inside.split('|').filter((word) => word !== 'id' && word !== 'file') : [];
}

/** Options whose value is a path. */
function takesPath(flags: string): boolean {
  return /<(?:[\w-]+\|)?(?:folder|file|dir)\b/iu.test(flags);
}

/** Answers the shell: the commands, options, choices and paths that fit what was typed so far. */
export function complete(program: Command, typed: readonly string[], io: Io): void {
  const root = new RootCommand();
  const paths = pathsFrom(typed.at(-1) ?? '', io);
  const offer = (values: readonly string[]) => (add: (value: string, description: string) => void) => {
    for (const value of values) add(value, '');
  };
  for (const command of program.createHelp().visibleCommands(program)) {
    // Both names of a command would fill the list: its Chinese one is offered once it has been begun.
    const aliases = command.aliases().filter((alias) => typed.some((word) => word !== '' && alias.startsWith(word)));
    for (const name of [command.name(), ...aliases]) {
      const known = root.command(name, command.description());
      const inside = name === 'completion' ? SHELLS : paths;
      known.argument('path', offer(inside), true);
      for (const option of command.createHelp().visibleOptions(command)) {
        const long = option.long?.replace(/^--/u, '');
        if (long === undefined) continue;
        const values = takesPath(option.flags) ? paths : choicesOf(option.flags);
        if (option.required || option.optional) known.option(long, option.description, offer(values));
        else known.option(long, option.description);
      }
    }
  }
  root.parse([...typed]);
}
