import type { Article } from './article.js';
import type { CalendarDate } from './calendar-date.js';
import type { EvidenceFile } from './evidence.js';
import type { Hours } from './hours.js';
import type { Place, PlaceIndex, RowOrigin } from './place.js';
import type { Problem } from './problem.js';
import type { ReadingOptions } from './policy.js';
import type { Yuan } from './yuan.js';

/** 人员类别 */
export type Category = 'fullTime' | 'dualRole' | 'administrative' | 'external';

/** 发放标准: 超课时, 基础课时 or none (Art. 25(7)). */
export type Basis = 'overload' | 'base' | 'none';

/** 职业技能等级: its own name in every language, as in keys and JSON. */
export type Level = '初级' | '中级' | '高级';
export type Stage = 'applying' | 'running' | 'ended';
/** 结论 of a step that decides something. @internal */
export type Outcome = 'passed' | 'rejected' | 'deferred';
export type ReportType = 'biweekly' | 'quarterly' | 'halfYear' | 'annual';
export type Review = 'approved' | 'returned' | 'pending';

/** A condition no number decides (1-domain 2.1). `met` undefined: not said. */
export interface Attestation {
  readonly met: boolean | undefined;
  readonly evidence: readonly EvidenceFile[];
  readonly note: string | undefined;
}

/** A dated act (1-domain 2.1). */
export interface Step {
  readonly date: CalendarDate | undefined;
  readonly evidence: readonly EvidenceFile[];
  readonly outcome: Outcome | undefined;
  readonly note: string | undefined;
}

export type AttestationId =
  | 'majorMatches'
  | 'trainingExperience'
  | 'strongMajor'
  | 'fitsOrientation'
  | 'programmeRevised'
  | 'contentIntegrated'
  | 'modularTeam'
  | 'facilities'
  | 'justification'
  | 'standardVenue'
  | 'practice';

export type StepId =
  | 'consultation'
  | 'annex1'
  | 'annex2'
  | 'departmentReview'
  | 'officeApproval'
  | 'presidentMeeting'
  | 'platformDeclaration';

export interface GradeEnrolment {
  readonly grade: number;
  readonly classes: number;
  readonly students: number;
  readonly admitted: number | undefined;
}

export interface ExamCounts {
  readonly registered: number;
  readonly sat: number;
  readonly passed: number;
}

export interface PilotExam {
  readonly batch: string;
  readonly date: CalendarDate;
  readonly listSubmittedOn: CalendarDate | undefined;
  readonly counts: ExamCounts | undefined;
  readonly certificatesIssuedOn: CalendarDate | undefined;
}

export interface Pause {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly note: string | undefined;
}

/** 试点: one certificate run with one major by one department. An absent key is undefined, an empty list is a list. */
export interface Pilot {
  readonly id: string;
  readonly certificate: {
    readonly name: string;
    readonly level: Level;
    readonly organization: string | undefined;
    readonly directory: string | undefined;
  };
  readonly stage: Stage;
  readonly endedOn: CalendarDate | undefined;
  readonly major: { readonly name: string; readonly code: string | undefined; readonly years: number };
  readonly enrolment: readonly GradeEnrolment[] | undefined;
  readonly application: { readonly date: CalendarDate | undefined };
  readonly attestations: Partial<Readonly<Record<AttestationId, Attestation>>>;
  readonly procedure: Partial<Readonly<Record<StepId, Step>>>;
  readonly declaration: {
    readonly approvedOn: CalendarDate | undefined;
    readonly document: string | undefined;
    readonly evidence: readonly EvidenceFile[];
  };
  /** undefined: no `courses` key. */
  readonly courses: readonly { readonly name: string; readonly integrated: boolean }[] | undefined;
  readonly trainingPlan: { readonly submittedOn: CalendarDate | undefined; readonly file: EvidenceFile | undefined };
  readonly exams: readonly PilotExam[] | undefined;
  readonly reporting: { readonly firstDue: CalendarDate | undefined; readonly pauses: readonly Pause[] };
  readonly funding: {
    readonly requested: boolean | undefined;
    readonly plan: Step | undefined;
    readonly application: Step | undefined;
    readonly budgetReview: Step | undefined;
  };
  readonly tasks: readonly { readonly name: string; readonly done: boolean }[];
  readonly rectifications: readonly {
    readonly issue: string;
    readonly due: CalendarDate;
    readonly doneOn: CalendarDate | undefined;
  }[];
  readonly violations: readonly {
    readonly article: Extract<Article, '28(1)' | '28(2)' | '28(3)' | '28(4)'>;
    readonly date: CalendarDate;
    readonly note: string | undefined;
  }[];
  readonly places: PlaceIndex;
}

/** Pay per hour by 职称 with an optional default; undefined: the basis has no table. */
export interface RateTable {
  readonly default: Yuan | undefined;
  /** By the comparable text of the 职称. */
  readonly byTitle: ReadonlyMap<string, Yuan>;
}

