import type { CalendarDate } from './calendar-date.js';
import type { Review } from './department.js';
import type { Hours } from './hours.js';

/** What each reason's sentence needs besides the line (1-domain 3.3). */
export interface ReasonFacts {
  'declaration-not-approved': {
    readonly pilot: string;
    readonly lacks: readonly ('approval' | 'approvedOn' | 'document')[];
  };
  'site-not-approved': { readonly site: string; readonly lacks: readonly ('row' | 'approvedOn' | 'document')[] };
  'not-submitted': { readonly due: CalendarDate };
  'before-policy': { readonly date: CalendarDate; readonly effectiveOn: CalendarDate };
  'out-of-window': {
    readonly date: CalendarDate;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly late: LateState;
    /** The claim year before this one. */
    readonly yearBefore: number;
  };
  'not-yet-happened': { readonly date: CalendarDate; readonly asOf: CalendarDate };
  'pilot-not-running': {
    readonly pilot: string;
    readonly date: CalendarDate;
    readonly why: 'applying' | 'not-approved' | 'ended';
    readonly endedOn: CalendarDate | null;
  };
  'unpaid-type': Record<never, never>;
  late: { readonly due: CalendarDate; readonly submitted: CalendarDate; readonly days: number };
  'not-approved': { readonly review: Exclude<Review, 'approved'> };
  'counted-in-workload': Record<never, never>;
  'no-pay-basis': { readonly name: string };
  forfeited: { readonly pilot: string };
  'already-claimed': AlreadyClaimed;
  duplicate: { readonly key: string };
  'time-conflict': { readonly slot: string; readonly earlierSlot: string };
  'over-allocated': {
    readonly unit: string;
    readonly sum: Hours;
    readonly history: Hours;
    readonly total: Hours;
  };
}

/**
 * Why a line from outside the window is not let in as a late claim (1-domain 3.8): `other-year` its date is not in the
 * window of the year before · `unmarked` · `reading` late claims are not taken · `no-history` no claim workbook of the
 * year before is listed.
 */
export type LateState = 'other-year' | 'unmarked' | 'reading' | 'no-history';

/** The key itself stands in an earlier claim, or earlier claims have used up the unit's hours. */
type AlreadyClaimed =
  | { readonly by: 'key'; readonly file: string; readonly cell: string; readonly year: number | null }
  | { readonly by: 'unit'; readonly unit: string; readonly sum: Hours; readonly total: Hours };
