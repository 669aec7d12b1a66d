import type { CalendarDate } from './calendar-date.js';
import type { AttestationId, ExamCounts, StepId } from './department.js';
import type { MonthDay } from './calendar-date.js';

type None = Record<never, never>;

/** A key of a document, from its top: the dictionary knows its name in each language. */
export type FieldPath = readonly [
  document: 'pilot' | 'department',
  ...path: readonly (
    | StepId
    | AttestationId
    | 'attestations'
    | 'procedure'
    | 'funding'
    | 'plan'
    | 'application'
    | 'budgetReview'
    | 'workingGroup'
    | 'meeting'
  )[],
];

/** What a dated act still lacks (1-domain 2.1). */
export type StepGap =
  'absent' | 'no-date' | 'future-date' | 'no-evidence' | 'files-missing' | 'no-outcome' | 'deferred' | 'rejected';

/** A step that is not proven yet, and why. */
export interface OpenStep {
  readonly field: FieldPath;
  readonly gaps: readonly StepGap[];
  readonly date: CalendarDate | undefined;
  readonly missingFiles: readonly string[];
}

export interface GradeCount {
  readonly grade: number;
  readonly count: number;
}

export interface GradeShort extends GradeCount {
  readonly short: number;
}

export interface GradeDifference {
  readonly grade: number;
  readonly listed: { readonly classes: number; readonly students: number };
  readonly counted: { readonly classes: number; readonly students: number };
}

export type TeamKind = 'dual-qualified' | 'industry-experts';

export interface Share {
  readonly kind: TeamKind;
  readonly count: number;
  readonly team: number;
  readonly percent: number;
  /** Only campus members are counted (reading `dual-qualified-base`). */
  readonly campusOnly: boolean;
}

export interface BatchDay {
  readonly batch: string;
  readonly date: CalendarDate;
}

export interface PassRate {
  readonly passed: number;
  readonly base: number;
  readonly percent: number;
  /** Who is the base: those who sat or those who registered. */
  readonly of: 'sat' | 'registered';
  /** The worst batch, when each is judged. */
  readonly batch: string | undefined;
}

interface Violation {
  readonly date: CalendarDate;
  readonly note: string | undefined;
}

/** Every code of a verdict's sentence and the facts it needs. */
export interface VerdictFacts {
  'attestation-met': None;
  'attestation-not-met': { readonly note: string | undefined };
  'attestation-absent': { readonly field: FieldPath };
  'attestation-without-evidence': None;
  'attestation-files-missing': { readonly files: readonly string[] };
  'step-done': { readonly date: CalendarDate };
  'step-rejected': { readonly date: CalendarDate | undefined };
  'step-open': OpenStep;

  'enrolment-unknown': { readonly major: string };
  'enrolment-consecutive': { readonly years: readonly number[] };
  'enrolment-broken': { readonly empty: readonly number[]; readonly required: number };
  'intake-unknown': { readonly years: readonly number[] };
  'classes-met': { readonly grades: readonly GradeCount[]; readonly required: number };
  'classes-short': { readonly grades: readonly GradeShort[]; readonly required: number };
  'students-met': { readonly grades: readonly GradeCount[]; readonly required: number };
  'students-short': { readonly grades: readonly GradeShort[]; readonly required: number };
  'students-sum-met': { readonly grades: readonly number[]; readonly sum: number; readonly required: number };
  'students-sum-short': { readonly grades: readonly number[]; readonly sum: number; readonly required: number };
  'enrolment-agrees': { readonly grades: readonly number[] };
  'enrolment-differs': { readonly grades: readonly GradeDifference[] };
  'enrolment-one-source': { readonly listed: boolean; readonly counted: boolean };
  'share-met': Share;
  'share-short': Share & { readonly shortBy: number };
  'team-empty': { readonly campusOnly: boolean };
  'directory-named': { readonly directory: string };
  'directory-absent': None;
  'order-kept': { readonly steps: number };
  'order-broken': {
    readonly skipped: readonly { readonly step: StepId; readonly before: StepId }[];
    readonly backwards: readonly {
      readonly step: StepId;
      readonly date: CalendarDate;
      readonly before: StepId;
      readonly beforeDate: CalendarDate;
    }[];
  };
  'nothing-dated': None;

