import { join, resolve } from 'node:path';
import { exitCode, type Outcome } from '../exit-code.js';
import { claimFileName } from '../render/claim-file-name.js';
import { openPointView } from '../render/open-point-view.js';
import { wrapText } from '../render/wrap.js';
import { gather } from './gather.js';
import { firstOpenPoint } from './open-point.js';
import { openSession, wordsOf } from './options.js';
import { remember } from './remembered.js';
import type { Prompts } from './prompts.js';
import type { Front, Io, Session } from './session.js';

export function isThere(path: string, { system, cwd }: Io): boolean {
  return 'kind' in system.stat(resolve(cwd, path));
}

export function isFolder(path: string, { system, cwd }: Io): boolean {
  const found = system.stat(resolve(cwd, path));
  return 'kind' in found && found.kind === 'folder';
}

/** The session of a run that nobody gave options to. */
export async function plainSession(command: string, { language, color, version, io }: Front): Promise<Session> {
  return (await openSession(command, version, { lang: language, color }, io)).session;
}

/** Questions, when somebody is there to answer them. */
export async function promptsFor(front: Front): Promise<Prompts> {
  const { promptsOn } = await import('./prompts.js');
  const { colour, width, words } = await plainSession('menu', front);
  return promptsOn({ colour, width, keys: words.menu.keys });
}

/** Claims of these departments that are there already, by name; and can all of it be read? */
async function existingClaims(
  folder: string,
  front: Front,
): Promise<{ readonly names: readonly string[]; readonly isReadable: boolean }> {
  const { gathered, problems } = await gather([folder], await plainSession('hours', front), { pilotFiles: false });
  const names = gathered.flatMap(({ data, target }) => {
    const { name } = claimFileName(data.department.name, data.department.year);
    return 'kind' in front.io.system.stat(join(target.path, name)) ? [name] : [];
  });
  return { names, isReadable: problems.length === 0 };
}

/** `hours` with these words; where the claim cannot be written, the figures are shown all the same. */
async function countAndWrite(words: readonly string[], isReadable: boolean, front: Front): Promise<Outcome> {
  const outcome = await front.run(['hours', ...words]);
  if (outcome === 'wrong-input' && isReadable) {
    front.io.stdout('\n');
    await front.run(['hours', ...words, '--dry-run']);
  }
  return outcome;
}

/** `hours` on a folder: an existing claim is written again only when the user says so. */
export async function countHours(folder: string, front: Front): Promise<Outcome> {
  const { menu, screen } = await wordsOf(front.language);
  const { names, isReadable } = await existingClaims(folder, front);
  const existing = names.join(screen.listSeparator);
  if (existing === '') return countAndWrite([folder], isReadable, front);
  let rewrite = false;
  if (front.io.interactive) {
    const choices = [
      { value: false, name: menu.figuresOnly },
      { value: true, name: menu.yes },
    ];
    const { choose } = await promptsFor(front);
    rewrite = (await choose(menu.askOverwrite(existing), choices)) === true;
  }
  if (rewrite) return countAndWrite([folder, '--force'], isReadable, front);
  const outcome = await front.run(['hours', folder, '--dry-run']);
  const { width } = await plainSession('menu', front);
  front.io.stdout(`${wrapText(menu.claimKept(existing), width).join('\n')}\n`);
  return outcome;
}

/** Says the first open point of a folder and how to mend it. */
export async function sayNext(folder: string, front: Front): Promise<void> {
  const session = await plainSession('check', front);
  front.io.stdout(`\n${openPointView(await firstOpenPoint([folder], session), session)}`);
}

/** Remembers the folder and says so when that failed. */
export async function rememberFolder(folder: string, front: Front): Promise<void> {
  const failed = await remember(resolve(front.io.cwd, folder), front);
  if (failed === undefined) return;
  const { menu } = await wordsOf(front.language);
  front.io.stderr(`${menu.settingsNotWritten(failed)}\n`);
}

/**
 * A folder dragged onto the program, or given as the only argument: its conditions, its hours, and what to do next. A pilot's file is
 * checked; of any other file it is said what it should have been.
 */
export async function droppedFolder(folder: string, front: Front): Promise<Outcome> {
  const { io } = front;
  const { isInterruption } = await import('./prompts.js');
  try {
    const isWhole = isFolder(folder, io);
    if (io.interactive && isWhole) await rememberFolder(folder, front);
    const checked = await front.run(['check', folder]);
    // What cannot be read is said once; a file has no hours of its own.
    const goesOn = isWhole && checked !== 'wrong-input';
    if (goesOn) io.stdout('\n');
    const outcomes = goesOn ? [checked, await countHours(folder, front)] : [checked];
    if (goesOn) await sayNext(folder, front);
    // Windows closes the window of a program that was started by dragging as soon as it ends.
    if (io.interactive && io.platform === 'win32') {
      await (await promptsFor(front)).askText((await wordsOf(front.language)).menu.pressEnter);
    }
    return outcomes.reduce((worst, one) => (exitCode([one]) > exitCode([worst]) ? one : worst));
  } catch (error) {
    if (!isInterruption(error)) throw error;
    return 'interrupted';
  }
}
