import { stepRule } from './step.js';

/** Art. 4(4): the department has declared the certificate on the platform. A dated step with evidence. */
export const platformDeclaration = stepRule('art4.4-platform-declaration', '4(4)', 'platformDeclaration');
