import type { Article } from '../../model/article.js';
import type { Finding, FindingId } from '../../model/claim.js';
import type { FindingDetails, FindingFacts } from '../../model/finding-facts.js';
import type { Place } from '../../model/place.js';
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

/** What a rule found, once for each case. */
export interface Found<Id extends FindingId> {
  readonly pilot?: string;
  readonly sources: readonly Place[];
  readonly facts: FindingFacts[Id];
  readonly details: FindingDetails[Id];
}

/** A finding and the cases of it in a claim. */
export function defineFinding<Id extends FindingId>(
  id: Id,
  article: Article,
  cases: (claim: DecidedClaim, context: HoursContext) => readonly Found<Id>[],
): FindingRule<Id> {
  return {
    id,
    article,
    find: (claim, context) => cases(claim, context).map((found): Finding<Id> => ({ id, article, ...found })),
  };
}

function isTraining(candidate: Candidate): candidate is CandidateOf<'training'> {
  return candidate.kind === 'training';
}

/** The paid training lines, in line order. */
export function paidTraining({ paid }: DecidedClaim): readonly CandidateOf<'training'>[] {
  return paid.filter(isTraining);
}
