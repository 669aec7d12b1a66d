import { attestationRule } from './attestation.js';

/** Art. 3(3): what the certificate trains is part of the training programme of the major. An attestation with evidence. */
export const contentIntegrated = attestationRule('art3.3-content-integrated', '3(3)', 'contentIntegrated');
