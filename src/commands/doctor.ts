import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { KNOWN_HANDLERS } from '../catalogue/topics.js';
import type { Outcome } from '../exit-code.js';
import { BUNDLED_POLICY_IDS } from '../policy/bundled.js';
import { lintNamedPolicy } from '../read/policy-file.js';
import type { Examination } from '../render/doctor-report.js';
import { doctorJson, doctorView } from '../render/doctor-view.js';
import { printJson } from './print.js';
import { selfTest } from './self-test.js';
import type { Io, Session } from './session.js';

/** Narrower than this and tables break. */
const NARROW = 60;

/** UTF-8 and the two Chinese ones. */
const CHINESE_CODE_PAGES: readonly number[] = [65001, 936, 54936];

function canWrite(folder: string): boolean {
  try {
    // Only writing tells: Windows answers questions about rights as it pleases.
    rmdirSync(mkdtempSync(join(folder, '.onex-doctor-')));
    return true;
  } catch {
    return false;
  }
}

function folderAt(written: string, { system, cwd }: Io): Examination {
  const folder = resolve(cwd, written);
  const readable = 'entries' in system.list(folder);
  const writable = readable && canWrite(folder);
  const health = writable ? 'well' : readable ? 'attention' : 'wrong';
  return { id: 'folder', health, facts: { folder, readable, writable } };
}

/** What a program of Windows says; undefined when there is none. */
function answerOf(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'latin1', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 });
  } catch {
    return undefined;
  }
}

function windowsConsole({ env }: Io): readonly Examination[] {
  const digits = /\d{3,5}/u.exec(answerOf('chcp.com', []) ?? '')?.[0];
  const codePage = digits === undefined ? null : Number(digits);
  const chinese = codePage === null || CHINESE_CODE_PAGES.includes(codePage);
  // Windows Terminal chooses its fonts itself.
  const asked =
    env['WT_SESSION'] === undefined ? answerOf('reg', ['query', 'HKCU\\Console', '/v', 'FaceName']) : undefined;
  const font = /REG_SZ\s+(\S.*)/u.exec(asked ?? '')?.[1]?.trim() ?? null;
  const isRaster = font === 'Terminal' || font?.startsWith('@') === true;
  return [
    { id: 'code-page', health: chinese ? 'well' : 'attention', facts: { codePage } },
    { id: 'font', health: isRaster ? 'attention' : 'well', facts: { font } },
  ];
}

function encoding({ env }: Io): Examination {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => (value ?? '') !== '') ?? '';
  return { id: 'encoding', health: /utf-?8/iu.test(locale) ? 'well' : 'attention', facts: { locale } };
}

async function policies({ io }: Session): Promise<readonly Examination[]> {
  const examined = BUNDLED_POLICY_IDS.map(async (policy): Promise<Examination> => {
    const at = { place: { file: '' }, field: '--policy', path: policy, file: policy };
    const { problems } = await lintNamedPolicy(io.system, policy, at, KNOWN_HANDLERS);
    return {
      id: 'policy',
      health: problems.length === 0 ? 'well' : 'wrong',
      facts: { policy, problems: problems.length },
    };
  });
  return Promise.all(examined);
}

async function trial(session: Session): Promise<Examination> {
  const { expected, actual } = await selfTest(session);
  const health = isDeepStrictEqual(actual, expected) ? 'well' : 'wrong';
  return { id: 'self-test', health, facts: { expected, actual: actual ?? null } };
}

/** `onex doctor`: is everything here as it must be? */
export async function doctor(paths: readonly string[], session: Session): Promise<Outcome> {
  const { io, version, words, width, colour } = session;
  const { columns } = io;
  const examinations: readonly Examination[] = [
    { id: 'program', health: 'well', facts: { onex: version, node: process.versions.node, platform: io.platform } },
    ...(paths.length === 0 ? ['.'] : paths).map((path) => folderAt(path, io)),
    ...(io.platform === 'win32' ? windowsConsole(io) : [encoding(io)]),
    {
      id: 'width',
      health: columns === undefined || columns >= NARROW ? 'well' : 'attention',
      facts: { columns: columns ?? null },
    },
    ...(await policies(session)),
    await trial(session),
  ];
  if (session.format === 'json') printJson(session, doctorJson(examinations, { version, words }));
  else io.stdout(doctorView(examinations, { words, width, colour }));
  return examinations.some(({ health }) => health === 'wrong') ? 'not-well' : 'well';
}
