/**
 * onex as a library: what the commands `check` and `hours` answer, for other programs. Nothing is printed, nothing exits,
 * nothing is kept between calls; the clock is not asked. Answers are the JSON documents that the commands print, described by
 * the schemas of the package.
 */
import packageJson from '../package.json' with { type: 'json' };
import { checkDepartments } from './commands/check.js';
import { readFilter } from './commands/check-filter.js';
import { claimFile } from './commands/claim-file.js';
import { claimedDepartments, collisions, countClaims, writeClaims } from './commands/claims.js';
import { gather, type Gathered } from './commands/gather.js';
import { wordsOf } from './commands/options.js';
import type { CheckJson, HoursJson, ProblemsJson } from './dictionary/generated/types.js';
import { isCalendarDate, type CalendarDate } from './model/calendar-date.js';
import { errorAt, sortByPlace, type Problem } from './model/problem.js';
import { disk } from './read/disk.js';
import { checkJson, hoursJson, problemsJson } from './render/json.js';
import type { Speaker } from './render/report.js';

export type {
  CheckJson,
  ComparisonJson,
  ExcludedLineJson,
  HoursJson,
  LineJson,
  PlaceJson,
  ProblemJson,
  ProblemsJson,
  ResultJson,
  TraceJson,
} from './dictionary/generated/types.js';

/** The version of onex. */
export const version: string = packageJson.version;

/** How a folder is to be read and judged. */
export interface ReadOptions {
  /** The day that everything is judged at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Id of a bundled policy or path of a policy file; default: the department's own. */
  readonly policy?: string;
  /** Options of readings by the reading's id; stronger than those of the department. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Language of titles, messages and remedies; default `zh`. */
  readonly language?: 'zh' | 'en';
  /** What relative paths are relative to; default: the working folder of the process. */
  readonly cwd?: string;
}

/** What is asked of the checklist besides the checklist itself. */
export interface CheckQuestions {
  /** Only results of these statuses, as `--status` takes them; verdicts stay those of all. */
  readonly status?: string;
  /** Only results of these articles, as `--article` takes them. */
  readonly article?: string;
  /** `true`: derivations of everything; a text: of what `--explain=KEY` names. */
  readonly explain?: boolean | string;
  /** What every other option of each reading would change. */
  readonly compareReadings?: boolean;
}

/** What is asked of the claims besides the claims themselves. */
export type HoursQuestions = Pick<CheckQuestions, 'explain' | 'compareReadings'>;

/** Where claims are written. */
export interface WriteOptions {
  /** The folder; default: each department's own. It must be there. */
  readonly out?: string;
  /** Overwrite claims that are there. */
  readonly force?: boolean;
}

/** A claim workbook, not written. */
export interface ClaimWorkbook {
  /** The department's folder, as {@link HoursJson} names it. */
  readonly folder: string;
  readonly fileName: string;
  /** An .xlsx file; the same inputs give the same bytes. */
  readonly bytes: Uint8Array;
}

function keyOf(explain: boolean | string | undefined): string | undefined {
  if (explain === undefined || explain === false) return undefined;
  return explain === true ? '' : explain;
}

/** Departments that were read and are right. Every answer is computed anew from what was read. */
export class Folder {
  readonly #gathered: readonly Gathered[];
  readonly #speaker: Speaker & { readonly asOf: CalendarDate };
  readonly #cwd: string;

  private constructor(gathered: readonly Gathered[], speaker: Speaker & { readonly asOf: CalendarDate }, cwd: string) {
    this.#gathered = gathered;
    this.#speaker = speaker;
    this.#cwd = cwd;
  }

