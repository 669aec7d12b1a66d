import { attestationRule } from './attestation.js';

/** Art. 3(2): the major is one of the college's strong ones: strength, foundation, quality of training. An attestation with evidence. */
export const strongMajor = attestationRule('art3.2-strong-major', '3(2)', 'strongMajor');
