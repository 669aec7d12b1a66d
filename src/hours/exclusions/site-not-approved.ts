// A site earns when the college approved it: it stands in 站点 with the day and the number of its approval (Art. 25(5)).

import { defineReason } from './exclusion.js';

export const siteNotApproved = defineReason('site-not-approved', '25(5)', (candidate) => {
  if (candidate.kind !== 'site') return undefined;
  const { site, row } = candidate;
  if (!site) return { details: { site: row.site, lacks: ['row'] } };
  const lacks = [
    ...(site.approvedOn === undefined ? ['approvedOn' as const] : []),
    ...(site.document === undefined ? ['document' as const] : []),
  ];
  return lacks.length === 0 ? undefined : { details: { site: row.site, lacks } };
});
