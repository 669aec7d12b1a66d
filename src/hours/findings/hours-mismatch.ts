// A training row records other hours than its slot has periods; 25(4) pays the actual ones, so somebody should look.

import type { Finding } from '../../model/claim.js';
import { hoursOfHundredths, hoursToNumber } from '../../model/hours.js';
import { paidTraining, type FindingRule } from './finding.js';

export const hoursMismatch: FindingRule<'hours-mismatch'> = {
  id: 'hours-mismatch',
  article: '25(4)',
  find: (claim) =>
    paidTraining(claim).flatMap(({ line, row, slot }): Finding<'hours-mismatch'>[] => {
      if (slot.kind !== 'periods') return [];
      const periods = slot.periods.size;
      if (line.hours === hoursOfHundredths(periods * 100)) return [];
      return [
        {
          id: 'hours-mismatch',
          pilot: row.pilot,
          sources: [line.source],
          facts: { hours: hoursToNumber(line.hours), periods },
          details: { name: line.name, date: row.date, slot: row.slot },
        },
      ];
    }),
};
