// 25(2) names reports, quarterly and annual summaries; half-year summaries, which Art. 17 asks for, earn nothing unless
// reading `half-year-summary` pays them.

import { reading } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const unpaidType = defineReason('unpaid-type', '25(2)', (candidate, { terms }) =>
  candidate.kind === 'report' && candidate.row.type === 'halfYear' && terms.readings['half-year-summary'] === 'unpaid'
    ? { details: {}, compared: [reading('half-year-summary', terms)] }
    : undefined,
);
