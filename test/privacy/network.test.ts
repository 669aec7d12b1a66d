import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtOnex } from '../built-onex.js';
import { temporaryFolder } from '../run-onex.js';

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

/** The example college in a folder of its own, with a claim in it. */
function college(): string {
  const folder = temporaryFolder();
  cpSync(COLLEGE, join(folder, 'college'), { recursive: true });
  return folder;
}

test('the block bites', async () => {
  const log = join(temporaryFolder(), 'network');
  const script =
    "import dns from 'node:dns'; import net from 'node:net'; try { dns.lookup('a.invalid', () => {}) } catch {} net.connect(80, '127.0.0.1');";
  const env = { ...process.env, NETWORK_LOG: log };
  const args = ['--import', PRELOAD, '--input-type=module', '-e', script];
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
  ])('%s', async (...args) => {
    const ran = await run(args, college());
    expect(ran.network).toBe('');
    expect([0, 1, 2]).toContain(ran.code);
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
    const rights = rightsBelow(join(folder, 'made'));
    expect(rights.filter((one) => one.startsWith('file ')).length).toBeGreaterThan(8);
    expect(rights.filter((one) => one.startsWith('folder ')).length).toBeGreaterThan(5);
    expect(rights.filter((one) => !/^(file 600|folder 700) /u.test(one))).toEqual([]);
  },
);
