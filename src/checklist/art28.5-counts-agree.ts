import type { ExamCounts } from '../model/department.js';
import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { examsOf } from './exams.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';

function sameCounts(one: ExamCounts, other: ExamCounts): boolean {
  return one.registered === other.registered && one.sat === other.sat && one.passed === other.passed;
}

function judge(subject: PilotSubject): Verdict {
  const compared = examsOf(subject).flatMap(({ exam, place, listed, counted }) =>
    listed === undefined || counted === undefined ? [] : [{ batch: exam.batch, place, listed, counted }],
  );
  if (compared.length === 0) {
    return notApplicable(say('counts-one-source', {}), [placeAt(subject.pilot.places, 'exams')]);
  }
  const differing = compared.filter(({ listed, counted }) => !sameCounts(listed, counted));
  if (differing.length === 0) {
    return {
      status: 'pass',
      facts: {},
      say: say('counts-agree', { exams: compared.length }),
      sources: compared.map(({ place }) => place),
    };
  }
  const batches = differing.map(({ batch }) => batch);
  return {
    status: 'risk',
    facts: { batches },
    say: say('counts-differ', { exams: differing.map(({ batch, listed, counted }) => ({ batch, listed, counted })) }),
    remedy: remedy('reconcile-counts', { batches }),
    sources: differing.map(({ place }) => place),
  };
}

/** Art. 28(5): the results that the pilot states and its 考核 rows are the same. */
export const countsAgree: RunRule = {
  id: 'art28.5-counts-agree',
  article: '28(5)',
  stage: 'run',
  readings: [],
  judge,
};
