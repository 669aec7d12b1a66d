import type { DepartmentRecord } from '../model/college.js';
import { digestOfText } from '../read/digest.js';
import type { Crossing } from './crossings.js';
import type { Look } from './looks.js';

/** Grows when what stands in the files changes its shape; a higher one was written by a newer onex. */
const FORMAT = 1;

/** What a department's state file says besides its crossings. */
export interface DepartmentState {
  /** What the call asked for: version, as-of, policy, readings. Empty: not to be used again. */
  readonly key: string;
  readonly looks: readonly Look[];
  readonly record: DepartmentRecord;
}

/** What a batch leaves behind for `--merge`: which state files belong together. */
export interface RunState {
  readonly onex: string;
  readonly asOf: string;
  /** The root's own name. */
  readonly root: string;
  /** Digest of each department's state, by its folder, in order. */
  readonly departments: readonly (readonly [folder: string, digest: string])[];
}

/** Why a state file says nothing. */
export type Unusable = 'absent' | 'damaged' | 'newer';

interface Sealed {
  readonly format: number;
  readonly sha256: string;
}

function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    'sha256' in value &&
    typeof value.sha256 === 'string'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text under a line that proves it whole. */
function sealed(body: string): { readonly text: string; readonly digest: string } {
  const sha256 = digestOfText(body);
  return { text: `${JSON.stringify({ format: FORMAT, sha256 })}\n${body}`, digest: sha256 };
}

/** The text under its seal, or why it cannot be trusted. */
function unsealed(text: string): { readonly body: string; readonly digest: string } | { readonly unusable: Unusable } {
  const end = text.indexOf('\n');
  const seal = parsed(text.slice(0, Math.max(end, 0)));
  if (!isSealed(seal)) return { unusable: 'damaged' };
  if (seal.format > FORMAT) return { unusable: 'newer' };
  const body = text.slice(end + 1);
  if (seal.format !== FORMAT || digestOfText(body) !== seal.sha256) return { unusable: 'damaged' };
  return { body, digest: seal.sha256 };
}

// The seal proves that the body is what this format's writer wrote; these only tell the three apart.
function isDepartmentState(value: unknown): value is DepartmentState {
  return typeof value === 'object' && value !== null && 'record' in value && 'looks' in value && 'key' in value;
}

function isRunState(value: unknown): value is RunState {
  return typeof value === 'object' && value !== null && 'departments' in value && 'asOf' in value;
}

type PackedCrossing = readonly [
  id: Crossing['id'],
  parts: readonly string[],
  detail: string,
  sheet: number,
  cell: string,
];

interface PackedCrossings {
  readonly sheets: readonly (readonly [file: string, sheet: string])[];
  readonly crossings: readonly PackedCrossing[];
}

function isPackedCrossings(value: unknown): value is PackedCrossings {
  return typeof value === 'object' && value !== null && 'sheets' in value && 'crossings' in value;
}

/** Crossings as one line of text: files and sheets are named once. */
export function packCrossings(crossings: readonly Crossing[]): string {
  const numbers = new Map<string, number>();
  const sheets: (readonly [string, string])[] = [];
  const packed = crossings.map(({ id, parts, detail, place }): PackedCrossing => {
    const sheet = place.sheet ?? '';
    const name = `${place.file}\0${sheet}`;
    const number = numbers.get(name) ?? sheets.length;
    if (number === sheets.length) {
      numbers.set(name, number);
      sheets.push([place.file, sheet]);
    }
    return [id, parts, detail, number, place.cell ?? ''];
  });
  return JSON.stringify({ sheets, crossings: packed });
}

/** Throws on a text that `packCrossings` did not write: that is a bug, since a seal is checked before. */
export function unpackCrossings(text: string): readonly Crossing[] {
  const packed = parsed(text);
  if (!isPackedCrossings(packed)) throw new Error('no crossings');
  return packed.crossings.map(([id, parts, detail, number, cell]) => {
    const [file, sheet] = packed.sheets[number] ?? ['', ''];
    return { id, parts, detail, place: { file, sheet, cell } };
  });
}

/** A department's state file and the digest that the run's own file knows it by. */
export function writeDepartmentState(
  state: DepartmentState,
  crossings: string,
): { readonly text: string; readonly digest: string } {
  return sealed(`${JSON.stringify(state)}\n${crossings}`);
}

export function readDepartmentState(
  text: string,
):
  | { readonly state: DepartmentState; readonly crossings: string; readonly digest: string }
  | { readonly unusable: Unusable } {
  const found = unsealed(text);
  if ('unusable' in found) return found;
  const end = found.body.indexOf('\n');
  const state = parsed(found.body.slice(0, end));
  if (!isDepartmentState(state)) return { unusable: 'damaged' };
  return { state, crossings: found.body.slice(end + 1), digest: found.digest };
}

export function writeRunState(run: RunState): string {
  return sealed(JSON.stringify(run)).text;
}

export function readRunState(text: string): RunState | { readonly unusable: Unusable } {
  const found = unsealed(text);
  if ('unusable' in found) return found;
  const run = parsed(found.body);
  return isRunState(run) ? run : { unusable: 'damaged' };
}

/** The name of a department's state file: a folder's name may be too long or hold a slash. */
export function stateFileName(folder: string): string {
  return `${digestOfText(folder).slice(0, 24)}.json`;
}
