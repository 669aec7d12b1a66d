import { numberAt, type NumberParameterId } from '../model/policy.js';
import type { Facts } from '../model/result.js';
import type { Place } from '../model/place.js';
import type { Terms } from '../model/terms.js';
import { input, parameter, type Trace } from '../model/trace.js';
import type { GradeCount, GradeShort } from '../model/verdict-facts.js';
import { enrolmentOf, enrolmentSources, inSchoolGrades } from './enrolment.js';
import type { PilotSubject } from './rule.js';

/** A number of every grade in school, held against what the plan asks of each. */
export interface GradeCounts {
  readonly grades: readonly GradeCount[];
  /** The grades that have too few. */
  readonly short: readonly GradeShort[];
  readonly required: number;
  readonly facts: Facts;
  readonly inputs: readonly Trace[];
  readonly parameter: Trace;
  readonly sources: readonly Place[];
}

/**
 * Counts `what` of each grade in school; a grade without data has none. Undefined when no grade at all has data.
 * Art. 3(1).
 */
export function countGrades(
  subject: PilotSubject,
  what: 'classes' | 'students',
  parameterId: NumberParameterId,
  terms: Terms,
): GradeCounts | undefined {
  const enrolment = enrolmentOf(subject);
  if (enrolment.size === 0) return undefined;
  const required = numberAt(terms.policy, parameterId, terms.asOf);
  const inSchool = inSchoolGrades(subject, terms);
  const grades = inSchool.map((grade) => ({ grade, count: enrolment.get(grade)?.[what] ?? 0 }));
  const short = grades
    .filter(({ count }) => count < required.value)
    .map(({ grade, count }) => ({ grade, count, short: required.value - count }));
  const inputs = grades.map(({ grade, count }) =>
    input(what, count, enrolment.get(grade)?.places ?? [], String(grade)),
  );
  return {
    grades,
    short,
    required: required.value,
    facts: {
      grades: Object.fromEntries(grades.map(({ grade, count }) => [String(grade), count])),
      required: required.value,
    },
    inputs,
    parameter: parameter(required),
    sources: enrolmentSources(subject, enrolment, inSchool),
  };
}
