import type { Exclusion, Finding, FindingId, Reason } from '../../model/claim.js';
import type { FindingDetails, FindingFacts } from '../../model/finding-facts.js';
import type { HoursNotes } from '../../model/problems/hours.js';
import type { ReasonFacts } from '../../model/reason-facts.js';
import type { ProblemWords } from './shape.js';

/** What is so and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly remedy: string;
}

/** A reason's name and its sentence; `earlier` is the place of the earlier line in words, empty where there is none. */
interface ReasonInWords<F> {
  readonly name: string;
  readonly say: (facts: F, earlier: string) => Advice;
}

/** A finding's name and its sentence, from the facts that JSON prints and the details that only the sentence needs. */
interface FindingInWords<F, D> {
  readonly name: string;
  readonly say: (facts: F, details: D) => Advice;
}

/** Every word about hours. */
export interface HoursWords {
  readonly reasons: { readonly [R in Reason]: ReasonInWords<ReasonFacts[R]> };
  readonly findings: { readonly [Id in FindingId]: FindingInWords<FindingFacts[Id], FindingDetails[Id]> };
  readonly notes: ProblemWords<HoursNotes>;
}

/** Why a line is not paid and how to mend it. */
export function sayExclusion<R extends Reason>(words: HoursWords, exclusion: Exclusion<R>, earlier: string): Advice {
  const inWords: ReasonInWords<ReasonFacts[R]> = words.reasons[exclusion.reason];
  return inWords.say(exclusion.details, earlier);
}

/** What a finding says and what to do about it. */
export function sayFinding<Id extends FindingId>(words: HoursWords, finding: Finding<Id>): Advice {
  const inWords: FindingInWords<FindingFacts[Id], FindingDetails[Id]> = words.findings[finding.id];
  return inWords.say(finding.facts, finding.details);
}
