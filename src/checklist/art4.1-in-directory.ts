import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { comparable } from '../model/text.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

function judge({ pilot }: PilotSubject): Verdict {
  const { directory } = pilot.certificate;
  const sources = [placeAt(pilot.places, 'certificate', 'directory')];
  return directory === undefined || comparable(directory) === ''
    ? unproven(say('directory-absent', {}), remedy('name-directory', {}), sources)
    : { status: 'pass', facts: {}, say: say('directory-named', { directory }), sources };
}

/** Art. 4(1): the certificate stands in a published catalogue, and the pilot says in which. */
export const inDirectory: ApplyRule = {
  id: 'art4.1-in-directory',
  article: '4(1)',
  stage: 'apply',
  readings: [],
  judge,
};
