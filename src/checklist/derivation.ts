import type { Place } from '../model/place.js';
import type { ParameterValue, ReadingId } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import type { Trace, TraceName, TraceOperation, TraceValue } from '../model/trace.js';

/** A value as somebody wrote it. */
export function input(name: TraceName, value: TraceValue, places: readonly Place[], label?: string): Trace {
  return { kind: 'input', name, value, places, ...(label === undefined ? {} : { label }) };
}

/** A number of law, with its article and the day from which it holds. */
export function parameter({ id, value, article, from }: ParameterValue<TraceValue>): Trace {
  return { kind: 'parameter', id, value, article, from };
}

/** The option in force of a reading that shapes the number. */
export function reading(id: ReadingId, terms: Terms): Trace {
  return { kind: 'reading', id, option: terms.readings[id] };
}

/** What was done with the parts, and what came out. */
export function step(
  name: TraceName,
  operation: TraceOperation,
  value: TraceValue,
  of: readonly Trace[],
  label?: string,
): Trace {
  return { kind: 'step', name, operation, value, of, ...(label === undefined ? {} : { label }) };
}
