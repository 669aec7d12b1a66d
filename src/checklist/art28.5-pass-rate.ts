import type { ExamCounts } from '../model/department.js';
import { placeAt, type Place } from '../model/place.js';
import { numberAt } from '../model/policy.js';
import { missingInFixedBase, reachesPercent } from '../model/ratio.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, parameter, reading, step, type Trace } from '../model/trace.js';
import { examsInYear, type JudgedExam } from './exams.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable, unproven } from './verdict.js';

/** Passed of a base: of one batch, or of all together. */
interface Rate {
  readonly passed: number;
  readonly base: number;
  readonly batch: string | undefined;
  readonly inputs: readonly Trace[];
  readonly places: readonly Place[];
}

interface KnownExam extends JudgedExam {
  readonly results: ExamCounts;
}

function isKnown(exam: JudgedExam): exam is KnownExam {
  return exam.results !== undefined;
}

function rateOf({ exam, results, resultPlaces }: KnownExam, terms: Terms): Rate {
  const of = terms.readings['pass-rate-base'];
  return {
    passed: results.passed,
    base: results[of],
    batch: exam.batch,
    inputs: [
      input('passed', results.passed, resultPlaces, exam.batch),
      input(of, results[of], resultPlaces, exam.batch),
    ],
    places: resultPlaces,
  };
}

function together(rates: readonly Rate[]): Rate {
  return {
    passed: rates.reduce((sum, { passed }) => sum + passed, 0),
    base: rates.reduce((sum, { base }) => sum + base, 0),
    batch: undefined,
    inputs: rates.flatMap(({ inputs }) => inputs),
    places: rates.flatMap(({ places }) => places),
  };
}

/** The lowest passed / base, the first of equals; only rates with somebody in the base. */
function lowest(rates: readonly Rate[]): Rate | undefined {
  return rates
    .filter(({ base }) => base > 0)
    .reduce<Rate | undefined>(
      (worst, rate) => (worst === undefined || rate.passed * worst.base < worst.passed * rate.base ? rate : worst),
      undefined,
    );
}

function judgeRate(rate: Rate, terms: Terms): Verdict {
  const required = numberAt(terms.policy, 'pass-rate-percent', terms.asOf);
  const percent = required.value;
  const { passed, base, batch } = rate;
  const met = reachesPercent(passed, base, percent);
  const shortBy = missingInFixedBase(passed, base, percent);
  const said = { passed, base, percent, of: terms.readings['pass-rate-base'], batch };
  const judged = {
    facts: { passed, base, requiredPercent: percent, shortBy },
    sources: rate.places,
    trace: step('pass-rate', 'share-of', met, [
      reading('pass-rate-scope', terms),
      reading('pass-rate-base', terms),
      ...rate.inputs,
      parameter(required),
    ]),
  };
  return met
    ? { status: 'pass', ...judged, say: say('pass-rate-met', said) }
    : {
        status: 'fail',
        ...judged,
        say: say('pass-rate-short', { ...said, shortBy }),
        remedy: remedy('raise-pass-rate', { shortBy, passed: passed + shortBy, base, percent }),
      };
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const held = examsInYear(subject, terms).filter(({ exam }) => exam.date <= terms.asOf);
  if (held.length === 0) {
    return notApplicable(say('no-exam-held', terms.window), [placeAt(subject.pilot.places, 'exams')]);
  }
  const unknown = held.filter((exam) => !isKnown(exam));
  const rates = held.filter(isKnown).map((exam) => rateOf(exam, terms));
  const eachBatch = terms.readings['pass-rate-scope'] === 'each-batch';
  const rate = eachBatch ? lowest(rates) : together(rates);
  const verdict = rate === undefined || rate.base === 0 ? undefined : judgeRate(rate, terms);

  // One batch that fails is enough; all together are judged only when all are known.
  if (eachBatch && verdict?.status === 'fail') return verdict;
  if (unknown.length > 0) {
    const batches = unknown.map(({ exam }) => exam.batch);
    return unproven(
      say('results-unknown', { batches }),
      remedy('fill-results', { batches }),
      unknown.map(({ place }) => place),
    );
  }
  return (
    verdict ??
    notApplicable(
      say('nobody-in-base', { of: terms.readings['pass-rate-base'] }),
      held.map(({ place }) => place),
    )
  );
}

/**
 * Art. 28(5): enough of the candidates of the year pass (parameter `pass-rate-percent`), by reading of those who sat or
 * registered, and over the year or in each batch.
 */
export const passRate: RunRule = {
  id: 'art28.5-pass-rate',
  article: '28(5)',
  stage: 'run',
  readings: ['pass-rate-base', 'pass-rate-scope'],
  judge,
};
