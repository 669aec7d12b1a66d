import { placeAt } from '../model/place.js';
import { remedy, type Remedy, say, type Status, type Verdict, worst } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import type { VerdictFacts } from '../model/verdict-facts.js';
import { examsInYear, type JudgedExam } from './exams.js';
import { happened } from './happened.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';

function statusOf({ exam }: JudgedExam, terms: Terms): Status {
  const submitted = happened(exam.listSubmittedOn, terms);
  if (submitted === undefined) return exam.date > terms.asOf ? 'pending' : 'unproven';
  if (submitted === exam.date) return 'risk';
  return submitted < exam.date ? 'pass' : 'fail';
}

type Lists = VerdictFacts['lists-open'];

function remedyFor(status: Status, { late, missing, sameDay, pending }: Lists): Remedy {
  if (status === 'fail') return remedy('submit-lists-earlier', { exams: late });
  if (status === 'risk') return remedy('submit-lists-earlier', { exams: sameDay });
  return remedy('submit-lists', { exams: [...missing, ...pending] });
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const judged = examsInYear(subject, terms).map((exam) => ({ ...exam, status: statusOf(exam, terms) }));
  if (judged.length === 0) {
    return notApplicable(say('no-exam-in-year', terms.window), [placeAt(subject.pilot.places, 'exams')]);
  }
  const status = worst(judged.map((exam) => exam.status));
  const trace = step(
    'list-in-time',
    'all-of',
    status === 'pass',
    judged.map(({ exam, place, status: of }) =>
      step(
        'list-in-time',
        'before',
        of === 'pass',
        [input('list-date', exam.listSubmittedOn ?? null, [place]), input('exam-date', exam.date, [place])],
        exam.batch,
      ),
    ),
  );
  if (status === 'pass') {
    return {
      status,
      facts: {},
      say: say('lists-in-time', { exams: judged.length }),
      sources: judged.map(({ place }) => place),
      trace,
    };
  }
  const withStatus = (wanted: Status): Lists['missing'] =>
    judged.filter((exam) => exam.status === wanted).map(({ exam: { batch, date } }) => ({ batch, date }));
  const late = judged.flatMap(({ status: of, exam: { batch, date, listSubmittedOn } }) =>
    of === 'fail' && listSubmittedOn !== undefined ? [{ batch, date, submittedOn: listSubmittedOn }] : [],
  );
  const lists = {
    late,
    missing: withStatus('unproven'),
    sameDay: withStatus('risk'),
    pending: withStatus('pending'),
  };
  return {
    status,
    facts: status === 'unproven' ? {} : { late: late.map(({ batch }) => batch) },
    say: say('lists-open', lists),
    remedy: remedyFor(status, lists),
    sources: judged.filter((exam) => exam.status !== 'pass').map(({ place }) => place),
    trace,
  };
}

/** Art. 14: the list of candidates is handed in before the day of the exam. */
export const examList: RunRule = { id: 'art14-exam-list', article: '14', stage: 'run', readings: [], judge };
