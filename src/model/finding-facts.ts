import type { Basis } from './department.js';
import type { CalendarDate } from './calendar-date.js';
import type { Hours } from './hours.js';

/** Every finding about hours and its facts, as JSON prints them. Hours are numbers with at most two decimals. */
export interface FindingFacts {
  unallocated: { readonly unit: string; readonly rest: number };
  'hours-mismatch': { readonly hours: number; readonly periods: number };
  'slot-missing': { readonly lines: number };
  'long-day': { readonly staffId: string; readonly date: string; readonly hours: number };
  'co-teaching': { readonly key: string; readonly staff: readonly string[] };
  supervision: { readonly hours: number };
  'rate-missing': { readonly staffId: string };
  'workload-unstated': { readonly lines: number };
  'late-claim': { readonly hours: number };
}

/** What a finding's sentence needs besides its facts; not printed in JSON. */
export interface FindingDetails {
  unallocated: {
    readonly kind: 'declaration' | 'site';
    readonly name: string;
    readonly total: Hours;
    readonly allocated: Hours;
  };
  'hours-mismatch': { readonly name: string; readonly date: CalendarDate; readonly slot: string };
  'slot-missing': Record<never, never>;
  'long-day': { readonly name: string; readonly limit: Hours };
  'co-teaching': {
    readonly names: readonly string[];
    readonly date: CalendarDate;
    readonly slot: string;
    readonly audience: string;
  };
  supervision: { readonly certificate: string; readonly paid: Hours; readonly forfeited: Hours };
  'rate-missing': { readonly name: string; readonly title: string | null; readonly basis: Basis };
  'workload-unstated': { readonly hours: Hours };
  'late-claim': { readonly lines: number };
}
