import type { CalendarDate } from '../model/calendar-date.js';
import type { TrainingRow } from '../model/department.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { happened } from './happened.js';
import type { PilotSubject, RunRule } from './rule.js';
import { filesTrace } from './attestation.js';
import { unproven } from './verdict.js';

/** The pilot's first 培训 row in the claim year that has taken place by as-of. */
function firstTraining({ data, pilot }: PilotSubject, terms: Terms): TrainingRow | undefined {
  return data.tables.trainings
    .filter((row) => row.pilot === pilot.id && isInWindow(row.date, terms.window) && row.date <= terms.asOf)
    .reduce<TrainingRow | undefined>(
      (first, row) => (first === undefined || row.date < first.date ? row : first),
      undefined,
    );
}

/** What the dates of plan and training say, when they are right or the same day; the plan's file is judged before this. */
function judgeDates(
  plan: CalendarDate,
  first: CalendarDate | undefined,
  terms: Terms,
): Pick<Verdict, 'status' | 'say' | 'remedy'> {
  if (plan === first) {
    return { status: 'risk', say: say('plan-same-day', { plan }), remedy: remedy('submit-plan-first', { first }) };
  }
  if (plan < terms.window.from) {
    const { from } = terms.window;
    return { status: 'risk', say: say('plan-of-earlier-year', { plan, from }), remedy: remedy('renew-plan', { from }) };
  }
  return { status: 'pass', say: say('plan-in-time', { plan, first }) };
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const { pilot } = subject;
  const first = firstTraining(subject, terms);
  const plan = happened(pilot.trainingPlan.submittedOn, terms);
  const { file } = pilot.trainingPlan;
  const trace = step('plan-in-time', 'before', plan !== undefined && (first === undefined || plan < first.date), [
    input('plan-date', plan ?? null, [placeAt(pilot.places, 'trainingPlan', 'submittedOn')]),
    input('training-date', first?.date ?? null, first === undefined ? [] : [placeOfCell(first.origin, 'date')]),
    input('window-from', terms.window.from, []),
    filesTrace(file === undefined ? [] : [file], placeAt(pilot.places, 'trainingPlan', 'file')),
  ]);
  return { ...judgePlan(subject, first, terms), trace };
}

function judgePlan({ pilot }: PilotSubject, row: TrainingRow | undefined, terms: Terms): Verdict {
  const plan = happened(pilot.trainingPlan.submittedOn, terms);
  const planPlace = placeAt(pilot.places, 'trainingPlan', 'submittedOn');
  const sources = row === undefined ? [planPlace] : [planPlace, placeOfCell(row.origin, 'date')];

  if (row !== undefined && (plan === undefined || plan > row.date)) {
    const first = row.date;
    return {
      status: 'fail',
      facts: {},
      say: plan === undefined ? say('plan-absent', { first }) : say('plan-late', { plan, first }),
      remedy: remedy('submit-plan-first', { first }),
      sources,
    };
  }
  if (plan === undefined) return unproven(say('plan-unknown', {}), remedy('submit-plan', {}), sources);
  const { file } = pilot.trainingPlan;
  if (file?.exists !== true) {
    return unproven(say('plan-file-missing', { file: file?.path }), remedy('attach-plan-file', { file: file?.path }), [
      placeAt(pilot.places, 'trainingPlan', 'file'),
    ]);
  }
  return { facts: {}, sources, ...judgeDates(plan, row?.date, terms) };
}

/**
 * Art. 19(2): the training plan is handed in before the first training of the year. On the same day, or before the year
 * began, it needs attention; it is proven by its file.
 */
export const trainingPlan: RunRule = {
  id: 'art19.2-training-plan',
  article: '19(2)',
  stage: 'run',
  readings: [],
  judge,
};
