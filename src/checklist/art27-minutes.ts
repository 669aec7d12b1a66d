import type { CalendarDate } from '../model/calendar-date.js';
import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { noClaimExpected } from './claim-expected.js';
import { happened } from './happened.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';
import { judgeStep, traceOfStep } from './step.js';

function isInTime(date: CalendarDate | undefined, terms: Terms): boolean {
  return date !== undefined && isInWindow(date, terms.window);
}

function judge(subject: DepartmentSubject, terms: Terms): Verdict {
  const none = noClaimExpected(subject, terms);
  if (none !== undefined) return none;

  const { meeting, places, submittedOn: handedIn } = subject.data.department;
  const place = placeAt(places, 'meeting');
  const verdict = judgeMeeting(subject, terms);
  const trace = step('meeting-in-time', 'all-of', verdict.status === 'pass', [
    traceOfStep({ step: meeting, decides: false, place }, terms),
    step('meeting-in-time', 'within', isInTime(meeting?.date, terms), [
      input('meeting-date', meeting?.date ?? null, [place]),
      input('window-from', terms.window.from, []),
      input('window-to', terms.window.to, []),
      ...(handedIn === undefined ? [] : [input('submitted-date', handedIn, [placeAt(places, 'submittedOn')])]),
    ]),
  ]);
  return { ...verdict, trace };
}

function judgeMeeting({ data: { department } }: DepartmentSubject, terms: Terms): Verdict {
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
