import type {
  Attestation,
  ExamCounts,
  ExamRow,
  GradeEnrolment,
  Outcome,
  PilotExam,
  ReportRow,
  SiteRow,
  StaffMember,
  Step,
  Student,
  TrainingRow,
} from '../../src/model/department.js';
import type { EvidenceFile } from '../../src/model/evidence.js';
import { aPerson, day, file, hours, row } from '../builders.js';

export function attested(met: boolean | undefined, ...evidence: readonly EvidenceFile[]): Attestation {
  return { met, evidence, note: undefined };
}

/** A step done on a day, with a file unless others are named. */
export function done(date: string, outcome?: Outcome, evidence: readonly EvidenceFile[] = [file()]): Step {
  return { date: day(date), evidence, outcome, note: undefined };
}

export function undated(outcome?: Outcome): Step {
  return { date: undefined, evidence: [file()], outcome, note: undefined };
}

export function grade(year: number, classes: number, students: number, admitted?: number): GradeEnrolment {
  return { grade: year, classes, students, admitted };
}

/** Students of a grade, spread over its classes. */
export function studentsOf(year: number, classes: number, count: number, over: Partial<Student> = {}): Student[] {
  return Array.from({ length: count }, (_, index) => ({
    studentId: `${String(year)}${String(index).padStart(3, '0')}`,
    major: '软件技术',
    grade: year,
    className: `软件${String(year)}-${String((index % classes) + 1)}`,
    fullTime: true,
    origin: row('学生', index + 2, ['studentId', 'name', 'major', 'grade']),
    ...over,
  }));
}

/** Members of the team of pilot `web`, of whom some are 双师型 and some experts. */
export function team(size: number, dualQualified: number, industryExperts = 0): StaffMember[] {
  return Array.from({ length: size }, (_, index) =>
    aPerson({
      staffId: `T${String(index)}`,
      name: `教师${String(index)}`,
      pilots: ['web'],
      trainedFor: ['web'],
      dualQualified: index < dualQualified,
      industryExpert: index >= size - industryExperts,
    }),
  );
}

export function exam(date: string, over: Partial<PilotExam> = {}): PilotExam {
  return {
    batch: '1',
    date: day(date),
    listSubmittedOn: undefined,
    counts: undefined,
    certificatesIssuedOn: undefined,
    ...over,
  };
}

export function counts(registered: number, sat: number, passed: number): ExamCounts {
  return { registered, sat, passed };
}

/** A candidate's row of 考核 in batch 1. */
export function candidate(number: number, sat: boolean, passed: boolean | undefined, batch = '1'): ExamRow {
  return { pilot: 'web', batch, studentId: String(number), sat, passed, origin: row('考核', number + 1) };
}

export function biweekly(number: number, due: string, submitted?: string, over: Partial<ReportRow> = {}): ReportRow {
  return {
    pilot: 'web',
    type: 'biweekly',
    period: `第${String(number)}期`,
    due: day(due),
    submitted: submitted === undefined ? undefined : day(submitted),
    review: 'approved',
    staff: aPerson(),
    evidence: [],
    lateClaim: false,
    remark: undefined,
    origin: row('报送', number + 1, ['pilot', 'type', 'period', 'due', 'submitted', 'review']),
    ...over,
  };
}

export function training(date: string, over: Partial<TrainingRow> = {}): TrainingRow {
  return {
    pilot: 'web',
    date: day(date),
    slot: '1-2节',
    audience: '',
    hours: hours(2),
    countedInWorkload: false,
    staff: aPerson(),
    evidence: [],
    lateClaim: false,
    remark: undefined,
    origin: row('培训', 2, ['pilot', 'date']),
    ...over,
  };
}

export function site(approvedOn: string | undefined, evidence: readonly EvidenceFile[]): SiteRow {
  return {
    name: '实训楼',
    pilot: undefined,
    approvedOn: approvedOn === undefined ? undefined : day(approvedOn),
    document: undefined,
    evidence,
    origin: row('站点', 2, ['name', 'pilot', 'approvedOn', 'document', 'evidence']),
  };
}
