import { isCalendarDate } from '../model/calendar-date.js';
import { placeOfCell } from '../model/place.js';
import { noteAt, type Problem } from '../model/problem.js';
import { isInWindow } from '../model/terms.js';
import type { HoursContext } from './context.js';
import type { Candidate } from './item.js';
import { KEY_READINGS } from './keys.js';

/** Rows of this year that are marked 补报: the mark changes nothing (1-domain 3.8). */
function lateMarks(candidates: readonly Candidate[], { terms }: HoursContext): readonly Problem[] {
  return candidates.flatMap(({ line, row }) =>
    line.lateClaim && line.date !== null && isInWindow(line.date, terms.window)
      ? [noteAt('late-mark-in-window', placeOfCell(row.origin, 'lateClaim'), { date: line.date })]
      : [],
  );
}

/** Earlier claims whose keys were made in another way, so that they may not be found again (1-domain 3.3 #9). */
function otherReadings({ data, terms }: HoursContext): readonly Problem[] {
  return data.history.flatMap(({ readings, place }) =>
    KEY_READINGS.flatMap((reading) => {
      const then = readings[reading];
      const now = terms.readings[reading];
      return then === undefined || then === now ? [] : [noteAt('history-other-reading', place, { reading, then, now })];
    }),
  );
}

/** 节次 of trainings that cannot be compared with others. */
function freeSlots(candidates: readonly Candidate[]): readonly Problem[] {
  return candidates.flatMap((candidate) => {
    if (candidate.kind !== 'training') return [];
    const { row, slot } = candidate;
    if (slot.kind !== 'free' || row.slot.trim() === '') return [];
    const isDay = isCalendarDate(row.slot);
    return [noteAt('slot-free-text', placeOfCell(row.origin, 'slot'), { isDay }, { value: row.slot })];
  });
}

/** What is worth knowing and changes nothing. */
export function hoursNotes(candidates: readonly Candidate[], context: HoursContext): readonly Problem[] {
  return [...otherReadings(context), ...lateMarks(candidates, context), ...freeSlots(candidates)];
}
