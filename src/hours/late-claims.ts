import type { LateState } from '../model/reason-facts.js';
import { isInWindow } from '../model/terms.js';
import type { HoursContext } from './context.js';
import type { Line } from '../model/claim.js';

// Late claims (1-domain 3.8; Art. 26, 27): work of the year before that no claim has paid may follow in this year's,
// when its row is marked 补报, the reading takes late claims, and the claim of that year is at hand to compare with.

type Marked = Pick<Line, 'date' | 'lateClaim'>;

/** Why 3.8 does not let the line in, or undefined when it does. */
export function lateState({ date, lateClaim }: Marked, context: HoursContext): LateState | undefined {
  if (date === null || !isInWindow(date, context.windowBefore)) return 'other-year';
  if (!lateClaim) return 'unmarked';
  if (context.terms.readings['late-claims'] !== 'marked') return 'reading';
  return context.hasYearBefore ? undefined : 'no-history';
}

/** Is this a line of the year before that 3.8 lets in? */
export function isLetIn(line: Marked, context: HoursContext): boolean {
  return lateState(line, context) === undefined;
}
