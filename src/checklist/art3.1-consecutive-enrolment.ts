import { numberAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, parameter, step } from '../model/trace.js';
import {
  enrolmentOf,
  enrolmentSources,
  enrolmentUnknown,
  entryYears,
  inSchoolGrades,
  lastEntryYear,
  type Enrolment,
} from './enrolment.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

/**
 * Who entered in a year: 招生数, else the students of the grade. A grade in school without data counts as nobody; of one
 * that has left school nobody is on the rolls any more, so only 招生数 tells (null: not known).
 */
function intakeOf(enrolment: Enrolment, year: number, inSchool: boolean): number | null {
  const grade = enrolment.get(year);
  if (grade?.admitted !== undefined) return grade.admitted;
  const students = grade?.students ?? 0;
  return students === 0 && !inSchool ? null : students;
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const enrolment = enrolmentOf(subject);
  if (enrolment.size === 0) return enrolmentUnknown(subject);

  const required = numberAt(terms.policy, 'enrolment-years', terms.asOf);
  const last = lastEntryYear(subject, terms);
  const years = entryYears(last, required.value);
  const inSchool = inSchoolGrades(subject, terms);
  const intakes = years.map((year) => ({ year, intake: intakeOf(enrolment, year, inSchool.includes(year)) }));
  const sources = enrolmentSources(subject, enrolment, years);

  const empty = intakes.filter(({ intake }) => intake === 0).map(({ year }) => year);
  const unknown = intakes.filter(({ intake }) => intake === null).map(({ year }) => year);
  if (empty.length === 0 && unknown.length > 0) {
    return unproven(say('intake-unknown', { years: unknown }), remedy('fill-intake', { years: unknown }), sources);
  }

  const facts = { years: Object.fromEntries(intakes.map(({ year, intake }) => [String(year), intake])) };
  const withIntake = years.length - empty.length - unknown.length;
  const trace = step('years-with-intake', 'at-least', withIntake >= required.value, [
    step(
      'years-with-intake',
      'count',
      withIntake,
      intakes.map(({ year, intake }) => input('admitted', intake, enrolment.get(year)?.places ?? [], String(year))),
    ),
    parameter(required),
  ]);
  if (empty.length > 0) {
    return {
      status: 'fail',
      facts,
      say: say('enrolment-broken', { empty, required: required.value }),
      // What was not admitted stays so: the condition is met once that many years in a row have passed since.
      remedy: remedy('await-enrolment', {
        empty,
        required: required.value,
        earliest: Math.max(...empty) + required.value,
      }),
      sources,
      trace,
    };
  }
  return {
    status: 'pass',
    facts,
    say: say('enrolment-consecutive', { years }),
    sources,
    trace,
  };
}

/** Art. 3(1): the major has admitted students in each of the last entry years (parameter `enrolment-years`). */
export const consecutiveEnrolment: ApplyRule = {
  id: 'art3.1-consecutive-enrolment',
  article: '3(1)',
  stage: 'apply',
  readings: [],
  judge,
};
