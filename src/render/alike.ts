import type { Problem } from '../model/problem.js';
import { problemInWords } from './in-words.js';
import { columnOf, placesInShort } from './places.js';
import type { Words } from './words/words.js';

/** From so many on, problems that say the same of other places are told as one. */
const MANY = 3;

/** Problems told as one: the first of them, and where else the same holds. */
export interface ToldOnce {
  readonly first: Problem;
  readonly others: readonly Problem[];
}

/** Notes in the order of their first places, many of one code as one: a template alone has a 示例 row in every sheet. */
export function toldOnce(notes: readonly Problem[]): readonly ToldOnce[] {
  return inGroups(notes, ({ code }) => code);
}

/**
 * Errors in the order of their first places. Many cells of one column of which the very same is said are told as one; what is said
 * of a value is told of each.
 */
export function errorsToldOnce(errors: readonly Problem[], words: Words): readonly ToldOnce[] {
  return inGroups(errors, (error) => {
    const { file, sheet, cell } = error.place;
    const column = columnOf(cell);
    if (column === undefined) return undefined;
    const { message, hint } = problemInWords({ ...error, place: { ...error.place, cell: column } }, words);
    return [error.code, file, sheet, column, message, hint].join('\0');
  });
}

/** Those of one key together, from MANY on; without a key each stands alone. */
function inGroups(problems: readonly Problem[], keyOf: (problem: Problem) => string | undefined): readonly ToldOnce[] {
  const keys = problems.map(keyOf);
  const groups = new Map<string, Problem[]>();
  problems.forEach((problem, index) => {
    const key = keys[index];
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  });
  return problems.flatMap((problem, index): readonly ToldOnce[] => {
    const [first, ...others] = groups.get(keys[index] ?? '') ?? [];
    if (others.length + 1 < MANY) return [{ first: problem, others: [] }];
    return first === problem ? [{ first, others }] : [];
  });
}

/** Where else the same holds, cells of the same sheet by their names alone; empty when nowhere. */
export function elsewhere({ first, others }: ToldOnce, words: Words): string {
  if (others.length === 0) return '';
  const places = placesInShort(
    others.map(({ place }) => place),
    words,
    first.place,
  );
  return words.screen.sameElsewhere(others.length, places);
}
