import type { Article } from './article.js';
import type { Hours } from './hours.js';
import type { ReadingId } from './policy.js';
import type { Status } from './result.js';
import type { RuleId } from './rule-id.js';
import type { Yuan } from './yuan.js';

/** A rule whose status another option would change. */
export interface StatusChange {
  /** null: a rule of the department. */
  readonly pilot: string | null;
  readonly rule: RuleId;
  readonly article: Article;
  /** null: not judged, because the pilot then ended in an earlier year. */
  readonly from: Status | null;
  readonly to: Status | null;
}

/** The claim in short; null where no claim was asked for (a lone pilot file). */
export interface ClaimInShort {
  readonly hours: Hours;
  readonly amount: Yuan | null;
  readonly paid: number;
  readonly ready: boolean;
}

/** What the whole run comes to under one option. */
export interface OptionEffect {
  readonly option: string;
  readonly inForce: boolean;
  readonly claim: ClaimInShort | null;
  /** Against the option in force. */
  readonly statuses: readonly StatusChange[];
}

/** An open point whose options do not all come to the same. */
export interface ReadingEffect {
  readonly reading: ReadingId;
  readonly options: readonly OptionEffect[];
}

/** Every reading with every option, one reading at a time, the others as they are in force. */
export interface Comparison {
  readonly changing: readonly ReadingEffect[];
  readonly unchanged: readonly ReadingId[];
}
