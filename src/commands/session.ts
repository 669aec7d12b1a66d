import type { Outcome } from '../exit-code.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { FileSystem } from '../read/file-system.js';
import type { Words } from '../render/words/words.js';

/** What the program needs of its process; tests give their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's own day; asked only when `--as-of` is not given. */
  readonly today: () => CalendarDate;
  /** Columns of the terminal that stdout is; undefined for a pipe or a file. */
  readonly columns: number | undefined;
  /** Can questions be asked: are stdin and stdout a terminal? */
  readonly interactive: boolean;
  /** As Node names it: `win32`, `linux` … */
  readonly platform: string;
  readonly system: FileSystem;
  /** The terminal that stderr is, for a bar; undefined for a pipe or a file. */
  readonly bar: NodeJS.WriteStream | undefined;
  /** The script that the workers of a batch run. */
  readonly worker: URL;
}

export type Language = 'zh' | 'en';
/** `ndjson`: one JSON document a line, as things happen; only `batch` has it. */
export type Format = 'table' | 'json' | 'ndjson';

/** What every command works with: the shared options, understood. */
export interface Session {
  readonly io: Io;
  readonly command: string;
  /** Of onex. */
  readonly version: string;
  readonly language: Language;
  readonly words: Words;
  readonly format: Format;
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly width: number;
  readonly asOf: CalendarDate;
  /** `--policy`: an id or the path of a file. */
  readonly policy: string | undefined;
  /** Lines of the user's files are not shown: they may name people whom nobody could read. */
  readonly withoutExcerpts?: boolean;
  /** `--reading`, as typed. */
  readonly readings: readonly string[];
}

/** What the ways in without a command line (menu, dropped folder) work with. */
export interface Front {
  readonly language: Language;
  /** False: `--no-color`. */
  readonly color: boolean;
  /** Commands that this program has, aliases too. */
  readonly names: readonly string[];
  readonly version: string;
  readonly io: Io;
  /** Runs one command line, in this language and these colours. */
  readonly run: (words: readonly string[]) => Promise<Outcome>;
}
