import type { CalendarDate } from '../model/calendar-date.js';
import type { Pilot, StepId } from '../model/department.js';
import { fieldAt, placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, step as stepTrace } from '../model/trace.js';
import type { VerdictFacts } from '../model/verdict-facts.js';
import { happened } from './happened.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { PROCEDURE } from './step.js';
import { notApplicable } from './verdict.js';

interface Act {
  readonly step: StepId;
  /** Its place in the order; the annexes share one. */
  readonly rank: number;
  readonly date: CalendarDate | undefined;
}

type Skipped = VerdictFacts['order-broken']['skipped'][number];
type Backwards = VerdictFacts['order-broken']['backwards'][number];

function actsOf(pilot: Pilot, terms: Terms): readonly Act[] {
  return PROCEDURE.flatMap((group, rank) =>
    group.map((step) => ({ step, rank, date: happened(pilot.procedure[step]?.date, terms) })),
  );
}

/** Steps that have a date while an earlier one has none: each with the first such earlier step. */
function skippedIn(acts: readonly Act[]): readonly Skipped[] {
  return acts.flatMap(({ step, rank, date }) => {
    const undone = acts.find((earlier) => earlier.rank < rank && earlier.date === undefined);
    return date === undefined || undone === undefined ? [] : [{ step: undone.step, before: step }];
  });
}

/** Steps dated before an earlier one: each with the latest such earlier step. */
function backwardsIn(acts: readonly Act[]): readonly Backwards[] {
  return acts.flatMap(({ step, rank, date }) => {
    if (date === undefined) return [];
    const later = acts
      .flatMap((act) =>
        act.rank < rank && act.date !== undefined && act.date > date ? [{ ...act, date: act.date }] : [],
      )
      .reduce<{ step: StepId; date: CalendarDate } | undefined>(
        (latest, act) => (latest === undefined || act.date > latest.date ? act : latest),
        undefined,
      );
    return later === undefined ? [] : [{ step: later.step, date: later.date, before: step, beforeDate: date }];
  });
}

function judge({ pilot }: PilotSubject, terms: Terms): Verdict {
  const acts = actsOf(pilot, terms);
  const steps = acts.filter(({ date }) => date !== undefined).length;
  if (steps === 0) return notApplicable(say('nothing-dated', {}), [placeAt(pilot.places, 'procedure')]);
  const skipped = skippedIn(acts);
  const backwards = backwardsIn(acts);
  const concerned = [...new Set([...skipped, ...backwards].flatMap(({ step, before }) => [step, before]))];
  const trace = stepTrace(
    'order',
    'in-order',
    concerned.length === 0,
    acts.map(({ step, date }) =>
      input(
        'step-date',
        date ?? null,
        [placeAt(pilot.places, 'procedure', step, 'date')],
        fieldAt(pilot.places, 'procedure', step),
      ),
    ),
  );
  return concerned.length > 0
    ? {
        status: 'fail',
        facts: { steps: concerned },
        say: say('order-broken', { skipped, backwards }),
        remedy: remedy('mend-order', { steps: concerned }),
        sources: concerned.map((step) => placeAt(pilot.places, 'procedure', step, 'date')),
        trace,
      }
    : {
        status: 'pass',
        facts: {},
        say: say('order-kept', { steps }),
        sources: [placeAt(pilot.places, 'procedure')],
        trace,
      };
}

/**
 * Art. 4: the steps are taken in order. Dates never go back, and none is dated while an earlier one is not; the two
 * annexes may come in either order.
 */
export const order: ApplyRule = { id: 'art4-order', article: '4', stage: 'apply', readings: [], judge };
