import type { Article } from './article.js';
import type { StepId } from './department.js';
import type { Place } from './place.js';
import type { ReadingId } from './policy.js';
import type { RuleId } from './rule-id.js';
import type { Trace } from './trace.js';
import type { OpenStep, RemedyFacts, VerdictFacts } from './verdict-facts.js';

/** 1-domain 2.1 */
export const STATUSES = ['pass', 'risk', 'fail', 'unproven', 'pending', 'n/a'] as const;
export type Status = (typeof STATUSES)[number];

/** Worst first (1-domain 2.1): where several things are judged, the first of these that occurs counts. */
const WORST_FIRST: readonly Status[] = ['fail', 'unproven', 'risk', 'pending', 'pass'];

/** The worst of several statuses; n/a when there is none or all are n/a. */
export function worst(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'n/a';
}

/** 1-domain 2.1: 不符合, 材料不全, 符合. */
export type Overall = 'ineligible' | 'incomplete' | 'eligible';

/** Facts as JSON prints them (2-formats 2.4). */
type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

export type VerdictCode = keyof VerdictFacts;
export type RemedyCode = keyof RemedyFacts;

/** What a rule found: a code and its facts; the sentence stands in `render/words`. */
export type Say<Code extends VerdictCode = VerdictCode> = {
  readonly [C in Code]: { readonly code: C; readonly facts: VerdictFacts[C] };
}[Code];

/** What to do next, as a code and its facts. */
export type Remedy<Code extends RemedyCode = RemedyCode> = {
  readonly [C in Code]: { readonly code: C; readonly facts: RemedyFacts[C] };
}[Code];

export function say<C extends VerdictCode>(code: C, facts: VerdictFacts[C]): Say<C> {
  return { code, facts };
}

export function remedy<C extends RemedyCode>(code: C, facts: RemedyFacts[C]): Remedy<C> {
  return { code, facts };
}

/** What one rule says of one subject under the readings in force. */
export interface Verdict {
  readonly status: Status;
  /** The contract's facts; `{}` where there are no data, and always when unproven or n/a. */
  readonly facts: Facts;
  readonly say: Say;
  readonly remedy?: Remedy;
  readonly sources: readonly Place[];
  readonly trace?: Trace;
}

/** An option under which a rule would pass instead of fail, or fail instead of pass. */
export interface Sway {
  readonly reading: ReadingId;
  readonly option: string;
  readonly status: Status;
}

/** A verdict with its rule, and the status under each option of the readings that the rule names. */
export interface Result extends Verdict {
  readonly rule: RuleId;
  readonly article: Article;
  readonly readings?: Readonly<Record<string, Status>>;
  /** Options that would turn a pass into a fail or a fail into a pass: they make the message and, of a pass, the risk. */
  readonly sways: readonly Sway[];
}

/** The next open step of the application procedure (Art. 4). */
export interface NextStep extends OpenStep {
  readonly step: StepId;
  readonly rule: RuleId;
  readonly article: Article;
}
