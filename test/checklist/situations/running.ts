import { aPerson, aPilot, day, file, missingFile } from '../../builders.js';
import type { Situation } from '../situation.js';
import { done, exam, team, training } from '../things.js';

const teachers: readonly Situation[] = [
  {
    rule: 'art7-teachers-certified',
    when: 'everybody on the team has the certificate',
    status: 'pass',
    tables: { staff: team(2, 0) },
  },
  {
    rule: 'art7-teachers-certified',
    when: 'one without it fails and is named',
    status: 'fail',
    tables: { staff: [...team(1, 0), aPerson({ name: '李缺', pilots: ['web'], trainedFor: ['bim'] })] },
    remedy: { code: 'train-teachers', facts: { names: ['李缺'] } },
  },
  {
    rule: 'art7-teachers-certified',
    when: 'who teaches the major is asked too, however its name is spaced',
    status: 'fail',
    tables: { staff: [aPerson({ majors: ['物流管理', '软件 技术'] })] },
  },
  {
    rule: 'art7-teachers-certified',
    when: 'an outsider need not have it, and alone proves nothing',
    status: 'unproven',
    tables: { staff: [aPerson({ category: 'external', pilots: ['web'] })] },
  },
];

const funding: readonly Situation[] = [
  { rule: 'art10-funding-forms', when: 'nothing requested, nothing to hand in', status: 'n/a' },
  {
    rule: 'art10-funding-forms',
    when: 'all three papers with files pass',
    status: 'pass',
    pilot: {
      funding: {
        requested: true,
        plan: done('2026-03-01'),
        application: done('2026-03-01'),
        budgetReview: done('2026-03-01'),
      },
    },
  },
  {
    rule: 'art10-funding-forms',
    when: 'one paper missing is unproven',
    status: 'unproven',
    pilot: {
      funding: { requested: true, plan: done('2026-03-01'), application: done('2026-03-01'), budgetReview: undefined },
    },
    remedy: {
      code: 'complete-steps',
      facts: {
        steps: [{ field: ['pilot', 'funding', 'budgetReview'], gaps: ['absent'], date: undefined, missingFiles: [] }],
      },
    },
  },
];

function course(name: string, integrated = true): { readonly name: string; readonly integrated: boolean } {
  return { name, integrated };
}

const courses: readonly Situation[] = [
  {
    rule: 'art19.1-integrated-courses',
    when: 'exactly three pass; the one that is not integrated does not count',
    status: 'pass',
    pilot: { courses: [course('甲'), course('乙'), course('丙'), course('丁', false)] },
    facts: { count: 3, min: 3, max: 5 },
  },
  {
    rule: 'art19.1-integrated-courses',
    when: 'exactly five pass',
    status: 'pass',
    pilot: { courses: ['甲', '乙', '丙', '丁', '戊'].map((name) => course(name)) },
  },
  {
    rule: 'art19.1-integrated-courses',
    when: 'two fail: one to open',
    status: 'fail',
    pilot: { courses: [course('甲'), course('乙'), course(' 乙 ')] },
    remedy: { code: 'add-courses', facts: { add: 1, min: 3 } },
  },
  {
    rule: 'art19.1-integrated-courses',
    when: 'six fail: one to drop',
    status: 'fail',
    pilot: { courses: ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => course(name)) },
    remedy: { code: 'drop-courses', facts: { drop: 1, max: 5 } },
  },
  {
    rule: 'art19.1-integrated-courses',
    when: 'an empty list is a list of none',
    status: 'fail',
    pilot: { courses: [] },
  },
  { rule: 'art19.1-integrated-courses', when: 'no list is unproven', status: 'unproven' },
  {
    rule: 'art19.1-integrated-courses',
    when: 'courses of other running pilots of the major count along, those of an applying one do not',
    status: 'pass',
    others: [
      aPilot({ id: 'b', courses: [course('甲'), course('乙')] }),
      aPilot({ id: 'c', stage: 'ended', endedOn: day('2025-12-01'), courses: [course('丙')] }),
      aPilot({ id: 'd', stage: 'applying', courses: [course('丁')] }),
      aPilot({ id: 'e', stage: 'ended', endedOn: day('2025-11-30'), courses: [course('戊')] }),
      aPilot({ id: 'f', major: { name: '物流管理', code: undefined, years: 3 }, courses: [course('己')] }),
    ],
    facts: { count: 3, min: 3, max: 5 },
  },
];

