import type { Article } from '../../model/article.js';
import type { Exclusion, Reason } from '../../model/claim.js';
import type { Place } from '../../model/place.js';
import type { ReasonFacts } from '../../model/reason-facts.js';
import { input, step, type Trace } from '../../model/trace.js';
import type { HoursContext } from '../context.js';
import type { Candidate, CandidateOf } from '../item.js';

/** Lines that stand before a line in line order, as far as a reason may look at them. */
export interface EarlierLines {
  /** The first line of each key that none of #1 to #9 excluded. */
  readonly firstOfKey: ReadonlyMap<string, Candidate>;
  /** Training and invigilation lines that none of #1 to #11 excluded, by {@link personDay}. */
  readonly standing: ReadonlyMap<string, readonly Timed[]>;
}

/** A line that takes place at a time of day. */
export type Timed = CandidateOf<'training'> | CandidateOf<'invigilation'>;

export function isTimed(candidate: Candidate): candidate is Timed {
  return candidate.kind === 'training' || candidate.kind === 'invigilation';
}

/** What lines in one place at one time share: the person and the date. */
export function personDay({ row }: Timed): string {
  return `${row.date}|${row.staff.staffId}`;
}

/** What a reason found, or undefined when it does not hold. */
export interface Found<R extends Reason> {
  readonly details: ReasonFacts[R];
  readonly because?: Place;
  /** What was compared. */
  readonly compared: readonly Trace[];
}

/** A reason not to pay one line: pure, by the line, its row, the department and the lines before it. */
export interface ReasonRule<R extends Reason = Reason> {
  readonly reason: R;
  readonly article: Article;
  readonly judge: (candidate: Candidate, context: HoursContext, earlier: EarlierLines) => Exclusion<R> | undefined;
}

/** The derivation of an exclusion: what the reason compared, then the hours that the line would have had. */
export function whyOf(reason: Reason, compared: readonly Trace[], { line }: Candidate): Trace {
  return step('excluded', 'reason-holds', reason, [...compared, line.trace]);
}

/** The date that counts, as the line has it. */
export function countedDate({ line }: Candidate): Trace {
  return input('counted-date', line.date, [line.source]);
}

/** A reason and when it holds. */
export function defineReason<R extends Reason>(
  reason: R,
  article: Article,
  holds: (candidate: Candidate, context: HoursContext, earlier: EarlierLines) => Found<R> | undefined,
): ReasonRule<R> {
  return {
    reason,
    article,
    judge: (candidate, context, earlier) => {
      const found = holds(candidate, context, earlier);
      if (!found) return undefined;
      const { compared, ...rest } = found;
      return { reason, cites: article, ...rest, why: whyOf(reason, compared, candidate) };
    },
  };
}
