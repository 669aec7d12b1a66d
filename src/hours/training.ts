// 25(4): training students earns the hours actually taught, as the row records them. What the teaching workload already
// counts is not paid again (Art. 8).

import { lineOf, type Item } from './item.js';
import { pilotOf } from './context.js';
import { trainingKey } from './keys.js';
import { asRecorded } from './measure.js';
import { parseSlot } from './overlap.js';

export const training: Item = {
  kind: 'training',
  article: '25(4)',
  candidates: (context) =>
    context.data.tables.trainings.map((row) => {
      const line = lineOf(training, context, {
        key: trainingKey(row.staff.staffId, row.date, row.slot, row.pilot, row.audience),
        row,
        pilot: row.pilot,
        date: row.date,
        measured: asRecorded(row.hours, row.origin),
      });
      return { kind: 'training', line, row, pilot: pilotOf(context, row.pilot), slot: parseSlot(row.slot) };
    }),
};
