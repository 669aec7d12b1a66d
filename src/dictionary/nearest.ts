import { distance } from 'fastest-levenshtein';

/** The candidate that a writer most likely meant: less than half of its characters differ, or one. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const length = Math.max(written.length, candidate.length);
    const differing = distance(written.toLowerCase(), candidate.toLowerCase());
    if (differing < length && differing <= Math.max(1, Math.floor(length * 0.45)) && differing < least) {
      best = candidate;
      least = differing;
    }
  }
  return best;
}
