import { placeAt, type Place, type PlaceIndex } from '../model/place.js';
import { isReadingId, READING_IDS, READING_OPTIONS, type Policy, type Readings } from '../model/policy.js';
import { errorAt, type Problem } from '../model/problem.js';
import { choose, type SomeReadings } from './choose.js';
import { nearestId } from './nearest.js';

/** An option that somebody chose, in department.yaml or in the call. */
export interface WrittenReading {
  readonly id: string;
  readonly option: string;
  readonly place: Place;
  /** The field as typed: the option of the call, or the key. */
  readonly field: string;
}

/** The readings chosen so far; errors leave theirs out. */
export interface ChosenReadings {
  readonly readings: Readonly<SomeReadings>;
  readonly problems: readonly Problem[];
}

/** The `readings` map of a department as written. */
export function readingsInDocument(
  map: Readonly<Record<string, string>>,
  places: PlaceIndex,
): readonly WrittenReading[] {
  return Object.entries(map).map(([id, option]) => ({
    id,
    option,
    place: placeAt(places, 'readings', id),
    field: id,
  }));
}

/** The values of a repeatable call option such as `--reading id=option`, as typed. */
export function readingsInCall(values: readonly string[], field: string): readonly WrittenReading[] {
  return values.map((value) => {
    const [id = '', ...rest] = value.split('=');
    return { id: id.trim(), option: rest.join('=').trim(), place: { file: '' }, field };
  });
}

/** Checks chosen readings: an unknown id or option is an error with the nearest known one; so are two options of one reading. */
export function checkReadings(written: readonly WrittenReading[]): ChosenReadings {
  const readings: SomeReadings = {};
  const problems: Problem[] = [];
  for (const { id, option, place, field } of written) {
    if (!isReadingId(id)) {
      const facts = { nearest: nearestId(id, READING_IDS), known: READING_IDS };
      problems.push(errorAt('unknown-reading', place, facts, { field, value: id }));
      continue;
    }
    const first = readings[id];
    if (first !== undefined && first !== option) {
      problems.push(errorAt('reading-chosen-twice', place, { reading: id, first }, { field, value: option }));
    } else if (!choose(readings, id, option)) {
      const options = READING_OPTIONS[id];
      const facts = { reading: id, nearest: nearestId(option, options), options };
      problems.push(errorAt('unknown-reading-option', place, facts, { field, value: option }));
    }
  }
  return { readings, problems };
}

/** The readings in force: the call's over the department's over the policy file's defaults (1-domain 5). */
export function readingsInForce(
  policy: Policy,
  department: Readonly<SomeReadings>,
  call: Readonly<SomeReadings>,
): Readings {
  return { ...policy.defaults, ...department, ...call };
}
