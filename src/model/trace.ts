import type { Article } from './article.js';
import type { CalendarDate } from './calendar-date.js';
import type { ParameterId, ParameterValue, ReadingId, Readings } from './policy.js';
import type { Place } from './place.js';
import type { TraceName } from './trace-name.js';

/** A value in a derivation: a number in hundredths would be unreadable, so values are what a person would write. */
export type TraceValue = string | number | boolean | null;

/**
 * How a number came about (3-design habit 10): written where the number is made, printed by `--explain`. `name` is a
 * code with a word in each language.
 */
export type Trace =
  | {
      readonly kind: 'input';
      readonly name: TraceName;
      /** Which of several: the grade, the batch. */
      readonly label?: string;
      readonly value: TraceValue;
      readonly places: readonly Place[];
    }
  | {
      readonly kind: 'parameter';
      readonly id: ParameterId;
      readonly value: TraceValue;
      readonly article: Article;
      readonly from: CalendarDate;
    }
  | { readonly kind: 'reading'; readonly id: ReadingId; readonly option: string }
  | {
      readonly kind: 'step';
      readonly name: TraceName;
      readonly label?: string;
      readonly operation: TraceOperation;
      readonly value: TraceValue;
      readonly of: readonly Trace[];
    }
  /** A number that has a derivation of its own, under this key. */
  | { readonly kind: 'derived'; readonly name: TraceName; readonly key: string; readonly value: TraceValue };

/** What a step does with its parts, in order. */
export type TraceOperation =
  | 'as-recorded' // the one input itself
  | 'from-parameter' // the parameter itself
  | 'sum'
  | 'count'
  | 'times' // hours × rate, rounded half up to the fen
  | 'share-of' // part of base, compared with a percentage
  | 'at-least'
  | 'at-most'
  | 'between'
  | 'within' // a date, and the first and last day of a time
  | 'days-between'
  | 'longest'
  | 'fewest-to-add'
  | 'rest-of'
  | 'before' // the first date before the second
  | 'not-after' // the first date not after the second
  | 'in-order'
  | 'same'
  | 'all-of'
  | 'none-of'
  | 'reason-holds';

/** A value as somebody wrote it. */
export function input(name: TraceName, value: TraceValue, places: readonly Place[], label?: string): Trace {
  return { kind: 'input', name, value, places, ...(label === undefined ? {} : { label }) };
}

/** A number of law, with its article and the day from which it holds. */
export function parameter({ id, value, article, from }: ParameterValue<TraceValue>): Trace {
  return { kind: 'parameter', id, value, article, from };
}

/** The option in force of a reading that shapes the number. */
export function reading(id: ReadingId, { readings }: { readonly readings: Readings }): Trace {
  return { kind: 'reading', id, option: readings[id] };
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

/** A number that is explained elsewhere, by the key under which it is. */
export function derived(name: TraceName, key: string, value: TraceValue): Trace {
  return { kind: 'derived', name, key, value };
}

/** Every place that a derivation rests on. */
export function placesOf(trace: Trace): readonly Place[] {
  if (trace.kind === 'input') return trace.places;
  return trace.kind === 'step' ? trace.of.flatMap(placesOf) : [];
}
