import type { CalendarDate } from '../model/calendar-date.js';
import type { Policy, Readings } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { claimWindow } from './claim-window.js';

/** What a run of a claim year is judged by. */
export function termsFor(policy: Policy, readings: Readings, asOf: CalendarDate, year: number): Terms {
  return { policy, readings, asOf, year, window: claimWindow(policy, readings, year) };
}
