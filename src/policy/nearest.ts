import { closest, distance } from 'fastest-levenshtein';

/** The known id that a misspelt one probably means, or undefined when none is near. */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written === '') return undefined;
  const near = closest(written, [...known]);
  return distance(written, near) <= Math.max(1, Math.floor(written.length / 3)) ? near : undefined;
}
