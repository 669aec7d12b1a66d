import { judgePilotAttestation } from './attestation.js';
import type { RunRule } from './rule.js';

/** Art. 20: practice is taught as the pilot needs it: bases used, content designed, conditions sure. An attestation. */
export const practice: RunRule = {
  id: 'art20-practice',
  article: '20',
  stage: 'run',
  readings: [],
  judge: (subject) => judgePilotAttestation(subject, 'practice'),
};
