import type { ApplyRule } from './rule.js';
import { judgeShare, teamOf } from './team.js';

/** Art. 3(4): enough of the whole team comes from industry (parameter `industry-expert-percent`). */
export const industryExperts: ApplyRule = {
  id: 'art3.4-industry-experts',
  article: '3(4)',
  stage: 'apply',
  readings: [],
  judge: (subject, terms) =>
    judgeShare(
      subject,
      {
        kind: 'industry-experts',
        parameter: 'industry-expert-percent',
        field: 'industryExpert',
        members: teamOf(subject),
        campusOnly: false,
        readings: [],
      },
      terms,
    ),
};
