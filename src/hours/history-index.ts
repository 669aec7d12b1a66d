import type { History } from '../model/department.js';
import { groupBy } from '../model/group.js';
import type { Hours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { comparable } from '../model/text.js';

/** A line of an earlier claim. */
export interface HistoryLine {
  readonly key: string;
  readonly hours: Hours;
  readonly place: Place;
  readonly year: number | undefined;
}

/** Earlier claims, quick to search. */
export interface HistoryIndex {
  /** The first line with this key. */
  readonly byKey: ReadonlyMap<string, HistoryLine>;
  /** All lines by their key up to the person. */
  readonly byUnit: ReadonlyMap<string, readonly HistoryLine[]>;
}

/** A key without its last part, the person. */
function upToPerson(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('|')));
}

export function indexHistory(histories: readonly History[]): HistoryIndex {
  const all = histories.flatMap(({ year, lines }) =>
    lines.map(({ key, hours, place }): HistoryLine => ({ key: comparable(key), hours, place, year })),
  );
  const byKey = new Map<string, HistoryLine>();
  for (const line of all) if (!byKey.has(line.key)) byKey.set(line.key, line);
  return { byKey, byUnit: groupBy(all, ({ key }) => upToPerson(key)) };
}

/** The lines of earlier claims that agree with any of these keys up to the person, each once. */
export function historyOf(index: HistoryIndex, units: Iterable<string>): readonly HistoryLine[] {
  return [...new Set(units)].flatMap((unit) => index.byUnit.get(unit) ?? []);
}
