// A site earns when the college approved it: it stands in 站点 with the day and the number of its approval (Art. 25(5)).

import { placeOfCell } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const siteNotApproved = defineReason('site-not-approved', '25(5)', (candidate) => {
  if (candidate.kind !== 'site') return undefined;
  const { site, row } = candidate;
  if (!site) {
    const compared = [input('approval-date', null, []), input('approval-document', null, [])];
    return { details: { site: row.site, lacks: ['row'] }, compared };
  }
  const lacks = [
    ...(site.approvedOn === undefined ? ['approvedOn' as const] : []),
    ...(site.document === undefined ? ['document' as const] : []),
  ];
  if (lacks.length === 0) return undefined;
  const compared = [
    input('approval-date', site.approvedOn ?? null, [placeOfCell(site.origin, 'approvedOn')]),
    input('approval-document', site.document ?? null, [placeOfCell(site.origin, 'document')]),
  ];
  return { details: { site: row.site, lacks }, compared };
});
