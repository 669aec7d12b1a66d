import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { input, step } from '../model/trace.js';
import type { GradeDifference } from '../model/verdict-facts.js';
import { countedEnrolment, listedEnrolment, type Enrolment } from './enrolment.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { notApplicable } from './verdict.js';

/** Classes and students of a grade; a grade that one side does not name has none there. */
function sizeOf(enrolment: Enrolment, grade: number): { readonly classes: number; readonly students: number } {
  const data = enrolment.get(grade);
  return data === undefined ? { classes: 0, students: 0 } : { classes: data.classes, students: data.students };
}

function judge(subject: PilotSubject): Verdict {
  const listed = listedEnrolment(subject);
  const counted = countedEnrolment(subject);
  const list = placeAt(subject.pilot.places, 'enrolment');
  if (listed === undefined || counted.size === 0) {
    return notApplicable(say('enrolment-one-source', { listed: listed !== undefined, counted: counted.size > 0 }), [
      list,
    ]);
  }
  const grades = [...new Set([...listed.keys(), ...counted.keys()])].sort((one, other) => one - other);
  const sizes = grades.map((grade) => ({ grade, listed: sizeOf(listed, grade), counted: sizeOf(counted, grade) }));
  const differences: readonly GradeDifference[] = sizes.filter(
    (size) => size.listed.classes !== size.counted.classes || size.listed.students !== size.counted.students,
  );
  const trace = step(
    'enrolment-agrees',
    'same',
    differences.length === 0,
    sizes.flatMap((size) => {
      const label = String(size.grade);
      const inList = listed.get(size.grade)?.places ?? [];
      const inSheet = counted.get(size.grade)?.places ?? [];
      return [
        input('listed-classes', size.listed.classes, inList, label),
        input('counted-classes', size.counted.classes, inSheet, label),
        input('listed-students', size.listed.students, inList, label),
        input('counted-students', size.counted.students, inSheet, label),
      ];
    }),
  );
  if (differences.length === 0) {
    return { status: 'pass', facts: {}, say: say('enrolment-agrees', { grades }), sources: [list], trace };
  }
  const differing = differences.map(({ grade }) => grade);
  return {
    status: 'risk',
    facts: { grades: differing },
    say: say('enrolment-differs', { grades: differences }),
    remedy: remedy('reconcile-enrolment', { grades: differing }),
    sources: differing.flatMap((grade) => [
      ...(listed.get(grade)?.places ?? []),
      ...(counted.get(grade)?.places ?? []),
    ]),
    trace,
  };
}

/** Art. 3(1): the enrolment that the pilot states and the 学生 sheet say the same of every grade. */
export const enrolmentAgrees: ApplyRule = {
  id: 'art3.1-enrolment-agrees',
  article: '3(1)',
  stage: 'apply',
  readings: [],
  judge,
};