const plan = (submittedOn: string | undefined, named = true, there = true): NonNullable<Situation['pilot']> => ({
  trainingPlan: {
    submittedOn: submittedOn === undefined ? undefined : day(submittedOn),
    file: named ? (there ? file() : missingFile()) : undefined,
  },
});

const plans: readonly Situation[] = [
  {
    rule: 'art19.2-training-plan',
    when: 'the day before the first training passes',
    status: 'pass',
    pilot: plan('2026-03-01'),
    tables: { trainings: [training('2026-03-05'), training('2026-03-02')] },
  },
  {
    rule: 'art19.2-training-plan',
    when: 'the same day needs attention',
    status: 'risk',
    pilot: plan('2026-03-02'),
    tables: { trainings: [training('2026-03-02')] },
    says: 'plan-same-day',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'the day after fails',
    status: 'fail',
    pilot: plan('2026-03-03'),
    tables: { trainings: [training('2026-03-02')] },
    says: 'plan-late',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'training without any plan fails',
    status: 'fail',
    tables: { trainings: [training('2026-03-02')] },
    says: 'plan-absent',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a plan dated after as-of is no plan yet',
    status: 'fail',
    asOf: '2026-03-02',
    pilot: plan('2026-03-03'),
    tables: { trainings: [training('2026-03-02')] },
    says: 'plan-absent',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'neither plan nor training is unproven',
    status: 'unproven',
    says: 'plan-unknown',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'training after as-of or of another year or pilot is not looked at',
    status: 'unproven',
    tables: { trainings: [training('2026-11-25'), training('2025-11-30'), training('2026-03-02', { pilot: 'bim' })] },
    says: 'plan-unknown',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a plan without a file is unproven',
    status: 'unproven',
    pilot: plan('2026-03-01', false),
    tables: { trainings: [training('2026-03-02')] },
  },
  {
    rule: 'art19.2-training-plan',
    when: 'the same day with a file that is not there is unproven',
    status: 'unproven',
    pilot: plan('2026-03-02', true, false),
    tables: { trainings: [training('2026-03-02')] },
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a late plan fails even without its file',
    status: 'fail',
    pilot: plan('2026-03-03', false),
    tables: { trainings: [training('2026-03-02')] },
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a plan without training is judged by its file',
    status: 'pass',
    pilot: plan('2026-03-01'),
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a plan of the last day before the year needs attention',
    status: 'risk',
    pilot: plan('2025-11-30'),
    says: 'plan-of-earlier-year',
  },
  {
    rule: 'art19.2-training-plan',
    when: 'a plan of the first day of the year passes',
    status: 'pass',
    pilot: plan('2025-12-01'),
  },
];

const tasks: readonly Situation[] = [
  { rule: 'art21-annual-tasks', when: 'all done', status: 'pass', pilot: { tasks: [{ name: '甲', done: true }] } },
  {
    rule: 'art21-annual-tasks',
    when: 'open on 31 December is not due yet',
    status: 'pending',
    asOf: '2026-12-31',
    pilot: { tasks: [{ name: '甲', done: false }] },
  },
  {
    rule: 'art21-annual-tasks',
    when: 'open on 1 January fails',
    status: 'fail',
    asOf: '2027-01-01',
    pilot: {
      tasks: [
        { name: '甲', done: false },
        { name: '乙', done: true },
      ],
    },
    facts: { tasks: 2, open: 1 },
  },
  { rule: 'art21-annual-tasks', when: 'no tasks are unproven', status: 'unproven' },
];

