import { main } from '../../src/cli.js';
import type { Io } from '../../src/commands/session.js';
import { knownDate } from '../../src/model/calendar-date.js';
import type { FileSystem } from '../../src/read/file-system.js';
import { departures } from '../json-contract.js';

/** Longer than this is a hang. In milliseconds; generous, since machines are shared. */
const LONGEST = 10_000;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

/** Runs a command line as a pipe would. */
export async function run(args: readonly string[], cwd: string, system: FileSystem): Promise<Run> {
  let out = '';
  let err = '';
  const io: Io = {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd,
    env: {},
    today: () => knownDate(2026, 11, 24),
    columns: undefined,
    interactive: false,
    platform: 'linux',
    system,
    bar: undefined,
    worker: new URL('file:///no-worker.mjs'),
  };
  const start = performance.now();
  const code = await main(args, io);
  return { code, out, err, milliseconds: performance.now() - start };
}

/** What is wrong with how a command line ended; undefined when nothing is. */
export function faultOf({ code, out, err, milliseconds }: Run): string | undefined {
  if (![0, 1, 2].includes(code)) return `exit code ${String(code)}: ${err.slice(0, 300)}`;
  if (milliseconds > LONGEST) return `${String(Math.round(milliseconds))} ms`;
  const text = out + err;
  if (/\n\s+at .+:\d+:\d+/u.test(text)) return 'a stack trace';
  const at = text.search(/\bundefined\b|\[object |\bNaN\b/u);
  return at < 0 ? undefined : `a sentence that was not made for this: ${text.slice(Math.max(0, at - 80), at + 40)}`;
}

interface Told {
  readonly code: string;
  readonly place: { readonly file: string };
  readonly message: string;
  readonly hint?: string;
}

function isTold(value: unknown): value is Told {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'message' in value &&
    typeof value.message === 'string' &&
    'place' in value &&
    typeof value.place === 'object' &&
    value.place !== null &&
    'file' in value.place
  );
}

/** The problems and notes of a JSON document, wherever they stand. */
function toldIn(value: unknown): readonly Told[] {
  if (isTold(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(toldIn);
}

/** What is wrong with a JSON document that `check` or `hours` printed. */
export function jsonFault(command: 'check' | 'hours', { code, out, err }: Run): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(out);
  } catch {
    return `no JSON: ${out.slice(0, 200)}${err.slice(0, 200)}`;
  }
  const wrong = departures(code === 2 ? 'problems' : command, json);
  if (wrong.length > 0) return `not of its schema: ${wrong.slice(0, 3).join('; ')}`;
  const told = toldIn(json);
  if (code === 2 && told.length === 0) return 'refused without a problem';
  const silent = told.find(({ message, place }) => message.trim() === '' || typeof place.file !== 'string');
  return silent && `a problem that says nothing: ${silent.code}`;
}

/** The codes of a JSON document's problems, in order: the same in every language. */
export function codesOf({ out }: Run): string {
  return toldIn(JSON.parse(out))
    .map(({ code }) => code)
    .join(' ');
}
