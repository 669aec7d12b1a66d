import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import type { PilotSubject, RunRule } from './rule.js';
import { stateOfStep, traceOfStep } from './step.js';
import { notApplicable, unproven } from './verdict.js';

const FORMS = ['plan', 'application', 'budgetReview'] as const;

function judge({ pilot }: PilotSubject, terms: Terms): Verdict {
  if (pilot.funding.requested !== true) {
    return notApplicable(say('funding-not-requested', {}), [placeAt(pilot.places, 'funding')]);
  }
  const forms = FORMS.map((form) => ({
    place: placeAt(pilot.places, 'funding', form),
    trace: traceOfStep(
      { step: pilot.funding[form], decides: false, place: placeAt(pilot.places, 'funding', form) },
      terms,
    ),
    state: stateOfStep({ step: pilot.funding[form], field: ['pilot', 'funding', form], decides: false }, terms),
  }));
  const open = forms.flatMap(({ place, state }) => ('open' in state ? [{ place, step: state.open }] : []));
  const trace = step('forms', 'all-of', open.length === 0, [
    input('funding-requested', true, [placeAt(pilot.places, 'funding')]),
    ...forms.map((form) => form.trace),
  ]);
  if (open.length === 0) {
    return {
      status: 'pass',
      facts: {},
      say: say('funding-complete', {}),
      sources: forms.map(({ place }) => place),
      trace,
    };
  }
  const steps = open.map(({ step: form }) => form);
  return {
    ...unproven(
      say('funding-open', { steps }),
      remedy('complete-steps', { steps }),
      open.map(({ place }) => place),
    ),
    trace,
  };
}

/** Art. 10: who asks for money has handed in the plan, the project application and the budget review. */
export const fundingForms: RunRule = { id: 'art10-funding-forms', article: '10', stage: 'run', readings: [], judge };
