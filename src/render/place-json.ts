import type { PlaceJson } from '../dictionary/generated/types.js';
import type { Place } from '../model/place.js';

/** A place as JSON (2-formats 2.4): the known keys only, in the order of the contract. */
export function placeJson({ file, line, column, sheet, cell }: Place): PlaceJson {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}
