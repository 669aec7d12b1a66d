import type { Pilot } from '../model/department.js';
import type { NextStep } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { consultation } from './art4.1-consultation.js';
import { annex1 } from './art4.2-annex1.js';
import { annex2 } from './art4.2-annex2.js';
import { departmentReview } from './art4.3-department-review.js';
import { officeApproval } from './art4.3-office-approval.js';
import { platformDeclaration } from './art4.4-platform-declaration.js';
import { presidentMeeting } from './art4.4-president-meeting.js';
import { PROCEDURE, procedureStep, stateOfStep } from './step.js';

const RULE_OF = {
  consultation,
  annex1,
  annex2,
  departmentReview,
  officeApproval,
  presidentMeeting,
  platformDeclaration,
} as const;

/**
 * The first step of the procedure (Art. 4) that an applying pilot has not done and proven; undefined when all are done or
 * the pilot is not applying.
 */
export function nextStep(pilot: Pilot, terms: Terms): NextStep | undefined {
  if (pilot.stage !== 'applying') return undefined;
  for (const step of PROCEDURE.flat()) {
    const state = stateOfStep(procedureStep(pilot, step), terms);
    const { id, article } = RULE_OF[step];
    if ('open' in state) return { step, rule: id, article, ...state.open };
  }
  return undefined;
}
