// A declaration earns when the pilot's application succeeded: the pilot is past applying and its approval has a day and a
// number (Art. 25(1)).

import { defineReason } from './exclusion.js';

export const declarationNotApproved = defineReason('declaration-not-approved', '25(1)', (candidate) => {
  if (candidate.kind !== 'declaration') return undefined;
  const { id, stage, declaration } = candidate.pilot;
  const lacks = [
    ...(stage === 'applying' ? ['approval' as const] : []),
    ...(declaration.approvedOn === undefined ? ['approvedOn' as const] : []),
    ...(declaration.document === undefined ? ['document' as const] : []),
  ];
  return lacks.length === 0 ? undefined : { details: { pilot: id, lacks } };
});
