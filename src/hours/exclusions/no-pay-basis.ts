// 25(7) gives a pay basis to the college's own people; those from outside have none unless reading `external-pay` gives
// them one.

import { defineReason } from './exclusion.js';

export const noPayBasis = defineReason('no-pay-basis', '25(7)', ({ line }) =>
  line.basis === 'none' ? { details: { name: line.name } } : undefined,
);