const lists: readonly Situation[] = [
  { rule: 'art14-exam-list', when: 'no exam in the year', status: 'n/a', pilot: { exams: [exam('2025-11-30')] } },
  {
    rule: 'art14-exam-list',
    when: 'the day before the exam passes',
    status: 'pass',
    pilot: { exams: [exam('2026-06-02', { listSubmittedOn: day('2026-06-01') })] },
  },
  {
    rule: 'art14-exam-list',
    when: 'the day of the exam needs attention',
    status: 'risk',
    pilot: { exams: [exam('2026-06-02', { listSubmittedOn: day('2026-06-02') })] },
  },
  {
    rule: 'art14-exam-list',
    when: 'the day after fails, and is worse than what is missing',
    status: 'fail',
    pilot: { exams: [exam('2026-06-02', { listSubmittedOn: day('2026-06-03') }), exam('2026-07-01', { batch: '2' })] },
  },
  {
    rule: 'art14-exam-list',
    when: 'no date for an exam on as-of is unproven',
    status: 'unproven',
    pilot: { exams: [exam('2026-11-24')] },
  },
  {
    rule: 'art14-exam-list',
    when: 'no date for an exam after as-of is not due yet, also when the list is planned',
    status: 'pending',
    pilot: { exams: [exam('2026-11-26'), exam('2026-11-27', { batch: '2', listSubmittedOn: day('2026-11-25') })] },
  },
  {
    rule: 'art14-exam-list',
    when: 'attention is worse than not due yet',
    status: 'risk',
    pilot: { exams: [exam('2026-11-26'), exam('2026-06-02', { batch: '2', listSubmittedOn: day('2026-06-02') })] },
  },
];

const rectifications: readonly Situation[] = [
  { rule: 'art28.2-rectification', when: 'nothing to put right in the year', status: 'n/a' },
  {
    rule: 'art28.2-rectification',
    when: 'done on its due date',
    status: 'pass',
    pilot: { rectifications: [{ issue: '甲', due: day('2026-05-01'), doneOn: day('2026-05-01') }] },
  },
  {
    rule: 'art28.2-rectification',
    when: 'done a day late fails',
    status: 'fail',
    pilot: { rectifications: [{ issue: '甲', due: day('2026-05-01'), doneOn: day('2026-05-02') }] },
  },
  {
    rule: 'art28.2-rectification',
    when: 'open and due on as-of is not overdue',
    status: 'pending',
    pilot: { rectifications: [{ issue: '甲', due: day('2026-11-24'), doneOn: undefined }] },
  },
  {
    rule: 'art28.2-rectification',
    when: 'open and due the day before as-of fails',
    status: 'fail',
    pilot: { rectifications: [{ issue: '甲', due: day('2026-11-23'), doneOn: day('2026-11-25') }] },
  },
  {
    rule: 'art28.2-rectification',
    when: 'a finding of inspectors fails where nothing was listed',
    status: 'fail',
    pilot: { violations: [{ article: '28(2)', date: day('2026-05-01'), note: undefined }] },
    says: 'violation',
  },
  {
    rule: 'art28.2-rectification',
    when: 'what was due in another year is not looked at',
    status: 'n/a',
    pilot: { rectifications: [{ issue: '甲', due: day('2025-11-30'), doneOn: undefined }] },
  },
];

function findings(
  rule: 'art28.3-integrity' | 'art28.4-exam-discipline',
  article: '28(3)' | '28(4)',
): readonly Situation[] {
  const other = article === '28(3)' ? '28(4)' : '28(3)';
  return [
    { rule, when: 'no finding, nothing claimed', status: 'n/a' },
    {
      rule,
      when: 'a finding on the first day of the year fails',
      status: 'fail',
      pilot: { violations: [{ article, date: day('2025-12-01'), note: '通报' }] },
    },
    {
      rule,
      when: 'findings of another article, another year or after as-of do not count',
      status: 'n/a',
      pilot: {
        violations: [
          { article: other, date: day('2026-05-01'), note: undefined },
          { article, date: day('2025-11-30'), note: undefined },
          { article, date: day('2026-11-25'), note: undefined },
        ],
      },
    },
  ];
}

export const runningSituations: readonly Situation[] = [
  ...teachers,
  ...funding,
  ...courses,
  ...plans,
  ...tasks,
  ...lists,
  ...rectifications,
  ...findings('art28.3-integrity', '28(3)'),
  ...findings('art28.4-exam-discipline', '28(4)'),
];
