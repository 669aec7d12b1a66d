import type { Claim } from '../model/claim.js';
import type { DepartmentData } from '../model/department.js';
import type { Result } from '../model/result.js';
import { runsInWindow } from '../model/running.js';
import type { Terms } from '../model/terms.js';

function isAnswered({ rule, status }: Pick<Result, 'rule' | 'status'>): boolean {
  // Nothing paid leaves nothing to prove.
  return status === 'pass' || status === 'risk' || (status === 'n/a' && rule === 'art27-evidence');
}

/**
 * Can the claim be handed in as it is (1-domain 3.7 "Ready"; Art. 27)? There is something to claim for, the rules of
 * Art. 27 (`art27`, all of them) are met, and no unit's rows exceed its hours.
 */
export function isReady(
  data: Pick<DepartmentData, 'pilots'>,
  terms: Pick<Terms, 'window'>,
  claim: Pick<Claim, 'lines' | 'excluded'>,
  art27: readonly Pick<Result, 'rule' | 'status'>[],
): boolean {
  const hasWork = claim.lines.length > 0 || data.pilots.some((pilot) => runsInWindow(pilot, terms.window));
  return hasWork && art27.every(isAnswered) && claim.excluded.every(({ reason }) => reason !== 'over-allocated');
}
