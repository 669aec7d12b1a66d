// A training row records other hours than its slot has periods; 25(4) pays the actual ones, so somebody should look.

import { hoursOfHundredths, hoursToNumber } from '../../model/hours.js';
import { defineFinding, type Found, paidTraining } from './finding.js';

export const hoursMismatch = defineFinding('hours-mismatch', '25(4)', (claim) =>
  paidTraining(claim).flatMap(({ line, row, slot }): Found<'hours-mismatch'>[] => {
    if (slot.kind !== 'periods') return [];
    const periods = slot.periods.size;
    if (line.hours === hoursOfHundredths(periods * 100)) return [];
    return [
      {
        pilot: row.pilot,
        sources: [line.source],
        facts: { hours: hoursToNumber(line.hours), periods },
        details: { name: line.name, date: row.date, slot: row.slot },
      },
    ];
  }),
);
