// The plan is in force from the day it was issued; what happened before earns nothing under it (Art. 30).

import { defineReason } from './exclusion.js';

export const beforePolicy = defineReason('before-policy', '30', ({ line: { date } }, { terms }) => {
  const { effectiveOn } = terms.policy;
  return date !== null && date < effectiveOn ? { details: { date, effectiveOn } } : undefined;
});
