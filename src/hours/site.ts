// 25(5): each examination site that the college approved earns a fixed number of hours, shared out in 分配 (事项 站点):
// once when it is approved, or every year by reading `site-hours`.

import { comparable } from '../model/text.js';
import { lineOf, type CandidateOf, type Item } from './item.js';
import { allocationKey, siteUnitKey } from './keys.js';
import { asRecorded } from './measure.js';

export const site: Item = {
  kind: 'site',
  article: '25(5)',
  candidates: (context) =>
    context.data.tables.allocations.flatMap((row): CandidateOf<'site'>[] => {
      if (row.item !== 'site') return [];
      const approved = context.sites.get(comparable(row.site));
      const unitKey = siteUnitKey(row.site);
      const line = lineOf(site, context, {
        key: allocationKey(unitKey, row.staff.staffId),
        row,
        pilot: approved?.pilot ?? null,
        site: row.site,
        date: approved?.approvedOn ?? null,
        measured: asRecorded(row.hours, row.origin),
        alsoProvenBy: approved?.evidence ?? [],
      });
      // What earlier years paid says nothing about this one when a site earns every year.
      const inHistory = context.terms.readings['site-hours'] === 'every-year' ? [] : [unitKey];
      return [{ kind: 'site', line, row, site: approved, unit: { key: unitKey, inHistory } }];
    }),
};
