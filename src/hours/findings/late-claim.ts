// Paid lines of the year before, let in as late claims: the office should see that no earlier claim has them (Art. 26, 27).

import { hoursToNumber, sumHours } from '../../model/hours.js';
import { isLetIn } from '../late-claims.js';
import { defineFinding } from './finding.js';

export const lateClaim = defineFinding('late-claim', '27', ({ paid }, context) => {
  const lines = paid.filter(({ line }) => isLetIn(line, context)).map(({ line }) => line);
  if (lines.length === 0) return [];
  return [
    {
      sources: lines.map((line) => line.source),
      facts: { hours: hoursToNumber(sumHours(lines.map((line) => line.hours))) },
      details: { lines: lines.length },
    },
  ];
});
