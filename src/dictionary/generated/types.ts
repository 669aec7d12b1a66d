// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
/**
 * Yuan per hour, at least 0, at most two decimals (held in fen once read).
 */
export type Fen = number;
/**
 * Paths of evidence files, one or several, relative to the folder of this file.
 */
export type Evidence = readonly string[];
/**
 * What an approval or a meeting decided.
 */
export type Outcome = 'passed' | 'rejected' | 'deferred';
/**
 * Level of the certificate.
 */
export type Level = '初级' | '中级' | '高级';
/**
 * How far the pilot has come.
 */
export type Stage = 'applying' | 'running' | 'ended';
/**
 * A line of onex batch --format ndjson, as things happen: start, then a department for each (in the order in which they are done) with its problems, then conflicts and notes, at last the summary. A wrong call and an interrupt end in problems, without a summary.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Batch-eventJson".
 */
export type BatchEventJson =
  | {
      /**
       * What happened.
       */
      readonly event: 'start';
      /**
       * Version of onex.
       */
      readonly onex: string;
      /**
       * The command.
       */
      readonly command: 'batch';
      /**
       * The day the run is judged at.
       */
      readonly asOf: string;
      /**
       * Folder of the college.
       */
      readonly root: string;
      /**
       * How many departments there are to do.
       */
      readonly departments: number;
    }
  | {
      /**
       * What happened.
       */
      readonly event: 'department';
      /**
       * Folder of the department.
       */
      readonly folder: string;
      /**
       * Name of the department; null when it cannot be read.
       */
      readonly name: string | null;
      /**
       * The higher exit code of check and hours.
       */
      readonly exit: number;
      /**
       * The department's own verdict.
       */
      readonly verdict: Verdict | null;
      /**
       * Whether the claim can be handed in.
       */
      readonly ready: boolean | null;
      /**
       * Paid hours.
       */
      readonly hours: number | null;
      /**
       * Yuan.
       */
      readonly amount: number | null;
      /**
       * The claim workbook.
       */
      readonly workbook: string | null;
      /**
       * Number of errors.
       */
      readonly problems: number;
    }
  | {
      /**
       * What happened.
       */
      readonly event: 'problem';
      /**
       * Code of the problem, never renamed.
       */
      readonly code: string;
      /**
       * An error, or only worth knowing.
       */
      readonly severity: 'error' | 'note';
      readonly place: PlaceJson;
      /**
       * The field as its writer wrote it.
       */
      readonly field?: string;
      /**
       * What stands there.
       */
      readonly value?: string;
      /**
       * What is wrong.
       */
      readonly message: string;
      /**
       * How to mend it.
       */
      readonly hint?: string;
    }
  | {
      /**
       * What happened.
       */
      readonly event: 'conflict';
      /**
       * Kind of collision.
       */
      readonly id: string;
      /**
       * What collides.
       */
      readonly key: string;
      /**
       * Where it stands.
       */
      readonly places: readonly FolderPlaceJson[];
      /**
       * What collides, in words.
       */
      readonly message: string;
    }
  | {
      /**
       * What happened.
       */
      readonly event: 'note';
      /**
       * Code of the problem, never renamed.
       */
      readonly code: string;
      /**
       * An error, or only worth knowing.
       */
      readonly severity: 'error' | 'note';
      readonly place: PlaceJson;
      /**
       * The field as its writer wrote it.
       */
      readonly field?: string;
      /**
       * What stands there.
       */
      readonly value?: string;
      /**
       * What is wrong.
       */
      readonly message: string;
      /**
       * How to mend it.
       */
      readonly hint?: string;
    }
  | {
      /**
       * What happened.
       */
      readonly event: 'summary';
      /**
       * The higher exit code of check and hours.
       */
      readonly exit: number;
      readonly totals: TotalsDocument;
      /**
       * The summary workbook; null when none was written.
       */
      readonly summary: string | null;
      /**
       * The college's page; absent when none was written (only with --report).
       */
      readonly report?: string;
    };
/**
 * What all rules of a pilot or department come to.
 */
export type Verdict = 'ineligible' | 'incomplete' | 'eligible';
/**
 * Article of the plan, or an item of one.
 */
export type ArticleJson = string;
/**
 * What a rule says.
 */
export type Status = 'pass' | 'risk' | 'fail' | 'unproven' | 'pending' | 'n/a';
/**
 * What a file is about.
 */
export type DocumentKind = 'department' | 'pilot' | 'policy';
/**
 * Decides the pay basis (Art. 25(7)).
 */
export type Category = 'fullTime' | 'dualRole' | 'administrative' | 'external';
/**
 * What hours are paid by (Art. 25(7)).
 */
export type Basis = 'overload' | 'base' | 'none';
/**
 * Kind of report (Art. 17).
 */
export type ReportType = 'biweekly' | 'quarterly' | 'halfYear' | 'annual';
/**
 * What the review said.
 */
export type Review = 'approved' | 'returned' | 'pending';
/**
 * Which hours are shared out.
 */
export type AllocationItem = 'declaration' | 'site';
/**
 * Kind of hours (Art. 25).
 */
export type HoursKind = 'declaration' | 'report' | 'assessor' | 'training' | 'site' | 'invigilation';
/**
 * Why a line is not paid.
 */
export type Reason =
  | 'declaration-not-approved'
  | 'site-not-approved'
  | 'not-submitted'
  | 'before-policy'
  | 'out-of-window'
  | 'not-yet-happened'
  | 'pilot-not-running'
  | 'unpaid-type'
  | 'late'
  | 'not-approved'
  | 'counted-in-workload'
  | 'no-pay-basis'
  | 'forfeited'
  | 'already-claimed'
  | 'duplicate'
  | 'time-conflict'
  | 'over-allocated';
/**
 * What stands in the cell; null is nothing.
 */
export type DifferingValue = string | number | boolean | null;

/**
 * The documents that people write, by kind.
 */
export interface Documents {
  readonly department: DepartmentDocument;
  readonly pilot: PilotDocument;
  readonly policy: PolicyDocument;
}
/**
 * A department and its claim year.
 */
