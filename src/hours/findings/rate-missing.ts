// The department gives rates, but none for a person whom the claim pays: their amount stays empty, and so does the total
// (Art. 25(7)).

import { placeOfRow } from '../../model/place.js';
import { rateOf } from '../pay.js';
import { defineFinding, type Found } from './finding.js';

export const rateMissing = defineFinding('rate-missing', '25(7)', ({ paid }, { data }) => {
  const { rates } = data.department;
  if (rates === undefined) return [];
  const people = new Map(paid.map(({ line, row }) => [line.staffId, { line, staff: row.staff }]));
  return [...people.values()].flatMap(({ line, staff }): Found<'rate-missing'>[] => {
    if (rateOf(rates, line.basis, staff.title) !== undefined) return [];
    return [
      {
        sources: [placeOfRow(staff.origin)],
        facts: { staffId: line.staffId },
        details: { name: line.name, title: staff.title ?? null, basis: line.basis },
      },
    ];
  });
});
