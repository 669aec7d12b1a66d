// A claim takes the work of its window (Art. 26, 27). A site that earns every year need only be approved by its end; work
// of the year before may follow as a late claim.

import { isInWindow } from '../../model/terms.js';
import { input, reading } from '../../model/trace.js';
import { lateState } from '../late-claims.js';
import { countedDate, defineReason } from './exclusion.js';

export const outOfWindow = defineReason('out-of-window', '27', (candidate, context) => {
  const { kind, line } = candidate;
  const { window, readings, year } = context.terms;
  const { date } = line;
  if (date === null) return undefined;
  const everyYear = kind === 'site' && readings['site-hours'] === 'every-year';
  if (everyYear ? date <= window.to : isInWindow(date, window)) return undefined;
  const late = lateState(line, context);
  if (late === undefined) return undefined;
  return {
    details: { date, from: window.from, to: window.to, late, yearBefore: year - 1 },
    compared: [
      countedDate(candidate),
      input('window-from', window.from, []),
      input('window-to', window.to, []),
      input('late-mark', line.lateClaim, [line.source]),
      reading('claim-window', context.terms),
      reading(everyYear ? 'site-hours' : 'late-claims', context.terms),
    ],
  };
});
