import type { Article } from '../model/article.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Pilot, Step, StepId } from '../model/department.js';
import { isProven, missingFiles } from '../model/evidence.js';
import { placeAt, type Place } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { RuleId } from '../model/rule-id.js';
import type { Terms } from '../model/terms.js';
import { input, step as stepTrace, type Trace } from '../model/trace.js';
import type { FieldPath, OpenStep, StepGap } from '../model/verdict-facts.js';
import { filesTrace } from './attestation.js';
import { happened } from './happened.js';
import type { ApplyRule } from './rule.js';
import { unproven } from './verdict.js';

/** The steps of Art. 4 in the order of the procedure; steps in one group may come in either order. */
export const PROCEDURE: readonly (readonly StepId[])[] = [
  ['consultation'],
  ['annex1', 'annex2'],
  ['departmentReview'],
  ['officeApproval'],
  ['presidentMeeting'],
  ['platformDeclaration'],
];

/** Steps that decide something: they also need an outcome (1-domain 2.1). */
const DECIDING: ReadonlySet<StepId> = new Set<StepId>(['officeApproval', 'presidentMeeting']);

/** A step to judge. */
interface JudgedStep {
  readonly step: Step | undefined;
  readonly field: FieldPath;
  readonly place: Place;
  /** Only its outcome 通过 counts. */
  readonly decides: boolean;
}

function gapsOf(step: Step | undefined, decides: boolean, terms: Terms): readonly StepGap[] {
  if (step === undefined) return decides ? ['absent', 'no-outcome'] : ['absent'];
  const gaps: StepGap[] = [];
  if (step.date === undefined) gaps.push('no-date');
  else if (happened(step.date, terms) === undefined) gaps.push('future-date');
  if (step.evidence.length === 0) gaps.push('no-evidence');
  else if (missingFiles(step.evidence).length > 0) gaps.push('files-missing');
  if (decides && step.outcome === undefined) gaps.push('no-outcome');
  if (decides && step.outcome === 'deferred') gaps.push('deferred');
  if (decides && step.outcome === 'rejected') gaps.push('rejected');
  return gaps;
}

/** A dated act as it stands at as-of: done, or what it still lacks. */
export function stateOfStep(
  { step, field, decides }: Omit<JudgedStep, 'place'>,
  terms: Terms,
): { readonly done: CalendarDate } | { readonly open: OpenStep } {
  const gaps = gapsOf(step, decides, terms);
  return step?.date !== undefined && gaps.length === 0
    ? { done: step.date }
    : { open: { field, gaps, date: step?.date, missingFiles: missingFiles(step?.evidence ?? []) } };
}

/** What a dated act is judged by. */
export function traceOfStep({ step, decides, place }: Omit<JudgedStep, 'field'>, terms: Terms): Trace {
  const evidence = step?.evidence ?? [];
  const date = happened(step?.date, terms);
  const isDone = date !== undefined && isProven(evidence) && (!decides || step?.outcome === 'passed');
  return stepTrace('act', 'all-of', isDone, [
    input('step-date', step?.date ?? null, [place]),
    input('as-of', terms.asOf, []),
    ...(decides ? [input('outcome', step?.outcome ?? null, [place])] : []),
    filesTrace(evidence, place),
  ]);
}

/** A dated act (1-domain 2.1): done by as-of and proven by files; a deciding one decided in favour. */
export function judgeStep(judged: JudgedStep, terms: Terms): Verdict {
  return { ...judgeAct(judged, terms), trace: traceOfStep(judged, terms) };
}

function judgeAct(judged: JudgedStep, terms: Terms): Verdict {
  const { field } = judged;
  const sources = [judged.place];
  const state = stateOfStep(judged, terms);
  if ('done' in state) return { status: 'pass', facts: {}, say: say('step-done', { date: state.done }), sources };
  const { open } = state;
  if (!open.gaps.includes('rejected')) {
    return unproven(say('step-open', open), remedy('complete-step', open), sources);
  }
  return {
    status: 'fail',
    facts: {},
    say: say('step-rejected', { date: open.date }),
    remedy: remedy('resubmit-step', { field }),
    sources,
  };
}

/** A step of the procedure (Art. 4) and where it stands in the pilot's file. */
export function procedureStep(pilot: Pilot, id: StepId): JudgedStep {
  return {
    step: pilot.procedure[id],
    field: ['pilot', 'procedure', id],
    place: placeAt(pilot.places, 'procedure', id),
    decides: DECIDING.has(id),
  };
}

/** A rule of stage `apply` that is one step of the procedure and nothing more. */
export function stepRule(id: RuleId, article: Article, step: StepId): ApplyRule {
  return {
    id,
    article,
    stage: 'apply',
    readings: [],
    judge: ({ pilot }, terms) => judgeStep(procedureStep(pilot, step), terms),
  };
}
