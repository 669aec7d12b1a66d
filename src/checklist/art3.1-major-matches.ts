import { attestationRule } from './attestation.js';

/** Art. 3(1): the department runs a major that corresponds to the certificate. An attestation with evidence. */
export const majorMatches = attestationRule('art3.1-major-matches', '3(1)', 'majorMatches');
