import { addDays, daysBetween } from '../model/calendar-date.js';
import { placeAt } from '../model/place.js';
import { numberAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, parameter, step } from '../model/trace.js';
import { examsOf } from './exams.js';
import { happened } from './happened.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const successful = examsOf(subject).filter(({ results }) => results !== undefined && results.passed > 0);
  if (successful.length === 0) {
    return notApplicable(say('nobody-passed', {}), [placeAt(subject.pilot.places, 'exams')]);
  }
  const within = numberAt(terms.policy, 'certificate-days', terms.asOf);
  const days = within.value;
  const open = successful.filter(({ exam }) => happened(exam.certificatesIssuedOn, terms) === undefined);
  const overdue = open.filter(({ exam }) => addDays(exam.date, days) <= terms.asOf);
  const trace = step('certificates-issued', 'all-of', open.length === 0, [
    ...successful.flatMap(({ exam, place, results, resultPlaces }) => [
      input('passed', results?.passed ?? null, resultPlaces, exam.batch),
      input('issue-date', happened(exam.certificatesIssuedOn, terms) ?? null, [place], exam.batch),
      step(
        'days-since-exam',
        'days-between',
        daysBetween(exam.date, terms.asOf),
        [input('exam-date', exam.date, [place]), input('as-of', terms.asOf, [])],
        exam.batch,
      ),
    ]),
    parameter(within),
  ]);
  if (open.length === 0) {
    return {
      status: 'pass',
      facts: {},
      say: say('certificates-issued', { exams: successful.length }),
      sources: successful.map(({ place }) => place),
      trace,
    };
  }
  const shown = overdue.length > 0 ? overdue : open;
  const exams = shown.map(({ exam: { batch, date } }) => ({ batch, date }));
  return {
    status: overdue.length > 0 ? 'fail' : 'pending',
    facts: { batches: exams.map(({ batch }) => batch) },
    say: say(overdue.length > 0 ? 'certificates-overdue' : 'certificates-pending', { exams, days }),
    remedy: remedy('issue-certificates', { exams }),
    sources: shown.map(({ place }) => place),
    trace,
  };
}

/** Art. 16: whoever passed gets the certificate in time (parameter `certificate-days`). Unknown results are none. */
export const certificatesIssued: RunRule = {
  id: 'art16-certificates-issued',
  article: '16',
  stage: 'run',
  readings: [],
  judge,
};
