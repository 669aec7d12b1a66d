import { stepRule } from './step.js';

/** Art. 4(3): the department has discussed the application. A dated step with evidence. */
export const departmentReview = stepRule('art4.3-department-review', '4(3)', 'departmentReview');
