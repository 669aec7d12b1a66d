import type { Claim } from '../model/claim.js';
import type { Pilot } from '../model/department.js';
import type { Problem } from '../model/problem.js';
import type { NextStep, Overall, Result } from '../model/result.js';
import type { Terms } from '../model/terms.js';

/** What `check` says of one pilot. */
export interface PilotReport {
  readonly pilot: Pilot;
  readonly verdict: Overall;
  readonly results: readonly Result[];
  /** The next open step of the procedure (Art. 4), for an applying pilot. */
  readonly next: NextStep | undefined;
}

/** What `check` says of one department; of a lone pilot's file name, folder and verdict are null. */
export interface CheckedDepartment {
  readonly name: string | null;
  readonly folder: string | null;
  readonly terms: Terms;
  readonly verdict: Overall | null;
  readonly results: readonly Result[];
  readonly pilots: readonly PilotReport[];
  readonly notes: readonly Problem[];
}

/** What `hours` says of one department. */
export interface ClaimedDepartment {
  readonly name: string;
  readonly folder: string;
  readonly terms: Terms;
  readonly claim: Claim;
  /** The `art27-*` rules. */
  readonly results: readonly Result[];
  readonly ready: boolean;
  /** Name of the claim workbook. */
  readonly workbook: string | null;
  /** Where it was written, as people find it; undefined: it was not. */
  readonly writtenTo: string | undefined;
  readonly notes: readonly Problem[];
}