  'teachers-certified': { readonly people: number };
  'teachers-uncertified': { readonly names: readonly string[]; readonly people: number };
  'no-teachers': { readonly major: string };
  'funding-not-requested': None;
  'funding-complete': None;
  'funding-open': { readonly steps: readonly OpenStep[] };
  'no-exam-in-year': { readonly from: CalendarDate; readonly to: CalendarDate };
  'lists-in-time': { readonly exams: number };
  'lists-open': {
    readonly late: readonly (BatchDay & { readonly submittedOn: CalendarDate })[];
    readonly missing: readonly BatchDay[];
    readonly sameDay: readonly BatchDay[];
    readonly pending: readonly BatchDay[];
  };
  'certificates-issued': { readonly exams: number };
  'certificates-overdue': { readonly exams: readonly BatchDay[]; readonly days: number };
  'certificates-pending': { readonly exams: readonly BatchDay[]; readonly days: number };
  'nobody-passed': None;
  'reports-in-order': { readonly reports: number };
  'reports-missing': { readonly missing: readonly string[]; readonly late: readonly string[] };
  'reports-late': { readonly late: readonly string[]; readonly returned: readonly string[] };
  'no-reports': None;
  'courses-in-range': { readonly count: number; readonly min: number; readonly max: number };
  'courses-too-few': { readonly count: number; readonly min: number; readonly max: number };
  'courses-too-many': { readonly count: number; readonly min: number; readonly max: number };
  'courses-unknown': { readonly major: string };
  'plan-in-time': { readonly plan: CalendarDate; readonly first: CalendarDate | undefined };
  'plan-same-day': { readonly plan: CalendarDate };
  'plan-late': { readonly plan: CalendarDate; readonly first: CalendarDate };
  'plan-absent': { readonly first: CalendarDate };
  'plan-unknown': None;
  'plan-file-missing': { readonly file: string | undefined };
  'plan-of-earlier-year': { readonly plan: CalendarDate; readonly from: CalendarDate };
  'tasks-done': { readonly tasks: number };
  'tasks-open': { readonly open: readonly string[]; readonly tasks: number; readonly year: number };
  'tasks-overdue': { readonly open: readonly string[]; readonly tasks: number; readonly year: number };
  'tasks-unknown': None;
  'reporting-steady': { readonly longestDays: number; readonly limit: number };
  'reporting-gap': {
    readonly longestDays: number;
    readonly limit: number;
    readonly from: CalendarDate;
    readonly to: CalendarDate;
  };
  'no-missed-run': { readonly limit: number };
  'missed-run': { readonly due: readonly CalendarDate[]; readonly limit: number };
  'no-report-due': None;
  'reporting-unknown': None;
  violation: { readonly entries: readonly Violation[] };
  rectified: { readonly count: number };
  'rectification-open': { readonly issues: readonly { readonly issue: string; readonly due: CalendarDate }[] };
  'rectification-overdue': { readonly issues: readonly { readonly issue: string; readonly due: CalendarDate }[] };
  'no-rectification': None;
  'no-violation': { readonly from: CalendarDate; readonly to: CalendarDate };
  'pass-rate-met': PassRate;
  'pass-rate-short': PassRate & { readonly shortBy: number };
  'results-unknown': { readonly batches: readonly string[] };
  'no-exam-held': { readonly from: CalendarDate; readonly to: CalendarDate };
  'nobody-in-base': { readonly of: 'sat' | 'registered' };
  'counts-agree': { readonly exams: number };
  'counts-differ': {
    readonly exams: readonly { readonly batch: string; readonly listed: ExamCounts; readonly counted: ExamCounts }[];
  };
  'counts-one-source': None;

