import type { Allocation, Line, PersonTotal } from './claim.js';
import type { Result } from './result.js';

/** What `--explain` asks to be derived: everything, or what a key names. */
export interface Explanation {
  /** As typed; undefined: everything. */
  readonly key: string | undefined;
  readonly results: ReadonlySet<Result>;
  /** Paid and excluded ones. */
  readonly lines: ReadonlySet<Line>;
  readonly people: ReadonlySet<PersonTotal>;
  readonly allocations: ReadonlySet<Allocation>;
  readonly totals: boolean;
}

/** Does the key name anything of this department? Everything is something. */
export function namesSomething({ key, results, lines, people, allocations }: Explanation): boolean {
  return key === undefined || results.size + lines.size + people.size + allocations.size > 0;
}
