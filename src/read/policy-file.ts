import { nearest } from '../dictionary/nearest.js';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Policy } from '../model/policy.js';
import { BUNDLED_POLICY_IDS, bundledPolicy, bundledSource } from '../policy/bundled.js';
import { lintPolicy, type KnownHandlers } from '../policy/lint.js';
import { readPolicy } from '../policy/read-policy.js';
import type { FileSystem } from './file-system.js';
import { LIMITS, limitsOf, type Limits } from './limits.js';
import { readYaml } from './yaml-file.js';
import { withExcerpts, yamlTooLarge } from './yaml-text.js';

/** `bytes`: those of its file; a bundled policy has none. */
export type PolicyAnswer =
  { readonly policy: Policy; readonly bytes?: Uint8Array } | { readonly problems: readonly Problem[] };

/** Reads a policy file; all its problems at once, of shape and of sense. `file` names it in problems. */
async function readPolicyFile(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Promise<PolicyAnswer> {
  const yaml = readYaml(bytes, file, limits);
  if ('problems' in yaml) return yaml;
  const { readPolicyDocument } = await import('../dictionary/read-policy-document.js');
  const shape = readPolicyDocument(yaml.node);
  const sense = readPolicy(shape.document, shape.places);
  const problems = [...shape.problems, ...sense.problems];
  return sense.policy && problems.length === 0 ? { policy: sense.policy, bytes } : { problems };
}

/** Where a text stands that names a policy, and the file that it may name. */
interface NamedPolicy {
  readonly place: Place;
  readonly field: string;
  /** On this machine. */
  readonly path: string;
  /** What problems call it. */
  readonly file: string;
}

/** The bytes of a policy file that a text names. */
function policyBytes(
  system: FileSystem,
  written: string,
  at: NamedPolicy,
): { readonly bytes: Uint8Array } | { readonly problems: readonly Problem[] } {
  const limits = limitsOf(system);
  const stat = system.stat(at.path);
  if ('size' in stat && stat.size > limits['yaml-bytes']) {
    return { problems: [yamlTooLarge(stat.size, at.file, limits)] };
  }
  const answer = system.readFile(at.path);
  if ('bytes' in answer) return answer;
  const details = { field: at.field, value: written };
  if (answer.errno !== 'ENOENT' && answer.errno !== 'ENOTDIR') {
    return { problems: [errorAt('cannot-read', at.place, { errno: answer.errno }, details)] };
  }
  const facts = { known: BUNDLED_POLICY_IDS, nearest: nearest(written, BUNDLED_POLICY_IDS) };
  return { problems: [errorAt('unknown-policy', at.place, facts, details)] };
}

/** The policy that a text names: the id of a bundled one, or the path of a policy file. */
export async function findPolicy(system: FileSystem, written: string, at: NamedPolicy): Promise<PolicyAnswer> {
  const bundled = bundledPolicy(written);
  if (bundled) return { policy: bundled };
  const found = policyBytes(system, written, at);
  return 'bytes' in found ? readPolicyFile(found.bytes, at.file, limitsOf(system)) : found;
}

/** All that is wrong with a policy file, by place. */
export interface PolicyLint {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** A document of YAML was found: there is something to judge. */
  readonly isReadable: boolean;
}

function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.place, other.place];
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

async function lintFile(bytes: Uint8Array, file: string, known: KnownHandlers, limits: Limits): Promise<PolicyLint> {
  const yaml = readYaml(bytes, file, limits);
  const notation = 'problems' in yaml ? yaml.problems : [];
  if (yaml.node === undefined) return { file, problems: notation, isReadable: false };
  const { readPolicyDocument } = await import('../dictionary/read-policy-document.js');
  const shape = readPolicyDocument(yaml.node);
  const sense = lintPolicy(shape.document, shape.places, known);
  const problems = [...notation, ...withExcerpts([...shape.problems, ...sense], file, yaml.lines)];
  return { file, problems: problems.sort(byPlace), isReadable: true };
}

/** Everything that is wrong with the policy that a text names, of notation, shape and sense. */
export async function lintNamedPolicy(
  system: FileSystem,
  written: string,
  at: NamedPolicy,
  known: KnownHandlers,
): Promise<PolicyLint> {
  const bundled = bundledSource(written);
  if (bundled) {
    const { document, places } = bundled;
    return { file: places.file, problems: lintPolicy(document, places, known), isReadable: true };
  }
  const found = policyBytes(system, written, at);
  if ('bytes' in found) return lintFile(found.bytes, at.file, known, limitsOf(system));
  return { file: at.file, problems: found.problems, isReadable: false };
}