export interface Rates {
  readonly overload: RateTable | undefined;
  readonly base: RateTable | undefined;
}

/** 系部, as its department.yaml says. */
export interface Department {
  readonly name: string;
  readonly year: number;
  readonly liaisons: readonly { readonly name: string | undefined; readonly phone: string | undefined }[];
  readonly rates: Rates | undefined;
  readonly readings: Partial<ReadingOptions>;
  readonly workingGroup: Attestation | undefined;
  readonly meeting: Step | undefined;
  readonly submittedOn: CalendarDate | undefined;
  readonly places: PlaceIndex;
}

/** A row of 师资. Names stand without white space; pilots are ids. */
export interface StaffMember {
  readonly staffId: string;
  readonly name: string;
  readonly category: Category;
  readonly unit: string | undefined;
  readonly title: string | undefined;
  readonly dualQualified: boolean;
  readonly industryExpert: boolean;
  readonly majors: readonly string[];
  /** 试点团队: ids of the pilots whose team the person belongs to. */
  readonly pilots: readonly string[];
  /** 已获培训证书: ids of the pilots whose certificate the person has. */
  readonly trainedFor: readonly string[];
  readonly origin: RowOrigin;
}

export interface Student {
  readonly studentId: string;
  readonly major: string;
  readonly grade: number;
  readonly className: string;
  readonly fullTime: boolean;
  readonly origin: RowOrigin;
}

/** A row of 考核. `passed` undefined: not published yet. */
export interface ExamRow {
  readonly pilot: string;
  readonly batch: string;
  readonly studentId: string;
  readonly sat: boolean;
  readonly passed: boolean | undefined;
  readonly origin: RowOrigin;
}

/** What every row that may earn hours has. `staff` is a row of 师资. */
interface EarningRow {
  readonly staff: StaffMember;
  readonly evidence: readonly EvidenceFile[];
  readonly lateClaim: boolean;
  readonly remark: string | undefined;
  readonly origin: RowOrigin;
}

export interface TrainingRow extends EarningRow {
  readonly pilot: string;
  readonly date: CalendarDate;
  /** 节次 as written; empty when blank. */
  readonly slot: string;
  /** 班级 as written; empty when blank. */
  readonly audience: string;
  readonly hours: Hours;
  /** 计入教学工作量; undefined: blank, which counts as 否 and is a finding. */
  readonly countedInWorkload: boolean | undefined;
}

export interface InvigilationRow extends EarningRow {
  readonly pilot: string;
  readonly date: CalendarDate;
  readonly session: string;
  readonly site: string;
}

export interface ReportRow extends EarningRow {
  readonly pilot: string;
  readonly type: ReportType;
  readonly period: string;
  readonly due: CalendarDate;
  readonly submitted: CalendarDate | undefined;
  readonly review: Review;
}

export interface AssessorRow extends EarningRow {
  readonly pilot: string;
  readonly certificateNumber: string;
  readonly obtained: CalendarDate;
}

export interface SiteRow {
  readonly name: string;
  readonly pilot: string | undefined;
  readonly approvedOn: CalendarDate | undefined;
  readonly document: string | undefined;
  readonly evidence: readonly EvidenceFile[];
  readonly origin: RowOrigin;
}

/** A row of 分配: for 申报 the object is a pilot's id, for 站点 a site's name as written (known to 站点 or not). */
export type AllocationRow = EarningRow & { readonly hours: Hours } & (
    { readonly item: 'declaration'; readonly pilot: string } | { readonly item: 'site'; readonly site: string }
  );

/** The sheets of all workbooks, each in line order: workbooks as listed, then sheets, then rows. */
export interface Tables {
  readonly staff: readonly StaffMember[];
  readonly students: readonly Student[];
  readonly exams: readonly ExamRow[];
  readonly trainings: readonly TrainingRow[];
  readonly invigilations: readonly InvigilationRow[];
  readonly reports: readonly ReportRow[];
  readonly assessors: readonly AssessorRow[];
  readonly sites: readonly SiteRow[];
  readonly allocations: readonly AllocationRow[];
}

/** A claim workbook of an earlier year: its keys and hours. */
export interface History {
  readonly file: string;
  /** undefined: the workbook does not say. */
  readonly year: number | undefined;
  /** Options it was made under, as far as its 说明 says. */
  readonly readings: Partial<ReadingOptions>;
  readonly lines: readonly { readonly key: string; readonly hours: Hours; readonly place: Place }[];
  /** Its own place: the line of department.yaml that lists it. */
  readonly place: Place;
}

/** A department's folder, wholly read and right. */
export interface DepartmentData {
  readonly department: Department;
  /** By file name in code-point order. */
  readonly pilots: readonly Pilot[];
  readonly tables: Tables;
  readonly history: readonly History[];
  readonly notes: readonly Problem[];
}
