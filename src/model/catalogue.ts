import type { Article } from './article.js';
import type { ExcludedLine, Finding, FindingId, Kind, Line, Reason } from './claim.js';
import type { Conflict, ConflictId } from './college.js';
import type { ParameterId, ReadingId } from './policy.js';
import type { Problem, ProblemCode } from './problem.js';
import type { Result } from './result.js';
import type { RuleId } from './rule-id.js';
import type { SheetId } from './sheet-spec.js';

/** Something that `onex rules` has a page for, by its kind and id. */
export type Topic =
  | { readonly kind: 'article'; readonly id: Article }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'hours'; readonly id: Kind }
  | { readonly kind: 'reason'; readonly id: Reason }
  | { readonly kind: 'finding'; readonly id: FindingId }
  | { readonly kind: 'conflict'; readonly id: ConflictId }
  | { readonly kind: 'reading'; readonly id: ReadingId }
  | { readonly kind: 'parameter'; readonly id: ParameterId }
  | { readonly kind: 'problem'; readonly id: ProblemCode };

export type TopicKind = Topic['kind'];

/** Which pilots or departments a rule judges. */
export type RuleStage = 'apply' | 'run' | 'department';

/** Where data stand: a key of a document or a column of a sheet, by the dictionary's English names (`pilot.exams.date`, `staff.pilots`). */
export type Look = `${'pilot' | 'department' | SheetId}.${string}`;

/** What the run said of a small made-up case. */
type Said =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'exclusion'; readonly line: ExcludedLine }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface Example {
  readonly said: Said;
  /** Options that the case needs and that are not in force. */
  readonly under: readonly { readonly reading: ReadingId; readonly option: string }[];
}

/** All there is to know about a topic, as values; the sentences stand in `render/words`. */
export interface Page {
  readonly topic: Topic;
  /** What it rests on; for an article itself and its items. Empty for problems. */
  readonly articles: readonly Article[];
  readonly stage: RuleStage | undefined;
  readonly parameters: readonly ParameterId[];
  /** Readings to explain: those that the topic names itself. */
  readonly readings: readonly ReadingId[];
  /** Other readings that shape what it sees, such as the claim window. */
  readonly dependsOn: readonly ReadingId[];
  readonly looksAt: readonly Look[];
  readonly examples: readonly Example[];
  /** What else there is to see: what handles an article, what a reading or a parameter decides. */
  readonly related: readonly Topic[];
}

/** Everything that decides something, in the order of lists. Readings and parameters stand in the policy. */
export interface Catalogue {
  readonly rules: readonly { readonly id: RuleId; readonly article: Article; readonly stage: RuleStage }[];
  readonly hours: readonly { readonly id: Kind; readonly article: Article }[];
  readonly reasons: readonly { readonly id: Reason; readonly articles: readonly Article[] }[];
  readonly findings: readonly { readonly id: FindingId; readonly articles: readonly Article[] }[];
  readonly conflicts: readonly { readonly id: ConflictId; readonly articles: readonly Article[] }[];
  readonly problems: readonly ProblemCode[];
}
