import { addDays, type CalendarDate, type MonthDay } from '../model/calendar-date.js';
import {
  MONTH_DAY_PARAMETERS,
  NUMBER_PARAMETERS,
  numberAt,
  type MonthDayParameterId,
  type NumberParameterId,
  type Parameter,
  type Policy,
  type Readings,
} from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { yearlyDay } from '../policy/claim-window.js';
import { termsFor } from '../policy/terms-for.js';

/** Days between the as-of date of examples and the first day on which the deadline is near. */
const BEFORE_WARNING = 10;

/** The made-up claim year in which examples play. */
export interface Scene {
  readonly terms: Terms;
  /** A day of the claim window, counted from its first; up to 290 it is before as-of. */
  readonly day: (index: number) => CalendarDate;
  /** A number in force. */
  readonly number: (id: NumberParameterId) => number;
  /** The last day to hand the claim in. */
  readonly deadline: CalendarDate;
}

function onlyInForce<V>(parameter: Parameter<V>, date: CalendarDate): Parameter<V> {
  const inForce = parameter.values.findLast(({ from }) => from <= date) ?? parameter.values[0];
  return inForce === undefined ? parameter : { ...parameter, values: [inForce] };
}

/** The policy with the values that are in force on a day, for all time: examples play in another part of the year. */
function policyOn(policy: Policy, date: CalendarDate): Policy {
  const numbers: { -readonly [Id in NumberParameterId]: Parameter<number> } = { ...policy.numbers };
  for (const id of NUMBER_PARAMETERS) numbers[id] = onlyInForce(numbers[id], date);
  const monthDays: { -readonly [Id in MonthDayParameterId]: Parameter<MonthDay> } = { ...policy.monthDays };
  for (const id of MONTH_DAY_PARAMETERS) monthDays[id] = onlyInForce(monthDays[id], date);
  return { ...policy, numbers, monthDays };
}

/** A year of the policy's examples: numbers as in force on `asOf`, the claim not handed in yet and not urgent. */
export function sceneOf(policy: Policy, readings: Readings, asOf: CalendarDate, year: number): Scene {
  const inForce = policyOn(policy, asOf);
  const deadline = yearlyDay(inForce, 'claim-deadline', year);
  const number = (id: NumberParameterId): number => numberAt(inForce, id, asOf).value;
  const playsOn = addDays(deadline, -number('deadline-warning-days') - BEFORE_WARNING);
  const terms = termsFor(inForce, readings, playsOn, year);
  return { terms, day: (index) => addDays(terms.window.from, index), number, deadline };
}
