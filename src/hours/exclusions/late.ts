// A report earns when it was handed in on the day it was due or before (Art. 25(2)).

import { daysBetween } from '../../model/calendar-date.js';
import { defineReason } from './exclusion.js';

export const late = defineReason('late', '25(2)', (candidate) => {
  if (candidate.kind !== 'report') return undefined;
  const { due, submitted } = candidate.row;
  if (submitted === undefined || submitted <= due) return undefined;
  return { details: { due, submitted, days: daysBetween(due, submitted) } };
});
