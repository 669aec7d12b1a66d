import { entryYears, inSchoolGrades, lastEntryYear } from '../checklist/enrolment.js';
import type { GradeEnrolment, StaffMember, Student } from '../model/department.js';
import type { Look } from '../model/catalogue.js';
import type { RuleId } from '../model/rule-id.js';
import { anApplicant, aPerson, dataOf, originOf, taken } from './cast.js';
import { attestationCases, stepCases, type PilotCase, type RuleCases } from './rule-cases.js';
import type { Scene } from './scene.js';

const ENROLMENT: readonly Look[] = [
  'pilot.enrolment.grade',
  'pilot.enrolment.classes',
  'pilot.enrolment.students',
  'pilot.application.date',
  'pilot.major.name',
  'pilot.major.years',
  'students.major',
  'students.grade',
  'students.className',
  'students.fullTime',
];

function grades(years: readonly number[], classes: number, students: number): GradeEnrolment[] {
  return years.map((grade) => ({ grade, classes, students, admitted: students }));
}

function subjectOf(scene: Scene) {
  const pilot = anApplicant(scene);
  return { data: dataOf(scene, { pilots: [pilot] }), pilot };
}

/** Grades in school with these numbers, the last one with other ones. */
function schoolCase(
  scene: Scene,
  classes: number,
  students: number,
  last: { readonly classes: number; readonly students: number },
): PilotCase {
  const years = inSchoolGrades(subjectOf(scene), scene.terms);
  const enrolment = grades(years, classes, students).map((one, index) =>
    index === years.length - 1 ? { ...one, ...last } : one,
  );
  return { pilot: anApplicant(scene, { enrolment }) };
}

function students(grade: number, count: number): readonly Student[] {
  return Array.from({ length: count }, (_, index) => ({
    studentId: `${String(grade)}00${String(index + 1)}`,
    major: '软件技术',
    grade,
    className: '软件1班',
    fullTime: true,
    origin: originOf('students', index + 2),
  }));
}

/** A team of ten in which this many members are of a kind. */
function team(count: number, kind: (index: number) => Partial<StaffMember>): readonly StaffMember[] {
  return Array.from({ length: 10 }, (_, index) =>
    aPerson({ staffId: `2001${String(index + 1).padStart(4, '0')}`, ...(index < count ? kind(index) : {}) }),
  );
}

function needed(percent: number): number {
  return Math.ceil((10 * percent) / 100);
}

