// 25(2): every report and summary that was handed in on time and approved earns a fixed number of hours. The date that
// counts is the day it was handed in; for one that was not, the day it was due.

import { placeOfCell } from '../model/place.js';
import { lineOf, type Item } from './item.js';
import { pilotOf } from './context.js';
import { reportKey } from './keys.js';
import { fromParameter } from './measure.js';

export const report: Item = {
  kind: 'report',
  article: '25(2)',
  candidates: (context) =>
    context.data.tables.reports.map((row) => {
      const { policy, readings } = context.terms;
      const date = row.submitted ?? row.due;
      const place = placeOfCell(row.origin, row.submitted === undefined ? 'due' : 'submitted');
      const line = lineOf(report, context, {
        key: reportKey(row.pilot, row.type, row.due, readings),
        row,
        pilot: row.pilot,
        date,
        measured: fromParameter(policy, 'report-hours', date, place),
      });
      return { kind: 'report', line, row, pilot: pilotOf(context, row.pilot) };
    }),
};