export interface DepartmentDocument {
  /**
   * What this file is: a department.
   */
  readonly kind: 'department';
  /**
   * Name of the department.
   */
  readonly name: string;
  /**
   * The claim year, four digits.
   */
  readonly year: number;
  /**
   * The liaison officer (Art. 23(3)).
   */
  readonly liaison?: readonly {
    /**
     * Name of the officer.
     */
    readonly name?: string;
    /**
     * Phone number.
     */
    readonly phone?: string;
  }[];
  /**
   * Id of a bundled policy or path of a policy file; default hhvc-2021-88.
   */
  readonly policy?: string;
  /**
   * The .xlsx files to read; by default all in this folder.
   */
  readonly workbooks?: readonly string[];
  /**
   * Claim workbooks of earlier years, so that nothing is claimed twice.
   */
  readonly history?: readonly string[];
  /**
   * Yuan per hour; without it no amounts are computed.
   */
  readonly rates?: {
    readonly overload?: RateTableDocument;
    readonly base?: RateTableDocument;
  };
  readonly readings?: ReadingsDocument;
  readonly workingGroup?: AttestationDocument;
  readonly meeting?: StepDocument;
  /**
   * Day on which the claim was handed in (Art. 27).
   */
  readonly submittedOn?: string;
}
/**
 * Yuan per hour: a default, and one per professional title.
 */
export interface RateTableDocument {
  readonly default?: Fen;
  readonly [k: string]: Fen;
}
/**
 * Reading id to the chosen option.
 */
export interface ReadingsDocument {
  readonly [k: string]: string;
}
/**
 * A condition that no number decides.
 */
export interface AttestationDocument {
  /**
   * Whether the condition is met.
   */
  readonly met?: boolean;
  readonly evidence?: Evidence;
  /**
   * Any remark.
   */
  readonly note?: string;
}
/**
 * A dated act.
 */
export interface StepDocument {
  /**
   * Day on which it was done.
   */
  readonly date?: string;
  readonly evidence?: Evidence;
  readonly outcome?: Outcome;
  /**
   * Any remark.
   */
  readonly note?: string;
}
/**
 * One certificate run with one major by one department.
 */
export interface PilotDocument {
  /**
   * What this file is: a pilot.
   */
  readonly kind: 'pilot';
  /**
   * Id of the pilot: letters, digits, - and _; keep it over the years.
   */
  readonly id: string;
  /**
   * The certificate.
   */
  readonly certificate: {
    /**
     * Name of the certificate.
     */
    readonly name: string;
    readonly level: Level;
    /**
     * The training-and-evaluation organisation.
     */
    readonly organization?: string;
    /**
     * The published catalogue or batch that lists it (Art. 4(1)).
     */
    readonly directory?: string;
  };
  readonly stage: Stage;
  /**
   * Day on which the pilot ended; required with stage ended.
   */
  readonly endedOn?: string;
  /**
   * The major.
   */
  readonly major: {
    /**
     * Name of the major.
     */
    readonly name: string;
    /**
     * Code of the major.
     */
    readonly code?: string;
    /**
     * Years of study, 3 by default.
     */
    readonly years?: number;
  };
  /**
   * Enrolment by grade (Art. 3(1)).
   */
  readonly enrolment?: readonly {
    /**
     * Entry year, four digits, each once.
     */
    readonly grade: number;
    /**
     * Number of classes.
     */
    readonly classes: number;
    /**
     * Full-time students.
     */
    readonly students: number;
    /**
     * Students admitted that year, optional.
     */
    readonly admitted?: number;
  }[];
  /**
   * The application.
   */
  readonly application?: {
    /**
     * Day of the application.
     */
    readonly date?: string;
  };
  /**
   * Conditions that no number decides.
   */
  readonly attestations?: {
    readonly majorMatches?: AttestationDocument;
    readonly trainingExperience?: AttestationDocument;
    readonly strongMajor?: AttestationDocument;
    readonly fitsOrientation?: AttestationDocument;
    readonly programmeRevised?: AttestationDocument;
    readonly contentIntegrated?: AttestationDocument;
    readonly modularTeam?: AttestationDocument;
    readonly facilities?: AttestationDocument;
    readonly justification?: AttestationDocument;
    readonly standardVenue?: AttestationDocument;
    readonly practice?: AttestationDocument;
  };
  /**
   * Steps of the application procedure (Art. 4).
   */
  readonly procedure?: {
    readonly consultation?: StepDocument;
    readonly annex1?: StepDocument;
    readonly annex2?: StepDocument;
    readonly departmentReview?: StepDocument;
    readonly officeApproval?: StepDocument;
    readonly presidentMeeting?: StepDocument;
    readonly platformDeclaration?: StepDocument;
  };
  /**
   * The approval (Art. 25(1)).
   */
  readonly declaration?: {
    /**
     * Day of the approval.
     */
    readonly approvedOn?: string;
    /**
     * Number of the approving document.
     */
    readonly document?: string;
    readonly evidence?: Evidence;
  };
  /**
   * Core courses (Art. 19(1)).
   */
  readonly courses?: readonly {
    /**
     * Name of the course.
     */
    readonly name: string;
    /**
     * Whether certificate content is integrated.
     */
    readonly integrated?: boolean;
  }[];
  /**
   * Plan of the students' training (Art. 19(2)).
   */
  readonly trainingPlan?: {
    /**
     * Day on which the office received it.
     */
    readonly submittedOn?: string;
    /**
     * Path of the plan.
     */
    readonly file?: string;
  };
  /**
   * Examinations (Art. 12 to 16).
   */
  readonly exams?: readonly {
    /**
     * Batch of the examination, each once.
     */
    readonly batch: string;
    /**
     * Day of the examination.
     */
    readonly date: string;
    /**
     * Day on which the list was handed in (Art. 14).
     */
    readonly listSubmittedOn?: string;
    /**
     * People registered; give all three counts or none.
     */
    readonly registered?: number;
    /**
     * People who sat, at most those registered.
     */
    readonly sat?: number;
    /**
     * People who passed, at most those who sat.
     */
    readonly passed?: number;
    /**
     * Day on which certificates were issued (Art. 16).
     */
    readonly certificatesIssuedOn?: string;
  }[];
  /**
   * How reports are due (Art. 17).
   */
  readonly reporting?: {
    /**
     * Day on which the first biweekly report is due.
     */
    readonly firstDue?: string;
    /**
     * Days without reports, such as holidays.
     */
    readonly pauses?: readonly {
      /**
       * First day.
       */
      readonly from: string;
      /**
       * Last day, not before `from`.
       */
      readonly to: string;
      /**
       * Any remark.
       */
      readonly note?: string;
    }[];
  };
  /**
   * Funding (Art. 10).
   */
  readonly funding?: {
    /**
     * Whether funding is requested.
     */
    readonly requested?: boolean;
    readonly plan?: StepDocument;
    readonly application?: StepDocument;
    readonly budgetReview?: StepDocument;
  };
  /**
   * Tasks of the year (Art. 21).
   */
  readonly tasks?: readonly {
    /**
     * Name of the task.
     */
    readonly name: string;
    /**
     * Whether it is done.
     */
    readonly done?: boolean;
  }[];
  /**
   * Things to be put right (Art. 28(2)).
   */
  readonly rectifications?: readonly {
    /**
     * What is to be put right.
     */
    readonly issue: string;
    /**
     * Day by which it is due.
     */
    readonly due: string;
    /**
     * Day on which it was done.
     */
    readonly doneOn?: string;
  }[];
  /**
   * Violations found by inspectors (Art. 28).
   */
  readonly violations?: readonly {
    /**
     * Which item of Art. 28: 28(1) to 28(4).
     */
    readonly article: '28(1)' | '28(2)' | '28(3)' | '28(4)';
    /**
     * Day on which it was found.
     */
    readonly date: string;
    /**
     * Any remark.
     */
    readonly note?: string;
  }[];
}
/**
 * A policy as data: dated parameters, readings, articles. The college changes this file, never the code.
 */
