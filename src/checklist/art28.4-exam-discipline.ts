import { placeAt } from '../model/place.js';
import { say } from '../model/result.js';
import type { RunRule } from './rule.js';
import { notApplicable } from './verdict.js';
import { judgeViolations } from './violations.js';

/** Art. 28(4): exams were held in order and honestly. Only a finding decides it; without one nothing is claimed. */
export const examDiscipline: RunRule = {
  id: 'art28.4-exam-discipline',
  article: '28(4)',
  stage: 'run',
  readings: [],
  judge: ({ pilot }, terms) =>
    judgeViolations(pilot, '28(4)', terms) ??
    notApplicable(say('no-violation', terms.window), [placeAt(pilot.places, 'violations')]),
};
