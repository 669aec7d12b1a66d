// 25(1): each declared unit earns a fixed number of hours once; the department shares them out in 分配 (事项 申报).
// What the unit is, the certificate, the certificate at its level or the pilot, is reading `declaration-unit`.

import { lineOf, type CandidateOf, type Item } from './item.js';
import { pilotOf } from './context.js';
import { allocationKey, declarationUnitKey, declarationUnitKeys } from './keys.js';
import { asRecorded } from './measure.js';

export const declaration: Item = {
  kind: 'declaration',
  article: '25(1)',
  candidates: (context) =>
    context.data.tables.allocations.flatMap((row): CandidateOf<'declaration'>[] => {
      if (row.item !== 'declaration') return [];
      const pilot = pilotOf(context, row.pilot);
      const unitKey = declarationUnitKey(pilot, context.terms.readings['declaration-unit']);
      const line = lineOf(declaration, context, {
        key: allocationKey(unitKey, row.staff.staffId),
        row,
        pilot: pilot.id,
        date: pilot.declaration.approvedOn ?? null,
        measured: asRecorded(row.hours, row.origin),
        alsoProvenBy: pilot.declaration.evidence,
      });
      return [{ kind: 'declaration', line, row, pilot, unit: { key: unitKey, inHistory: declarationUnitKeys(pilot) } }];
    }),
};
