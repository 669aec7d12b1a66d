// A report earns when it was handed in on the day it was due or before (Art. 25(2)).

import { daysBetween } from '../../model/calendar-date.js';
import { placeOfCell } from '../../model/place.js';
import { input, step } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const late = defineReason('late', '25(2)', (candidate) => {
  if (candidate.kind !== 'report') return undefined;
  const { due, submitted } = candidate.row;
  if (submitted === undefined || submitted <= due) return undefined;
  const { origin } = candidate.row;
  const days = daysBetween(due, submitted);
  const dates = [
    input('due-date', due, [placeOfCell(origin, 'due')]),
    input('submitted-date', submitted, [placeOfCell(origin, 'submitted')]),
  ];
  return { details: { due, submitted, days }, compared: [step('clock-days', 'days-between', days, dates)] };
});
