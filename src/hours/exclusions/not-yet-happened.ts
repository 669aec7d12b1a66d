// Only work that has been done is paid (Art. 26): its date is not after the day the claim is judged at.

import { input } from '../../model/trace.js';
import { countedDate, defineReason } from './exclusion.js';

export const notYetHappened = defineReason('not-yet-happened', '26', (candidate, { terms: { asOf } }) => {
  const { date } = candidate.line;
  if (date === null || date <= asOf) return undefined;
  return { details: { date, asOf }, compared: [countedDate(candidate), input('as-of', asOf, [])] };
});
