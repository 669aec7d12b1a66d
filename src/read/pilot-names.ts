import { nearest } from '../dictionary/nearest.js';
import type { Pilot } from '../model/department.js';
import { comparable } from '../model/text.js';

/** What a text that should name a pilot names. */
type PilotReference =
  | { readonly state: 'one'; readonly id: string }
  | { readonly state: 'several'; readonly ids: readonly string[] }
  | { readonly state: 'none'; readonly nearest: string | undefined };

/** How sheets name pilots: id, certificate name, or `name(level)`, an id first (2-formats 2.2). */
export interface PilotNames {
  readonly find: (written: string) => PilotReference;
  /** 已获培训证书: an id, or every pilot of a certificate `name` or `name(level)`. */
  readonly ofCertificate: (written: string) => readonly string[];
  readonly ids: readonly string[];
}

export function createPilotNames(pilots: readonly Pilot[]): PilotNames {
  const byId = new Map(pilots.map((pilot) => [comparable(pilot.id), pilot.id]));
  const byName = new Map<string, string[]>();
  for (const { id, certificate } of pilots) {
    for (const name of [certificate.name, `${certificate.name}(${certificate.level})`]) {
      const key = comparable(name);
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  const all = (written: string): readonly string[] => {
    const key = comparable(written);
    const id = byId.get(key);
    return id === undefined ? (byName.get(key) ?? []) : [id];
  };
  return {
    find: (written) => {
      const ids = all(written);
      const [first] = ids;
      if (first === undefined) {
        return { state: 'none', nearest: nearest(comparable(written), [...byId.keys(), ...byName.keys()]) };
      }
      return ids.length === 1 ? { state: 'one', id: first } : { state: 'several', ids };
    },
    ofCertificate: all,
    ids: pilots.map((pilot) => pilot.id),
  };
}
