import { coTeaching } from './co-teaching.js';
import type { FindingRule } from './finding.js';
import { hoursMismatch } from './hours-mismatch.js';
import { lateClaim } from './late-claim.js';
import { longDay } from './long-day.js';
import { rateMissing } from './rate-missing.js';
import { slotMissing } from './slot-missing.js';
import { supervision } from './supervision.js';
import { unallocated } from './unallocated.js';
import { workloadUnstated } from './workload-unstated.js';

/** Every finding about hours, in the order of 1-domain 3.7. */
export const FINDINGS: readonly FindingRule[] = [
  unallocated,
  hoursMismatch,
  slotMissing,
  longDay,
  coTeaching,
  supervision,
  rateMissing,
  workloadUnstated,
  lateClaim,
];
