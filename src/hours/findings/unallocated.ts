// A unit that was declared, or a site that was approved, in this claim's window and whose hours nobody or not everybody has
// got yet: what is not claimed in its year is easily lost (Art. 25(1), 25(5)). Not said where an earlier claim paid some of
// it, or where its rows exceed the hours or are forfeited.

import { hoursToNumber, subtractHours } from '../../model/hours.js';
import type { SharedUnit } from '../units.js';
import { historyOf } from '../history-index.js';
import { defineFinding, type Found } from './finding.js';

function onlyPilot({ pilots }: SharedUnit): { readonly pilot?: string } {
  const [first, ...others] = pilots;
  return first && others.length === 0 ? { pilot: first.id } : {};
}

function isHeldBack({ shares }: SharedUnit): boolean {
  return shares.some(({ reason }) => reason === 'over-allocated' || reason === 'forfeited');
}

export const unallocated = defineFinding('unallocated', '25', ({ units }, { history }) =>
  units.flatMap((unit): Found<'unallocated'>[] => {
    const { kind, key, name, total, paid } = unit;
    if (unit.approvedInClaim === undefined || paid >= total || isHeldBack(unit)) return [];
    // With however few hours: an earlier claim has dealt with the unit.
    if (historyOf(history, unit.inHistory).length > 0) return [];
    return [
      {
        ...onlyPilot(unit),
        sources: [unit.place, ...unit.shares.map(({ candidate }) => candidate.line.source)],
        facts: { unit: key, rest: hoursToNumber(subtractHours(total, paid)) },
        details: { kind, name, total, allocated: paid },
      },
    ];
  }),
);
