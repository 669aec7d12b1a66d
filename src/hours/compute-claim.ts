import type { Claim, ExcludedLine } from '../model/claim.js';
import type { DepartmentData } from '../model/department.js';
import type { Terms } from '../model/terms.js';
import { hoursContext } from './context.js';
import { FINDINGS } from './findings/index.js';
import { ITEMS } from './index.js';
import { hoursNotes } from './notes.js';
import { sift } from './sift.js';
import { totalsOf } from './totals.js';
import { allocations, sharedUnits } from './units.js';

/**
 * The department's claim of the year (Art. 25 to 27): every row of the six kinds becomes exactly one line, paid or excluded
 * with one reason. `failingPilots` are the pilots that fail a rule of Art. 28, whatever the reading `supervision-effect`
 * makes of it.
 */
export function computeClaim(data: DepartmentData, terms: Terms, failingPilots: ReadonlySet<string>): Claim {
  const context = hoursContext(data, terms, failingPilots);
  const candidates = ITEMS.flatMap((item) => item.candidates(context));
  const sifted = sift(candidates, context);
  const units = sharedUnits(sifted, context);
  return {
    lines: sifted.paid.map(({ line }) => line),
    excluded: sifted.all.flatMap(({ candidate, exclusion }): ExcludedLine[] =>
      exclusion ? [{ ...candidate.line, ...exclusion }] : [],
    ),
    totals: totalsOf(sifted.paid, candidates.length, data.department),
    findings: FINDINGS.flatMap((rule) => rule.find({ ...sifted, units }, context)),
    allocations: allocations(units, context),
    notes: hoursNotes(candidates, context),
  };
}
