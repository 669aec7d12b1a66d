import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { comparable } from '../model/text.js';
import { input, step } from '../model/trace.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

function judge({ pilot }: PilotSubject): Verdict {
  const { directory } = pilot.certificate;
  const sources = [placeAt(pilot.places, 'certificate', 'directory')];
  const isNamed = directory !== undefined && comparable(directory) !== '';
  const trace = step('condition', 'all-of', isNamed, [input('directory', directory ?? null, sources)]);
  return !isNamed
    ? { ...unproven(say('directory-absent', {}), remedy('name-directory', {}), sources), trace }
    : { status: 'pass', facts: {}, say: say('directory-named', { directory }), sources, trace };
}

/** Art. 4(1): the certificate stands in a published catalogue, and the pilot says in which. */
export const inDirectory: ApplyRule = {
  id: 'art4.1-in-directory',
  article: '4(1)',
  stage: 'apply',
  readings: [],
  judge,
};
