// A person is paid for more training on one day than a day of teaching usually has (Art. 25(4); the limit is the project's).

import { groupBy } from '../../model/group.js';
import { hoursToNumber, sumHours } from '../../model/hours.js';
import { parameterHours } from '../measure.js';
import { personDay } from '../exclusions/exclusion.js';
import { defineFinding, type Found, paidTraining } from './finding.js';

export const longDay = defineFinding('long-day', '25(4)', (claim, { terms }) =>
  [...groupBy(paidTraining(claim), personDay).values()].flatMap((lines): Found<'long-day'>[] => {
    const [first] = lines;
    const hours = sumHours(lines.map(({ line }) => line.hours));
    const limit = parameterHours(terms.policy, 'long-day-hours', first.row.date);
    if (hours <= limit) return [];
    return [
      {
        sources: lines.map(({ line }) => line.source),
        facts: { staffId: first.line.staffId, date: first.row.date, hours: hoursToNumber(hours) },
        details: { name: first.line.name, limit },
      },
    ];
  }),
);
