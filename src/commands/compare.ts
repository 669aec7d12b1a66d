import { judgeDepartment, judgePilot } from '../checklist/judge.js';
import type { ClaimInShort, Comparison, OptionEffect, ReadingEffect, StatusChange } from '../model/comparison.js';
import { READING_IDS, READING_OPTIONS, type ReadingId } from '../model/policy.js';
import type { Result } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { termsFor } from '../policy/terms-for.js';
import { decideClaim } from './decide.js';
import type { Gathered } from './gather.js';

/** A whole run under some readings: the statuses by pilot and rule, and the claim. */
interface Run {
  readonly results: ReadonlyMap<string, Judged>;
  readonly claim: ClaimInShort | null;
}

interface Judged extends Pick<Result, 'rule' | 'article' | 'status'> {
  readonly pilot: string | null;
}

function runUnder({ data, onlyPilot }: Gathered, terms: Terms): Run {
  const pilots = onlyPilot ? [onlyPilot] : data.pilots;
  const ofPilots = pilots.flatMap((pilot) =>
    judgePilot(data, pilot, terms).map((result) => ({ ...result, pilot: pilot.id })),
  );
  const keyed = (judged: readonly Judged[]) =>
    new Map(judged.map((one) => [`${one.pilot ?? ''}|${one.rule}`, one] as const));
  if (onlyPilot) return { results: keyed(ofPilots), claim: null };
  const { claim, ready } = decideClaim(data, terms);
  const own = judgeDepartment(data, terms, claim.lines).map((result) => ({ ...result, pilot: null }));
  const { hours, amount, paid } = claim.totals;
  return { results: keyed([...own, ...ofPilots]), claim: { hours, amount, paid, ready } };
}

function changes(from: Run, to: Run): readonly StatusChange[] {
  const keys = new Set([...from.results.keys(), ...to.results.keys()]);
  return [...keys].flatMap((key): StatusChange[] => {
    const [before, after] = [from.results.get(key), to.results.get(key)];
    const judged = before ?? after;
    if (judged === undefined || before?.status === after?.status) return [];
    const { pilot, rule, article } = judged;
    return [{ pilot, rule, article, from: before?.status ?? null, to: after?.status ?? null }];
  });
}

function sameClaim(one: ClaimInShort | null, other: ClaimInShort | null): boolean {
  return (
    one?.hours === other?.hours &&
    one?.amount === other?.amount &&
    one?.paid === other?.paid &&
    one?.ready === other?.ready
  );
}

function effectOf(gathered: Gathered, reading: ReadingId, inForce: Run): ReadingEffect {
  const { policy, readings, asOf, year } = gathered.terms;
  const options = READING_OPTIONS[reading].map((option): OptionEffect => {
    if (option === readings[reading]) return { option, inForce: true, claim: inForce.claim, statuses: [] };
    // The window hangs on a reading too, so that the terms are made anew.
    const run = runUnder(gathered, termsFor(policy, { ...readings, [reading]: option }, asOf, year));
    return { option, inForce: false, claim: run.claim, statuses: changes(inForce, run) };
  });
  return { reading, options };
}

function changesSomething({ options }: ReadingEffect, inForce: Run): boolean {
  return options.some(({ claim, statuses }) => statuses.length > 0 || !sameClaim(claim, inForce.claim));
}

/**
 * What each other option of each reading would come to, the whole run computed anew: statuses, hours, yuan, readiness. One
 * reading at a time, the others as they are in force (1-domain 5).
 */
export function compareReadings(gathered: Gathered): Comparison {
  const inForce = runUnder(gathered, gathered.terms);
  const effects = READING_IDS.map((reading) => effectOf(gathered, reading, inForce));
  return {
    changing: effects.filter((effect) => changesSomething(effect, inForce)),
    unchanged: effects.filter((effect) => !changesSomething(effect, inForce)).map(({ reading }) => reading),
  };
}
