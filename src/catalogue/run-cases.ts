import { addDays, knownDate } from '../model/calendar-date.js';
import type { ExamCounts, ExamRow, ReportRow } from '../model/department.js';
import type { RuleId } from '../model/rule-id.js';
import { aPerson, aPilot, aReport, aTraining, anExam, attested, COLLEAGUE, FILE, originOf, taken } from './cast.js';
import { attestationLooks, ATTESTATIONS, running, type PilotCase, type RuleCases } from './rule-cases.js';
import type { Scene } from './scene.js';

/** How many sat the exam of an example. */
const SAT = 50;

function results(passed: number, registered = SAT): ExamCounts {
  return { registered, sat: SAT, passed };
}

function examRow(index: number, passed: boolean): ExamRow {
  return {
    pilot: 'web',
    batch: '第1批',
    studentId: `20240${String(index)}`,
    sat: true,
    passed,
    origin: originOf('exams', index + 1),
  };
}

/** A pilot of whom no summary is expected yet: approved too lately. */
function newPilot(scene: Scene) {
  const { terms, number } = scene;
  const approvedOn = addDays(terms.asOf, -number('summary-grace-days'));
  return aPilot(scene, { declaration: { approvedOn, document: undefined, evidence: [] } });
}

/** Reports that were due these many days before as-of and came so much later; undefined: never. */
function reported(scene: Scene, ...due: readonly (readonly [daysAgo: number, later: number | undefined])[]): PilotCase {
  const reports = due.map(([daysAgo, later], index): ReportRow => {
    const date = addDays(scene.terms.asOf, -daysAgo);
    return aReport(scene, {
      period: `第${String(index + 1)}期`,
      due: date,
      submitted: later === undefined ? undefined : addDays(date, later),
    });
  });
  return { pilot: newPilot(scene), tables: { reports } };
}

function violated(article: '28(3)' | '28(4)'): RuleCases<PilotCase> {
  return running(['pilot.violations.article', 'pilot.violations.date', 'pilot.violations.note'], ({ day }) => [
    { violations: [{ article, date: day(130), note: undefined }] },
    {},
  ]);
}

