import { attestationRule } from './attestation.js';

/** Art. 3(2): the major fits where the college is going and whom it serves. An attestation with evidence. */
export const fitsOrientation = attestationRule('art3.2-fits-orientation', '3(2)', 'fitsOrientation');
