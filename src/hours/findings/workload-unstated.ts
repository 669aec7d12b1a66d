// Paid training rows that do not say whether the teaching workload already counts them; only extra work is paid (Art. 8, 26).

import { sumHours } from '../../model/hours.js';
import { paidTraining, defineFinding } from './finding.js';

export const workloadUnstated = defineFinding('workload-unstated', '8', (claim) => {
  const lines = paidTraining(claim).filter(({ row }) => row.countedInWorkload === undefined);
  if (lines.length === 0) return [];
  return [
    {
      sources: lines.map(({ line }) => line.source),
      facts: { lines: lines.length },
      details: { hours: sumHours(lines.map(({ line }) => line.hours)) },
    },
  ];
});
