import type { Article } from './article.js';
import type { Place } from './place.js';
import type { Trace } from './trace.js';
import type { RemedyFacts, VerdictFacts } from './verdict-facts.js';

/** 1-domain 2.1 */
export type Status = 'pass' | 'risk' | 'fail' | 'unproven' | 'pending' | 'n/a';

/** 1-domain 2.1: 不符合, 材料不全, 符合. */
export type Overall = 'ineligible' | 'incomplete' | 'eligible';

/** Facts as JSON prints them (2-formats 2.4). */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

/** What a rule found: a code and its facts; the sentence stands in `render/words`. */
export type Say = {
  readonly [C in keyof VerdictFacts]: { readonly code: C; readonly facts: VerdictFacts[C] };
}[keyof VerdictFacts];

/** What to do next, as a code and its facts. */
export type Remedy = {
  readonly [C in keyof RemedyFacts]: { readonly code: C; readonly facts: RemedyFacts[C] };
}[keyof RemedyFacts];

/** What one rule says of one subject under the readings in force. */
export interface Verdict {
  readonly status: Status;
  /** The contract's facts; `{}` where there are no data. */
  readonly facts: Facts;
  readonly say: Say;
  readonly remedy?: Remedy;
  readonly sources: readonly Place[];
  readonly trace?: Trace;
}

/** A verdict with its rule, and the status under each option of the readings that the rule names. */
export interface Result extends Verdict {
  readonly rule: string;
  readonly article: Article;
  readonly readings?: Readonly<Record<string, Status>>;
}
