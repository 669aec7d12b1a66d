import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { zh } from '../../src/render/words/zh.js';
import { builtOnex } from '../built-onex.js';
import { someFiles, TRAINING_HEADER, trainingRow, writeFiles } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';
import { hasPseudoTerminal, KEYS, onTerminal, pick, QUIT_MENU, type Step } from '../terminal/on-terminal.js';

const COLLEGE = join(import.meta.dirname, '..', '..', 'examples', 'hhvc-2026');
const PRELOAD = join(import.meta.dirname, 'no-network.js');

let onex = '';

beforeAll(async () => {
  onex = await builtOnex();
}, 120_000);

interface Ran {
  readonly code: number;
  readonly network: string;
}

async function run(args: readonly string[], cwd: string): Promise<Ran> {
  const log = join(temporaryFolder(), 'network');
  const env = { ...process.env, NETWORK_LOG: log, ONEX_NO_CONFIG: '1' };
  const call = ['--import', PRELOAD, onex, ...args];
  const code = await promisify(execFile)(process.execPath, call, { cwd, env, maxBuffer: 1 << 28 }).then(
    () => 0,
    (error: unknown) => (error as { code: number }).code,
  );
  return { code, network: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

/** The example college in a folder of its own, and a department with a wrong cell. */
function college(): string {
  const folder = temporaryFolder();
  cpSync(COLLEGE, join(folder, 'college'), { recursive: true });
  const wrong = { 培训: [TRAINING_HEADER, trainingRow({ 课时: '二' })] };
  writeFiles(join(folder, 'wrong'), someFiles({ 'ledger.xlsx': wrong }));
  return folder;
}

/** Plays the user of a terminal without a network; what onex remembers goes into `config`. */
function play(args: readonly string[], steps: readonly Step[], config: string): Ran & { readonly text: string } {
  const log = join(temporaryFolder(), 'network');
  const env = { NODE_OPTIONS: `--import=${PRELOAD}`, NETWORK_LOG: log, XDG_CONFIG_HOME: config };
  const { code, text } = onTerminal(args, steps, { env });
  return { code, text, network: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

/** Every department folder that is dropped or chosen in the menu is one of its own: what is written stands in it. */
function departmentFolder(): string {
  return join(college(), 'college', '信息工程系');
}

test.each([
  ['as an argument', ['--import', PRELOAD], {}],
  ['from the environment', [], { NODE_OPTIONS: `--import=${PRELOAD}` }],
] as const)('the block bites: %s', async (_, call, more) => {
  const log = join(temporaryFolder(), 'network');
  const script =
    "import dns from 'node:dns'; import net from 'node:net'; try { dns.lookup('a.invalid', () => {}) } catch {} net.connect(80, '127.0.0.1');";
  const env = { ...process.env, ...more, NETWORK_LOG: log };
  const args = [...call, '--input-type=module', '-e', script];
  await expect(promisify(execFile)(process.execPath, args, { env })).rejects.toThrow('no network');
  expect(readFileSync(log, 'utf8').split('\n')).toHaveLength(3);
});

describe('no command asks the network or another program for anything', { timeout: 120_000 }, () => {
  test.each([
    ['--version'],
    ['--help'],
    ['check', 'college'],
    ['hours', 'college', '--out', '.'],
    ['batch', 'college', '--out', 'out', '--jobs', '2'],
    ['report', 'college', '--out', 'report.html'],
    ['calendar', 'college', '--ics', 'year.ics'],
    ['verify', 'college/none.xlsx'],
    ['rules'],
    ['rules', 'art28.5-pass-rate'],
    ['init', 'new', '--yes', '--name', '新系'],
    ['forms', 'college/信息工程系/web-frontend.yaml', '--out', 'forms'],
    ['doctor'],
    ['completion', 'bash'],
    ['check', 'nowhere'],
    ['college/信息工程系'],
    ['hours', 'college/信息工程系', '--out', '.', '--bundle'],
    ['check', 'wrong', '--annotate', 'marked'],
    ['hours', 'wrong', '--annotate', 'marked'],
  ])('%s', async (...args) => {
    const ran = await run(args, college());
    expect(ran.network).toBe('');
    expect([0, 1, 2]).toContain(ran.code);
  });

  test.skipIf(!hasPseudoTerminal)('a folder that is dropped on the program at a terminal', () => {
    const config = temporaryFolder();
    const folder = departmentFolder();
    const ran = play([folder], [], config);
    expect(ran.network).toBe('');
    expect([0, 1]).toContain(ran.code);
    expect(readdirSync(folder)).toContain('信息工程系-2026-课时申报表.xlsx');
    expect(JSON.parse(readFileSync(join(config, 'onex', 'settings.json'), 'utf8'))).toEqual({ folder });
  });

  test.skipIf(!hasPseudoTerminal)('the menu: a folder checked, its hours counted, and the settings read again', () => {
    const config = temporaryFolder();
    const folder = departmentFolder();
    const { menu } = zh;
    const checked: Step[] = [
      [menu.what, KEYS.enter],
      [menu.askFolder, `${folder}${KEYS.enter}`],
      [menu.next, ''],
    ];
    const first = play([], [...checked, [menu.what, QUIT_MENU]], config);
    const second = play(
      [],
      [[menu.folder(folder), ''], pick(zh, 'hours'), [menu.next, ''], [menu.what, QUIT_MENU]],
      config,
    );
    for (const { code, network } of [first, second]) expect({ code, network }).toEqual({ code: 0, network: '' });
    expect(readdirSync(folder)).toContain('信息工程系-2026-课时申报表.xlsx');
  });
});

/** What lies below a folder, and the folder itself, with its rights. */
function rightsBelow(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [folder, ...below.map((entry) => join(entry.parentPath, entry.name))].map((path) => {
    const { mode } = statSync(path);
    return `${statSync(path).isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)} ${path}`;
  });
}

test.skipIf(process.platform === 'win32')(
  'what onex writes, and the folders that it makes, may be opened by their owner only',
  { timeout: 120_000 },
  async () => {
    const folder = college();
    await run(['batch', 'college', '--out', 'made/batch'], folder);
    await run(['report', 'college', '--out', 'made/report.html'], folder);
    await run(['forms', 'college/信息工程系/web-frontend.yaml', '--out', 'made/forms/web'], folder);
    await run(['init', 'made/new', '--yes', '--name', '新系'], folder);
    await run(['hours', 'college/信息工程系', '--out', 'made', '--bundle'], folder);
    await run(['check', 'wrong', '--annotate', 'made/marked'], folder);
    const made = readdirSync(join(folder, 'made'), { recursive: true }).map(String);
    expect(made.filter((name) => /^marked.*\.xlsx$/u.test(name)).length).toBe(1);
    expect(made.filter((name) => /^信息工程系.*\.zip$/u.test(name)).length).toBe(1);
    const rights = rightsBelow(join(folder, 'made'));
    expect(rights.filter((one) => one.startsWith('file ')).length).toBeGreaterThan(8);
    expect(rights.filter((one) => one.startsWith('folder ')).length).toBeGreaterThan(5);
    expect(rights.filter((one) => !/^(file 600|folder 700) /u.test(one))).toEqual([]);
  },
);

test.skipIf(!hasPseudoTerminal)(
  'a claim written by a drop, and the settings, may be opened by their owner only',
  () => {
    const config = temporaryFolder();
    const folder = departmentFolder();
    play([folder], [], config);
    const rights = [
      ...rightsBelow(join(config, 'onex')),
      ...rightsBelow(folder).filter((one) => one.endsWith('/信息工程系-2026-课时申报表.xlsx')),
    ];
    expect(rights.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(['folder 700', 'file 600', 'file 600']);
  },
);
