import { alreadyClaimed } from './already-claimed.js';
import { beforePolicy } from './before-policy.js';
import { countedInWorkload } from './counted-in-workload.js';
import { declarationNotApproved } from './declaration-not-approved.js';
import { duplicate } from './duplicate.js';
import type { ReasonRule } from './exclusion.js';
import { forfeited } from './forfeited.js';
import { late } from './late.js';
import { noPayBasis } from './no-pay-basis.js';
import { notApproved } from './not-approved.js';
import { notSubmitted } from './not-submitted.js';
import { notYetHappened } from './not-yet-happened.js';
import { outOfWindow } from './out-of-window.js';
import { pilotNotRunning } from './pilot-not-running.js';
import { siteNotApproved } from './site-not-approved.js';
import { timeConflict } from './time-conflict.js';
import { unpaidType } from './unpaid-type.js';

/** #1 to #9 of 1-domain 3.3: decided by the line, its department and earlier claims. The first that holds counts. */
export const BY_ITSELF: readonly ReasonRule[] = [
  declarationNotApproved,
  siteNotApproved,
  notSubmitted,
  beforePolicy,
  outOfWindow,
  notYetHappened,
  pilotNotRunning,
  unpaidType,
  late,
  notApproved,
  countedInWorkload,
  noPayBasis,
  forfeited,
  alreadyClaimed,
];

/** #10 and #11: decided by the lines before it. `over-allocated` (#12) is decided last, over all lines of a unit. */
export const BY_EARLIER_LINES: readonly ReasonRule[] = [duplicate, timeConflict];