  /** See {@link readFolder}. */
  static async read(paths: string | readonly string[], options: ReadOptions): Promise<Folder | ProblemsJson> {
    const { asOf, policy, readings = {}, language = 'zh', cwd = '.' } = options;
    const speaker = { version, words: await wordsOf(language) };
    if (!isCalendarDate(asOf)) {
      return problemsJson([errorAt('bad-date', { file: '' }, {}, { field: 'asOf', value: asOf })], 'read', speaker);
    }
    const { gathered, problems } = await gather(
      typeof paths === 'string' ? [paths] : paths,
      {
        asOf,
        policy,
        readings: Object.entries(readings).map(([id, option]) => `${id}=${option}`),
        io: { cwd, system: disk },
      },
      { pilotFiles: true },
    );
    return problems.length > 0
      ? problemsJson(sortByPlace(problems), 'read', speaker)
      : new Folder(gathered, { ...speaker, asOf }, cwd);
  }

  /** Every article of the plan for every pilot and department: what `onex check --format json` prints. */
  check(questions: CheckQuestions = {}): CheckJson | ProblemsJson {
    const { filter, problems } = readFilter(questions.status, questions.article);
    const { explain, compareReadings = false } = questions;
    const checked = checkDepartments(this.#gathered, { explain: keyOf(explain), compareReadings });
    if (problems.length > 0 || 'problem' in checked) {
      return problemsJson('problem' in checked ? [...problems, checked.problem] : problems, 'check', this.#speaker);
    }
    return checkJson(checked.departments, this.#speaker, filter);
  }

  /** The class hours of every department: what `onex hours --dry-run --format json` prints. Nothing is written. */
  hours(questions: HoursQuestions = {}): HoursJson | ProblemsJson {
    const wrong = this.#lonePilots();
    if (wrong.length > 0) return problemsJson(wrong, 'hours', this.#speaker);
    const { explain, compareReadings = false } = questions;
    const counted = countClaims(this.#gathered, { out: undefined, cwd: this.#cwd });
    const claimed = claimedDepartments(counted, { explain: keyOf(explain), compareReadings }, false);
    return 'problem' in claimed
      ? problemsJson([claimed.problem], 'hours', this.#speaker)
      : hoursJson(claimed.departments, this.#speaker);
  }

  /** The claim workbooks as bytes, for a program that keeps them elsewhere. */
  async claims(): Promise<readonly ClaimWorkbook[] | ProblemsJson> {
    const wrong = this.#lonePilots();
    if (wrong.length > 0) return problemsJson(wrong, 'hours', this.#speaker);
    const workbooks: ClaimWorkbook[] = [];
    const unproven: Problem[] = [];
    for (const { gathered, decided, fileName } of countClaims(this.#gathered, { out: undefined, cwd: this.#cwd })) {
      const made = await claimFile(gathered, decided, version);
      if ('problems' in made) unproven.push(...made.problems);
      else workbooks.push({ folder: gathered.target.folder, fileName, bytes: made.bytes });
    }
    return unproven.length > 0 ? problemsJson(sortByPlace(unproven), 'hours', this.#speaker) : workbooks;
  }

  /**
   * Writes every claim, as `onex hours` does: whole files, and all of them or none. The answer is that of {@link hours}; or
   * the problems for which nothing was written.
   */
  async writeClaims({ out, force = false }: WriteOptions = {}): Promise<HoursJson | ProblemsJson> {
    const counted = countClaims(this.#gathered, { out, cwd: this.#cwd });
    const wrong: Problem[] = [...this.#lonePilots(), ...collisions(counted)];
    if (wrong.length === 0) wrong.push(...(await writeClaims(counted, force, version)));
    return wrong.length > 0 ? problemsJson(sortByPlace(wrong), 'hours', this.#speaker) : this.hours();
  }

  /** A claim is a department's: a pilot file has none. */
  #lonePilots(): readonly Problem[] {
    return this.#gathered.flatMap(({ onlyPilot, target }) =>
      onlyPilot === undefined
        ? []
        : [errorAt('not-a-department-path', { file: '' }, {}, { field: 'path', value: target.pilotFile })],
    );
  }
}

/**
 * Reads what the paths name: department folders, college roots, or (for {@link Folder.check} alone) single pilot files.
 * Everything that is wrong is told at once, as on the command line.
 */
export async function readFolder(
  paths: string | readonly string[],
  options: ReadOptions,
): Promise<Folder | ProblemsJson> {
  return Folder.read(paths, options);
}
