// 25(6): invigilating one session of a certificate examination earns a fixed number of hours: for each person, or once a
// session by reading `invigilation-unit`.

import { placeOfCell } from '../model/place.js';
import { lineOf, type Item } from './item.js';
import { pilotOf } from './context.js';
import { invigilationKey } from './keys.js';
import { fromParameter } from './measure.js';
import { parseSession } from './overlap.js';

export const invigilation: Item = {
  kind: 'invigilation',
  article: '25(6)',
  candidates: (context) =>
    context.data.tables.invigilations.map((row) => {
      const { policy, readings } = context.terms;
      const line = lineOf(invigilation, context, {
        key: invigilationKey(row.staff.staffId, row.date, row.session, row.site, readings),
        row,
        pilot: row.pilot,
        date: row.date,
        measured: fromParameter(policy, 'invigilation-hours', row.date, placeOfCell(row.origin, 'date')),
      });
      return { kind: 'invigilation', line, row, pilot: pilotOf(context, row.pilot), slot: parseSession(row.session) };
    }),
};
