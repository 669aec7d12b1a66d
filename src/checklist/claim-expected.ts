import { placeAt } from '../model/place.js';
import { say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import type { DepartmentSubject } from './rule.js';
import { runsInWindow } from '../model/running.js';
import { notApplicable } from './verdict.js';

/** Why the rules of Art. 27 do not apply: neither a running pilot nor a paid line; undefined: a claim is expected. */
export function noClaimExpected({ data, paid }: DepartmentSubject, terms: Terms): Verdict | undefined {
  if (paid.length > 0 || data.pilots.some((pilot) => runsInWindow(pilot, terms.window))) return undefined;
  return notApplicable(say('no-claim-expected', {}), [placeAt(data.department.places)]);
}
