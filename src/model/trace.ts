import type { Article } from './article.js';
import type { CalendarDate } from './calendar-date.js';
import type { ParameterId, ReadingId } from './policy.js';
import type { Place } from './place.js';

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
    };

/** What a step does with its parts, in order. */
export type TraceOperation =
  | 'as-recorded' // the one input itself
  | 'from-parameter' // the parameter itself
  | 'sum'
  | 'count'
  | 'times' // hours × rate, rounded half up to the fen
  | 'share-of' // part of base, compared with a percentage
  | 'at-least'
  | 'between'
  | 'days-between'
  | 'longest'
  | 'fewest-to-add'
  | 'rest-of';

/** Codes of the things that derivations name. */
export type TraceName =
  | 'line-hours'
  | 'recorded-hours'
  | 'counted-date'
  | 'person-hours'
  | 'rate'
  | 'amount'
  | 'total-hours'
  | 'total-amount'
  | 'dual-qualified-members'
  | 'industry-experts'
  | 'team-members'
  | 'share'
  | 'short-by'
  | 'admitted'
  | 'years-with-intake'
  | 'classes'
  | 'students'
  | 'integrated-courses'
  | 'registered'
  | 'sat'
  | 'passed'
  | 'pass-rate'
  | 'clock-days'
  | 'longest-days'
  | 'due-date'
  | 'submitted-date'
  | 'days-left'
  | 'as-of'
  | 'allocated'
  | 'rest';
