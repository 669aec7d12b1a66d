import { addDays, dateInYear, type CalendarDate } from '../model/calendar-date.js';
import { monthDayAt, type MonthDayParameterId, type Policy, type Readings } from '../model/policy.js';
import type { Window } from '../model/terms.js';

/**
 * The day of a year that a dated day-of-the-year parameter names: the latest value that was in force on the very day it
 * names, so that an amendment made after this year's deadline does not move it.
 */
export function yearlyDay(policy: Policy, id: MonthDayParameterId, year: number): CalendarDate {
  const inForce = policy.monthDays[id].values.findLast(({ from, value }) => from <= dateInYear(year, value));
  return dateInYear(year, inForce?.value ?? monthDayAt(policy, id, policy.effectiveOn).value);
}

/**
 * The claim window of a year (1-domain 3.2): from the day after the year before was closed to the day this year closes,
 * by reading `claim-window` the claim deadline (Art. 27) or the day of settlement (Art. 26). Windows of successive years
 * join without gap or overlap.
 */
export function claimWindow(policy: Policy, readings: Readings, year: number): Window {
  const id = readings['claim-window'] === 'december-to-november' ? 'claim-deadline' : 'settlement-date';
  return { from: addDays(yearlyDay(policy, id, year - 1), 1), to: yearlyDay(policy, id, year) };
}
