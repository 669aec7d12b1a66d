import type { ExamCounts } from '../model/department.js';
import { placeAt, type Place } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { input, step, type Trace } from '../model/trace.js';
import { examsOf } from './exams.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';

function sameCounts(one: ExamCounts, other: ExamCounts): boolean {
  return one.registered === other.registered && one.sat === other.sat && one.passed === other.passed;
}

function traceOf(batch: string, listed: ExamCounts, counted: ExamCounts, listedAt: Place, countedAt: Place): Trace {
  const [inList, inSheet] = [[listedAt], [countedAt]];
  return step(
    'counts-agree',
    'same',
    sameCounts(listed, counted),
    [
      input('registered', listed.registered, inList),
      input('counted-registered', counted.registered, inSheet),
      input('sat', listed.sat, inList),
      input('counted-sat', counted.sat, inSheet),
      input('passed', listed.passed, inList),
      input('counted-passed', counted.passed, inSheet),
    ],
    batch,
  );
}

function judge(subject: PilotSubject): Verdict {
  const compared = examsOf(subject).flatMap(({ exam, place, listed, counted, countedAt }) =>
    listed === undefined || counted === undefined || countedAt === undefined
      ? []
      : [{ batch: exam.batch, place, listed, counted, countedAt }],
  );
  if (compared.length === 0) {
    return notApplicable(say('counts-one-source', {}), [placeAt(subject.pilot.places, 'exams')]);
  }
  const differing = compared.filter(({ listed, counted }) => !sameCounts(listed, counted));
  const trace = step(
    'counts-agree',
    'all-of',
    differing.length === 0,
    compared.map((one) => traceOf(one.batch, one.listed, one.counted, one.place, one.countedAt)),
  );
  if (differing.length === 0) {
    return {
      status: 'pass',
      facts: {},
      say: say('counts-agree', { exams: compared.length }),
      sources: compared.map(({ place }) => place),
      trace,
    };
  }
  const batches = differing.map(({ batch }) => batch);
  return {
    status: 'risk',
    facts: { batches },
    say: say('counts-differ', { exams: differing.map(({ batch, listed, counted }) => ({ batch, listed, counted })) }),
    remedy: remedy('reconcile-counts', { batches }),
    sources: differing.map(({ place }) => place),
    trace,
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
