import type { CalendarDate } from '../../model/calendar-date.js';
import type { Claim } from '../../model/claim.js';
import type { Department, ExamCounts, Pilot, SiteRow, StaffMember, TrainingRow } from '../../model/department.js';
import type { Due } from '../../model/due.js';
import type { Result } from '../../model/result.js';
import type { Terms } from '../../model/terms.js';

/** Students and classes of a grade. */
interface FormGrade {
  readonly grade: number;
  readonly classes: number | undefined;
  readonly students: number | undefined;
  readonly admitted: number | undefined;
}

/** An exam, with its results as far as they are known. */
interface FormExam {
  readonly batch: string;
  readonly date: CalendarDate;
  readonly counts: ExamCounts | undefined;
  readonly certificatesIssuedOn: CalendarDate | undefined;
}

/** Everything that the forms of a pilot are filled from. */
export interface FormInput {
  /** Of onex. */
  readonly version: string;
  readonly terms: Terms;
  readonly pilot: Pilot;
  /** Undefined: no department lies beside the pilot. */
  readonly department: Department | undefined;
  /** 师资 whose 试点团队 names the pilot. */
  readonly team: readonly StaffMember[];
  readonly grades: readonly FormGrade[];
  readonly exams: readonly FormExam[];
  /** The pilot's trainings in the window, by date. */
  readonly trainings: readonly TrainingRow[];
  readonly sites: readonly SiteRow[];
  readonly dues: readonly Due[];
  /** What `check` says of the pilot. */
  readonly results: readonly Result[];
  readonly claim: Claim | undefined;
}
