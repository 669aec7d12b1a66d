import { ruleIds } from '../../src/checklist/index.js';
import { judgeDepartment, judgePilot } from '../../src/checklist/judge.js';
import type { PaidLine } from '../../src/checklist/rule.js';
import type { Department, DepartmentData, Pilot, Tables } from '../../src/model/department.js';
import type { Policy, Readings } from '../../src/model/policy.js';
import type { Facts, Remedy, Result, Status, VerdictCode } from '../../src/model/result.js';
import { RULE_IDS, type RuleId } from '../../src/model/rule-id.js';
import type { Terms } from '../../src/model/terms.js';
import { bundledPolicy } from '../../src/policy/bundled.js';
import { termsFor } from '../../src/policy/terms-for.js';
import { aDepartment, aPilot, day, someData } from '../builders.js';

/** What is so, and what a rule says of it. */
export interface Situation {
  readonly rule: RuleId;
  /** In words, as a test's name. */
  readonly when: string;
  readonly status: Status;
  readonly pilot?: Partial<Pilot>;
  readonly others?: readonly Pilot[];
  readonly department?: Partial<Department>;
  readonly tables?: Partial<Tables>;
  readonly paid?: readonly PaidLine[];
  readonly asOf?: string;
  readonly year?: number;
  readonly readings?: Partial<Readings>;
  readonly facts?: Facts;
  readonly says?: VerdictCode;
  readonly remedy?: Remedy;
  /** Statuses under the options of the readings that the rule names. */
  readonly under?: Readonly<Record<string, Status>>;
}

const found = bundledPolicy('hhvc-2021-88');
if (!found) throw new Error('the plan is bundled');
export const plan: Policy = found;

export function someTerms(
  { asOf = '2026-11-24', year = 2026, readings = {} }: Pick<Situation, 'asOf' | 'year' | 'readings'> = {},
  policy: Policy = plan,
): Terms {
  return termsFor(policy, { ...policy.defaults, ...readings }, day(asOf), year);
}

/** Rules of applying stand first in the list, up to the order of the procedure. */
function isOfApplying(rule: RuleId): boolean {
  return RULE_IDS.indexOf(rule) <= RULE_IDS.indexOf('art4-order');
}

function dataOf(situation: Situation): { readonly data: DepartmentData; readonly pilot: Pilot } {
  const stage = isOfApplying(situation.rule) ? 'applying' : 'running';
  const pilot = aPilot({ stage, ...situation.pilot });
  const data = someData({
    department: aDepartment(situation.department),
    pilots: [pilot, ...(situation.others ?? [])],
    ...(situation.tables === undefined ? {} : { tables: situation.tables }),
  });
  return { data, pilot };
}

/** The rule's result, by way of what commands call. */
export function resultOf(situation: Situation, policy: Policy = plan): Result {
  const { data, pilot } = dataOf(situation);
  const terms = someTerms(situation, policy);
  const results = [...judgePilot(data, pilot, terms), ...judgeDepartment(data, terms, situation.paid ?? [])];
  const result = results.find(({ rule }) => rule === situation.rule);
  if (!result) throw new Error(`${situation.rule} did not answer; rules are ${ruleIds.join(' ')}`);
  return result;
}
