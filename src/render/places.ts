import type { Place } from '../model/place.js';
import type { Words } from './words/words.js';

/** More runs of cells or lines than this help nobody on a screen; how many more places there are is said. */
const SHOWN = 12;

/** Cells of one column or lines of a file that follow each other. */
interface Run {
  readonly file: string;
  readonly sheet: string | undefined;
  /** The column's letters; undefined for lines of text; the file itself has neither. */
  readonly column: string | undefined;
  readonly from: number | undefined;
  to: number | undefined;
  places: number;
}

/** The letters of a cell's column. */
export function columnOf(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : /^[A-Z]+(?=\d+$)/u.exec(cell)?.[0];
}

/**
 * Places in short: cells of one sheet and lines of one file stand together (`ledger.xlsx › 培训 › B3-B7、B9`). When all are cells of
 * the sheet that was just named, they stand without it.
 */
export function placesInShort(places: readonly Place[], words: Words, named?: Place): readonly string[] {
  const { screen } = words;
  const runs = runsOf(places);
  const isNamed = places.every(
    ({ file, sheet, cell }) => cell !== undefined && file === named?.file && sheet === named.sheet,
  );
  const groups = new Map<string, string[]>();
  for (const run of runs.slice(0, SHOWN)) {
    const sheet = [run.file, ...(run.sheet === undefined ? [] : [run.sheet])].join(screen.placeSeparator);
    const where = isNamed ? '' : sheet;
    const group = groups.get(where) ?? [];
    group.push(...within(run, words));
    groups.set(where, group);
  }
  const shown = [...groups].map(([where, parts]) => [where, parts.join(screen.listSeparator)].join(' ').trim());
  const more = runs.slice(SHOWN).reduce((sum, run) => sum + run.places, 0);
  return more > 0 ? [...shown, screen.morePlaces(more)] : shown;
}

function runsOf(places: readonly Place[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { file, sheet, cell, line } of places) {
    const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(cell ?? '') ?? [];
    const number = row === undefined ? line : Number(row);
    const last = runs.at(-1);
    const isSameColumn = last?.file === file && last.sheet === sheet && last.column === column;
    if (isSameColumn && last.to === number) continue;
    if (isSameColumn && last.to !== undefined && last.to + 1 === number) {
      last.to = number;
      last.places += 1;
    } else runs.push({ file, sheet, column, from: number, to: number, places: 1 });
  }
  return runs;
}

function within({ column, from, to }: Run, { screen }: Words): readonly string[] {
  if (from === undefined || to === undefined) return [];
  const name = (number: number): string =>
    column === undefined ? screen.lineOf(number, undefined) : `${column}${String(number)}`;
  if (from === to) return [name(from)];
  return column === undefined ? [screen.linesOf(from, to)] : [`${name(from)}-${name(to)}`];
}
