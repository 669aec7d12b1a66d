import { attestationRule } from './attestation.js';

/** Art. 3(1): the department has some experience of vocational training in the field. An attestation with evidence. */
export const trainingExperience = attestationRule('art3.1-training-experience', '3(1)', 'trainingExperience');
