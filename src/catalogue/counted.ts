import { computeClaim } from '../hours/compute-claim.js';
import { hoursContext, type HoursContext } from '../hours/context.js';
import type { EarlierLines, ReasonRule } from '../hours/exclusions/exclusion.js';
import { BY_EARLIER_LINES, BY_ITSELF } from '../hours/exclusions/index.js';
import { overAllocated } from '../hours/exclusions/over-allocated.js';
import { FINDINGS } from '../hours/findings/index.js';
import { ITEMS } from '../hours/index.js';
import { sift } from '../hours/sift.js';
import { sharedUnits } from '../hours/units.js';
import type { Example } from '../model/catalogue.js';
import type { Claim, FindingId, Kind, Reason } from '../model/claim.js';
import { READING_IDS } from '../model/policy.js';
import { dataOf } from './cast.js';
import { FINDING_CASES } from './finding-cases.js';
import type { ClaimCase } from './hours-cases.js';
import { KIND_CASES } from './kind-cases.js';
import { REASON_CASES } from './reason-cases.js';
import { sceneOf, type Scene } from './scene.js';
import { watch, type Asked } from '../policy/watch.js';

/** What a claim said of its case, and what was asked for. */
export interface Counted {
  readonly examples: readonly Example[];
  readonly asked: Asked;
}

interface Played {
  readonly claim: Claim;
  readonly context: HoursContext;
  readonly under: Example['under'];
}

/** Computes the claim of a case, under the options it needs. */
function play(make: (scene: Scene) => ClaimCase, scene: Scene): Played {
  const { policy, readings, asOf, year } = scene.terms;
  const needed = make(scene).readings ?? {};
  const inForce = { ...readings, ...needed };
  // The scene is set again: an option may move the window.
  const set = sceneOf(policy, inForce, asOf, year);
  const one = make(set);
  const data = dataOf(set, one);
  const failing = new Set(one.failing ?? []);
  return {
    claim: computeClaim(data, set.terms, failing),
    context: hoursContext(data, set.terms, failing),
    under: READING_IDS.flatMap((reading) =>
      inForce[reading] === readings[reading] ? [] : [{ reading, option: inForce[reading] }],
    ),
  };
}

function exampleOf(said: Example['said'] | undefined, under: Example['under']): readonly Example[] {
  return said === undefined ? [] : [{ said, under }];
}

/** A paid line of the kind. What shapes it stands in the policy file under its article. */
export function countKind(kind: Kind, scene: Scene): readonly Example[] {
  const { claim, under } = play(KIND_CASES[kind].claim, scene);
  const line = claim.lines.find((one) => one.kind === kind);
  return exampleOf(line && { kind: 'line', line }, under);
}

const NOTHING_BEFORE: EarlierLines = { firstOfKey: new Map(), standing: new Map() };

/** The rule of a reason, in the order in which they are tried; `over-allocated` is decided over all lines and has none. */
export const REASON_RULES: readonly ReasonRule[] = [...BY_ITSELF, ...BY_EARLIER_LINES];

/** A line that the reason excludes. */
export function countReason(reason: Reason, scene: Scene): Counted {
  const { claim, context, under } = play(REASON_CASES[reason].claim, scene);
  const watching = watch(context.terms);
  const watched = { ...context, terms: watching.terms };
  const candidates = ITEMS.flatMap((item) => item.candidates(context));
  const rule = REASON_RULES.find((one) => one.reason === reason);
  if (rule) for (const candidate of candidates) rule.judge(candidate, watched, NOTHING_BEFORE);
  else overAllocated(candidates, watched);
  const line = claim.excluded.find((one) => one.reason === reason);
  return { examples: exampleOf(line && { kind: 'exclusion', line }, under), asked: watching.asked };
}

/** A finding of the id. */
export function countFinding(id: FindingId, scene: Scene): Counted {
  const { claim, context, under } = play(FINDING_CASES[id].claim, scene);
  const watching = watch(context.terms);
  const sifted = sift(
    ITEMS.flatMap((item) => item.candidates(context)),
    context,
  );
  const watched = { ...context, terms: watching.terms };
  const decided = {
    ...sifted,
    // Only who looks at the units depends on what they are worth.
    get units() {
      return sharedUnits(sifted, watched);
    },
  };
  for (const rule of FINDINGS) if (rule.id === id) rule.find(decided, watched);
  const finding = claim.findings.find((one) => one.id === id);
  return { examples: exampleOf(finding && { kind: 'finding', finding }, under), asked: watching.asked };
}
