// The rows that share out a declared unit or a site, together with what earlier claims paid of it, keep within its hours;
// if they do not, none of them is paid: the department must say who gets what (Art. 25(1), 25(5)).

import type { Exclusion } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { hoursToNumber, sumHours } from '../../model/hours.js';
import { placeOfCell } from '../../model/place.js';
import { byCodePoint } from '../../model/text.js';
import { input, parameter, step } from '../../model/trace.js';
import type { HoursContext } from '../context.js';
import { historyOf } from '../history-index.js';
import type { Candidate } from '../item.js';
import { unitHours, unitParameter } from '../units.js';
import { whyOf } from './exclusion.js';

type Sharing = Extract<Candidate, { readonly kind: 'declaration' | 'site' }>;

function isSharing(candidate: Candidate): candidate is Sharing {
  return candidate.kind === 'declaration' || candidate.kind === 'site';
}

/** Of the lines that no other reason excluded: those whose unit's rows exceed its hours. */
export function overAllocated(
  standing: readonly Candidate[],
  context: HoursContext,
): ReadonlyMap<Candidate, Exclusion<'over-allocated'>> {
  const excluded = new Map<Candidate, Exclusion<'over-allocated'>>();
  for (const sharing of groupBy(standing.filter(isSharing), ({ unit }) => unit.key).values()) {
    const [{ kind, unit }] = sharing;
    // A unit of several pilots was earned when the first of them was approved.
    const [date] = sharing.flatMap(({ line }) => (line.date === null ? [] : [line.date])).sort(byCodePoint);
    if (date === undefined) continue;
    const inHistory = historyOf(
      context.history,
      sharing.flatMap((candidate) => candidate.unit.inHistory),
    );
    const history = sumHours(inHistory.map((line) => line.hours));
    const sum = sumHours([history, ...sharing.map(({ line }) => line.hours)]);
    const total = unitHours(kind, date, context.terms.policy);
    if (sum <= total) continue;
    const places = inHistory.map(({ place }) => place);
    const compared = [
      step('unit-sum', 'at-most', false, [
        step('unit-sum', 'sum', hoursToNumber(sum), [
          input('earlier-claims', hoursToNumber(history), places),
          ...sharing.map(({ line, row }) =>
            input('recorded-hours', hoursToNumber(line.hours), [placeOfCell(row.origin, 'hours')], line.name),
          ),
        ]),
        parameter(unitParameter(kind, date, context.terms.policy)),
      ]),
    ];
    for (const candidate of sharing) {
      excluded.set(candidate, {
        reason: 'over-allocated',
        cites: kind === 'declaration' ? '25(1)' : '25(5)',
        details: { unit: unit.key, sum, history, total },
        why: whyOf('over-allocated', compared, candidate),
      });
    }
  }
  return excluded;
}