export interface PolicyDocument {
  /**
   * What kind of file this is.
   */
  readonly kind: 'policy';
  /**
   * The policy's id, used by department files and --policy.
   */
  readonly id: string;
  /**
   * The document's number.
   */
  readonly number: string;
  /**
   * The document's title.
   */
  readonly title: string;
  /**
   * The college that issued it.
   */
  readonly college: string;
  /**
   * The day of issue.
   */
  readonly issuedOn: string;
  /**
   * In force from this day; earlier work does not count.
   */
  readonly effectiveOn: string;
  /**
   * Every number of the policy, by id.
   */
  readonly parameters: {
    readonly [k: string]: ParameterDocument;
  };
  /**
   * How open points are read, by id.
   */
  readonly readings: {
    readonly [k: string]: ReadingDocument;
  };
  /**
   * What handles each article and item, by its number such as 25(6).
   */
  readonly articles: {
    readonly [k: string]: ArticleEntryDocument;
  };
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ParameterDocument".
 */
export interface ParameterDocument {
  readonly name: BilingualDocument;
  /**
   * The unit of the values.
   */
  readonly unit: 'hour' | 'percent' | 'count' | 'day' | 'year' | 'month-day';
  /**
   * The article it comes from.
   */
  readonly article: string;
  /**
   * Whether the policy says it, or is silent and onex needs a number.
   */
  readonly source: 'policy' | 'project';
  /**
   * Its values by the day from which each holds, in order; an amendment adds one.
   */
  readonly values: readonly DatedValueDocument[];
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BilingualDocument".
 */
export interface BilingualDocument {
  /**
   * Chinese.
   */
  readonly zh: string;
  /**
   * English.
   */
  readonly en: string;
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DatedValueDocument".
 */
export interface DatedValueDocument {
  /**
   * From this day on.
   */
  readonly from: string;
  /**
   * A number, or MM-DD where the unit is a day of the year.
   */
  readonly value: number | string;
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReadingDocument".
 */
export interface ReadingDocument {
  /**
   * The articles it is about.
   *
   * @minItems 1
   */
  readonly articles: readonly string[];
  readonly question: BilingualDocument;
  /**
   * The options, by id.
   */
  readonly options: {
    readonly [k: string]: OptionDocument;
  };
  /**
   * The option that holds when none is chosen.
   */
  readonly default?: string;
  readonly reason: BilingualDocument;
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OptionDocument".
 */
export interface OptionDocument {
  readonly name: BilingualDocument;
  readonly consequence: BilingualDocument;
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ArticleEntryDocument".
 */
export interface ArticleEntryDocument {
  readonly summary: BilingualDocument;
  /**
   * What handles it.
   */
  readonly handledBy: 'rules' | 'hours' | 'parameters' | 'items' | 'guidance';
  /**
   * Ids of the rules, hours kinds, exclusion reasons, findings, parameters and readings that handle it.
   */
  readonly by?: readonly string[];
  readonly why?: BilingualDocument;
}
/**
 * Where something stands.
 */
export interface PlaceJson {
  /**
   * Path relative to the department folder.
   */
  readonly file: string;
  /**
   * Line of a text file, from 1.
   */
  readonly line?: number;
  /**
   * Character in the line, from 1.
   */
  readonly column?: number;
  /**
   * Name of the sheet.
   */
  readonly sheet?: string;
  /**
   * Such as G12.
   */
  readonly cell?: string;
}
/**
 * A place in one of the departments.
 */
export interface FolderPlaceJson {
  /**
   * Folder of the department.
   */
  readonly folder: string;
  /**
   * Path relative to the department folder.
   */
  readonly file: string;
  /**
   * Line of a text file, from 1.
   */
  readonly line?: number;
  /**
   * Character in the line, from 1.
   */
  readonly column?: number;
  /**
   * Name of the sheet.
   */
  readonly sheet?: string;
  /**
   * Such as G12.
   */
  readonly cell?: string;
}
/**
 * Totals of the college; departments without result are in departments and failed only.
 */
export interface TotalsDocument {
  /**
   * Number of departments.
   */
  readonly departments?: number;
  /**
   * Departments whose claim is ready.
   */
  readonly ready?: number;
  /**
   * Departments without result.
   */
  readonly failed?: number;
  /**
   * Ledger rows.
   */
  readonly rows?: number;
  /**
   * Paid lines.
   */
  readonly paid?: number;
  /**
   * Excluded lines.
   */
  readonly excluded?: number;
  /**
   * People with paid lines, by staff id.
   */
  readonly people?: number;
  /**
   * Paid hours.
   */
  readonly hours?: number;
  /**
   * Yuan; null when a department has no amount.
   */
  readonly amount?: number | null;
  /**
   * Hours of each kind.
   */
  readonly byKind?: {
    readonly [k: string]: number;
  };
}
/**
 * One collision.
 */
export interface ConflictDocument {
  /**
   * Kind of collision.
   */
  readonly id: string;
  /**
   * What collides.
   */
  readonly key: string;
  /**
   * Where it stands.
   */
  readonly places: readonly FolderPlaceJson[];
  /**
   * What collides, in words.
   */
  readonly message: string;
}
/**
 * What onex batch --format json prints.
 */
export interface BatchJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'batch';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * Folder of the college.
   */
  readonly root: string;
  /**
   * One entry a department.
   */
  readonly departments: readonly DepartmentDocument[];
  /**
   * What collides between departments.
   */
  readonly conflicts: readonly ConflictDocument[];
  /**
   * Errors of the departments, and why the summary was not written; place.file is seen from the root.
   */
  readonly problems?: readonly ProblemJson[];
  /**
   * What is worth knowing and stops nothing, such as people who may be one.
   */
  readonly notes?: readonly ProblemJson[];
  readonly totals: TotalsDocument;
  /**
   * The summary workbook; null when none was written.
   */
  readonly summary: string | null;
  /**
   * The college's page; absent when none was written (only with --report).
   */
  readonly report?: string;
}
/**
 * Something wrong with the input or the call.
 */
export interface ProblemJson {
  /**
   * Code of the problem, never renamed.
   */
  readonly code: string;
  /**
   * An error, or only worth knowing.
   */
  readonly severity: 'error' | 'note';
  readonly place: PlaceJson;
  /**
   * The field as its writer wrote it.
   */
  readonly field?: string;
  /**
   * What stands there.
   */
  readonly value?: string;
  /**
   * What is wrong.
   */
  readonly message: string;
  /**
   * How to mend it.
   */
  readonly hint?: string;
}
/**
 * What onex calendar --format json prints.
 */
export interface CalendarJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'calendar';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * One entry a department.
   */
  readonly departments: readonly {
    /**
     * Name of the department.
     */
    readonly name: string;
    /**
     * Relative to the named root, or the folder's own name.
     */
    readonly folder: string;
    /**
     * The claim year.
     */
    readonly year: number;
    /**
     * Id of the policy.
     */
    readonly policy: string;
    readonly readings: ReadingsDocument;
    /**
     * Both days belong to it.
     */
    readonly window: {
      /**
       * First day.
       */
      readonly from: string;
      /**
       * Last day.
       */
      readonly to: string;
    };
    /**
     * Keys of the next three.
     */
    readonly next: readonly string[];
    /**
     * All of them, by day.
     */
    readonly dues: readonly {
      /**
       * The same in every run of the year.
       */
      readonly key: string;
      /**
       * What kind of thing it is.
       */
      readonly kind:
        | 'report'
        | 'exam-list'
        | 'training-plan'
        | 'certificates'
        | 'rectification'
        | 'tasks'
        | 'minutes'
        | 'claim'
        | 'settlement';
      /**
       * Article.
       */
      readonly article: string;
      /**
       * Id of the pilot; null for the department.
       */
      readonly pilot: string | null;
      /**
       * The last day.
       */
      readonly date: string;
      /**
       * How it stands at as-of.
       */
      readonly state: 'done' | 'late' | 'missing' | 'due' | 'future' | 'past';
      /**
       * When it was done; null when it was not.
       */
      readonly doneOn: string | null;
      /**
       * Days from as-of to the last day; negative when past.
       */
      readonly daysLeft: number;
      /**
       * In a few words.
       */
      readonly title: string;
      /**
       * What the title says, as data.
       */
      readonly facts: {
        readonly [k: string]: unknown;
      };
      /**
       * Where the data stand.
       */
      readonly sources: readonly PlaceJson[];
    }[];
    /**
     * Things worth knowing.
     */
    readonly notes: readonly ProblemJson[];
  }[];
  /**
   * The calendar file; null when none was written.
   */
  readonly ics: string | null;
}
/**
 * What onex check --format json prints.
 */
export interface CheckJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'check';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * One entry a department.
   */
  readonly departments: readonly {
    /**
     * Name of the department; null for a lone pilot file.
     */
    readonly name: string | null;
    /**
     * Relative to the named root, or the folder's own name.
     */
    readonly folder: string | null;
    /**
     * The claim year.
     */
    readonly year: number;
    /**
     * Id of the policy.
     */
    readonly policy: string;
    readonly readings: ReadingsDocument;
    /**
     * What the department's own rules come to; null for a lone pilot file.
     */
    readonly verdict: Verdict | null;
    /**
     * The department's own rules.
     */
    readonly results: readonly ResultJson[];
    /**
     * One entry a pilot.
     */
    readonly pilots: readonly {
      /**
       * Id of the pilot.
       */
      readonly id: string;
      /**
       * Name of the certificate.
       */
      readonly certificate: string;
      readonly level: Level;
      readonly stage: Stage;
      readonly verdict: Verdict;
      /**
       * What each rule says.
       */
      readonly results: readonly ResultJson[];
    }[];
    /**
     * Things worth knowing.
     */
    readonly notes: readonly ProblemJson[];
    readonly comparison?: ComparisonJson;
  }[];
}
/**
 * What one rule says.
 */
export interface ResultJson {
  /**
   * Id of the rule.
   */
  readonly rule: string;
  readonly article: ArticleJson;
  readonly status: Status;
  /**
   * Name of the rule.
   */
  readonly title: string;
  /**
   * What was found.
   */
  readonly message: string;
  /**
   * What to do next.
   */
  readonly remedy?: string;
  /**
   * The numbers behind the status.
   */
  readonly facts: {};
  /**
   * Status under each option.
   */
  readonly readings?: {
    readonly [k: string]: Status;
  };
  /**
   * Where the data stand.
   */
  readonly sources: readonly PlaceJson[];
  readonly trace?: TraceJson;
}
/**
 * How a number came about (only with --explain).
 */
export interface TraceJson {
  /**
   * input: as written; parameter; reading; step: what was done with its parts; derived: a number that is explained under its key.
   */
  readonly kind: 'input' | 'parameter' | 'reading' | 'step' | 'derived';
  /**
   * Code of the name; of a parameter or a reading its id.
   */
  readonly name: string;
  /**
   * The name in words.
   */
  readonly title: string;
  /**
   * Which of several: a grade, a batch, a key.
   */
  readonly label?: string;
  /**
   * The value; of a reading the option in force; null where nobody wrote one.
   */
  readonly value: string | number | boolean | null;
  /**
   * What was done with the parts.
   */
  readonly operation?: string;
  readonly article?: ArticleJson;
  /**
   * The day from which the parameter's value holds.
   */
  readonly from?: string;
  /**
   * Where it was written.
   */
  readonly places?: readonly PlaceJson[];
  /**
   * The key under which it is explained.
   */
  readonly key?: string;
  /**
   * Its parts, in order.
   */
  readonly of?: readonly TraceJson[];
}
/**
 * What would change under every other option, one reading at a time (only with --compare-readings).
 */
export interface ComparisonJson {
  /**
   * Readings that change something.
   */
  readonly changing: readonly {
    /**
     * Id of the reading.
     */
    readonly reading: string;
    /**
     * Its articles.
     */
    readonly articles: readonly ArticleJson[];
    /**
     * The open point.
     */
    readonly question: string;
    /**
     * Every option, in the order of the contract.
     */
    readonly options: readonly {
      /**
       * Id of the option.
       */
      readonly option: string;
      /**
       * Name of the option.
       */
      readonly name: string;
      /**
       * Whether it is in force.
       */
      readonly inForce: boolean;
      /**
       * Paid hours; null for a lone pilot file.
       */
      readonly hours: number | null;
      /**
       * Yuan; null when it cannot be computed.
       */
      readonly amount: number | null;
      /**
       * Paid lines; null for a lone pilot file.
       */
      readonly paid: number | null;
      /**
       * Whether the claim can be handed in; null for a lone pilot file.
       */
      readonly ready: boolean | null;
      /**
       * Statuses that differ from those under the option in force.
       */
      readonly statuses: readonly {
        /**
         * Id of the pilot; null for a rule of the department.
         */
        readonly pilot: string | null;
        /**
         * Id of the rule.
         */
        readonly rule: string;
        readonly article: ArticleJson;
        /**
         * Status in force; null where it is not judged.
         */
        readonly from: Status | null;
        /**
         * Status under the option; null where it is not judged.
         */
        readonly to: Status | null;
      }[];
    }[];
  }[];
  /**
   * Readings that change nothing.
   */
  readonly unchanged: readonly string[];
}
/**
 * Hours by kind, those with a paid line.
 */
export interface HoursByKindJson {
  /**
   * Hours of kind declaration.
   */
  readonly declaration?: number;
  /**
   * Hours of kind report.
   */
  readonly report?: number;
  /**
   * Hours of kind assessor.
   */
  readonly assessor?: number;
  /**
   * Hours of kind training.
   */
  readonly training?: number;
  /**
   * Hours of kind site.
   */
  readonly site?: number;
  /**
   * Hours of kind invigilation.
   */
  readonly invigilation?: number;
}
/**
 * One source row as hours.
 */
export interface LineJson {
  /**
   * What makes the line unique.
   */
  readonly key: string;
  readonly kind: HoursKind;
  readonly article: ArticleJson;
  /**
   * Id of the pilot.
   */
  readonly pilot: string | null;
  /**
   * Name of the site.
   */
  readonly site: string | null;
  /**
   * Staff id.
   */
  readonly staffId: string;
  /**
   * Name, without white space.
   */
  readonly name: string;
  readonly category: Category;
  readonly basis: Basis;
  /**
   * The date that counts; null where there is none.
   */
  readonly date: string | null;
  /**
   * Hours, at most two decimals.
   */
  readonly hours: number;
  /**
   * Whether the row is marked as a late claim.
   */
  readonly lateClaim: boolean;
  readonly source: PlaceJson;
  /**
   * Paths of evidence.
   */
  readonly evidence: readonly string[];
  readonly trace?: TraceJson;
}
/**
 * A row that is not paid, and why.
 */
export interface ExcludedLineJson {
  /**
   * What makes the line unique.
   */
  readonly key: string;
  readonly kind: HoursKind;
  readonly article: ArticleJson;
  /**
   * Id of the pilot.
   */
  readonly pilot: string | null;
  /**
   * Name of the site.
   */
  readonly site: string | null;
  /**
   * Staff id.
   */
  readonly staffId: string;
  /**
   * Name, without white space.
   */
  readonly name: string;
  readonly category: Category;
  readonly basis: Basis;
  /**
   * The date that counts; null where there is none.
   */
  readonly date: string | null;
  /**
   * Hours, at most two decimals.
   */
  readonly hours: number;
  /**
   * Whether the row is marked as a late claim.
   */
  readonly lateClaim: boolean;
  readonly source: PlaceJson;
  /**
   * Paths of evidence.
   */
  readonly evidence: readonly string[];
  readonly reason: Reason;
  readonly because?: PlaceJson;
  readonly trace?: TraceJson;
}
/**
 * The figures of a claim.
 */
export interface FiguresJson {
  /**
   * Lines paid.
   */
  readonly paid: number;
  /**
   * Lines not paid.
   */
  readonly excluded: number;
  /**
   * Hours in all.
   */
  readonly hours: number;
  /**
   * Yuan in all; null without rates.
   */
  readonly amount: number | null;
}
/**
 * What onex doctor --format json prints.
 */
export interface DoctorJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'doctor';
  /**
   * Everything that was looked at.
   */
  readonly checks: readonly (
    | {
        /**
         * What was looked at.
         */
        readonly id: 'program';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * Version of onex.
           */
          readonly onex: string;
          /**
           * Version of Node.
           */
          readonly node: string;
          /**
           * The system as Node names it.
           */
          readonly platform: string;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'folder';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * Its whole path.
           */
          readonly folder: string;
          /**
           * Can it be read?
           */
          readonly readable: boolean;
          /**
           * Can it be written to?
           */
          readonly writable: boolean;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'code-page';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * null: it does not tell.
           */
          readonly codePage: number | null;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'font';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * null: it does not tell.
           */
          readonly font: string | null;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'encoding';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * Empty when there is none.
           */
          readonly locale: string;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'width';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * null: no terminal.
           */
          readonly columns: number | null;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'policy';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          /**
           * Id of the policy.
           */
          readonly policy: string;
          /**
           * How many problems it has.
           */
          readonly problems: number;
        };
      }
    | {
        /**
         * What was looked at.
         */
        readonly id: 'self-test';
        /**
         * well; attention: it works, something is better changed; wrong.
         */
        readonly health: 'well' | 'attention' | 'wrong';
        /**
         * In a sentence.
         */
        readonly message: string;
        /**
         * How to mend it.
         */
        readonly hint?: string;
        /**
         * What was seen.
         */
        readonly facts: {
          readonly expected: FiguresJson;
          /**
           * As counted; null when that failed.
           */
          readonly actual: FiguresJson | null;
        };
      }
  )[];
}
/**
 * What onex forms --format json prints.
 */
export interface FormsJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'forms';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * Id of the pilot.
   */
  readonly pilot: string;
  /**
   * Were the files written? false with --dry-run.
   */
  readonly written: boolean;
  /**
   * One entry a form.
   */
  readonly forms: readonly {
    /**
     * Where it goes, as the call names it.
     */
    readonly path: string;
    /**
     * The form is the whole department's (the minutes) and there already: it was not written; --force writes it again.
     */
    readonly kept: boolean;
    /**
     * What is left to fill in by hand; nothing of a form that was kept.
     */
    readonly blanks: readonly string[];
  }[];
}
/**
 * What onex hours --format json prints.
 */
