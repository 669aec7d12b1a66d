import { stepRule } from './step.js';

/** Art. 4(2): annex 2, the survey form of the pilot, is filled in. A dated step with evidence. */
export const annex2 = stepRule('art4.2-annex2', '4(2)', 'annex2');
