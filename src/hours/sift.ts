import type { Exclusion } from '../model/claim.js';
import type { HoursContext } from './context.js';
import { isTimed, personDay, type EarlierLines, type ReasonRule, type Timed } from './exclusions/exclusion.js';
import { BY_EARLIER_LINES, BY_ITSELF } from './exclusions/index.js';
import { overAllocated } from './exclusions/over-allocated.js';
import type { Candidate } from './item.js';

/** A candidate that was decided: paid, or excluded with one reason. */
export interface Decided {
  readonly candidate: Candidate;
  /** undefined: paid. */
  readonly exclusion: Exclusion | undefined;
}

/** Decided candidates in line order, all and those that are paid. */
export interface Sifted {
  readonly all: readonly Decided[];
  readonly paid: readonly Candidate[];
}

/** The lines before the one in hand, growing as lines are decided. */
class Earlier implements EarlierLines {
  readonly firstOfKey = new Map<string, Candidate>();
  readonly standing = new Map<string, Timed[]>();

  /** The candidate passed #1 to #9. */
  keep(candidate: Candidate): void {
    const { key } = candidate.line;
    if (!this.firstOfKey.has(key)) this.firstOfKey.set(key, candidate);
  }

  /** The candidate passed #1 to #11. */
  stand(candidate: Candidate): void {
    if (!isTimed(candidate)) return;
    const day = personDay(candidate);
    const sameDay = this.standing.get(day);
    if (sameDay) sameDay.push(candidate);
    else this.standing.set(day, [candidate]);
  }
}

function firstThatHolds(
  rules: readonly ReasonRule[],
  candidate: Candidate,
  context: HoursContext,
  earlier: EarlierLines,
): Exclusion | undefined {
  for (const rule of rules) {
    const exclusion = rule.judge(candidate, context, earlier);
    if (exclusion) return exclusion;
  }
  return undefined;
}

/**
 * Gives every candidate its reason not to be paid, the first of 1-domain 3.3 that holds, or none: rows in are lines paid
 * plus lines excluded. `candidates` stand in line order.
 */
export function sift(candidates: readonly Candidate[], context: HoursContext): Sifted {
  const earlier = new Earlier();
  const decided = candidates.map((candidate): Decided => {
    const byItself = firstThatHolds(BY_ITSELF, candidate, context, earlier);
    if (byItself) return { candidate, exclusion: byItself };
    const byEarlier = firstThatHolds(BY_EARLIER_LINES, candidate, context, earlier);
    earlier.keep(candidate);
    if (!byEarlier) earlier.stand(candidate);
    return { candidate, exclusion: byEarlier };
  });
  const standing = decided.flatMap(({ candidate, exclusion }) => (exclusion ? [] : [candidate]));
  const over = overAllocated(standing, context);
  return {
    all: decided.map(({ candidate, exclusion }) => ({ candidate, exclusion: exclusion ?? over.get(candidate) })),
    paid: standing.filter((candidate) => !over.has(candidate)),
  };
}
