import type { CalendarDate } from '../model/calendar-date.js';
import { hoursToNumber, parseHours, type Hours } from '../model/hours.js';
import { placeOfCell, type Place, type RowOrigin } from '../model/place.js';
import { numberAt, type NumberParameterId, type ParameterValue, type Policy } from '../model/policy.js';
import { input, parameter as parameterTrace, step, type Trace } from '../model/trace.js';

/** Hours and how they came about. */
export interface Measured {
  readonly hours: Hours;
  readonly trace: Trace;
}

/** A parameter of the unit `hour` in exact hundredths. */
export function exactHours(parameter: ParameterValue<number>): Hours {
  const hours = parseHours(String(parameter.value));
  if (hours === undefined) throw new RangeError(`not hours of at most two decimals: ${parameter.id}`);
  return hours;
}

/** The hours that a parameter grants on a day. */
export function parameterHours(policy: Policy, id: NumberParameterId, date: CalendarDate): Hours {
  return exactHours(numberAt(policy, id, date));
}

/** Hours as the row records them. */
export function asRecorded(hours: Hours, origin: RowOrigin): Measured {
  const value = hoursToNumber(hours);
  return {
    hours,
    trace: step('line-hours', 'as-recorded', value, [input('recorded-hours', value, [placeOfCell(origin, 'hours')])]),
  };
}

/** A fixed number of hours, the one in force on the date that counts. */
export function fromParameter(policy: Policy, id: NumberParameterId, date: CalendarDate, place: Place): Measured {
  const parameter = numberAt(policy, id, date);
  const hours = exactHours(parameter);
  return {
    hours,
    trace: step('line-hours', 'from-parameter', hoursToNumber(hours), [
      input('counted-date', date, [place]),
      parameterTrace(parameter),
    ]),
  };
}
