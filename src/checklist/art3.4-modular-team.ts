import { attestationRule } from './attestation.js';

/** Art. 3(4): the team is able to train and structured for teaching in modules. An attestation with evidence. */
export const modularTeam = attestationRule('art3.4-modular-team', '3(4)', 'modularTeam');
