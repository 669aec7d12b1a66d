import { basename, join, resolve } from 'node:path';
import type { Outcome } from '../exit-code.js';
import { yearOf, type CalendarDate } from '../model/calendar-date.js';
import type { Policy } from '../model/policy.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { bundledPolicy } from '../policy/bundled.js';
import { claimWindow } from '../policy/claim-window.js';
import { USUAL_POLICY } from '../read/department.js';
import { readExisting, type Existing } from '../read/existing.js';
import { initJson } from '../render/init-json.js';
import { initView, type InitReport } from '../render/init-view.js';
import { gather } from './gather.js';
import { initFiles, type InitFile, type InitInput } from './init-files.js';
import { carryOver, type CarriedOver } from './init-from.js';
import { pilotsOfFlags, type InitPlan, type PilotPlan } from './init-plan.js';
import { terminalAsker } from './init-terminal.js';
import { askPlan, type Asker } from './init-wizard.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { isInterruption } from './prompts.js';
import type { Session } from './session.js';

/** The options of `onex init` besides the shared ones. */
export interface InitOptions extends SharedOptions {
  readonly yes?: boolean;
  readonly from?: string;
  readonly name?: string;
  readonly year?: string;
  readonly liaison?: string;
  readonly pilot?: readonly string[];
  readonly ledger?: boolean;
  readonly dryRun?: boolean;
}

/** The options that answer the questions of the wizard. */
const ANSWERING = ['--name', '--year', '--liaison', '--pilot', '--no-ledger'];

/** What is to be done, or why not. */
type Decision =
  | { readonly input: InitInput; readonly history: readonly InitFile[]; readonly notes: readonly Problem[] }
  | { readonly problems: readonly Problem[] }
  | 'left'
  | 'interrupted';

/** The claim year that a day belongs to. */
function claimYearOf(policy: Policy, date: CalendarDate): number {
  const year = yearOf(date);
  return date <= claimWindow(policy, policy.defaults, year).to ? year : year + 1;
}

/** A folder as messages name it: with `/`, no slash at its end. */
function shownFolder(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
}

function yearOfFlag(typed: string | undefined, problems: Problem[]): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{3}$/u.test(typed)) return Number(typed);
  problems.push(errorAt('year-not-a-year', { file: '' }, {}, { field: '--year', value: typed }));
  return undefined;
}

function liaisonOfFlag(typed: string | undefined): InitPlan['liaison'] {
  const [name = '', phone = ''] = (typed ?? '').split(/[,，]/u).map((part) => part.trim());
  return name === '' ? undefined : { name, phone: phone === '' ? undefined : phone };
}

interface Situation {
  readonly folder: string;
  readonly existing: Existing;
  readonly options: InitOptions;
  readonly session: Session;
  readonly policy: Policy;
  readonly year: number | undefined;
  readonly pilots: readonly PilotPlan[];
}

/** What `--from` carries over; nothing is asked. */
async function decideFrom(from: string, situation: Situation): Promise<Decision> {
  const { existing, options, session, folder, year } = situation;
  const call = { field: '--from', value: from };
  const path = resolve(session.io.cwd, from);
  if (path === folder) return { problems: [errorAt('carry-over-into-itself', { file: '' }, {}, call)] };
  if (existing.department !== undefined) {
    const { file } = existing.department;
    return { problems: [errorAt('carry-over-onto-department', { file: '' }, { file }, call)] };
  }
  const { gathered, problems } = await gather([from], session, { pilotFiles: false });
  const [last] = gathered;
  if (problems.length > 0) return { problems };
  if (last === undefined || gathered.length > 1) {
    return { problems: [errorAt('carry-over-not-one', { file: '' }, { departments: gathered.length }, call)] };
  }
  const lastYear = last.data.department.year;
  const next = year ?? lastYear + 1;
  if (next <= lastYear) {
    const facts = { year: next, lastYear };
    const typed = { field: '--year', value: String(next) };
    return { problems: [errorAt('carry-over-year-not-later', { file: '' }, facts, typed)] };
  }
  const carried: CarriedOver = carryOver(
    last.data,
    { system: session.io.system, folder: last.target.path, shown: shownFolder(from) },
    { name: options.name, year: next, policy: last.terms.policy.id },
  );
  const { plan, department, rows, history, notes } = carried;
  const pilots = [...plan.pilots, ...situation.pilots.filter(({ id }) => plan.pilots.every((one) => one.id !== id))];
  const whole = { ...plan, pilots, wantsLedger: options.ledger !== false };
  return { input: inputOf(situation, whole, { department, rows }), history, notes };
}

function inputOf(
  { existing, session, policy }: Situation,
  plan: InitPlan,
  carried: Pick<InitInput, 'department' | 'rows'> = { department: {}, rows: {} },
): InitInput {
  const { words, asOf, version } = session;
  const there = new Set(existing.pilots.map(({ id }) => id));
  const pilots = plan.pilots.filter(({ id }) => !there.has(id));
  return { plan: { ...plan, pilots }, existing, words: words.init, policy, asOf, version, ...carried };
}