/** Of stage `run`, by rule. */
export const RUN_CASES = {
  'art7-teachers-certified': {
    looksAt: ['staff.category', 'staff.pilots', 'staff.majors', 'staff.trainedFor', 'pilot.major.name'],
    cases: (scene) =>
      [[aPerson({ trainedFor: ['web'] })], [aPerson({ trainedFor: ['web'] }), COLLEAGUE], []].map((staff) => ({
        pilot: aPilot(scene),
        tables: { staff },
      })),
  },
  'art10-funding-forms': running(
    [
      'pilot.funding.requested',
      'pilot.funding.plan.date',
      'pilot.funding.application.date',
      'pilot.funding.budgetReview.date',
      'pilot.funding.budgetReview.evidence',
    ],
    ({ day }) => {
      const [plan, application] = [taken(day(30)), taken(day(35))];
      return [
        { funding: { requested: true, plan, application, budgetReview: taken(day(36)) } },
        { funding: { requested: true, plan, application, budgetReview: undefined } },
        { funding: { requested: false, plan: undefined, application: undefined, budgetReview: undefined } },
      ];
    },
  ),
  'art13-standard-venue': running(
    ['pilot.exams.date', ...attestationLooks('pilot.attestations.standardVenue')],
    (scene) => [
      ...ATTESTATIONS.map((standardVenue) => ({ exams: [anExam(scene)], attestations: { standardVenue } })),
      { attestations: { standardVenue: attested() } },
    ],
  ),
  'art14-exam-list': running(['pilot.exams.batch', 'pilot.exams.date', 'pilot.exams.listSubmittedOn'], (scene) => {
    const { day, terms } = scene;
    return [
      ...[day(99), day(100), day(101), undefined].map((listSubmittedOn) => ({
        exams: [anExam(scene, { listSubmittedOn })],
      })),
      { exams: [anExam(scene, { date: addDays(terms.asOf, 7), listSubmittedOn: undefined })] },
      {},
    ];
  }),
  'art16-certificates-issued': running(
    [
      'pilot.exams.batch',
      'pilot.exams.date',
      'pilot.exams.passed',
      'pilot.exams.certificatesIssuedOn',
      'exams.batch',
      'exams.sat',
      'exams.passed',
    ],
    (scene) => {
      const { terms, number, day } = scene;
      const counts = results(40);
      const due = addDays(terms.asOf, -number('certificate-days'));
      return [
        { exams: [anExam(scene, { counts, certificatesIssuedOn: day(130) })] },
        { exams: [anExam(scene, { counts, date: due })] },
        { exams: [anExam(scene, { counts, date: addDays(due, 1) })] },
        {},
      ];
    },
  ),
  'art17-reports': {
    looksAt: [
      'reports.type',
      'reports.period',
      'reports.due',
      'reports.submitted',
      'reports.review',
      'pilot.reporting.firstDue',
      'pilot.reporting.pauses.from',
      'pilot.reporting.pauses.to',
      'pilot.declaration.approvedOn',
      'pilot.endedOn',
    ],
    cases: (scene) => [
      reported(scene, [20, 0]),
      reported(scene, [20, 1]),
      reported(scene, [20, undefined]),
      reported(scene),
    ],
  },
  'art19.1-integrated-courses': running(
    ['pilot.courses.name', 'pilot.courses.integrated', 'pilot.major.name'],
    ({ number }) => {
      const courses = (count: number) => ({
        courses: Array.from({ length: count }, (_, index) => ({ name: `课程${String(index + 1)}`, integrated: true })),
      });
      const [min, max] = [number('integrated-courses-min'), number('integrated-courses-max')];
      return [courses(min), ...(min > 0 ? [courses(min - 1)] : []), courses(max + 1), {}];
    },
  ),
  'art19.2-training-plan': {
    looksAt: ['pilot.trainingPlan.submittedOn', 'pilot.trainingPlan.file', 'training.pilot', 'training.date'],
    cases: (scene) => {
      const tables = { trainings: [aTraining(scene)] };
      return [
        ...[119, 120, 121].map((index) => ({
          pilot: aPilot(scene, { trainingPlan: { submittedOn: scene.day(index), file: FILE } }),
          tables,
        })),
        { pilot: aPilot(scene) },
      ];
    },
  },
  'art20-practice': running(attestationLooks('pilot.attestations.practice'), () =>
    ATTESTATIONS.map((practice) => ({ attestations: { practice } })),
  ),
  'art21-annual-tasks': {
    looksAt: ['pilot.tasks.name', 'pilot.tasks.done'],
    cases: (scene) => {
      const pilot = (done: boolean) => aPilot(scene, { tasks: [{ name: '任务1', done }] });
      return [
        { pilot: pilot(true) },
        { pilot: pilot(false) },
        { pilot: pilot(false), asOf: knownDate(scene.terms.year + 1, 1, 1) },
        { pilot: aPilot(scene) },
      ];
    },
  },
  'art28.1-reporting-gap': {
    looksAt: [
      'reports.type',
      'reports.due',
      'reports.submitted',
      'pilot.reporting.firstDue',
      'pilot.reporting.pauses.from',
      'pilot.reporting.pauses.to',
      'pilot.endedOn',
      'pilot.violations.article',
      'pilot.violations.date',
    ],
    cases: (scene) => {
      const limit = scene.number('reporting-gap-days');
      const interval = scene.number('report-interval-days');
      const missed = scene.number('missed-reports');
      const open = (daysAgo: number) => [daysAgo, undefined] as const;
      return [
        reported(scene, [2 * interval, 0], [interval, 0]),
        reported(scene, [limit - 1 + interval, 0], open(limit - 1)),
        reported(scene, [limit + interval, 0], open(limit)),
        reported(scene, ...Array.from({ length: missed }, (_, index) => open((missed - index) * interval))),
        { pilot: aPilot(scene) },
      ];
    },
  },
  'art28.2-rectification': running(
    [
      'pilot.rectifications.issue',
      'pilot.rectifications.due',
      'pilot.rectifications.doneOn',
      'pilot.violations.article',
      'pilot.violations.date',
    ],
    ({ day, terms }) => {
      const entry = { issue: '实训台账', due: day(150), doneOn: day(150) };
      return [
        { rectifications: [entry] },
        { rectifications: [{ ...entry, doneOn: day(151) }] },
        { rectifications: [{ ...entry, due: addDays(terms.asOf, 5), doneOn: undefined }] },
        {},
      ];
    },
  ),
  'art28.3-integrity': violated('28(3)'),
  'art28.4-exam-discipline': violated('28(4)'),
  'art28.5-pass-rate': running(
    [
      'pilot.exams.batch',
      'pilot.exams.date',
      'pilot.exams.registered',
      'pilot.exams.sat',
      'pilot.exams.passed',
      'exams.batch',
      'exams.sat',
      'exams.passed',
    ],
    (scene) => {
      const least = Math.ceil((SAT * scene.number('pass-rate-percent')) / 100);
      return [
        ...[results(least), results(least, SAT + 10), results(least - 1), undefined].map((counts) => ({
          exams: [anExam(scene, { counts })],
        })),
        {},
      ];
    },
  ),
  'art28.5-counts-agree': {
    looksAt: [
      'pilot.exams.batch',
      'pilot.exams.registered',
      'pilot.exams.sat',
      'pilot.exams.passed',
      'exams.batch',
      'exams.sat',
      'exams.passed',
    ],
    cases: (scene) => {
      const tables = { exams: [examRow(1, true), examRow(2, false)] };
      const pilot = (passed: number) =>
        aPilot(scene, { exams: [anExam(scene, { counts: { registered: 2, sat: 2, passed } })] });
      return [{ pilot: pilot(1), tables }, { pilot: pilot(2), tables }, { pilot: pilot(1) }];
    },
  },
} as const satisfies Partial<Record<RuleId, RuleCases<PilotCase>>>;
