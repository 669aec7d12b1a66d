import { attestationRule } from './attestation.js';

/** Art. 3(5): rooms and equipment for teaching and practice suffice for the training. An attestation with evidence. */
export const facilities = attestationRule('art3.5-facilities', '3(5)', 'facilities');
