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