export interface HoursJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'hours';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * One entry a department.
   */
  readonly departments: readonly {
    /**
     * Name of the department.
     */
    readonly name: string;
    /**
     * Relative to the named root, or the folder's own name.
     */
    readonly folder: string;
    /**
     * The claim year.
     */
    readonly year: number;
    /**
     * Id of the policy.
     */
    readonly policy: string;
    readonly readings: ReadingsDocument;
    /**
     * Both days belong to it.
     */
    readonly window: {
      /**
       * First day.
       */
      readonly from: string;
      /**
       * Last day.
       */
      readonly to: string;
    };
    /**
     * Whether the claim can be handed in.
     */
    readonly ready: boolean;
    /**
     * The claim workbook; null when none was written.
     */
    readonly workbook: string | null;
    /**
     * The claim with all its evidence (only with --bundle).
     */
    readonly bundle?: {
      /**
       * The folder.
       */
      readonly folder: string;
      /**
       * The archive.
       */
      readonly zip: string;
      /**
       * The evidence files in it.
       */
      readonly files: readonly {
        /**
         * Its path in the bundle.
         */
        readonly path: string;
        /**
         * Its path in the department's folder.
         */
        readonly source: string;
      }[];
      /**
       * Files that are named but not there.
       */
      readonly missing: readonly string[];
    };
    /**
     * Paid lines.
     */
    readonly lines: readonly LineJson[];
    /**
     * Lines that are not paid.
     */
    readonly excluded: readonly ExcludedLineJson[];
    /**
     * Totals.
     */
    readonly totals: {
      /**
       * Source rows.
       */
      readonly rows: number;
      /**
       * Paid lines.
       */
      readonly paid: number;
      /**
       * Excluded lines.
       */
      readonly excluded: number;
      /**
       * Paid hours.
       */
      readonly hours: number;
      /**
       * Yuan; null when it cannot be computed.
       */
      readonly amount: number | null;
      readonly byKind: HoursByKindJson;
      /**
       * One entry a person, by staff id.
       */
      readonly byPerson: readonly {
        /**
         * Staff id.
         */
        readonly staffId: string;
        /**
         * Name, without white space.
         */
        readonly name: string;
        readonly category: Category;
        readonly basis: Basis;
        /**
         * Paid hours of the person.
         */
        readonly hours: number;
        readonly byKind: HoursByKindJson;
        /**
         * Yuan of the person; null when it cannot be computed.
         */
        readonly amount: number | null;
        readonly trace?: TraceJson;
      }[];
      /**
       * How the totals came about (only with --explain).
       */
      readonly trace?: {
        readonly hours: TraceJson;
        readonly amount?: TraceJson;
      };
    };
    /**
     * Things that need attention.
     */
    readonly findings: readonly {
      /**
       * Id of the finding.
       */
      readonly id: string;
      readonly status: Status;
      /**
       * What was found.
       */
      readonly message: string;
      /**
       * What to do next.
       */
      readonly remedy: string;
      /**
       * The pilot it is about.
       */
      readonly pilot?: string;
      /**
       * Where the data stand.
       */
      readonly sources: readonly PlaceJson[];
      /**
       * The numbers behind it.
       */
      readonly facts: {};
    }[];
    /**
     * What the rules of Art. 27 say.
     */
    readonly results: readonly ResultJson[];
    /**
     * Things worth knowing.
     */
    readonly notes: readonly ProblemJson[];
    readonly comparison?: ComparisonJson;
    /**
     * How the hours of declarations and sites were shared out (only with --explain).
     */
    readonly allocations?: readonly {
      /**
       * declaration or site.
       */
      readonly kind: 'declaration' | 'site';
      /**
       * The key up to the person.
       */
      readonly unit: string;
      /**
       * The certificate or site.
       */
      readonly name: string;
      /**
       * Hours to share out.
       */
      readonly total: number;
      /**
       * Paid in this claim.
       */
      readonly allocated: number;
      /**
       * Paid in earlier claims.
       */
      readonly history: number;
      /**
       * What is left.
       */
      readonly rest: number;
      readonly trace?: TraceJson;
    }[];
  }[];
}
/**
 * What onex init --format json prints.
 */
