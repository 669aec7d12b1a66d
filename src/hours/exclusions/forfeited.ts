// Under reading `supervision-effect: forfeit` a pilot that fails a rule of Art. 28 loses the year's pay. Late claims of the
// year before are another year's.

import { input, reading } from '../../model/trace.js';
import { isLetIn } from '../late-claims.js';
import { defineReason } from './exclusion.js';

export const forfeited = defineReason('forfeited', '28', ({ line }, context) => {
  if (line.pilot === null || !context.failingPilots.has(line.pilot)) return undefined;
  if (context.terms.readings['supervision-effect'] !== 'forfeit') return undefined;
  if (isLetIn(line, context)) return undefined;
  return {
    details: { pilot: line.pilot },
    compared: [input('supervision-failed', true, [], line.pilot), reading('supervision-effect', context.terms)],
  };
});
