import type { CalendarDate } from '../model/calendar-date.js';
import { formatHours, hoursToNumber, parseHours, type Hours } from '../model/hours.js';
import { placeOfCell, type Place, type RowOrigin } from '../model/place.js';
import { numberAt, type NumberParameterId, type ParameterValue, type Policy } from '../model/policy.js';
import type { Trace } from '../model/trace.js';

/** Hours and how they came about. */
export interface Measured {
  readonly hours: Hours;
  readonly trace: Trace;
}

/** A parameter of the unit `hour` in exact hundredths. */
function exactHours(parameter: ParameterValue<number>): Hours {
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
    trace: {
      kind: 'step',
      name: 'line-hours',
      operation: 'as-recorded',
      value,
      of: [{ kind: 'input', name: 'recorded-hours', value, places: [placeOfCell(origin, 'hours')] }],
    },
  };
}

/** A fixed number of hours, the one in force on the date that counts. */
export function fromParameter(policy: Policy, id: NumberParameterId, date: CalendarDate, place: Place): Measured {
  const parameter = numberAt(policy, id, date);
  const hours = exactHours(parameter);
  return {
    hours,
    trace: {
      kind: 'step',
      name: 'line-hours',
      operation: 'from-parameter',
      value: hoursToNumber(hours),
      of: [
        { kind: 'input', name: 'counted-date', value: date, places: [place] },
        {
          kind: 'parameter',
          id: parameter.id,
          value: formatHours(hours),
          article: parameter.article,
          from: parameter.from,
        },
      ],
    },
  };
}
