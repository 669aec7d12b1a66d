import { attestationRule } from './attestation.js';

/** Art. 4(2): the application is argued from the real conditions: training, places, examination rooms. An attestation with evidence. */
export const justification = attestationRule('art4.2-justification', '4(2)', 'justification');