export interface InitJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'init';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * The department's folder as it was named.
   */
  readonly folder: string;
  /**
   * Were the files written? false with --dry-run.
   */
  readonly written: boolean;
  /**
   * What was missing, and was or would be written.
   */
  readonly files: readonly {
    /**
     * Relative to the department's folder.
     */
    readonly path: string;
    /**
     * What the file is about.
     */
    readonly what: 'department' | 'pilot' | 'ledger' | 'history';
  }[];
  /**
   * Things worth knowing.
   */
  readonly notes: readonly ProblemJson[];
}
/**
 * What every command prints on wrong input.
 */
export interface ProblemsJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: string;
  /**
   * All problems, at least one.
   *
   * @minItems 1
   */
  readonly problems: readonly ProblemJson[];
}
/**
 * What onex report --format json prints: the file, and the numbers that its charts show.
 */
export interface ReportJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'report';
  /**
   * The day the run is judged at.
   */
  readonly asOf: string;
  /**
   * The report; null when none was written.
   */
  readonly report: string | null;
  /**
   * One entry a department.
   */
  readonly departments: readonly {
    /**
     * Name of the department.
     */
    readonly name: string;
    /**
     * Relative to the named root, or the folder's own name.
     */
    readonly folder: string;
    /**
     * The claim year.
     */
    readonly year: number;
    /**
     * Verdict on the department itself.
     */
    readonly verdict: 'eligible' | 'incomplete' | 'ineligible';
    /**
     * Whether the claim can be handed in.
     */
    readonly ready: boolean;
    /**
     * Paid and excluded lines together.
     */
    readonly rows: number;
    /**
     * Paid lines.
     */
    readonly paid: number;
    /**
     * Excluded lines.
     */
    readonly excluded: number;
    /**
     * Hours.
     */
    readonly hours: number;
    /**
     * Yuan; null when it cannot be computed.
     */
    readonly amount: number | null;
    /**
     * Paid hours of each kind that has any.
     */
    readonly byKind: {
      /**
       * Hours.
       */
      readonly declaration?: number;
      /**
       * Hours.
       */
      readonly report?: number;
      /**
       * Hours.
       */
      readonly assessor?: number;
      /**
       * Hours.
       */
      readonly training?: number;
      /**
       * Hours.
       */
      readonly site?: number;
      /**
       * Hours.
       */
      readonly invigilation?: number;
    };
    /**
     * By staff id.
     */
    readonly byPerson: readonly {
      /**
       * Staff id.
       */
      readonly staffId: string;
      /**
       * Name.
       */
      readonly name: string;
      /**
       * Hours.
       */
      readonly hours: number;
      /**
       * Yuan; null when it cannot be computed.
       */
      readonly amount: number | null;
    }[];
    /**
     * Every month of the window, and others with paid hours.
     */
    readonly byMonth: readonly {
      /**
       * Year and month.
       */
      readonly key: string;
      /**
       * Lines.
       */
      readonly lines: number;
      /**
       * Hours.
       */
      readonly hours: number;
    }[];
    /**
     * Excluded lines by reason.
     */
    readonly byReason: readonly {
      /**
       * Code of the reason.
       */
      readonly key: string;
      /**
       * Lines.
       */
      readonly lines: number;
      /**
       * Hours.
       */
      readonly hours: number;
    }[];
  }[];
  /**
   * What collides between departments, as batch says it.
   */
  readonly conflicts: readonly {
    /**
     * Kind of conflict.
     */
    readonly id: string;
    /**
     * What they have in common.
     */
    readonly key: string;
    /**
     * Where it stands in each department.
     */
    readonly places: readonly FolderPlaceJson[];
    /**
     * What it is and what to do.
     */
    readonly message: string;
  }[];
}
/**
 * A parameter and its value at as-of.
 */
