import { placeAt } from '../model/place.js';
import { say } from '../model/result.js';
import type { RunRule } from './rule.js';
import { notApplicable } from './verdict.js';
import { judgeViolations } from './violations.js';

/** Art. 28(3): nobody has used the pilot for improper gain. Only a finding decides it; without one nothing is claimed. */
export const integrity: RunRule = {
  id: 'art28.3-integrity',
  article: '28(3)',
  stage: 'run',
  readings: [],
  judge: ({ pilot }, terms) =>
    judgeViolations(pilot, '28(3)', terms) ??
    notApplicable(say('no-violation', terms.window), [placeAt(pilot.places, 'violations')]),
};
