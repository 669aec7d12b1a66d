// 25(3): a teacher who trained and obtained an assessor's certificate earns a fixed number of hours, once for each
// certificate, or once altogether by reading `assessor-unit`.

import { placeOfCell } from '../model/place.js';
import { lineOf, type Item } from './item.js';
import { pilotOf } from './context.js';
import { assessorKey } from './keys.js';
import { fromParameter } from './measure.js';

export const assessor: Item = {
  kind: 'assessor',
  article: '25(3)',
  candidates: (context) =>
    context.data.tables.assessors.map((row) => {
      const { policy, readings } = context.terms;
      const pilot = pilotOf(context, row.pilot);
      const line = lineOf(assessor, context, {
        key: assessorKey(pilot.certificate.name, row.staff.staffId, readings),
        row,
        pilot: pilot.id,
        date: row.obtained,
        measured: fromParameter(policy, 'assessor-hours', row.obtained, placeOfCell(row.origin, 'obtained')),
      });
      return { kind: 'assessor', line, row, pilot };
    }),
};