export interface RuleParameterJson {
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * The article that sets it.
   */
  readonly article: string;
  /**
   * hour, percent, count, day, year or month-day.
   */
  readonly unit: string;
  /**
   * policy or project.
   */
  readonly source: string;
  /**
   * A number, or a day of the year.
   */
  readonly value: number | string;
  /**
   * The day from which the value holds.
   */
  readonly from: string;
  /**
   * All values.
   */
  readonly values: readonly {
    /**
     * From which day.
     */
    readonly from: string;
    /**
     * A number, or a day of the year.
     */
    readonly value: number | string;
  }[];
}
/**
 * A reading and the option in force.
 */
export interface RuleReadingJson {
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * Articles, such as 25(6).
   */
  readonly articles: readonly string[];
  /**
   * What the plan leaves open.
   */
  readonly question: string;
  /**
   * All options.
   */
  readonly options: readonly {
    /**
     * Its id.
     */
    readonly id: string;
    /**
     * Its name.
     */
    readonly title: string;
    /**
     * What choosing it means.
     */
    readonly consequence: string;
  }[];
  /**
   * The policy file's default.
   */
  readonly default: string;
  /**
   * Why it is the default.
   */
  readonly reason: string;
  /**
   * The option in force.
   */
  readonly inForce: string;
}
/**
 * An article or item and what handles it.
 */
