import { daysBetween, type CalendarDate } from '../model/calendar-date.js';
import type { DueState } from '../model/due.js';
import { numberAt } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { happened } from './happened.js';

/** How something with a last day stands at as-of, by when it was done. */
export function dueState(
  date: CalendarDate,
  act: CalendarDate | undefined,
  terms: Terms,
): { readonly date: CalendarDate; readonly state: DueState; readonly doneOn: CalendarDate | undefined } {
  const doneOn = happened(act, terms);
  if (doneOn !== undefined) return { date, state: doneOn <= date ? 'done' : 'late', doneOn };
  return { date, state: openState(date, terms), doneOn };
}

/** How something that is not done stands at as-of. */
export function openState(date: CalendarDate, terms: Terms): Extract<DueState, 'missing' | 'due' | 'future'> {
  const left = daysBetween(terms.asOf, date);
  if (left < 0) return 'missing';
  return left <= numberAt(terms.policy, 'deadline-warning-days', terms.asOf).value ? 'due' : 'future';
}
