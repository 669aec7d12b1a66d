// Paid training rows without a slot: whether they overlap with others cannot be seen (Art. 25(4)).

import { comparable } from '../../model/text.js';
import { paidTraining, type FindingRule } from './finding.js';

export const slotMissing: FindingRule<'slot-missing'> = {
  id: 'slot-missing',
  article: '25(4)',
  find: (claim) => {
    const lines = paidTraining(claim).filter(({ row }) => comparable(row.slot) === '');
    if (lines.length === 0) return [];
    return [
      {
        id: 'slot-missing',
        sources: lines.map(({ line }) => line.source),
        facts: { lines: lines.length },
        details: {},
      },
    ];
  },
};
