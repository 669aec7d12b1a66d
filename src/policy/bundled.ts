import type { Place, PlaceIndex } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import bundled from './generated/bundled.json' with { type: 'json' };
import { readPolicy } from './read-policy.js';

/** A policy file as `policies/build.js` left it: read, translated and checked when onex was built, so that no run has to. */
interface Bundled {
  readonly file: string;
  readonly document: unknown;
  /** `line:column` by path. */
  readonly places: Readonly<Record<string, string>>;
}

const BUNDLED: ReadonlyMap<string, Bundled> = new Map(Object.entries(bundled));

/** Ids of the policies that come with onex, the ones that `policy:` and `--policy` take by name. */
export const BUNDLED_POLICY_IDS: readonly string[] = [...BUNDLED.keys()];

/** A bundled policy's document (English keys) and its places, which stand in `policies/…` of the package. */
export interface PolicySource {
  readonly document: unknown;
  readonly places: PlaceIndex;
}

/** What `--lint` reads of a bundled policy. */
export function bundledSource(id: string): PolicySource | undefined {
  const found = BUNDLED.get(id);
  if (!found) return undefined;
  const { file, document, places } = found;
  const byPath = Object.entries(places).map(([path, at]): [string, Place] => {
    const [line = 1, column = 1] = at.split(':').map(Number);
    return [path, { file, line, column }];
  });
  return { document, places: { file, byPath: new Map(byPath) } };
}

/** Read once, however many departments ask. */
const POLICIES = new Map<string, Policy>();

/** The bundled policy of this id, or undefined. */
export function bundledPolicy(id: string): Policy | undefined {
  const known = POLICIES.get(id);
  if (known) return known;
  const source = bundledSource(id);
  if (!source) return undefined;
  const { policy } = readPolicy(source.document, source.places);
  if (!policy) throw new Error(`a bundled policy that is no policy: ${id}`);
  POLICIES.set(id, policy);
  return policy;
}
