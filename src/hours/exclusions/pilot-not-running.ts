// Reports, training and invigilation earn while their pilot runs: it is approved and has not ended before that day
// (Art. 25).

import { defineReason } from './exclusion.js';

export const pilotNotRunning = defineReason('pilot-not-running', '25', (candidate) => {
  if (candidate.kind !== 'report' && candidate.kind !== 'training' && candidate.kind !== 'invigilation') {
    return undefined;
  }
  const { pilot, line } = candidate;
  const { date } = line;
  if (date === null) return undefined;
  const endedOn = pilot.endedOn ?? null;
  const facts = { pilot: pilot.id, date, endedOn };
  if (pilot.stage === 'applying') return { details: { ...facts, why: 'applying' } };
  if (pilot.declaration.approvedOn === undefined) return { details: { ...facts, why: 'not-approved' } };
  return endedOn !== null && endedOn < date ? { details: { ...facts, why: 'ended' } } : undefined;
});