  'liaison-named': { readonly name: string };
  'liaison-absent': None;
  'liaison-incomplete': { readonly lacks: readonly ('name' | 'phone')[] };
  'liaison-several': { readonly count: number };
  'meeting-outside-window': { readonly date: CalendarDate; readonly from: CalendarDate; readonly to: CalendarDate };
  'meeting-after-submission': { readonly date: CalendarDate; readonly submittedOn: CalendarDate };
  'lines-proven': { readonly lines: number };
  'lines-unproven': { readonly lines: number; readonly of: number };
  'no-paid-line': None;
  'claim-in-time': { readonly submittedOn: CalendarDate; readonly last: CalendarDate };
  'claim-late': { readonly submittedOn: CalendarDate; readonly last: CalendarDate };
  'claim-open': { readonly last: CalendarDate; readonly daysLeft: number };
  'claim-closing': { readonly last: CalendarDate; readonly daysLeft: number };
  'claim-overdue': { readonly last: CalendarDate; readonly daysLate: number };
  'no-claim-expected': None;
  'sites-justified': { readonly sites: readonly string[] };
  'sites-unproven': { readonly sites: readonly string[]; readonly missingFiles: readonly string[] };
  'no-new-site': { readonly from: CalendarDate; readonly to: CalendarDate };
}

/** Every code of a verdict's remedy and the facts it needs. */
export interface RemedyFacts {
  attest: { readonly field: FieldPath };
  'meet-condition': { readonly field: FieldPath };
  'attach-evidence': { readonly field: FieldPath };
  'restore-files': { readonly files: readonly string[] };
  'complete-step': OpenStep;
  'complete-steps': { readonly steps: readonly OpenStep[] };
  'resubmit-step': { readonly field: FieldPath };

  'fill-enrolment': { readonly major: string };
  'await-enrolment': { readonly empty: readonly number[]; readonly required: number; readonly earliest: number };
  'fill-intake': { readonly years: readonly number[] };
  'add-classes': { readonly grades: readonly GradeShort[] };
  'add-students': { readonly grades: readonly GradeShort[] };
  'add-students-in-all': { readonly short: number };
  'reconcile-enrolment': { readonly grades: readonly number[] };
  'add-members': Share & {
    /** Members of that kind to add; `count` and `team` of the share are those after adding. */
    readonly add: number;
    /** Members of the present team whose recognition alone would do; undefined where nobody can be turned into one. */
    readonly recognise: number | undefined;
  };
  'fill-team': None;
  'name-directory': None;
  'mend-order': { readonly steps: readonly StepId[] };

  'train-teachers': { readonly names: readonly string[] };
  'fill-teachers': { readonly major: string };
  'submit-lists': { readonly exams: readonly BatchDay[] };
  'submit-lists-earlier': { readonly exams: readonly BatchDay[] };
  'issue-certificates': { readonly exams: readonly BatchDay[] };
  'submit-reports': { readonly missing: readonly string[] };
  'mend-returned-reports': { readonly returned: readonly string[] };
  'report-in-time': None;
  'fill-reports': None;
  'add-courses': { readonly add: number; readonly min: number };
  'drop-courses': { readonly drop: number; readonly max: number };
  'fill-courses': None;
  'submit-plan': None;
  'submit-plan-first': { readonly first: CalendarDate };
  'attach-plan-file': { readonly file: string | undefined };
  'renew-plan': { readonly from: CalendarDate };
  'finish-tasks': { readonly open: readonly string[]; readonly year: number; readonly overdue: boolean };
  'fill-tasks': None;
  'submit-overdue-reports': { readonly due: readonly CalendarDate[] };
  'keep-interval': { readonly limit: number };
  'answer-violation': None;
  'finish-rectification': { readonly issues: readonly string[] };
  'raise-pass-rate': {
    readonly shortBy: number;
    readonly passed: number;
    readonly base: number;
    readonly percent: number;
  };
  'fill-results': { readonly batches: readonly string[] };
  'reconcile-counts': { readonly batches: readonly string[] };

  'name-liaison': None;
  'complete-liaison': { readonly lacks: readonly ('name' | 'phone')[] };
  'name-one-liaison': { readonly count: number };
  'hold-meeting-in-window': { readonly from: CalendarDate; readonly to: CalendarDate };
  'hold-meeting-first': { readonly submittedOn: CalendarDate };
  'prove-lines': { readonly lines: number };
  'submit-claim': { readonly last: CalendarDate };
  'claim-late-next-year': { readonly deadline: MonthDay };
  'justify-sites': { readonly sites: readonly string[] };
}
