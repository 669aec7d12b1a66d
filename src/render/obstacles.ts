import type { Claim } from '../model/claim.js';
import type { Policy } from '../model/policy.js';
import type { Result } from '../model/result.js';
import { resultInWords } from './in-words.js';
import type { Words } from './words/words.js';

/** Something that keeps a claim from being handed in. */
export interface Obstacle {
  readonly message: string;
  readonly remedy?: string;
}

/** Why a claim is not ready (1-domain 3.7): what the rules of Art. 27 lack, and allocations that exceed their total. */
export function obstacles(results: readonly Result[], claim: Claim, words: Words, policy: Policy): readonly Obstacle[] {
  const open = results.filter(({ rule, status }) => {
    const mayNotApply = rule === 'art27-evidence' && status === 'n/a';
    return status !== 'pass' && status !== 'risk' && !mayNotApply;
  });
  const said = open.map((result): Obstacle => {
    const { title, message, remedy } = resultInWords(result, words, policy);
    const about = result.status === 'n/a' ? message : `${title}${words.screen.labelSeparator}${message}`;
    return remedy === undefined ? { message: about } : { message: about, remedy };
  });
  const over = claim.excluded.filter((line) => line.reason === 'over-allocated').length;
  // Where Art. 27 does not apply, every rule says the same: there is nothing to claim.
  const unique = said.filter((one, index) => said.findIndex((other) => other.message === one.message) === index);
  return over === 0 ? unique : [...unique, { message: words.screen.overAllocated(over) }];
}
