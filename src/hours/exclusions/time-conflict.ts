// Nobody teaches or invigilates in two places at once: of two overlapping rows of one person and day the later one is not
// paid (Art. 25(4), 25(6)).

import { placeOfCell } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { overlaps } from '../overlap.js';
import { defineReason, isTimed, personDay, type Timed } from './exclusion.js';

function slotText(candidate: Timed): string {
  return candidate.kind === 'training' ? candidate.row.slot : candidate.row.session;
}

function slotTrace(candidate: Timed) {
  const field = candidate.kind === 'training' ? 'slot' : 'session';
  return input('slot', slotText(candidate), [placeOfCell(candidate.row.origin, field)]);
}

export const timeConflict = defineReason('time-conflict', '25(4)', (candidate, _context, { standing }) => {
  if (!isTimed(candidate) || candidate.slot.kind === 'free') return undefined;
  const first = standing.get(personDay(candidate))?.find((earlier) => overlaps(earlier.slot, candidate.slot));
  if (!first) return undefined;
  return {
    details: { slot: slotText(candidate), earlierSlot: slotText(first) },
    because: first.line.source,
    compared: [slotTrace(candidate), slotTrace(first)],
  };
});
