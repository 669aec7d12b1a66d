import { differenceId, type Difference } from '../model/difference.js';
import { placeJson, problemJson } from './json.js';
import type { Speaker } from './report.js';
import type { Verification } from './verification.js';
import { sayDifference } from './words/verify-words.js';

/** What `verify --format json` prints. */
export function verifyJson(verification: Verification, speaker: Speaker): object {
  const { file, claim, against, other, changedSheets, differences, notes } = verification;
  return {
    onex: speaker.version,
    command: 'verify',
    asOf: claim.asOf,
    claim: {
      file,
      name: claim.department,
      year: claim.year,
      version: claim.version,
      policy: claim.policy,
      readings: claim.readings,
    },
    against,
    ...(other === undefined ? {} : { other }),
    same: differences.length === 0,
    changedSheets,
    differences: differences.map((difference) => differenceJson(difference, verification, speaker)),
    notes: notes.map((note) => problemJson(note, speaker)),
  };
}

function differenceJson(difference: Difference, { against }: Verification, { words }: Speaker): object {
  const { place, subject, field, before, after, count } = difference;
  return {
    id: differenceId(difference),
    message: sayDifference(words.verify, difference, against),
    place: placeJson(place),
    ...(subject === undefined ? {} : { subject }),
    ...(field === undefined ? {} : { field }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(count === undefined ? {} : { count }),
  };
}
