import type { Place } from '../model/place.js';
import type { Remedy, Say, Status, Verdict } from '../model/result.js';

/** Worst first (1-domain 2.1): where one rule judges several things, the first of these that occurs counts. */
const WORST_FIRST: readonly Status[] = ['fail', 'unproven', 'risk', 'pending', 'pass'];

/** The worst of several statuses; n/a when there is none or all are n/a. */
export function worst(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'n/a';
}

/** Data or evidence is missing. */
export function unproven(say: Say, remedy: Remedy, sources: readonly Place[]): Verdict {
  return { status: 'unproven', facts: {}, say, remedy, sources };
}

/** The rule does not apply; the sentence says why. */
export function notApplicable(say: Say, sources: readonly Place[]): Verdict {
  return { status: 'n/a', facts: {}, say, sources };
}
