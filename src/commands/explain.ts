import { nearest } from '../dictionary/nearest.js';
import type { Claim, Line } from '../model/claim.js';
import { namesSomething, type Explanation } from '../model/explanation.js';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { comparable } from '../model/text.js';
import { placesOf } from '../model/trace.js';

/** What of a department can be derived. */
export interface Explainable {
  readonly results: readonly Result[];
  /** Only `hours` derives lines, people and sums. */
  readonly claim?: Pick<Claim, 'lines' | 'excluded' | 'totals' | 'allocations'>;
}

/** A line of a text file or a row of a sheet, as somebody names it. */
type Spot =
  | { readonly file: string; readonly line: number }
  | { readonly file: string; readonly sheet: string; readonly row: number };

const IN_SHEET = /^(.+?)\s*[!›]\s*(.+?)\s*[!›]\s*(?:[A-Z]{1,3}|第)?\s*(\d+)\s*行?$/iu;
const IN_TEXT = /^(.+\.ya?ml)\s*(?::|第|line)\s*(\d+)\s*行?$/iu;

/** Longer than any place: file, sheet and cell. The patterns take their time with long ones. */
const LONGEST_SPOT = 400;

function spotOf(key: string): Spot | undefined {
  if (key.length > LONGEST_SPOT) return undefined;
  const file = (text: string): string => comparable(text.replaceAll('\\', '/'));
  const [, book, sheet, row] = IN_SHEET.exec(key) ?? [];
  if (book !== undefined && sheet !== undefined) {
    return { file: file(book), sheet: comparable(sheet), row: Number(row) };
  }
  const [, text, line] = IN_TEXT.exec(key) ?? [];
  return text === undefined ? undefined : { file: file(text), line: Number(line) };
}

function stands(place: Place, spot: Spot): boolean {
  if (comparable(place.file) !== spot.file) return false;
  if ('line' in spot) return place.line === spot.line;
  return (
    place.sheet !== undefined &&
    comparable(place.sheet) === spot.sheet &&
    Number(/\d+$/u.exec(place.cell ?? '')?.[0]) === spot.row
  );
}

/** Does a number of the list of paid lines (明细 序号, from 1) or a key name the line? */
function isNamed(line: Line, index: number | undefined, key: string): boolean {
  return comparable(line.key) === key || (index !== undefined && String(index + 1) === key);
}

function partOf({ results, claim }: Explainable, typed: string): Explanation {
  const key = comparable(typed);
  const spot = spotOf(typed);
  const at = (places: readonly Place[]): boolean => spot !== undefined && places.some((place) => stands(place, spot));
  const lines = claim?.lines ?? [];
  const excluded = claim?.excluded ?? [];
  const people = (claim?.totals.byPerson ?? []).filter(({ staffId }) => comparable(staffId) === key);
  // An id may look like a number of the list; then it is the person who is meant.
  const numbered = people.length === 0;
  return {
    key: typed,
    results: new Set(
      results.filter(
        ({ rule, sources, trace }) => rule === typed || at([...sources, ...(trace ? placesOf(trace) : [])]),
      ),
    ),
    lines: new Set([
      ...lines.filter((line, index) => isNamed(line, numbered ? index : undefined, key) || at(placesOfLine(line))),
      ...excluded.filter(
        (line) => isNamed(line, undefined, key) || comparable(line.staffId) === key || at(placesOfLine(line)),
      ),
    ]),
    people: new Set(people),
    allocations: new Set(
      (claim?.allocations ?? []).filter((one) => comparable(one.unit) === key || at(placesOf(one.trace))),
    ),
    totals: false,
  };
}

function placesOfLine({ source, trace }: Line): readonly Place[] {
  return [source, ...placesOf(trace)];
}

function everything({ results, claim }: Explainable): Explanation {
  return {
    key: undefined,
    results: new Set(results),
    lines: new Set([...(claim?.lines ?? []), ...(claim?.excluded ?? [])]),
    people: new Set(claim?.totals.byPerson),
    allocations: new Set(claim?.allocations),
    totals: claim !== undefined,
  };
}

function keysOf({ results, claim }: Explainable): readonly string[] {
  const lines = [...(claim?.lines ?? []), ...(claim?.excluded ?? [])];
  return [
    ...results.map(({ rule }) => rule),
    ...lines.flatMap(({ key, staffId }) => [key, staffId]),
    ...(claim?.allocations ?? []).map(({ unit }) => unit),
  ];
}

/**
 * What `--explain[=KEY]` asks for, one explanation a department: everything, or what the key names (a line's key or its
 * number in 明细, a 工号, a rule's id, a unit, or the place of a cell or line). A key that names nothing anywhere is a
 * Problem with the nearest one.
 */
export function explain(
  departments: readonly Explainable[],
  key: string,
): { readonly explanations: readonly Explanation[] } | { readonly problem: Problem } {
  const typed = key.trim();
  if (typed === '') return { explanations: departments.map(everything) };
  const explanations = departments.map((department) => partOf(department, typed));
  if (explanations.some(namesSomething)) return { explanations };
  const near = nearest(typed, [...new Set(departments.flatMap(keysOf))]);
  const place = { file: '' };
  return { problem: errorAt('nothing-to-explain', place, { nearest: near }, { field: '--explain', value: typed }) };
}
