import { stepRule } from './step.js';

/** Art. 4(3): the college's pilot office has selected and approved the application: a step that decides. A dated step with evidence. */
export const officeApproval = stepRule('art4.3-office-approval', '4(3)', 'officeApproval');
