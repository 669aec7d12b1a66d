import type { Place } from '../model/place.js';
import type { Remedy, Say, Verdict } from '../model/result.js';

/** Data or evidence is missing. */
export function unproven(say: Say, remedy: Remedy, sources: readonly Place[]): Verdict {
  return { status: 'unproven', facts: {}, say, remedy, sources };
}

/** The rule does not apply; the sentence says why. */
export function notApplicable(say: Say, sources: readonly Place[]): Verdict {
  return { status: 'n/a', facts: {}, say, sources };
}
