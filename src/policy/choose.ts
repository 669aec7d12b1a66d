import { optionOf, READING_IDS, type ReadingId, type ReadingOptions, type Readings } from '../model/policy.js';

/** Options chosen so far. */
export type SomeReadings = { [Id in ReadingId]?: ReadingOptions[Id] };

/** Chooses an option by its id; false when the reading has no such option. */
export function choose<Id extends ReadingId>(
  readings: { [K in Id]?: ReadingOptions[K] },
  id: Id,
  text: string,
): boolean {
  const option = optionOf(id, text);
  if (option === undefined) return false;
  readings[id] = option;
  return true;
}

/** Has every reading an option? */
export function isComplete(readings: SomeReadings): readings is Readings {
  return READING_IDS.every((id) => readings[id] !== undefined);
}
