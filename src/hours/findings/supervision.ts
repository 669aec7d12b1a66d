// A pilot that fails a rule of Art. 28 may lose the year's pay; the claim shows how many of its hours are at stake: those
// paid, late claims too, and those forfeited.

import { groupBy } from '../../model/group.js';
import { hoursToNumber, sumHours } from '../../model/hours.js';
import { certificateWithLevel } from '../keys.js';
import type { Decided } from '../sift.js';
import { defineFinding, type Found } from './finding.js';

function hoursOf(lines: readonly Decided[]) {
  return sumHours(lines.map(({ candidate }) => candidate.line.hours));
}

export const supervision = defineFinding('supervision', '28', ({ all }, { data, failingPilots }) => {
  const byPilot = groupBy(all, ({ candidate }) => candidate.line.pilot);
  return data.pilots.flatMap((pilot): Found<'supervision'>[] => {
    const lines = byPilot.get(pilot.id);
    if (!lines || !failingPilots.has(pilot.id)) return [];
    const paid = lines.filter(({ exclusion }) => exclusion === undefined);
    const forfeited = lines.filter(({ exclusion }) => exclusion?.reason === 'forfeited');
    const atStake = lines.filter(({ exclusion }) => exclusion === undefined || exclusion.reason === 'forfeited');
    return [
      {
        pilot: pilot.id,
        sources: (atStake.length > 0 ? atStake : lines).map(({ candidate }) => candidate.line.source),
        facts: { hours: hoursToNumber(hoursOf(atStake)) },
        details: {
          certificate: certificateWithLevel(pilot),
          paid: hoursOf(paid),
          forfeited: hoursOf(forfeited),
        },
      },
    ];
  });
});
