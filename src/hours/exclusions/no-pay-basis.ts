// 25(7) gives a pay basis to the college's own people; those from outside have none unless reading `external-pay` gives
// them one.

import { placeOfCell } from '../../model/place.js';
import { input, reading } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const noPayBasis = defineReason('no-pay-basis', '25(7)', ({ line, row }, { terms }) =>
  line.basis === 'none'
    ? {
        details: { name: line.name },
        compared: [
          input('category', line.category, [placeOfCell(row.staff.origin, 'category')]),
          reading('external-pay', terms),
        ],
      }
    : undefined,
);
