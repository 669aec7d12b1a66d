import { addDays } from '../model/calendar-date.js';
import { MONTH_DAY_PARAMETERS, NUMBER_PARAMETERS, type ParameterId } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import type { Screen } from './report.js';
import { parameterOf } from './rules-names.js';
import { hanging } from './wrap.js';

const PARAMETERS: readonly ParameterId[] = [...NUMBER_PARAMETERS, ...MONTH_DAY_PARAMETERS];

/** Legal numbers that change inside the claim window: each value with the days on which it holds. */
export function amendedBlock({ policy, window }: Terms, { words, width }: Screen): readonly string[] {
  const own = words.beside;
  return PARAMETERS.flatMap((id) => {
    const { values, unit, name } = parameterOf(policy, id);
    const inForce = values.filter(({ from }, index) => {
      const next = values[index + 1];
      return from <= window.to && (next === undefined || next.from > window.from);
    });
    if (inForce.length < 2) return [];
    const said = inForce.map(({ value, from }, index) => {
      const text = words.rules.value(String(value), unit);
      const next = inForce[index + 1];
      return next !== undefined && index === 0
        ? own.valueUntil(text, addDays(next.from, -1))
        : own.valueFrom(text, from);
    });
    return hanging(own.amended, own.amendedNumber(name[words.language], said), 0, width);
  });
}
