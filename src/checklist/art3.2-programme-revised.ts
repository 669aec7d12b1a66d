import { attestationRule } from './attestation.js';

/** Art. 3(2): the major keeps the national teaching standards and its training programme has been revised. An attestation with evidence. */
export const programmeRevised = attestationRule('art3.2-programme-revised', '3(2)', 'programmeRevised');
