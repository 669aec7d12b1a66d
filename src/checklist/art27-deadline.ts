import { addDays, dateInYear, daysBetween, type CalendarDate } from '../model/calendar-date.js';
import { placeAt } from '../model/place.js';
import { monthDayAt, numberAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { noClaimExpected } from './claim-expected.js';
import { input, parameter, reading, step } from '../model/trace.js';
import { happened } from './happened.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';

/** The last day on which the claim is in time: the deadline, or by reading the day before it. Art. 27. */
export function lastDayInTime(terms: Terms): CalendarDate {
  const deadline = dateInYear(terms.year, monthDayAt(terms.policy, 'claim-deadline', terms.asOf).value);
  return terms.readings['deadline-day'] === 'inclusive' ? deadline : addDays(deadline, -1);
}

function judge(subject: DepartmentSubject, terms: Terms): Verdict {
  const none = noClaimExpected(subject, terms);
  if (none !== undefined) return none;

  const last = lastDayInTime(terms);
  const deadline = monthDayAt(terms.policy, 'claim-deadline', terms.asOf);
  const { department } = subject.data;
  const sources = [placeAt(department.places, 'submittedOn')];
  const submittedOn = happened(department.submittedOn, terms);
  const late = remedy('claim-late-next-year', { deadline: deadline.value });
  if (submittedOn !== undefined) {
    const facts = { last, submittedOn };
    const trace = step('in-time', 'not-after', submittedOn <= last, [
      input('submitted-date', submittedOn, sources),
      input('last-day', last, []),
      reading('deadline-day', terms),
      parameter(deadline),
    ]);
    return submittedOn <= last
      ? { status: 'pass', facts, say: say('claim-in-time', { submittedOn, last }), sources, trace }
      : { status: 'fail', facts, say: say('claim-late', { submittedOn, last }), remedy: late, sources, trace };
  }

  const daysLeft = daysBetween(terms.asOf, last);
  const facts = { last, daysLeft };
  const trace = step('days-left', 'days-between', daysLeft, [
    reading('deadline-day', terms),
    input('as-of', terms.asOf, []),
    parameter(deadline),
  ]);
  if (daysLeft < 0) {
    return {
      status: 'fail',
      facts,
      say: say('claim-overdue', { last, daysLate: -daysLeft }),
      remedy: late,
      sources,
      trace,
    };
  }
  const warning = numberAt(terms.policy, 'deadline-warning-days', terms.asOf).value;
  const closing = daysLeft <= warning;
  return {
    status: closing ? 'risk' : 'pass',
    facts,
    say: say(closing ? 'claim-closing' : 'claim-open', { last, daysLeft }),
    remedy: remedy('submit-claim', { last }),
    sources,
    trace,
  };
}

/** Art. 27: the claim is handed in by the deadline of its year (parameter `claim-deadline`). */
export const deadline: DepartmentRule = {
  id: 'art27-deadline',
  article: '27',
  stage: 'department',
  readings: ['deadline-day'],
  judge,
};
