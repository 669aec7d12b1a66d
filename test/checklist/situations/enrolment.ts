import type { Pilot } from '../../../src/model/department.js';
import { day } from '../../builders.js';
import type { Situation } from '../situation.js';
import { grade, studentsOf } from '../things.js';

const THREE_GRADES = [grade(2024, 2, 60), grade(2025, 2, 60), grade(2026, 2, 60)];
const twoYears: Pilot['major'] = { name: '软件技术', code: undefined, years: 2 };

const consecutive: readonly Situation[] = [
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'one student in each of the last three entry years passes',
    status: 'pass',
    pilot: { enrolment: [grade(2024, 1, 1), grade(2025, 1, 1), grade(2026, 1, 1)] },
    facts: { years: { '2024': 1, '2025': 1, '2026': 1 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'a year without data counts as nobody once another year has data',
    status: 'fail',
    pilot: { enrolment: [grade(2024, 1, 30), grade(2026, 1, 30)] },
    facts: { years: { '2024': 30, '2025': 0, '2026': 30 } },
    remedy: { code: 'await-enrolment', facts: { empty: [2025], required: 3, earliest: 2028 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'nobody admitted fails although students moved into the grade',
    status: 'fail',
    pilot: { enrolment: [grade(2024, 1, 30, 0), grade(2025, 1, 30), grade(2026, 1, 30)] },
    facts: { years: { '2024': 0, '2025': 30, '2026': 30 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'no grade with data is unproven',
    status: 'unproven',
    facts: {},
    remedy: { code: 'fill-enrolment', facts: { major: '软件技术' } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'an empty list hides the 学生 sheet',
    status: 'unproven',
    pilot: { enrolment: [] },
    tables: { students: studentsOf(2026, 2, 60) },
    facts: {},
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'the intake of a grade that has left school is not known from nobody being there',
    status: 'unproven',
    pilot: { major: twoYears, enrolment: [grade(2025, 2, 60), grade(2026, 2, 60)] },
    facts: {},
    remedy: { code: 'fill-intake', facts: { years: [2024] } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'the stated intake of a grade that has left school counts',
    status: 'pass',
    pilot: { major: twoYears, enrolment: [grade(2024, 0, 0, 61), grade(2025, 2, 60), grade(2026, 2, 60)] },
    facts: { years: { '2024': 61, '2025': 60, '2026': 60 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'an unknown intake stays null beside a year that fails',
    status: 'fail',
    pilot: { major: twoYears, enrolment: [grade(2026, 2, 60)] },
    facts: { years: { '2024': null, '2025': 0, '2026': 60 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'on 31 August the last entry year is that of the year before',
    status: 'pass',
    asOf: '2026-08-31',
    pilot: { enrolment: [grade(2023, 1, 9), grade(2024, 1, 9), grade(2025, 1, 9)] },
    facts: { years: { '2023': 9, '2024': 9, '2025': 9 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'on 1 September the new grade has entered',
    status: 'fail',
    asOf: '2026-09-01',
    pilot: { enrolment: [grade(2023, 1, 9), grade(2024, 1, 9), grade(2025, 1, 9)] },
    facts: { years: { '2024': 9, '2025': 9, '2026': 0 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'the day of the application is the reference, not as-of',
    status: 'pass',
    pilot: {
      application: { date: day('2025-10-10') },
      enrolment: [grade(2023, 1, 9), grade(2024, 1, 9), grade(2025, 1, 9)],
    },
    facts: { years: { '2023': 9, '2024': 9, '2025': 9 } },
  },
  {
    rule: 'art3.1-consecutive-enrolment',
    when: 'an application after as-of has not been made, so as-of is the reference',
    status: 'pass',
    asOf: '2026-08-01',
    pilot: {
      application: { date: day('2026-09-10') },
      enrolment: [grade(2023, 1, 9), grade(2024, 1, 9), grade(2025, 1, 9)],
    },
  },
];

const classes: readonly Situation[] = [
  {
    rule: 'art3.1-classes',
    when: 'exactly two classes in every grade in school pass',
    status: 'pass',
    pilot: { enrolment: THREE_GRADES },
    facts: { grades: { '2024': 2, '2025': 2, '2026': 2 }, required: 2 },
  },
  {
    rule: 'art3.1-classes',
    when: 'one class in one grade fails and says how many to add',
    status: 'fail',
    pilot: { enrolment: [grade(2024, 2, 60), grade(2025, 1, 60), grade(2026, 2, 60)] },
    facts: { grades: { '2024': 2, '2025': 1, '2026': 2 }, required: 2 },
    remedy: { code: 'add-classes', facts: { grades: [{ grade: 2025, count: 1, short: 1 }] } },
  },
  {
    rule: 'art3.1-classes',
    when: 'a grade that has left school is not looked at',
    status: 'pass',
    pilot: { major: twoYears, enrolment: [grade(2024, 0, 0, 60), grade(2025, 2, 60), grade(2026, 2, 60)] },
    facts: { grades: { '2025': 2, '2026': 2 }, required: 2 },
  },
  { rule: 'art3.1-classes', when: 'no data are unproven', status: 'unproven', facts: {} },
  {
    rule: 'art3.1-classes',
    when: 'without a list the classes are the different 班级 of full-time students of the major',
    status: 'fail',
    tables: {
      students: [
        ...studentsOf(2024, 2, 4),
        ...studentsOf(2025, 1, 4),
        ...studentsOf(2025, 1, 1, { className: ' 软件 2025-1 ' }),
        ...studentsOf(2025, 1, 1, { className: '业余班', fullTime: false }),
        ...studentsOf(2025, 1, 1, { className: '物流班', major: '物流管理' }),
        ...studentsOf(2026, 2, 4),
      ],
    },
    facts: { grades: { '2024': 2, '2025': 1, '2026': 2 }, required: 2 },
  },
];

const students: readonly Situation[] = [
  {
    rule: 'art3.1-students',
    when: 'exactly 60 students in every grade pass',
    status: 'pass',
    pilot: { enrolment: THREE_GRADES },
    facts: { grades: { '2024': 60, '2025': 60, '2026': 60 }, required: 60 },
    under: { 'each-grade': 'pass', 'all-grades': 'pass' },
  },
  {
    rule: 'art3.1-students',
    when: '59 students in one grade fail, and all grades together would pass',
    status: 'fail',
    pilot: { enrolment: [grade(2024, 2, 60), grade(2025, 2, 59), grade(2026, 2, 60)] },
    under: { 'each-grade': 'fail', 'all-grades': 'pass' },
    remedy: { code: 'add-students', facts: { grades: [{ grade: 2025, count: 59, short: 1 }] } },
  },
  {
    rule: 'art3.1-students',
    when: 'all grades together are enough under that reading, which the other makes a risk',
    status: 'risk',
    readings: { 'students-scope': 'all-grades' },
    pilot: { enrolment: [grade(2024, 1, 20), grade(2025, 1, 20), grade(2026, 1, 20)] },
    facts: { grades: { '2024': 20, '2025': 20, '2026': 20 }, required: 60 },
    under: { 'each-grade': 'fail', 'all-grades': 'pass' },
  },
  {
    rule: 'art3.1-students',
    when: '59 in all fail under both readings',
    status: 'fail',
    readings: { 'students-scope': 'all-grades' },
    pilot: { enrolment: [grade(2024, 1, 20), grade(2025, 1, 20), grade(2026, 1, 19)] },
    under: { 'each-grade': 'fail', 'all-grades': 'fail' },
    remedy: { code: 'add-students-in-all', facts: { short: 1 } },
  },
  {
    rule: 'art3.1-students',
    when: 'no data are unproven under both readings',
    status: 'unproven',
    facts: {},
    under: { 'each-grade': 'unproven', 'all-grades': 'unproven' },
  },
];

const agreement: readonly Situation[] = [
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'list and sheet say the same',
    status: 'pass',
    pilot: { enrolment: [grade(2026, 2, 4)] },
    tables: { students: studentsOf(2026, 2, 4) },
  },
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'one student fewer in the sheet needs attention',
    status: 'risk',
    pilot: { enrolment: [grade(2026, 2, 5)] },
    tables: { students: studentsOf(2026, 2, 4) },
    says: 'enrolment-differs',
  },
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'a grade of the sheet that the list lacks needs attention',
    status: 'risk',
    pilot: { enrolment: [grade(2026, 2, 4)] },
    tables: { students: [...studentsOf(2026, 2, 4), ...studentsOf(2021, 1, 1)] },
    facts: { grades: [2021] },
  },
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'an empty list is there, and says nobody',
    status: 'risk',
    pilot: { enrolment: [] },
    tables: { students: studentsOf(2026, 1, 1) },
  },
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'nothing is compared without a full-time student of the major',
    status: 'n/a',
    pilot: { enrolment: [grade(2026, 2, 4)] },
    tables: { students: studentsOf(2026, 2, 4, { fullTime: false }) },
  },
  {
    rule: 'art3.1-enrolment-agrees',
    when: 'nothing is compared without a list',
    status: 'n/a',
    tables: { students: studentsOf(2026, 2, 4) },
  },
];

export const enrolmentSituations: readonly Situation[] = [...consecutive, ...classes, ...students, ...agreement];