/** Of stage `apply`, by rule. */
export const APPLY_CASES = {
  'art3.1-consecutive-enrolment': {
    looksAt: [...ENROLMENT, 'pilot.enrolment.admitted'],
    cases: (scene) => {
      const { terms, number } = scene;
      const last = lastEntryYear(subjectOf(scene), terms);
      const years = entryYears(last, Math.max(number('enrolment-years'), 2));
      const least = number('students-per-grade');
      return [
        { pilot: anApplicant(scene, { enrolment: grades(years, 2, least) }) },
        { pilot: anApplicant(scene, { enrolment: grades(years.slice(0, -1), 2, least) }) },
        { pilot: anApplicant(scene) },
      ];
    },
  },
  'art3.1-classes': {
    looksAt: ENROLMENT,
    cases: (scene) => {
      const least = scene.number('classes-per-grade');
      const many = scene.number('students-per-grade');
      return [
        schoolCase(scene, least, many, { classes: least, students: many }),
        schoolCase(scene, least, many, { classes: least - 1, students: many }),
        { pilot: anApplicant(scene) },
      ];
    },
  },
  'art3.1-students': {
    looksAt: ENROLMENT,
    cases: (scene) => {
      const classes = scene.number('classes-per-grade');
      const least = scene.number('students-per-grade');
      return [
        schoolCase(scene, classes, least, { classes, students: least }),
        schoolCase(scene, classes, least, { classes, students: least - 1 }),
        schoolCase(scene, classes, least + 1, { classes, students: least - 1 }),
        { pilot: anApplicant(scene) },
      ];
    },
  },
  'art3.1-enrolment-agrees': {
    looksAt: ENROLMENT.filter((look) => look !== 'pilot.application.date' && look !== 'pilot.major.years'),
    cases: (scene) => {
      const grade = lastEntryYear(subjectOf(scene), scene.terms);
      const tables = { students: students(grade, 2) };
      return [
        { pilot: anApplicant(scene, { enrolment: grades([grade], 1, 2) }), tables },
        { pilot: anApplicant(scene, { enrolment: grades([grade], 1, 3) }), tables },
        { pilot: anApplicant(scene), tables },
      ];
    },
  },
  'art3.1-major-matches': attestationCases('majorMatches'),
  'art3.1-training-experience': attestationCases('trainingExperience'),
  'art3.2-strong-major': attestationCases('strongMajor'),
  'art3.2-fits-orientation': attestationCases('fitsOrientation'),
  'art3.2-programme-revised': attestationCases('programmeRevised'),
  'art3.3-content-integrated': attestationCases('contentIntegrated'),
  'art3.4-dual-qualified': {
    looksAt: ['staff.pilots', 'staff.dualQualified', 'staff.category'],
    cases: (scene) => {
      const count = needed(scene.number('dual-qualified-percent'));
      const campus = () => ({ dualQualified: true });
      // Two of them from outside: without them the campus teachers alone have too few.
      const mixed = (index: number) => ({
        dualQualified: true,
        ...(index < 2 ? { category: 'external' as const } : {}),
      });
      return [team(count, campus), team(count, mixed), team(count - 1, campus), []].map((staff) => ({
        pilot: anApplicant(scene),
        tables: { staff },
      }));
    },
  },
  'art3.4-industry-experts': {
    looksAt: ['staff.pilots', 'staff.industryExpert'],
    cases: (scene) => {
      const count = needed(scene.number('industry-expert-percent'));
      const expert = () => ({ industryExpert: true });
      return [team(count, expert), team(count - 1, expert), []].map((staff) => ({
        pilot: anApplicant(scene),
        tables: { staff },
      }));
    },
  },
  'art3.4-modular-team': attestationCases('modularTeam'),
  'art3.5-facilities': attestationCases('facilities'),
  'art4.1-in-directory': {
    looksAt: ['pilot.certificate.directory'],
    cases: (scene) =>
      ['第4批', undefined].map((directory) => {
        const pilot = anApplicant(scene);
        return { pilot: { ...pilot, certificate: { ...pilot.certificate, directory } } };
      }),
  },
  'art4.1-consultation': stepCases('consultation', false),
  'art4.2-annex1': stepCases('annex1', false),
  'art4.2-annex2': stepCases('annex2', false),
  'art4.2-justification': attestationCases('justification'),
  'art4.3-department-review': stepCases('departmentReview', false),
  'art4.3-office-approval': stepCases('officeApproval', true),
  'art4.4-president-meeting': stepCases('presidentMeeting', true),
  'art4.4-platform-declaration': stepCases('platformDeclaration', false),
  'art4-order': {
    looksAt: [
      'pilot.procedure.consultation.date',
      'pilot.procedure.annex1.date',
      'pilot.procedure.annex2.date',
      'pilot.procedure.departmentReview.date',
      'pilot.procedure.officeApproval.date',
      'pilot.procedure.presidentMeeting.date',
      'pilot.procedure.platformDeclaration.date',
    ],
    cases: (scene) => {
      const [early, later] = [taken(scene.day(40)), taken(scene.day(50))];
      return [
        { pilot: anApplicant(scene, { procedure: { consultation: early, annex1: later, annex2: later } }) },
        { pilot: anApplicant(scene, { procedure: { consultation: later, annex1: early, annex2: later } }) },
        { pilot: anApplicant(scene) },
      ];
    },
  },
} as const satisfies Partial<Record<RuleId, RuleCases<PilotCase>>>;
