import type { Article } from '../../model/article.js';
import type { Finding, FindingId } from '../../model/claim.js';
import type { HoursContext } from '../context.js';
import type { Candidate, CandidateOf } from '../item.js';
import type { Sifted } from '../sift.js';
import type { SharedUnit } from '../units.js';

/** The claim as findings see it. */
export interface DecidedClaim extends Sifted {
  readonly units: readonly SharedUnit[];
}

/** Something that needs attention and excludes nothing (1-domain 3.7). */
export interface FindingRule<Id extends FindingId = FindingId> {
  readonly id: Id;
  readonly article: Article;
  readonly find: (claim: DecidedClaim, context: HoursContext) => readonly Finding<Id>[];
}

function isTraining(candidate: Candidate): candidate is CandidateOf<'training'> {
  return candidate.kind === 'training';
}

/** The paid training lines, in line order. */
export function paidTraining({ paid }: DecidedClaim): readonly CandidateOf<'training'>[] {
  return paid.filter(isTraining);
}
