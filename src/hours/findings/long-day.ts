// A person is paid for more training on one day than a day of teaching usually has (Art. 25(4); the limit is the project's).

import type { Finding } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { hoursToNumber, sumHours } from '../../model/hours.js';
import { parameterHours } from '../measure.js';
import { personDay } from '../exclusions/exclusion.js';
import { paidTraining, type FindingRule } from './finding.js';

export const longDay: FindingRule<'long-day'> = {
  id: 'long-day',
  article: '25(4)',
  find: (claim, { terms }) =>
    [...groupBy(paidTraining(claim), personDay).values()].flatMap((lines): Finding<'long-day'>[] => {
      const [first] = lines;
      const hours = sumHours(lines.map(({ line }) => line.hours));
      const limit = parameterHours(terms.policy, 'long-day-hours', first.row.date);
      if (hours <= limit) return [];
      return [
        {
          id: 'long-day',
          sources: lines.map(({ line }) => line.source),
          facts: { staffId: first.line.staffId, date: first.row.date, hours: hoursToNumber(hours) },
          details: { name: first.line.name, limit },
        },
      ];
    }),
};
