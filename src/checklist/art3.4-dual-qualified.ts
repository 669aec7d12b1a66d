import type { Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { reading } from '../model/trace.js';
import type { ApplyRule, PilotSubject } from './rule.js';
import { judgeShare, teamOf } from './team.js';

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const campusOnly = terms.readings['dual-qualified-base'] === 'campus-teachers';
  const team = teamOf(subject);
  const members = campusOnly ? team.filter((person) => person.category !== 'external') : team;
  return judgeShare(
    subject,
    {
      kind: 'dual-qualified',
      parameter: 'dual-qualified-percent',
      field: 'dualQualified',
      members,
      campusOnly,
      readings: [reading('dual-qualified-base', terms)],
    },
    terms,
  );
}

/** Art. 3(4): enough of the team is 双师型 (parameter `dual-qualified-percent`), by reading with or without outsiders. */
export const dualQualified: ApplyRule = {
  id: 'art3.4-dual-qualified',
  article: '3(4)',
  stage: 'apply',
  readings: ['dual-qualified-base'],
  judge,
};
