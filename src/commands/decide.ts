import { failsSupervision, judgeClaim, judgeDepartment, judgePilot, judgeSupervision } from '../checklist/judge.js';
import { computeClaim } from '../hours/compute-claim.js';
import { isReady } from '../hours/readiness.js';
import type { Claim } from '../model/claim.js';
import type { DepartmentData, Pilot } from '../model/department.js';
import type { ReadingId } from '../model/policy.js';
import type { Result } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { watchReadings } from '../policy/watch.js';

/** A department's claim with what Art. 27 says of it. */
export interface DecidedClaim {
  readonly claim: Claim;
  /** The `art27-*` rules. */
  readonly results: readonly Result[];
  /** 1-domain 3.7 */
  readonly ready: boolean;
  readonly computed: ComputedClaim;
}

/** A claim and everything that it was computed from besides the department: what leaves all of it as it is leaves the claim. */
export interface ComputedClaim {
  readonly claim: Claim;
  /** The pilots that fail a rule of Art. 28. */
  readonly failing: ReadonlySet<string>;
  /** The readings that were looked at. */
  readonly consulted: ReadonlySet<ReadingId>;
}

/** Art. 28 first (`forfeited` needs it), then the hours. */
export function computedClaim(data: DepartmentData, terms: Terms): ComputedClaim {
  const failing = failsSupervision(judgeSupervision(data, terms));
  const { terms: own, asked: consulted } = watchReadings(terms);
  return { claim: computeClaim(data, own, failing), failing, consulted };
}

/**
 * Art. 28 and the hours, then Art. 27 (it needs the paid lines). The rooms do not know each other; the values pass through
 * here.
 */
export function decideClaim(data: DepartmentData, terms: Terms): DecidedClaim {
  const computed = computedClaim(data, terms);
  return { ...completeClaim(data, terms, computed.claim), computed };
}

/** A claim with what Art. 27 says of it. */
export function completeClaim(data: DepartmentData, terms: Terms, claim: Claim): Omit<DecidedClaim, 'computed'> {
  const results = judgeClaim(data, terms, claim.lines);
  return { claim, results, ready: isReady(data, terms, claim, results) };
}

/** Everything the plan asks of a department and its pilots. */
export interface DecidedChecklist {
  readonly results: readonly Result[];
  readonly pilots: readonly { readonly pilot: Pilot; readonly results: readonly Result[] }[];
}

/** `claim` is the department's own, where it is known already. */
export function decideChecklist(
  data: DepartmentData,
  terms: Terms,
  { claim }: Pick<DecidedClaim, 'claim'> = decideClaim(data, terms),
): DecidedChecklist {
  return {
    results: judgeDepartment(data, terms, claim.lines),
    pilots: data.pilots.map((pilot) => ({ pilot, results: judgePilot(data, pilot, terms) })),
  };
}
