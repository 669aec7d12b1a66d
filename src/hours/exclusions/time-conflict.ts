// Nobody teaches or invigilates in two places at once: of two overlapping rows of one person and day the later one is not
// paid (Art. 25(4), 25(6)).

import { overlaps } from '../overlap.js';
import { defineReason, isTimed, personDay, type Timed } from './exclusion.js';

function slotText(candidate: Timed): string {
  return candidate.kind === 'training' ? candidate.row.slot : candidate.row.session;
}

export const timeConflict = defineReason('time-conflict', '25(4)', (candidate, _context, { standing }) => {
  if (!isTimed(candidate) || candidate.slot.kind === 'free') return undefined;
  const first = standing.get(personDay(candidate))?.find((earlier) => overlaps(earlier.slot, candidate.slot));
  if (!first) return undefined;
  return {
    details: { slot: slotText(candidate), earlierSlot: slotText(first) },
    because: first.line.source,
  };
});
