// The department gives rates, but none for a person whom the claim pays: their amount stays empty, and so does the total
// (Art. 25(7)).

import type { Finding } from '../../model/claim.js';
import { placeOfRow } from '../../model/place.js';
import { rateOf } from '../pay.js';
import type { FindingRule } from './finding.js';

export const rateMissing: FindingRule<'rate-missing'> = {
  id: 'rate-missing',
  article: '25(7)',
  find: ({ paid }, { data }) => {
    const { rates } = data.department;
    if (rates === undefined) return [];
    const people = new Map(paid.map(({ line, row }) => [line.staffId, { line, staff: row.staff }]));
    return [...people.values()].flatMap(({ line, staff }): Finding<'rate-missing'>[] => {
      if (rateOf(rates, line.basis, staff.title) !== undefined) return [];
      return [
        {
          id: 'rate-missing',
          sources: [placeOfRow(staff.origin)],
          facts: { staffId: line.staffId },
          details: { name: line.name, title: staff.title ?? null, basis: line.basis },
        },
      ];
    });
  },
};
