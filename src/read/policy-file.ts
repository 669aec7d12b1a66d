import { nearest } from '../dictionary/nearest.js';
import { readDocument } from '../dictionary/read-document.js';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Policy } from '../model/policy.js';
import { BUNDLED_POLICY_IDS, bundledPolicy } from '../policy/bundled.js';
import { readPolicy } from '../policy/read-policy.js';
import type { FileSystem } from './file-system.js';
import { readYaml } from './yaml-file.js';

export type PolicyAnswer = { readonly policy: Policy } | { readonly problems: readonly Problem[] };

/** Reads a policy file; all its problems at once, of shape and of sense. `file` names it in problems. */
export function readPolicyFile(bytes: Uint8Array, file: string): PolicyAnswer {
  const yaml = readYaml(bytes, file);
  if ('problems' in yaml) return yaml;
  const shape = readDocument('policy', yaml.node);
  const sense = readPolicy(shape.document, shape.places);
  const problems = [...shape.problems, ...sense.problems];
  return sense.policy && problems.length === 0 ? { policy: sense.policy } : { problems };
}

/**
 * The policy that a text names: the id of a bundled one, or the path of a policy file. `place` and `field` are where the
 * text stands; `path` is the file on this machine and `file` what problems call it.
 */
export function findPolicy(
  system: FileSystem,
  written: string,
  at: { readonly place: Place; readonly field: string; readonly path: string; readonly file: string },
): PolicyAnswer {
  const bundled = bundledPolicy(written);
  if (bundled) return { policy: bundled };
  const answer = system.readFile(at.path);
  if ('bytes' in answer) return readPolicyFile(answer.bytes, at.file);
  const details = { field: at.field, value: written };
  if (answer.errno !== 'ENOENT' && answer.errno !== 'ENOTDIR') {
    return { problems: [errorAt('cannot-read', at.place, { errno: answer.errno }, details)] };
  }
  const facts = { known: BUNDLED_POLICY_IDS, nearest: nearest(written, BUNDLED_POLICY_IDS) };
  return { problems: [errorAt('unknown-policy', at.place, facts, details)] };
}