export interface RuleArticleJson {
  /**
   * The article.
   */
  readonly article: string;
  /**
   * In our own words.
   */
  readonly summary: string;
  /**
   * rules, hours, parameters, items or guidance.
   */
  readonly handledBy: string;
  /**
   * Rules, kinds, reasons, findings, parameters and readings that handle it.
   */
  readonly by: readonly string[];
  /**
   * Why there is nothing to decide.
   */
  readonly why?: string;
}
/**
 * Something that has a page.
 */
export interface RuleTopicJson {
  /**
   * article, rule, hours, reason, finding, conflict, reading, parameter or problem.
   */
  readonly kind: string;
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * What people call it.
   */
  readonly title: string;
  /**
   * Articles, such as 25(6).
   */
  readonly articles?: readonly string[];
  /**
   * apply, run or department.
   */
  readonly stage?: string;
}
/**
 * All there is to know about a topic.
 */
export interface RulePageJson {
  /**
   * article, rule, hours, reason, finding, conflict, reading, parameter or problem.
   */
  readonly kind: string;
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * What people call it.
   */
  readonly title: string;
  /**
   * apply, run or department.
   */
  readonly stage?: string;
  /**
   * What it rests on.
   */
  readonly articles: readonly RuleArticleJson[];
  /**
   * Parameters it uses.
   */
  readonly parameters: readonly RuleParameterJson[];
  /**
   * Readings that matter.
   */
  readonly readings: readonly RuleReadingJson[];
  /**
   * Readings and options.
   */
  readonly dependsOn: {
    readonly [k: string]: string;
  };
  /**
   * Data it looks at.
   */
  readonly looksAt: readonly {
    /**
     * File or sheet.
     */
    readonly where: string;
    /**
     * Keys or columns.
     */
    readonly names: readonly string[];
  }[];
  /**
   * What the run says of small made-up cases.
   */
  readonly examples: readonly {
    /**
     * Status.
     */
    readonly status?: string;
    /**
     * The status in words.
     */
    readonly label: string;
    /**
     * Where the problem stands: file and line, or sheet and cell.
     */
    readonly where?: string;
    /**
     * What the run says.
     */
    readonly message: string;
    /**
     * How to mend it.
     */
    readonly remedy?: string;
    /**
     * Readings and options.
     */
    readonly under: {
      readonly [k: string]: string;
    };
  }[];
  /**
   * What handles it, or what it changes.
   */
  readonly related: readonly RuleTopicJson[];
}
/**
 * What onex rules --lint prints; empty when nothing is wrong.
 */
