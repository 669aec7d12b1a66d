import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { noClaimExpected } from './claim-expected.js';
import { happened } from './happened.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';
import { judgeStep } from './step.js';

function judge(subject: DepartmentSubject, terms: Terms): Verdict {
  const none = noClaimExpected(subject, terms);
  if (none !== undefined) return none;

  const { department } = subject.data;
  const place = placeAt(department.places, 'meeting');
  const date = happened(department.meeting?.date, terms);
  const submittedOn = happened(department.submittedOn, terms);
  if (date !== undefined && !isInWindow(date, terms.window)) {
    const { from, to } = terms.window;
    return {
      status: 'fail',
      facts: {},
      say: say('meeting-outside-window', { date, from, to }),
      remedy: remedy('hold-meeting-in-window', { from, to }),
      sources: [place],
    };
  }
  if (date !== undefined && submittedOn !== undefined && date > submittedOn) {
    return {
      status: 'fail',
      facts: {},
      say: say('meeting-after-submission', { date, submittedOn }),
      remedy: remedy('hold-meeting-first', { submittedOn }),
      sources: [place, placeAt(department.places, 'submittedOn')],
    };
  }
  return judgeStep({ step: department.meeting, field: ['department', 'meeting'], place, decides: false }, terms);
}

/** Art. 27: the claim rests on a joint meeting held in the claim year and before handing in, proven by its minutes. */
export const minutes: DepartmentRule = {
  id: 'art27-minutes',
  article: '27',
  stage: 'department',
  readings: [],
  judge,
};
