// A report that was never handed in earns nothing (Art. 25(2)).

import { placeOfCell } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const notSubmitted = defineReason('not-submitted', '25(2)', (candidate) =>
  candidate.kind === 'report' && candidate.row.submitted === undefined
    ? {
        details: { due: candidate.row.due },
        compared: [
          input('submitted-date', null, [placeOfCell(candidate.row.origin, 'submitted')]),
          input('due-date', candidate.row.due, [placeOfCell(candidate.row.origin, 'due')]),
        ],
      }
    : undefined,
);
