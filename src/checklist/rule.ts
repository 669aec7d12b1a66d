import type { Article } from '../model/article.js';
import type { DepartmentData, Pilot } from '../model/department.js';
import type { EvidenceFile } from '../model/evidence.js';
import type { Place } from '../model/place.js';
import type { ReadingId } from '../model/policy.js';
import type { Verdict } from '../model/result.js';
import type { RuleId } from '../model/rule-id.js';
import type { Terms } from '../model/terms.js';

/** What a pilot's rules look at: the pilot, and the department's tables and other pilots. */
export interface PilotSubject {
  readonly data: DepartmentData;
  readonly pilot: Pilot;
}

/** A paid line of the claim, as far as Art. 27 looks at it. */
export interface PaidLine {
  readonly source: Place;
  readonly evidence: readonly EvidenceFile[];
}

/** What a department's rules look at: the department and the paid lines of its claim. */
export interface DepartmentSubject {
  readonly data: DepartmentData;
  readonly paid: readonly PaidLine[];
}

interface RuleOf<Stage, Subject> {
  readonly id: RuleId;
  readonly article: Article;
  readonly stage: Stage;
  /** The readings that can change the verdict. */
  readonly readings: readonly ReadingId[];
  /** The verdict under the readings of the terms. Pure, and every path answers: silence is never approval. */
  readonly judge: (subject: Subject, terms: Terms) => Verdict;
}

export type ApplyRule = RuleOf<'apply', PilotSubject>;
export type RunRule = RuleOf<'run', PilotSubject>;
export type PilotRule = ApplyRule | RunRule;
export type DepartmentRule = RuleOf<'department', DepartmentSubject>;
export type Rule = PilotRule | DepartmentRule;
