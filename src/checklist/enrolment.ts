import { dateInYear, yearOf } from '../model/calendar-date.js';
import type { Student } from '../model/department.js';
import { placeAt, placeOfRow, type Place } from '../model/place.js';
import { monthDayAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { comparable } from '../model/text.js';
import { happened } from './happened.js';
import type { PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

/** One grade of the pilot's major: full-time classes and students, and how many were admitted where somebody says so. */
interface GradeData {
  readonly classes: number;
  readonly students: number;
  readonly admitted: number | undefined;
  readonly places: readonly Place[];
}

export type Enrolment = ReadonlyMap<number, GradeData>;

/** The pilot's `enrolment` list by grade; undefined without one. An empty list is a list without data. */
export function listedEnrolment({ pilot }: PilotSubject): Enrolment | undefined {
  if (pilot.enrolment === undefined) return undefined;
  return new Map(
    pilot.enrolment.map(({ grade, classes, students, admitted }, index) => [
      grade,
      { classes, students, admitted, places: [placeAt(pilot.places, 'enrolment', index)] },
    ]),
  );
}

function gradeOf(students: readonly [Student, ...Student[]]): GradeData {
  const classes = new Set(students.map((student) => comparable(student.className)));
  return {
    classes: classes.size,
    students: students.length,
    admitted: undefined,
    places: [placeOfRow(students[0].origin)],
  };
}

/** The full-time students of the pilot's major in the 学生 sheet, counted by grade (1-domain 2.2). */
export function countedEnrolment({ data, pilot }: PilotSubject): Enrolment {
  const major = comparable(pilot.major.name);
  const byGrade = new Map<number, [Student, ...Student[]]>();
  for (const student of data.tables.students) {
    if (!student.fullTime || comparable(student.major) !== major) continue;
    const others = byGrade.get(student.grade);
    if (others) others.push(student);
    else byGrade.set(student.grade, [student]);
  }
  return new Map([...byGrade].map(([grade, students]) => [grade, gradeOf(students)]));
}

/** Enrolment by grade: the pilot's own list counts, the 学生 sheet stands in where there is none. */
export function enrolmentOf(subject: PilotSubject): Enrolment {
  return listedEnrolment(subject) ?? countedEnrolment(subject);
}

/**
 * The last entry year (1-domain 2.2): that of the reference date, which is the day of the application, else as-of; before
 * the day on which a grade begins, the year before.
 */
export function lastEntryYear({ pilot }: PilotSubject, terms: Terms): number {
  const reference = happened(pilot.application.date, terms) ?? terms.asOf;
  const year = yearOf(reference);
  const cutover = monthDayAt(terms.policy, 'enrolment-cutover', terms.asOf).value;
  return reference >= dateInYear(year, cutover) ? year : year - 1;
}

/** The last `count` entry years, ascending. */
export function entryYears(last: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}

/** The grades in school: as many entry years as the major takes. */
export function inSchoolGrades(subject: PilotSubject, terms: Terms): readonly number[] {
  return entryYears(lastEntryYear(subject, terms), subject.pilot.major.years);
}

/** Where the numbers of these grades stand; where none has any, the enrolment as a whole. */
export function enrolmentSources(
  { pilot }: PilotSubject,
  enrolment: Enrolment,
  grades: readonly number[],
): readonly Place[] {
  const places = grades.flatMap((grade) => enrolment.get(grade)?.places ?? []);
  return places.length > 0 ? places : [placeAt(pilot.places, 'enrolment')];
}

/** No grade has any data. */
export function enrolmentUnknown({ pilot }: PilotSubject): Verdict {
  const major = pilot.major.name;
  return unproven(say('enrolment-unknown', { major }), remedy('fill-enrolment', { major }), [
    placeAt(pilot.places, 'enrolment'),
  ]);
}
