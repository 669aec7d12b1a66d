import { isCalendarDate } from '../model/calendar-date.js';
import { errorAt, type Problem } from '../model/problem.js';
import { nearest } from '../dictionary/nearest.js';
import type { Words } from '../render/words/words.js';
import { limitsInCall } from './limit-option.js';
import type { Format, Io, Language, Session } from './session.js';

/** The options that every command takes, as commander gives them. */
export interface SharedOptions {
  readonly asOf?: string;
  readonly policy?: string;
  readonly reading?: readonly string[];
  readonly limit?: readonly string[];
  readonly format?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const FORMATS: readonly Format[] = ['table', 'json'];
const BATCH_FORMATS: readonly Format[] = [...FORMATS, 'ndjson'];

/** The width used where there is no terminal. */
const PIPE_WIDTH = 100;

/** Every sentence of a language. Only the language that is spoken is loaded. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === 'zh' ? (await import('../render/words/zh.js')).zh : (await import('../render/words/en.js')).en;
}

/** What the arguments say of an option before they are parsed: language and format are needed to say what is wrong with them. */
function earlyOption(argv: readonly string[], option: string): string | undefined {
  const index = argv.findLastIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const found = argv[index];
  if (found === undefined) return undefined;
  return found === option ? argv[index + 1] : found.slice(option.length + 1);
}

export function earlyLanguage(argv: readonly string[]): Language {
  return earlyOption(argv, '--lang') === 'en' ? 'en' : 'zh';
}

export function earlyFormat(argv: readonly string[]): Format {
  const typed = earlyOption(argv, '--format');
  return typed === 'json' || typed === 'ndjson' ? typed : 'table';
}

function badChoice(field: string, value: string, choices: readonly string[]): Problem {
  return errorAt('bad-choice', { file: '' }, { choices, nearest: nearest(value, choices) }, { field, value });
}

/** The session that the shared options ask for, and everything that is wrong with them. */
export async function openSession(
  command: string,
  version: string,
  options: SharedOptions,
  io: Io,
): Promise<{ readonly session: Session; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const language = LANGUAGES.find((known) => known === (options.lang ?? 'zh'));
  if (language === undefined) problems.push(badChoice('--lang', options.lang ?? '', LANGUAGES));
  const formats = command === 'batch' ? BATCH_FORMATS : FORMATS;
  const format = formats.find((known) => known === (options.format ?? 'table'));
  if (format === undefined) problems.push(badChoice('--format', options.format ?? '', formats));
  const typed = options.asOf;
  const asOf = typed !== undefined && isCalendarDate(typed) ? typed : io.today();
  if (typed !== undefined && !isCalendarDate(typed)) {
    problems.push(errorAt('bad-date', { file: '' }, {}, { field: '--as-of', value: typed }));
  }
  // NO_COLOR: any value that is not empty (no-color.org); a pipe gets none.
  const noColour = options.color === false || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  const { limits, problems: wrongLimits } = limitsInCall(options.limit ?? []);
  problems.push(...wrongLimits);
  const session: Session = {
    io: limits === undefined ? io : { ...io, system: { ...io.system, limits } },
    command,
    version,
    language: language ?? 'zh',
    words: await wordsOf(language ?? 'zh'),
    format: format ?? 'table',
    quiet: options.quiet === true,
    colour: io.columns !== undefined && !noColour,
    width: io.columns ?? PIPE_WIDTH,
    asOf,
    policy: options.policy,
    readings: options.reading ?? [],
  };
  return { session, problems };
}
