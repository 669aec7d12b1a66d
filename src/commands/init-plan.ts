import { choiceLists } from '../dictionary/generated/choices.js';
import { knownCertificates } from '../dictionary/certificates.js';
import { nearest } from '../dictionary/nearest.js';
import { fieldName } from '../dictionary/names.js';
import { isCalendarDate } from '../model/calendar-date.js';
import type { Level, Stage } from '../model/department.js';
import { errorAt, type Problem } from '../model/problem.js';
import { sameText } from '../model/text.js';
import type { TemplateMap } from '../render/template-yaml.js';

/** A pilot that is to get a file. Texts are as they will stand there. */
export interface PilotPlan {
  readonly id: string;
  readonly certificate: string;
  readonly level: Level;
  readonly major: string;
  /** Everything else that is known, under the dictionary's English keys. */
  readonly values: TemplateMap;
  /** Paths of values that come from the bundled list of certificates, not from who planned it. */
  readonly assumed: readonly string[];
}

/** What `init` was told. */
export interface InitPlan {
  readonly name: string;
  readonly year: number;
  readonly liaison: TemplateMap | undefined;
  readonly pilots: readonly PilotPlan[];
  readonly wantsLedger: boolean;
}

/** The parts of `--pilot`, and where in the document each stands. */
const PARTS = {
  id: ['id'],
  certificate: ['certificate'],
  level: ['certificate', 'level'],
  organization: ['certificate', 'organization'],
  directory: ['certificate', 'directory'],
  major: ['major'],
  code: ['major', 'code'],
  years: ['major', 'years'],
  stage: ['stage'],
  endedOn: ['endedOn'],
  approvedOn: ['declaration', 'approvedOn'],
  document: ['declaration', 'document'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Part = keyof typeof PARTS;

function isPart(text: string): text is Part {
  return Object.hasOwn(PARTS, text);
}

const ALL_PARTS = Object.keys(PARTS).filter(isPart);

/** What a part is called in Chinese: the last of its keys. */
function partTitle(part: Part): string {
  return fieldName('pilot', PARTS[part], 'zh').split('.').at(-1) ?? part;
}

const PILOT = '--pilot';

function partNamed(text: string): Part | undefined {
  return ALL_PARTS.find((part) => part === text || partTitle(part) === text);
}

/** The parts of one `--pilot`, or what is wrong with them. */
function partsOf(typed: string, problems: Problem[]): ReadonlyMap<Part, string> {
  const parts = new Map<Part, string>();
  for (const piece of typed.split(/[,，;；]/u)) {
    const [name = '', ...rest] = piece.split(/[=＝]/u);
    const value = rest.join('=').trim();
    if (piece.trim() === '') continue;
    if (rest.length === 0) {
      problems.push(
        errorAt('pilot-part-unreadable', { file: '' }, { part: piece.trim() }, { field: PILOT, value: typed }),
      );
      continue;
    }
    const part = partNamed(name.trim());
    if (part === undefined) {
      const known = ALL_PARTS.map(partTitle);
      const facts = { known, nearest: nearest(name.trim(), [...known, ...ALL_PARTS]) };
      problems.push(errorAt('pilot-key-unknown', { file: '' }, facts, { field: PILOT, value: name.trim() }));
    } else if (value !== '') parts.set(part, value);
  }
  return parts;
}

/** The choice that a text names in either language. */
function choiceNamed<Value extends string>(
  choices: readonly { readonly value: Value; readonly title: string; readonly names: readonly string[] }[],
  text: string,
): Value | undefined {
  return choices.find(({ names }) => names.includes(text))?.value;
}

function badChoice(part: Part, value: string, choices: readonly { readonly title: string }[]): Problem {
  const titles = choices.map(({ title }) => title);
  const facts = { choices: titles, nearest: nearest(value, titles) };
  return errorAt('bad-choice', { file: '' }, facts, { field: `${PILOT} ${partTitle(part)}`, value });
}

/** An id for a certificate's pilot that nobody has yet. */
export function freeId(certificate: string, taken: readonly string[]): string {
  const known = knownCertificates.find(({ name }) => sameText(name, certificate))?.id ?? 'pilot';
  for (let number = 1; ; number += 1) {
    const id = number === 1 && known !== 'pilot' ? known : `${known}-${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}

/** The organisation that issues a certificate, as far as it is known here. */
export function organizationOf(certificate: string): string | undefined {
  return knownCertificates.find(({ name }) => sameText(name, certificate))?.organization;
}

export const ID = /^[A-Za-z0-9_-]+$/u;

/** The answers about a pilot, as texts that are known to be right. */
export interface PilotAnswers {
  readonly id: string;
  readonly certificate: string;
  readonly level: Level;
  readonly major: string;
  readonly stage: Stage;
  readonly organization?: string | undefined;
  readonly directory?: string | undefined;
  readonly code?: string | undefined;
  readonly years?: number | undefined;
  readonly endedOn?: string | undefined;
  readonly approvedOn?: string | undefined;
  readonly document?: string | undefined;
}

export function pilotPlan(answers: PilotAnswers): PilotPlan {
  const { id, certificate, level, major } = answers;
  const listed = answers.organization === undefined ? organizationOf(certificate) : undefined;
  return {
    id,
    certificate,
    level,
    major,
    values: {
      kind: 'pilot',
      id,
      certificate: {
        name: certificate,
        level,
        organization: answers.organization ?? listed,
        directory: answers.directory,
      },
      stage: answers.stage,
      endedOn: answers.endedOn,
      major: { name: major, code: answers.code, years: answers.years },
      declaration: { approvedOn: answers.approvedOn, document: answers.document },
    },
    assumed: listed === undefined ? [] : ['certificate.organization'],
  };
}

/** What one `--pilot` says; problems go to `problems`. */
function pilotOfFlag(typed: string, taken: readonly string[], problems: Problem[]): PilotPlan | undefined {
  const before = problems.length;
  const parts = partsOf(typed, problems);
  const read = <Value extends string>(
    part: Part,
    choices: readonly { readonly value: Value; readonly title: string; readonly names: readonly string[] }[],
  ): Value | undefined => {
    const text = parts.get(part);
    const value = text === undefined ? undefined : choiceNamed(choices, text);
    if (text !== undefined && value === undefined) problems.push(badChoice(part, text, choices));
    return value;
  };
  const level = read('level', choiceLists.level);
  const stage = parts.has('stage') ? read('stage', choiceLists.stage) : 'running';
  for (const part of ['endedOn', 'approvedOn'] as const) {
    const value = parts.get(part);
    if (value !== undefined && !isCalendarDate(value)) {
      problems.push(errorAt('bad-date', { file: '' }, {}, { field: `${PILOT} ${partTitle(part)}`, value }));
    }
  }
  const years = parts.get('years');
  if (years !== undefined && !/^(?:[1-9]|10)$/u.test(years)) {
    problems.push(
      errorAt('not-an-integer', { file: '' }, {}, { field: `${PILOT} ${partTitle('years')}`, value: years }),
    );
  }
  const needed: readonly Part[] = [
    'certificate',
    'level',
    'major',
    ...(stage === 'ended' ? (['endedOn'] as const) : []),
  ];
  const missing = needed.filter((part) => !parts.has(part)).map(partTitle);
  if (missing.length > 0) {
    problems.push(errorAt('pilot-key-missing', { file: '' }, { missing }, { field: PILOT, value: typed }));
  }
  const certificate = parts.get('certificate');
  const id = parts.get('id') ?? freeId(certificate ?? '', taken);
  if (!ID.test(id)) {
    problems.push(errorAt('not-an-id', { file: '' }, {}, { field: `${PILOT} ${partTitle('id')}`, value: id }));
  }
  const major = parts.get('major');
  const isWhole = problems.length === before && certificate !== undefined && major !== undefined;
  if (!isWhole || level === undefined || stage === undefined) return undefined;
  const text = (part: Part): string | undefined => parts.get(part);
  return pilotPlan({
    id,
    certificate,
    level,
    major,
    stage,
    organization: text('organization'),
    directory: text('directory'),
    code: text('code'),
    years: years === undefined ? undefined : Number(years),
    endedOn: text('endedOn'),
    approvedOn: text('approvedOn'),
    document: text('document'),
  });
}

/** The pilots of all `--pilot` options. */
export function pilotsOfFlags(
  flags: readonly string[],
  there: readonly string[],
): { readonly pilots: readonly PilotPlan[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const pilots: PilotPlan[] = [];
  for (const typed of flags) {
    const pilot = pilotOfFlag(typed, [...there, ...pilots.map(({ id }) => id)], problems);
    if (pilot && pilots.some(({ id }) => id === pilot.id)) {
      problems.push(errorAt('pilot-named-twice', { file: '' }, { id: pilot.id }, { field: PILOT, value: typed }));
    } else if (pilot) pilots.push(pilot);
  }
  return { pilots, problems };
}
