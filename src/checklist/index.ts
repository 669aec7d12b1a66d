import { consecutiveEnrolment } from './art3.1-consecutive-enrolment.js';
import { classes } from './art3.1-classes.js';
import { students } from './art3.1-students.js';
import { enrolmentAgrees } from './art3.1-enrolment-agrees.js';
import { majorMatches } from './art3.1-major-matches.js';
import { trainingExperience } from './art3.1-training-experience.js';
import { strongMajor } from './art3.2-strong-major.js';
import { fitsOrientation } from './art3.2-fits-orientation.js';
import { programmeRevised } from './art3.2-programme-revised.js';
import { contentIntegrated } from './art3.3-content-integrated.js';
import { dualQualified } from './art3.4-dual-qualified.js';
import { industryExperts } from './art3.4-industry-experts.js';
import { modularTeam } from './art3.4-modular-team.js';
import { facilities } from './art3.5-facilities.js';
import { inDirectory } from './art4.1-in-directory.js';
import { consultation } from './art4.1-consultation.js';
import { annex1 } from './art4.2-annex1.js';
import { annex2 } from './art4.2-annex2.js';
import { justification } from './art4.2-justification.js';
import { departmentReview } from './art4.3-department-review.js';
import { officeApproval } from './art4.3-office-approval.js';
import { presidentMeeting } from './art4.4-president-meeting.js';
import { platformDeclaration } from './art4.4-platform-declaration.js';
import { order } from './art4-order.js';
import { teachersCertified } from './art7-teachers-certified.js';
import { fundingForms } from './art10-funding-forms.js';
import { standardVenue } from './art13-standard-venue.js';
import { examList } from './art14-exam-list.js';
import { certificatesIssued } from './art16-certificates-issued.js';
import { reports } from './art17-reports.js';
import { integratedCourses } from './art19.1-integrated-courses.js';
import { trainingPlan } from './art19.2-training-plan.js';
import { practice } from './art20-practice.js';
import { annualTasks } from './art21-annual-tasks.js';
import { reportingGap } from './art28.1-reporting-gap.js';
import { rectification } from './art28.2-rectification.js';
import { integrity } from './art28.3-integrity.js';
import { examDiscipline } from './art28.4-exam-discipline.js';
import { passRate } from './art28.5-pass-rate.js';
import { countsAgree } from './art28.5-counts-agree.js';
import { siteJustification } from './art4.2-site-justification.js';
import { workingGroup } from './art23-working-group.js';
import { liaison } from './art23.3-liaison.js';
import { minutes } from './art27-minutes.js';
import { evidence } from './art27-evidence.js';
import { deadline } from './art27-deadline.js';
import type { RuleId } from '../model/rule-id.js';
import type { ApplyRule, DepartmentRule, Rule, RunRule } from './rule.js';

/** Stage `apply` (1-domain 2.2), in the order of results. */
export const APPLY_RULES: readonly ApplyRule[] = [
  consecutiveEnrolment,
  classes,
  students,
  enrolmentAgrees,
  majorMatches,
  trainingExperience,
  strongMajor,
  fitsOrientation,
  programmeRevised,
  contentIntegrated,
  dualQualified,
  industryExperts,
  modularTeam,
  facilities,
  inDirectory,
  consultation,
  annex1,
  annex2,
  justification,
  departmentReview,
  officeApproval,
  presidentMeeting,
  platformDeclaration,
  order,
];

/** Stage `run` (1-domain 2.3), in the order of results. */
export const RUN_RULES: readonly RunRule[] = [
  teachersCertified,
  fundingForms,
  standardVenue,
  examList,
  certificatesIssued,
  reports,
  integratedCourses,
  trainingPlan,
  practice,
  annualTasks,
  reportingGap,
  rectification,
  integrity,
  examDiscipline,
  passRate,
  countsAgree,
];

/** The five of Art. 28: failing one of them is failing supervision. */
export const SUPERVISION_RULES: readonly RunRule[] = [reportingGap, rectification, integrity, examDiscipline, passRate];

/** Art. 27: whether the claim is ready. */
export const CLAIM_RULES: readonly DepartmentRule[] = [minutes, evidence, deadline];

/** The department's rules (1-domain 2.4), in the order of results. */
export const DEPARTMENT_RULES: readonly DepartmentRule[] = [siteJustification, workingGroup, liaison, ...CLAIM_RULES];

/** Every rule of the checklist: by stage, then by article. */
export const RULES: readonly Rule[] = [...APPLY_RULES, ...RUN_RULES, ...DEPARTMENT_RULES];

/** The ids in the same order. */
export const ruleIds: readonly RuleId[] = RULES.map(({ id }) => id);
