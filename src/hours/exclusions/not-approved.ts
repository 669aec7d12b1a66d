// A report earns when its review approved it; one sent back or still under review does not (Art. 25(2)).

import { placeOfCell } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const notApproved = defineReason('not-approved', '25(2)', (candidate) =>
  candidate.kind === 'report' && candidate.row.review !== 'approved'
    ? {
        details: { review: candidate.row.review },
        compared: [input('review', candidate.row.review, [placeOfCell(candidate.row.origin, 'review')])],
      }
    : undefined,
);
