// Two people are paid for one lesson: the same pilot, date, slot and class. That may be right, and somebody should say so
// (Art. 25(4)).

import { groupBy } from '../../model/group.js';
import { byCodePoint, comparable } from '../../model/text.js';
import type { CandidateOf } from '../item.js';
import { lessonKey } from '../keys.js';
import { defineFinding, type Found, paidTraining } from './finding.js';

function lessonOf({ row }: CandidateOf<'training'>): string {
  return lessonKey(row.date, row.slot, row.pilot, row.audience);
}

export const coTeaching = defineFinding('co-teaching', '25(4)', (claim) => {
  const withSlot = paidTraining(claim).filter(({ row }) => comparable(row.slot) !== '');
  return [...groupBy(withSlot, lessonOf)].flatMap(([key, lines]): Found<'co-teaching'>[] => {
    const names = new Map(lines.map(({ line }) => [line.staffId, line.name]));
    if (names.size < 2) return [];
    const people = [...names].sort(([one], [other]) => byCodePoint(one, other));
    const { pilot, date, slot, audience } = lines[0].row;
    return [
      {
        pilot,
        sources: lines.map(({ line }) => line.source),
        facts: { key, staff: people.map(([staffId]) => staffId) },
        details: { names: people.map(([, name]) => name), date, slot, audience },
      },
    ];
  });
});
