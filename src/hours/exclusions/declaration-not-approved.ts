// A declaration earns when the pilot's application succeeded: the pilot is past applying and its approval has a day and a
// number (Art. 25(1)).

import { placeAt } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const declarationNotApproved = defineReason('declaration-not-approved', '25(1)', (candidate) => {
  if (candidate.kind !== 'declaration') return undefined;
  const { id, stage, declaration, places } = candidate.pilot;
  const lacks = [
    ...(stage === 'applying' ? ['approval' as const] : []),
    ...(declaration.approvedOn === undefined ? ['approvedOn' as const] : []),
    ...(declaration.document === undefined ? ['document' as const] : []),
  ];
  if (lacks.length === 0) return undefined;
  const compared = [
    input('stage', stage, [placeAt(places, 'stage')]),
    input('approval-date', declaration.approvedOn ?? null, [placeAt(places, 'declaration', 'approvedOn')]),
    input('approval-document', declaration.document ?? null, [placeAt(places, 'declaration', 'document')]),
  ];
  return { details: { pilot: id, lacks }, compared };
});
