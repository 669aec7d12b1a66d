import { placeAt } from '../model/place.js';
import { say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { judgePilotAttestation } from './attestation.js';
import { examsInYear } from './exams.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';

function judge(subject: PilotSubject, terms: Terms): Verdict {
  return examsInYear(subject, terms).length === 0
    ? notApplicable(say('no-exam-in-year', terms.window), [placeAt(subject.pilot.places, 'exams')])
    : judgePilotAttestation(subject, 'standardVenue');
}

/** Art. 13: exams are held in a standard examination room. An attestation, in a year with an exam. */
export const standardVenue: RunRule = { id: 'art13-standard-venue', article: '13', stage: 'run', readings: [], judge };
