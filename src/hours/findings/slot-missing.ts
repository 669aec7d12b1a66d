// Paid training rows without a slot: whether they overlap with others cannot be seen (Art. 25(4)).

import { comparable } from '../../model/text.js';
import { paidTraining, defineFinding } from './finding.js';

export const slotMissing = defineFinding('slot-missing', '25(4)', (claim) => {
  const lines = paidTraining(claim).filter(({ row }) => comparable(row.slot) === '');
  if (lines.length === 0) return [];
  return [
    {
      sources: lines.map(({ line }) => line.source),
      facts: { lines: lines.length },
      details: {},
    },
  ];
});
