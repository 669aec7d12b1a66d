import type { CalendarDate } from './calendar-date.js';
import type { Policy, Readings } from './policy.js';

/** The claim window (1-domain 3.2): both days belong to it. */
export interface Window {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a run is judged by: the policy, the readings in force, the as-of date, the claim year and its window. */
export interface Terms {
  readonly policy: Policy;
  readonly readings: Readings;
  readonly asOf: CalendarDate;
  readonly year: number;
  readonly window: Window;
}

export function isInWindow(date: CalendarDate, window: Window): boolean {
  return window.from <= date && date <= window.to;
}
