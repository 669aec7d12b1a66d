import { stepRule } from './step.js';

/** Art. 4(2): annex 1, the registration form of the pilot, is filled in. A dated step with evidence. */
export const annex1 = stepRule('art4.2-annex1', '4(2)', 'annex1');
