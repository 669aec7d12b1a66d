import { basename, dirname, join, resolve } from 'node:path';
import type { Outcome } from '../exit-code.js';
import { choiceName } from '../dictionary/names.js';
import { claimsIn } from '../read/existing.js';
import { paint } from '../render/paint.js';
import type { MenuAction } from '../render/words/menu-words.js';
import { wrapText } from '../render/wrap.js';
import { countHours, isFolder, plainSession, promptsFor, rememberFolder, sayNext } from './dropped-folder.js';
import { formFiles } from './forms.js';
import { gather } from './gather.js';
import { wordsOf } from './options.js';
import { isInterruption } from './prompts.js';
import { remembered } from './remembered.js';
import type { Front } from './session.js';

const ACTIONS: readonly MenuAction[] = [
  'check',
  'hours',
  'calendar',
  'forms',
  'report',
  'verify',
  'init',
  'batch',
  'rules',
  'doctor',
  'folder',
  'help',
  'quit',
];

/** What works on the chosen folder; the others ask for what they need. */
const ON_FOLDER: readonly MenuAction[] = ['check', 'hours', 'calendar', 'forms', 'report'];

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
  const { menu } = await wordsOf(front.language);
  const { askText } = await promptsFor(front);
  for (;;) {
    const typed = withoutQuotes(await askText(question, usual));
    if (typed === '') return undefined;
    if (isFolder(typed, front.io)) return resolve(front.io.cwd, typed);
    say(menu.noSuchFolder(typed), front);
  }
}

/** What a call that writes these files must add: nothing, or `--force` when the user says so; undefined when the user does not. */
async function overwriting(files: readonly string[], front: Front): Promise<readonly string[] | undefined> {
  const { menu, screen } = await wordsOf(front.language);
  const existing = files.filter((file) => 'kind' in front.io.system.stat(file)).map((file) => basename(file));
  if (existing.length === 0) return [];
  const choices = [
    { value: false, name: menu.no },
    { value: true, name: menu.yes },
  ];
  const { choose } = await promptsFor(front);
  return (await choose(menu.askOverwrite(existing.join(screen.listSeparator)), choices)) === true
    ? ['--force']
    : undefined;
}

/** The command line for the forms of one pilot of the folder. */
async function formsCall(folder: string, front: Front): Promise<readonly string[] | undefined> {
  const { menu } = await wordsOf(front.language);
  const { gathered } = await gather([folder], await plainSession('forms', front), { pilotFiles: true });
  const pilots = gathered.flatMap((department) =>
    department.data.pilots.map((pilot) => ({
      value: { pilot, department, file: join(department.target.path, pilot.places.file) },
      name: `${pilot.certificate.name}(${choiceName('level', pilot.certificate.level, front.language)})  ${pilot.places.file}`,
    })),
  );
  if (pilots.length === 0) {
    say(menu.noPilot, front);
    return undefined;
  }
  const { askText, choose } = await promptsFor(front);
  const chosen = await choose(menu.askPilot, pilots);
  const out = withoutQuotes(await askText(menu.askFormsFolder, folder));
  if (chosen === undefined || out === '') return undefined;
  const files = formFiles(chosen.department, chosen.pilot, front.version).map(({ fileName, isShared }) => ({
    path: join(resolve(front.io.cwd, out), fileName),
    isShared,
  }));
  // What the whole department has is kept; only --force for the pilot's own would write over it as well.
  const isAgain = files.some(({ path, isShared }) => !isShared && 'kind' in front.io.system.stat(path));
  const force = await overwriting(isAgain ? files.map(({ path }) => path) : [], front);
  return force && ['forms', chosen.file, '--out', out, ...force];
}

async function reportCall(folder: string, front: Front): Promise<readonly string[] | undefined> {
  const { menu, report } = await wordsOf(front.language);
  const { askText } = await promptsFor(front);
  const usual = join(folder, `${basename(folder)}${report.fileSuffix}`);
  const out = withoutQuotes(await askText(menu.askReportFile, usual));
  const force = await overwriting([resolve(front.io.cwd, out)], front);
  return force && ['report', folder, '--out', out, ...force];
}

/** The command line that verifies a claim: one of the folder or any other, against the folder's inputs or by itself. */
async function verifyCall(folder: string | undefined, front: Front): Promise<readonly string[] | undefined> {
  const { menu } = await wordsOf(front.language);
  const { askText, choose } = await promptsFor(front);
  const claims = folder === undefined ? [] : claimsIn(front.io.system, folder);
  const others = { value: '', name: menu.anotherClaim };
  const inFolder =
    folder === undefined || claims.length === 0
      ? ''
      : await choose(menu.askClaim, [...claims.map((name) => ({ value: join(folder, name), name })), others]);
  const claim = inFolder === '' ? withoutQuotes(await askText(menu.askClaimFile)) : inFolder;
  if (claim === undefined || claim === '') return undefined;
  if (folder === undefined) return ['verify', claim];
  const against = await choose(menu.askAgainst, [
    { value: [folder], name: menu.againstFolder(folder) },
    { value: [], name: menu.againstItself },
  ]);
  return against && ['verify', claim, ...against];
}

async function batchCall(folder: string | undefined, front: Front): Promise<readonly string[] | undefined> {
  const { menu } = await wordsOf(front.language);
  const { askText } = await promptsFor(front);
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
  const { menu } = await wordsOf(front.language);
  const { askText } = await promptsFor(front);
  switch (action) {
    case 'forms':
      return folder === undefined ? undefined : formsCall(folder, front);
    case 'report':
      return folder === undefined ? undefined : reportCall(folder, front);
    case 'verify':
      return verifyCall(folder, front);
    case 'batch':
      return batchCall(folder, front);
    case 'rules': {
      const topic = await askText(menu.askTopic);
      return topic === '' ? ['rules'] : ['rules', topic];
    }
    case 'check':
    case 'hours':
    case 'calendar':
      return folder === undefined ? undefined : [action, folder];
    case 'init': {
      // Never the current folder, which is the program's own when it was started by a double click.
      const typed = withoutQuotes(await askText(menu.askNewFolder));
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
  const { menu } = await wordsOf(front.language);
  const call = await callOf(action, folder, front);
  if (!call) return folder;
  const { colour } = await plainSession('menu', front);
  front.io.stdout(`${paint(colour).dim(menu.running(shownCall(call)))}\n\n`);
  if (action === 'hours' && folder !== undefined) await countHours(folder, front);
  else if ((await front.run(call)) === 'well' && action === 'init') {
    const [, created] = call;
    if (created !== undefined && isFolder(created, front.io)) {
      await rememberFolder(created, front);
      return created;
    }
  }
  if (folder !== undefined && ON_FOLDER.includes(action)) await sayNext(folder, front);
  return folder;
}

async function serve(front: Front): Promise<void> {
  const { menu } = await wordsOf(front.language);
  const { choose } = await promptsFor(front);
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
