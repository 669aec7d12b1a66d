// Only training that teachers do on top of their teaching workload is paid here (Art. 8, 26).

import { placeOfCell } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const countedInWorkload = defineReason('counted-in-workload', '8', (candidate) =>
  candidate.kind === 'training' && candidate.row.countedInWorkload === true
    ? {
        details: {},
        compared: [input('in-workload', true, [placeOfCell(candidate.row.origin, 'countedInWorkload')])],
      }
    : undefined,
);