/** The plan by options and, on a terminal, by answers. */
async function decideNew(situation: Situation, asker: Asker | undefined): Promise<Decision> {
  const { existing, options, session, policy, folder, year, pilots } = situation;
  const usual = {
    name: existing.department?.name ?? basename(folder),
    year: existing.department?.year ?? claimYearOf(policy, session.asOf),
  };
  const liaison = liaisonOfFlag(options.liaison);
  const done = (plan: InitPlan): Decision => ({ input: inputOf(situation, plan), history: [], notes: [] });
  if (options.yes === true) {
    const wantsLedger = options.ledger !== false;
    return done({ name: options.name ?? usual.name, year: year ?? usual.year, liaison, pilots, wantsLedger });
  }
  if (asker === undefined) {
    return { problems: [errorAt('nobody-to-ask', { file: '' }, { options: ANSWERING }, { field: '--yes' })] };
  }
  const words = session.words.init;
  for (const line of words.welcome) asker.say(line);
  const found = [
    ...(existing.department === undefined ? [] : [existing.department.file]),
    ...existing.pilots.map(({ id }) => id),
  ];
  if (found.length > 0) asker.say(words.found(found));
  try {
    const plan = await askPlan(
      {
        words,
        given: { name: options.name, year, liaison, pilots, wantsLedger: options.ledger === false ? false : undefined },
        hasDepartment: existing.department !== undefined,
        usual,
        taken: existing.pilots.map(({ id }) => id),
        filesOf: (planned) => initFiles(inputOf(situation, planned)).map(({ path }) => path),
      },
      asker,
    );
    return plan === undefined ? 'left' : done(plan);
  } catch (error) {
    if (isInterruption(error)) return 'interrupted';
    throw error;
  }
}

/** Writes all files or none; folders that were made for them go again when nothing is written. */
async function writeFiles(folder: string, shown: string, files: readonly InitFile[]): Promise<readonly Problem[]> {
  const [{ makeFolder }, { writeWhole }] = await Promise.all([
    import('../write/folder.js'),
    import('../write/whole-file.js'),
  ]);
  const whole = [];
  for (const { path, bytes } of files) {
    whole.push({ path: join(folder, path), name: `${shown}/${path}`, bytes: await bytes() });
  }
  const undo: (() => Promise<void>)[] = [];
  let problems: readonly Problem[] = [];
  for (const below of new Set(['', ...files.map(({ path }) => path.split('/').slice(0, -1).join('/'))])) {
    const made = await makeFolder(join(folder, below), below === '' ? shown : `${shown}/${below}`);
    if (!('undo' in made)) problems = [made];
    else undo.unshift(made.undo);
    if (problems.length > 0) break;
  }
  if (problems.length === 0) problems = await writeWhole(whole, false);
  if (problems.length > 0) for (const back of undo) await back();
  return problems;
}

function notesOf(situation: Situation, files: readonly InitFile[], shown: string): readonly Problem[] {
  const { existing, pilots } = situation;
  const ledger = files.find(({ what }) => what === 'ledger');
  const there = pilots.filter(({ id }) => existing.pilots.some((pilot) => pilot.id === id));
  return [
    ...there.map(({ id }) => noteAt('pilot-there-already', { file: shown }, { id })),
    ...(existing.department?.listsWorkbooks === true && ledger
      ? [noteAt('workbook-to-be-listed', { file: ledger.path }, { file: ledger.path })]
      : []),
  ];
}

/** `onex init`: a department's folder, ready to be filled in. Nothing that is there is touched. */
export async function init(
  argument: string | undefined,
  options: InitOptions,
  session: Session,
  asker?: Asker,
): Promise<Outcome> {
  const { io, words, width, asOf, version } = session;
  const folder = resolve(io.cwd, argument ?? '.');
  const shown = shownFolder(argument ?? '.');
  const policy = bundledPolicy(USUAL_POLICY);
  if (!policy) throw new Error(`no bundled policy ${USUAL_POLICY}`);
  const looked = await readExisting(io.system, folder, shown);
  const problems: Problem[] = 'problems' in looked ? [...looked.problems] : [];
  const existing = 'problems' in looked ? undefined : looked.existing;
  const year = yearOfFlag(options.year, problems);
  const flags = pilotsOfFlags(options.pilot ?? [], existing?.pilots.map(({ id }) => id) ?? []);
  problems.push(...flags.problems);
  const refuse = (wrong: readonly Problem[]): Outcome => {
    printProblems(session, wrong);
    return 'wrong-input';
  };
  if (existing === undefined || problems.length > 0) return refuse(problems);
  const situation: Situation = { folder, existing, options, session, policy, year, pilots: flags.pilots };
  const onTerminal =
    io.interactive && session.format === 'table'
      ? terminalAsker(words.init, { say: io.stdout, width, colour: session.colour })
      : undefined;
  const decision =
    options.from === undefined
      ? await decideNew(situation, asker ?? onTerminal)
      : await decideFrom(options.from, situation);
  if (decision === 'interrupted' || decision === 'left') {
    io.stderr(`${words.init.nothingWritten}\n`);
    return decision === 'left' ? 'well' : 'interrupted';
  }
  if ('problems' in decision) return refuse(decision.problems);
  const files = [...initFiles(decision.input), ...decision.history];
  if (options.dryRun !== true && files.length > 0) {
    const refused = await writeFiles(folder, shown, files);
    if (refused.length > 0) return refuse(refused);
  }
  const report: InitReport = {
    folder: shown,
    isWritten: options.dryRun !== true,
    files: files.map(({ path, what }) => ({ path, what })),
    notes: [...decision.notes, ...notesOf(situation, files, shown)],
  };
  if (session.format === 'json') printJson(session, initJson(report, { version, asOf, words }));
  else io.stdout(initView(report, { words, width, colour: session.colour }));
  return 'well';
}
