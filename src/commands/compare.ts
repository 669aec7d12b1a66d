import { failsSupervision, judgeDepartment, judgePilot, judgeSupervision } from '../checklist/judge.js';
import { computeClaim } from '../hours/compute-claim.js';
import type { Claim } from '../model/claim.js';
import type { ClaimInShort, Comparison, OptionEffect, ReadingEffect, StatusChange } from '../model/comparison.js';
import { READING_IDS, READING_OPTIONS, type ReadingId } from '../model/policy.js';
import type { Result } from '../model/result.js';
import type { Terms, Window } from '../model/terms.js';
import { termsFor } from '../policy/terms-for.js';
import { watchReadings } from '../policy/watch.js';
import { completeClaim, computedClaim, type ComputedClaim } from './decide.js';
import type { Gathered } from './gather.js';

/** A whole run under some readings: the statuses by pilot and rule, and the claim. */
interface Run {
  readonly results: ReadonlyMap<string, Judged>;
  readonly claim: ClaimInShort | null;
}

interface Judged extends Pick<Result, 'rule' | 'article' | 'status'> {
  readonly pilot: string | null;
}

/** The run under the readings in force, with the readings that it looked at: another option of any other changes nothing. */
interface RunInForce extends Run {
  readonly consulted: ReadonlySet<ReadingId>;
  /** undefined where only a pilot was asked for. */
  readonly computed: ComputedClaim | undefined;
}

function sameWindow(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to;
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** The statuses and the claim in short; `claim` is the department's under these terms. */
function runWith({ data, onlyPilot }: Gathered, terms: Terms, claim: Claim | undefined): Run {
  const pilots = onlyPilot ? [onlyPilot] : data.pilots;
  const ofPilots = pilots.flatMap((pilot) =>
    judgePilot(data, pilot, terms).map((result) => ({ ...result, pilot: pilot.id })),
  );
  const keyed = (judged: readonly Judged[]) =>
    new Map(judged.map((one) => [`${one.pilot ?? ''}|${one.rule}`, one] as const));
  if (claim === undefined) return { results: keyed(ofPilots), claim: null };
  const { ready } = completeClaim(data, terms, claim);
  const own = judgeDepartment(data, terms, claim.lines).map((result) => ({ ...result, pilot: null }));
  const { hours, amount, paid } = claim.totals;
  return { results: keyed([...own, ...ofPilots]), claim: { hours, amount, paid, ready } };
}

/** `known`: the department's claim, where it was computed already. */
function runInForce(gathered: Gathered, known: ComputedClaim | undefined): RunInForce {
  const { data, onlyPilot } = gathered;
  const { terms, asked: consulted } = watchReadings(gathered.terms);
  if (onlyPilot) return { ...runWith(gathered, terms, undefined), computed: undefined, consulted };
  const computed = known ?? computedClaim(data, gathered.terms);
  // What fails Art. 28 is looked at among the pilots' results too.
  const run = runWith(gathered, terms, computed.claim);
  return { ...run, computed, consulted: new Set([...consulted, ...computed.consulted]) };
}

/** The run under terms in which one reading has another option. */
function runUnder(gathered: Gathered, terms: Terms, reading: ReadingId, inForce: RunInForce): Run {
  const isSameWindow = sameWindow(terms.window, gathered.terms.window);
  if (isSameWindow && !inForce.consulted.has(reading)) return inForce;
  const known = inForce.computed;
  if (known === undefined) return runWith(gathered, terms, undefined);
  const failing = failsSupervision(judgeSupervision(gathered.data, terms));
  const isSame = isSameWindow && !known.consulted.has(reading) && sameSet(failing, known.failing);
  return runWith(gathered, terms, isSame ? known.claim : computeClaim(gathered.data, terms, failing));
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

function effectOf(gathered: Gathered, reading: ReadingId, inForce: RunInForce): ReadingEffect {
  const { policy, readings, asOf, year } = gathered.terms;
  const options = READING_OPTIONS[reading].map((option): OptionEffect => {
    if (option === readings[reading]) return { option, inForce: true, claim: inForce.claim, statuses: [] };
    // The window hangs on a reading too, so that the terms are made anew.
    const terms = termsFor(policy, { ...readings, [reading]: option }, asOf, year);
    const run = runUnder(gathered, terms, reading, inForce);
    return { option, inForce: false, claim: run.claim, statuses: changes(inForce, run) };
  });
  return { reading, options };
}

function changesSomething({ options }: ReadingEffect, inForce: Run): boolean {
  return options.some(({ claim, statuses }) => statuses.length > 0 || !sameClaim(claim, inForce.claim));
}

/**
 * What each other option of each reading would come to, for the whole run: statuses, hours, yuan, readiness. One
 * reading at a time, the others as they are in force (1-domain 5). `known`: the department's claim under the readings in force.
 */
export function compareReadings(gathered: Gathered, known?: ComputedClaim): Comparison {
  const inForce = runInForce(gathered, known);
  const effects = READING_IDS.map((reading) => effectOf(gathered, reading, inForce));
  return {
    changing: effects.filter((effect) => changesSomething(effect, inForce)),
    unchanged: effects.filter((effect) => !changesSomething(effect, inForce)).map(({ reading }) => reading),
  };
}
