import type { Place } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import bundled from './generated/bundled.json' with { type: 'json' };
import { readPolicy } from './read-policy.js';

/** A policy file as `policies/build.js` left it: read, translated and checked when onex was built, so that no run has to. */
interface Bundled {
  readonly file: string;
  readonly document: unknown;
  /** Line and column by path. */
  readonly places: Readonly<Record<string, readonly number[]>>;
}

const BUNDLED: ReadonlyMap<string, Bundled> = new Map(Object.entries(bundled));

/** Ids of the policies that come with onex, the ones that `policy:` and `--policy` take by name. */
export const BUNDLED_POLICY_IDS: readonly string[] = [...BUNDLED.keys()];

function placeOf(file: string, [line, column]: readonly number[]): Place {
  return line === undefined || column === undefined ? { file } : { file, line, column };
}

/** The bundled policy of this id, or undefined. Its places stand in `policies/…` of the package. */
export function bundledPolicy(id: string): Policy | undefined {
  const found = BUNDLED.get(id);
  if (!found) return undefined;
  const { file, document, places } = found;
  const byPath = new Map(Object.entries(places).map(([path, at]) => [path, placeOf(file, at)]));
  const { policy } = readPolicy(document, { file, byPath });
  if (!policy) throw new Error(`a bundled policy that is no policy: ${id}`);
  return policy;
}
