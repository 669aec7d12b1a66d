// A claim takes the work of its window (Art. 26, 27). A site that earns every year need only be approved by its end; work
// of the year before may follow as a late claim.

import { isInWindow } from '../../model/terms.js';
import { lateState } from '../late-claims.js';
import { defineReason } from './exclusion.js';

export const outOfWindow = defineReason('out-of-window', '27', ({ kind, line }, context) => {
  const { window, readings, year } = context.terms;
  const { date } = line;
  if (date === null) return undefined;
  const everyYear = kind === 'site' && readings['site-hours'] === 'every-year';
  if (everyYear ? date <= window.to : isInWindow(date, window)) return undefined;
  const late = lateState(line, context);
  if (late === undefined) return undefined;
  return { details: { date, from: window.from, to: window.to, late, yearBefore: year - 1 } };
});
