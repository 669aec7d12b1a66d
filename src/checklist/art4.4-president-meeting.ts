import { stepRule } from './step.js';

/** Art. 4(4): the president's meeting has passed the application: a step that decides. A dated step with evidence. */
export const presidentMeeting = stepRule('art4.4-president-meeting', '4(4)', 'presidentMeeting');
