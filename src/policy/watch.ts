import { isReadingId, type ParameterId, type ReadingId } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import { claimWindow } from './claim-window.js';
import { isMonthDayParameter, isNumberParameter } from './parameter-shapes.js';

/** What a judgement asked of the terms, in the order in which it asked. */
export interface Asked {
  readonly parameters: Set<ParameterId>;
  readonly readings: Set<ReadingId>;
}

function watched<T extends object>(target: T, note: (key: string) => void): T {
  return new Proxy(target, {
    get: (of, key, receiver): unknown => {
      if (typeof key === 'string') note(key);
      return Reflect.get(of, key, receiver);
    },
  });
}

/** Terms that note which readings are asked for; the window is as it was given. */
export function watchReadings(terms: Terms): { readonly terms: Terms; readonly asked: Set<ReadingId> } {
  const asked = new Set<ReadingId>();
  const readings = watched(terms.readings, (id) => {
    if (isReadingId(id)) asked.add(id);
  });
  return { terms: { ...terms, readings }, asked };
}

/**
 * Terms that note which parameters and readings are asked for: so a page says what its rule really uses, and nobody has to
 * keep a second list.
 */
export function watch(terms: Terms): { readonly terms: Terms; readonly asked: Asked } {
  const parameters = new Set<ParameterId>();
  const noteParameter = (id: string): void => {
    if (isNumberParameter(id) || isMonthDayParameter(id)) parameters.add(id);
  };
  const policy = {
    ...terms.policy,
    numbers: watched(terms.policy.numbers, noteParameter),
    monthDays: watched(terms.policy.monthDays, noteParameter),
  };
  const { asked, terms: own } = watchReadings(terms);
  const { readings, asOf, year } = own;
  return {
    terms: {
      policy,
      readings,
      asOf,
      year,
      // Asked for only when looked at: who looks at the window depends on what shapes it.
      get window() {
        return claimWindow(policy, readings, year);
      },
    },
    asked: { parameters, readings: asked },
  };
}
