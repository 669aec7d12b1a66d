import type { Place } from '../model/place.js';
import type { Words } from './words/words.js';

/** More places than this help nobody on a screen; how many more there are is said. */
const SHOWN = 24;

/** Places in short: cells of one sheet and lines of one file stand together (`ledger.xlsx › 培训 › B3、B7`). */
export function placesInShort(places: readonly Place[], words: Words): readonly string[] {
  const { screen } = words;
  const groups = new Map<string, string[]>();
  for (const place of places.slice(0, SHOWN)) {
    const where = [place.file, ...(place.sheet === undefined ? [] : [place.sheet])].join(screen.placeSeparator);
    const within = place.cell ?? (place.line === undefined ? undefined : screen.lineOf(place.line, undefined));
    const group = groups.get(where) ?? [];
    if (within !== undefined && !group.includes(within)) group.push(within);
    groups.set(where, group);
  }
  const shown = [...groups].map(([where, within]) =>
    within.length === 0 ? where : `${where}${screen.placeSeparator}${within.join(screen.listSeparator)}`,
  );
  const more = places.length - SHOWN;
  return more > 0 ? [...shown, screen.morePlaces(more)] : shown;
}
