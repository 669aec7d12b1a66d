import { failsSupervision, judgeDepartment, judgePilot, judgeSupervision } from '../checklist/judge.js';
import { computeClaim } from '../hours/compute-claim.js';
import type { Claim } from '../model/claim.js';
import type { ClaimInShort, Comparison, OptionEffect, ReadingEffect, StatusChange } from '../model/comparison.js';
import type { DepartmentData } from '../model/department.js';
import { isReadingId, READING_IDS, READING_OPTIONS, type ReadingId, type Readings } from '../model/policy.js';
import type { Result } from '../model/result.js';
import type { Terms, Window } from '../model/terms.js';
import { termsFor } from '../policy/terms-for.js';
import { completeClaim } from './decide.js';
import type { Gathered } from './gather.js';

/** A whole run under some readings: the statuses by pilot and rule, and the claim. */
interface Run {
  readonly results: ReadonlyMap<string, Judged>;
  readonly claim: ClaimInShort | null;
}

interface Judged extends Pick<Result, 'rule' | 'article' | 'status'> {
  readonly pilot: string | null;
}

/** A claim and everything that it was computed from besides the department: what leaves all of it as it is leaves the claim. */
interface ComputedClaim {
  readonly claim: Claim;
  readonly failing: ReadonlySet<string>;
  readonly window: Window;
  /** The readings that were looked at. */
  readonly consulted: ReadonlySet<ReadingId>;
}

/** The readings, and which of them have been looked at. */
function watched(readings: Readings): { readonly readings: Readings; readonly consulted: ReadonlySet<ReadingId> } {
  const consulted = new Set<ReadingId>();
  const proxy = new Proxy(readings, {
    get: (target, key): unknown => {
      if (typeof key === 'string' && isReadingId(key)) consulted.add(key);
      return Reflect.get(target, key);
    },
  });
  return { readings: proxy, consulted };
}

function computedClaim(data: DepartmentData, terms: Terms): ComputedClaim {
  const failing = failsSupervision(judgeSupervision(data, terms));
  const { readings, consulted } = watched(terms.readings);
  return { claim: computeClaim(data, { ...terms, readings }, failing), failing, window: terms.window, consulted };
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** The claim under another option; the known one where that option is never looked at and changes nothing that goes before. */
function claimUnder(data: DepartmentData, terms: Terms, reading: ReadingId, known: ComputedClaim): Claim {
  const { window } = terms;
  const failing = failsSupervision(judgeSupervision(data, terms));
  const isSame =
    !known.consulted.has(reading) &&
    window.from === known.window.from &&
    window.to === known.window.to &&
    sameSet(failing, known.failing);
  return isSame ? known.claim : computeClaim(data, terms, failing);
}

/** `claim`: the department's under these terms; undefined where only a pilot was asked for. */
function runUnder({ data, onlyPilot }: Gathered, terms: Terms, claim: Claim | undefined): Run {
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

function effectOf(
  gathered: Gathered,
  reading: ReadingId,
  inForce: Run,
  known: ComputedClaim | undefined,
): ReadingEffect {
  const { policy, readings, asOf, year } = gathered.terms;
  const options = READING_OPTIONS[reading].map((option): OptionEffect => {
    if (option === readings[reading]) return { option, inForce: true, claim: inForce.claim, statuses: [] };
    // The window hangs on a reading too, so that the terms are made anew.
    const terms = termsFor(policy, { ...readings, [reading]: option }, asOf, year);
    const run = runUnder(gathered, terms, known && claimUnder(gathered.data, terms, reading, known));
    return { option, inForce: false, claim: run.claim, statuses: changes(inForce, run) };
  });
  return { reading, options };
}

function changesSomething({ options }: ReadingEffect, inForce: Run): boolean {
  return options.some(({ claim, statuses }) => statuses.length > 0 || !sameClaim(claim, inForce.claim));
}

/**
 * What each other option of each reading would come to, for the whole run: statuses, hours, yuan, readiness. One
 * reading at a time, the others as they are in force (1-domain 5).
 */
export function compareReadings(gathered: Gathered): Comparison {
  const { data, terms, onlyPilot } = gathered;
  const known = onlyPilot ? undefined : computedClaim(data, terms);
  const inForce = runUnder(gathered, terms, known?.claim);
  const effects = READING_IDS.map((reading) => effectOf(gathered, reading, inForce, known));
  return {
    changing: effects.filter((effect) => changesSomething(effect, inForce)),
    unchanged: effects.filter((effect) => !changesSomething(effect, inForce)).map(({ reading }) => reading),
  };
}