export interface RuleLintJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'rules';
  /**
   * All problems.
   */
  readonly problems: readonly ProblemJson[];
}
/**
 * What onex rules --format json prints; --lint prints ruleLintJson.
 */
export interface RulesJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'rules';
  /**
   * The day whose values are shown.
   */
  readonly asOf: string;
  /**
   * Id of the policy.
   */
  readonly policy: string;
  /**
   * Readings and options.
   */
  readonly readings: {
    readonly [k: string]: string;
  };
  /**
   * Everything, when no id was given.
   */
  readonly list?: {
    /**
     * Rules.
     */
    readonly rules: readonly RuleTopicJson[];
    /**
     * Kinds of hours.
     */
    readonly hours: readonly RuleTopicJson[];
    /**
     * Reasons not to pay.
     */
    readonly reasons: readonly RuleTopicJson[];
    /**
     * Findings about hours.
     */
    readonly findings: readonly RuleTopicJson[];
    /**
     * Conflicts between departments.
     */
    readonly conflicts: readonly RuleTopicJson[];
    /**
     * Codes of problems of reading and running.
     */
    readonly problems: readonly RuleTopicJson[];
    /**
     * Readings.
     */
    readonly readings: readonly RuleReadingJson[];
    /**
     * Parameters.
     */
    readonly parameters: readonly RuleParameterJson[];
    /**
     * Articles.
     */
    readonly articles: readonly RuleArticleJson[];
  };
  /**
   * A page for every topic that was named.
   */
  readonly pages?: readonly RulePageJson[];
  /**
   * The comparison with the policy's own text.
   */
  readonly coverage?: {
    /**
     * File of the text.
     */
    readonly file: string;
    /**
     * Nothing is missing on either side.
     */
    readonly complete: boolean;
    /**
     * A row for every article and item.
     */
    readonly rows: readonly {
      /**
       * The article.
       */
      readonly article: string;
      /**
       * Line of the text; null where the text lacks it.
       */
      readonly line: number | null;
      /**
       * Null where the policy file lacks it.
       */
      readonly handledBy: string | null;
      /**
       * What handles it.
       */
      readonly by: readonly string[];
      /**
       * Why there is nothing to decide.
       */
      readonly why?: string;
    }[];
  };
}
/**
 * One difference.
 */
export interface DifferenceDocument {
  /**
   * Which kind: line-added, person-changed, formula-changed …
   */
  readonly id: string;
  /**
   * What differs, in words.
   */
  readonly message: string;
  readonly place: PlaceJson;
  /**
   * A key, a staff id, a path, an id.
   */
  readonly subject?: string;
  /**
   * The column or label.
   */
  readonly field?: string;
  readonly before?: DifferingValue;
  readonly after?: DifferingValue;
  /**
   * How many, where one stands for several.
   */
  readonly count?: number;
}
/**
 * What onex verify --format json prints.
 */
export interface VerifyJson {
  /**
   * Version of onex.
   */
  readonly onex: string;
  /**
   * The command.
   */
  readonly command: 'verify';
  /**
   * The claim's own as-of date.
   */
  readonly asOf: string;
  /**
   * The claim that was looked at; of two the new one.
   */
  readonly claim: {
    /**
     * The file as named.
     */
    readonly file: string;
    /**
     * Name of the department.
     */
    readonly name: string;
    /**
     * The claim year.
     */
    readonly year: number;
    /**
     * Version of onex that wrote it.
     */
    readonly version: string;
    /**
     * Id of its policy.
     */
    readonly policy: string;
    readonly readings: ReadingsDocument;
  };
  /**
   * What it was compared with.
   */
  readonly against: 'itself' | 'inputs' | 'claim';
  /**
   * The folder, or the old claim.
   */
  readonly other?: string;
  /**
   * No difference at all.
   */
  readonly same: boolean;
  /**
   * Sheets that were changed after the claim was written.
   */
  readonly changedSheets: readonly string[];
  /**
   * Every difference.
   */
  readonly differences: readonly DifferenceDocument[];
  /**
   * What is worth knowing.
   */
  readonly notes: readonly ProblemJson[];
}
