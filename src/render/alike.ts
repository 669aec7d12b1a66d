import type { Problem } from '../model/problem.js';
import { placesInShort } from './places.js';
import type { Words } from './words/words.js';

/** From so many on, notes that say the same of other places are told as one. */
const MANY = 3;

/** Notes told as one: the first of them, and where else the same holds. */
export interface ToldOnce {
  readonly note: Problem;
  readonly others: readonly Problem[];
}

/** Notes in the order of their first places, many of one code as one: a template alone has a 示例 row in every sheet. */
export function toldOnce(notes: readonly Problem[]): readonly ToldOnce[] {
  const byCode = new Map<string, Problem[]>();
  for (const note of notes) byCode.set(note.code, [...(byCode.get(note.code) ?? []), note]);
  return [...byCode.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length + 1 >= MANY) return [{ note: first, others }];
    return [first, ...others].map((note) => ({ note, others: [] }));
  });
}

/** Where else the same holds; empty when nowhere. */
export function elsewhere({ others }: ToldOnce, words: Words): string {
  if (others.length === 0) return '';
  const places = placesInShort(
    others.map(({ place }) => place),
    words,
  );
  return words.screen.sameElsewhere(others.length, places);
}
