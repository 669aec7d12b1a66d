// Reports, training and invigilation earn while their pilot runs: it is approved and has not ended before that day
// (Art. 25).

import { placeAt } from '../../model/place.js';
import { input } from '../../model/trace.js';
import { countedDate, defineReason } from './exclusion.js';

export const pilotNotRunning = defineReason('pilot-not-running', '25', (candidate) => {
  if (candidate.kind !== 'report' && candidate.kind !== 'training' && candidate.kind !== 'invigilation') {
    return undefined;
  }
  const { pilot, line } = candidate;
  const { date } = line;
  if (date === null) return undefined;
  const endedOn = pilot.endedOn ?? null;
  const facts = { pilot: pilot.id, date, endedOn };
  const compared = [
    countedDate(candidate),
    input('stage', pilot.stage, [placeAt(pilot.places, 'stage')]),
    input('approval-date', pilot.declaration.approvedOn ?? null, [placeAt(pilot.places, 'declaration', 'approvedOn')]),
    input('end-date', endedOn, [placeAt(pilot.places, 'endedOn')]),
  ];
  if (pilot.stage === 'applying') return { details: { ...facts, why: 'applying' }, compared };
  if (pilot.declaration.approvedOn === undefined) return { details: { ...facts, why: 'not-approved' }, compared };
  return endedOn !== null && endedOn < date ? { details: { ...facts, why: 'ended' }, compared } : undefined;
});
