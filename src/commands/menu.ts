import { dirname, join, resolve } from 'node:path';
import type { Outcome } from '../exit-code.js';
import { choiceName } from '../dictionary/names.js';
import { paint } from '../render/paint.js';
import type { MenuAction } from '../render/words/menu-words.js';
import { wrapText } from '../render/wrap.js';
import { countHours, isFolder, plainSession, rememberFolder, sayNext } from './dropped-folder.js';
import { gather } from './gather.js';
import { wordsOf } from './options.js';
import { askText, choose, isInterruption } from './prompts.js';
import { remembered } from './remembered.js';
import type { Front } from './session.js';

const ACTIONS: readonly MenuAction[] = [
  'check',
  'hours',
  'calendar',
  'forms',
  'init',
  'batch',
  'rules',
  'doctor',
  'folder',
  'help',
  'quit',
];

/** What works on the chosen folder; the others ask for what they need. */
const ON_FOLDER: readonly MenuAction[] = ['check', 'hours', 'calendar', 'forms'];

/** Chosen here, not commands of the program. */
const OWN: readonly MenuAction[] = ['folder', 'help', 'quit'];

/** A path as it arrives when a folder is dragged into the window. */
function withoutQuotes(typed: string): string {
  return typed.replace(/^(["'])(.*)\1$/u, '$2');
}

function say(text: string, front: Front): void {
  front.io.stdout(`${wrapText(text, front.io.columns ?? 100).join('\n')}\n`);
}

/** Asks until a folder is named that is there; undefined when the user goes back. */
async function askFolder(question: string, usual: string, front: Front): Promise<string | undefined> {
  const { menu } = wordsOf(front.language);
  for (;;) {
    const typed = withoutQuotes(await askText(question, usual));
    if (typed === '') return undefined;
    if (isFolder(typed, front.io)) return resolve(front.io.cwd, typed);
    say(menu.noSuchFolder(typed), front);
  }
}

/** The command line for the forms of one pilot of the folder. */
async function formsCall(folder: string, front: Front): Promise<readonly string[] | undefined> {
  const { menu } = wordsOf(front.language);
  const { gathered } = gather([folder], plainSession('forms', front), { pilotFiles: true });
  const pilots = gathered.flatMap(({ data, target }) =>
    data.pilots.map(({ places, certificate }) => ({
      value: join(target.path, places.file),
      name: `${certificate.name}(${choiceName('level', certificate.level, front.language)})  ${places.file}`,
    })),
  );
  if (pilots.length === 0) {
    say(menu.noPilot, front);
    return undefined;
  }
  const pilot = await choose(menu.askPilot, pilots, menu.keys);
  const out = withoutQuotes(await askText(menu.askFormsFolder, folder));
  return pilot === undefined || out === '' ? undefined : ['forms', pilot, '--out', out];
}

async function batchCall(folder: string | undefined, front: Front): Promise<readonly string[] | undefined> {
  const { menu } = wordsOf(front.language);
  const root = await askFolder(menu.askRoot, folder === undefined ? '' : dirname(folder), front);
  if (root === undefined) return undefined;
  const out = withoutQuotes(await askText(menu.askCollegeFolder, root));
  return out === '' ? undefined : ['batch', root, '--out', out];
}

/** The command line of a choice; undefined when the user goes back. */
async function callOf(
  action: MenuAction,
  folder: string | undefined,
  front: Front,
): Promise<readonly string[] | undefined> {
  switch (action) {
    case 'forms':
      return folder === undefined ? undefined : formsCall(folder, front);
    case 'batch':
      return batchCall(folder, front);
    case 'rules': {
      const topic = await askText(wordsOf(front.language).menu.askTopic);
      return topic === '' ? ['rules'] : ['rules', topic];
    }
    case 'check':
    case 'hours':
    case 'calendar':
      return folder === undefined ? undefined : [action, folder];
    case 'init': {
      // Never the current folder, which is the program's own when it was started by a double click.
      const typed = withoutQuotes(await askText(wordsOf(front.language).menu.askNewFolder));
      return typed === '' ? undefined : ['init', resolve(front.io.cwd, typed)];
    }
    case 'doctor':
      return ['doctor', ...(folder === undefined ? [] : [folder])];
    case 'help':
      return ['--help'];
    case 'folder':
    case 'quit':
      return undefined;
  }
}

function shownCall(words: readonly string[]): string {
  return ['onex', ...words].map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ');
}

/** Does what was chosen; answers the folder to go on with. */
async function doOne(action: MenuAction, folder: string | undefined, front: Front): Promise<string | undefined> {
  const { menu } = wordsOf(front.language);
  const call = await callOf(action, folder, front);
  if (!call) return folder;
  const { colour } = plainSession('menu', front);
  front.io.stdout(`${paint(colour).dim(menu.running(shownCall(call)))}\n\n`);
  if (action === 'hours' && folder !== undefined) await countHours(folder, front);
  else if ((await front.run([...call, '--lang', front.language])) === 'well' && action === 'init') {
    const [, created] = call;
    if (created !== undefined && isFolder(created, front.io)) {
      await rememberFolder(created, front);
      return created;
    }
  }
  if (folder !== undefined && ON_FOLDER.includes(action)) sayNext(folder, front);
  return folder;
}

async function serve(front: Front): Promise<void> {
  const { menu } = wordsOf(front.language);
  const { folder: last, damaged } = remembered(front);
  say(menu.title(front.version), front);
  if (damaged !== undefined) say(menu.settingsDamaged(damaged), front);
  let folder = last !== undefined && isFolder(last, front.io) ? last : undefined;
  let action: MenuAction | undefined;
  for (;;) {
    front.io.stdout('\n');
    say(folder === undefined ? menu.noFolder : menu.folder(folder), front);
    const offered = ACTIONS.filter((one) => OWN.includes(one) || front.names.includes(one));
    action = await choose(
      menu.what,
      offered.map((value) => ({ value, name: menu.actions[value] })),
      menu.keys,
      action,
    );
    if (action === undefined || action === 'quit') break;
    if (action === 'folder' || (folder === undefined && ON_FOLDER.includes(action))) {
      const chosen = await askFolder(menu.askFolder, '', front);
      if (chosen === undefined) continue;
      folder = chosen;
      await rememberFolder(folder, front);
    }
    folder = await doOne(action, folder, front);
  }
  say(menu.goodbye, front);
}

/** `onex` without arguments on a terminal: choose, see the answer and what to do next, choose again. */
export async function menu(front: Front): Promise<Outcome> {
  try {
    await serve(front);
    return 'well';
  } catch (error) {
    if (!isInterruption(error)) throw error;
    return 'interrupted';
  }
}
