import { stepRule } from './step.js';

/** Art. 4(1): the department has talked the standard and the conditions over with the training-and-evaluation organisation. A dated step with evidence. */
export const consultation = stepRule('art4.1-consultation', '4(1)', 'consultation');
