import { readFileSync } from 'node:fs';
import { readPolicyDocument } from '../../src/dictionary/read-policy-document.js';
import { KINDS, REASONS } from '../../src/model/claim.js';
import type { FindingFacts } from '../../src/model/finding-facts.js';
import type { Policy } from '../../src/model/policy.js';
import type { Problem } from '../../src/model/problem.js';
import { RULE_IDS } from '../../src/model/rule-id.js';
import { lintPolicy, type KnownHandlers } from '../../src/policy/lint.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { readYaml } from '../../src/read/yaml-file.js';

const FINDINGS: { readonly [Id in keyof FindingFacts]: true } = {
  unallocated: true,
  'hours-mismatch': true,
  'slot-missing': true,
  'long-day': true,
  'co-teaching': true,
  supervision: true,
  'rate-missing': true,
  'workload-unstated': true,
  'late-claim': true,
};

/** Everything that may handle an article. */
export const KNOWN: KnownHandlers = {
  rules: RULE_IDS,
  kinds: KINDS,
  reasons: REASONS,
  findings: Object.keys(FINDINGS),
};

/** The made-up policy file of another college, as text. */
export function otherCollegeText(): string {
  return readFileSync(new URL('other-college.yaml', import.meta.url), 'utf8');
}

/** A policy file's text, read and linted as a run would. */
export function readPolicyText(text: string): {
  readonly policy: Policy | undefined;
  readonly problems: readonly Problem[];
} {
  const yaml = readYaml(new TextEncoder().encode(text), 'policy.yaml');
  if (!yaml.node) throw new Error('no document');
  const shape = readPolicyDocument(yaml.node);
  const notation = 'problems' in yaml ? yaml.problems : [];
  return {
    policy: readPolicy(shape.document, shape.places).policy,
    problems: [...notation, ...shape.problems, ...lintPolicy(shape.document, shape.places, KNOWN)],
  };
}

/** The made-up policy of another college: 40 declaration hours, 25 % experts, assessor hours 8, from 2025-09-01 6. */
export function otherCollege(): Policy {
  const { policy } = readPolicyText(otherCollegeText());
  if (!policy) throw new Error('the other college has no policy');
  return policy;
}
