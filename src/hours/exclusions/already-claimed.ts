// Work is paid once over the years (Art. 26): its key stands in no earlier claim, and earlier claims have not used up the
// hours of its declared unit or site. A site that earns every year is a new one each year.

import type { CalendarDate } from '../../model/calendar-date.js';
import { hoursToNumber, sumHours } from '../../model/hours.js';
import { input, parameter, step } from '../../model/trace.js';
import type { HoursContext } from '../context.js';
import { historyOf } from '../history-index.js';
import type { Candidate } from '../item.js';
import { unitHours, unitParameter } from '../units.js';
import { defineReason } from './exclusion.js';

function usedUp(candidate: Candidate, date: CalendarDate | null, context: HoursContext) {
  if ((candidate.kind !== 'declaration' && candidate.kind !== 'site') || date === null) return undefined;
  const lines = historyOf(context.history, candidate.unit.inHistory);
  const sum = sumHours(lines.map((line) => line.hours));
  const total = unitHours(candidate.kind, date, context.terms.policy);
  return lines.length > 0 && sum >= total
    ? {
        details: { by: 'unit' as const, unit: candidate.unit.key, sum, total },
        compared: [
          step('unit-sum', 'at-least', true, [
            input(
              'earlier-claims',
              hoursToNumber(sum),
              lines.map(({ place }) => place),
              candidate.unit.key,
            ),
            parameter(unitParameter(candidate.kind, date, context.terms.policy)),
          ]),
        ],
      }
    : undefined;
}

export const alreadyClaimed = defineReason('already-claimed', '26', (candidate, context) => {
  const { kind, line } = candidate;
  if (kind === 'site' && context.terms.readings['site-hours'] === 'every-year') return undefined;
  const claimed = context.history.byKey.get(line.key);
  if (claimed) {
    const { place, year } = claimed;
    return {
      details: { by: 'key', file: place.file, cell: place.cell ?? '', year: year ?? null },
      compared: [input('earlier-key', line.key, [place])],
    };
  }
  return usedUp(candidate, line.date, context);
});
