// The plan is in force from the day it was issued; what happened before earns nothing under it (Art. 30).

import { input } from '../../model/trace.js';
import { countedDate, defineReason } from './exclusion.js';

export const beforePolicy = defineReason('before-policy', '30', (candidate, { terms }) => {
  const { date } = candidate.line;
  const { effectiveOn } = terms.policy;
  if (date === null || date >= effectiveOn) return undefined;
  return {
    details: { date, effectiveOn },
    compared: [countedDate(candidate), input('effective-date', effectiveOn, [])],
  };
});
