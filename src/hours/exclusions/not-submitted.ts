// A report that was never handed in earns nothing (Art. 25(2)).

import { defineReason } from './exclusion.js';

export const notSubmitted = defineReason('not-submitted', '25(2)', (candidate) =>
  candidate.kind === 'report' && candidate.row.submitted === undefined
    ? { details: { due: candidate.row.due } }
    : undefined,
);
