import { addDays, knownDate } from '../model/calendar-date.js';
import { byCodePoint, comparable } from '../model/text.js';
import type { Due } from '../model/due.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { monthDayAt, numberAt } from '../model/policy.js';
import { dateInYear } from '../model/calendar-date.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { lastDayInTime } from './art27-deadline.js';
import { noClaimExpected } from './claim-expected.js';
import { dueState, openState } from './due-state.js';
import { examsInYear, examsOf } from './exams.js';
import { reportDues } from './report-dues.js';
import type { DepartmentSubject, PilotSubject } from './rule.js';
import { runsInWindow } from '../model/running.js';

/** Art. 14: the list goes in before the day of the exam. */
function examLists(subject: PilotSubject, terms: Terms): readonly Due[] {
  const { pilot } = subject;
  return examsInYear(subject, terms).map(({ exam, place }) => ({
    kind: 'exam-list',
    article: '14',
    pilot: pilot.id,
    facts: { batch: exam.batch, exam: exam.date },
    key: `exam-list|${pilot.id}|${comparable(exam.batch)}`,
    sources: [place],
    ...dueState(addDays(exam.date, -1), exam.listSubmittedOn, terms),
  }));
}

/** Art. 19(2): the plan goes in before the first training of the year, planned trainings too. */
function trainingPlans({ data, pilot }: PilotSubject, terms: Terms): readonly Due[] {
  const rows = data.tables.trainings.filter((row) => row.pilot === pilot.id && isInWindow(row.date, terms.window));
  const [first] = [...rows].sort((one, other) => byCodePoint(one.date, other.date));
  if (first === undefined) return [];
  return [
    {
      kind: 'training-plan',
      article: '19(2)',
      pilot: pilot.id,
      facts: { first: first.date },
      key: `training-plan|${pilot.id}`,
      sources: [placeAt(pilot.places, 'trainingPlan', 'submittedOn'), placeOfCell(first.origin, 'date')],
      ...dueState(addDays(first.date, -1), pilot.trainingPlan.submittedOn, terms),
    },
  ];
}

/** Art. 16: who passed has the certificate within `certificate-days`; what is long issued is no news. */
function certificates(subject: PilotSubject, terms: Terms): readonly Due[] {
  const { pilot } = subject;
  const days = numberAt(terms.policy, 'certificate-days', terms.asOf).value;
  return examsOf(subject).flatMap(({ exam, place, results }): readonly Due[] => {
    if (results === undefined || results.passed === 0) return [];
    const last = addDays(exam.date, days);
    const state = dueState(last, exam.certificatesIssuedOn, terms);
    if (last < terms.window.from && state.doneOn !== undefined) return [];
    return [
      {
        kind: 'certificates',
        article: '16',
        pilot: pilot.id,
        facts: { batch: exam.batch, exam: exam.date, passed: results.passed },
        key: `certificates|${pilot.id}|${comparable(exam.batch)}`,
        sources: [place],
        ...state,
        // Without a date the last day itself is too late for art16-certificates-issued.
        ...(state.doneOn === undefined && last === terms.asOf ? { state: 'missing' as const } : {}),
      },
    ];
  });
}

/** Art. 28(2). */
function rectifications({ pilot }: PilotSubject, terms: Terms): readonly Due[] {
  return pilot.rectifications.flatMap((entry, index): readonly Due[] => {
    if (!isInWindow(entry.due, terms.window)) return [];
    return [
      {
        kind: 'rectification',
        article: '28(2)',
        pilot: pilot.id,
        facts: { issue: entry.issue },
        key: `rectification|${pilot.id}|${comparable(entry.issue)}|${entry.due}`,
        sources: [placeAt(pilot.places, 'rectifications', index)],
        ...dueState(entry.due, entry.doneOn, terms),
      },
    ];
  });
}

/** Art. 21: by the end of the year. Its tasks carry no dates. */
function annualTasks({ pilot }: PilotSubject, terms: Terms): Due {
  const date = knownDate(terms.year, 12, 31);
  const open = pilot.tasks.filter((task) => !task.done).map(({ name }) => name);
  const isDone = pilot.tasks.length > 0 && open.length === 0;
  return {
    kind: 'tasks',
    article: '21',
    pilot: pilot.id,
    facts: { tasks: pilot.tasks.length, open },
    key: `tasks|${pilot.id}`,
    sources: [placeAt(pilot.places, 'tasks')],
    date,
    state: isDone ? 'done' : openState(date, terms),
    doneOn: undefined,
  };
}

/** Art. 27 and 26: the meeting and the claim by the deadline, then the settlement, which is not the department's to do. */
function claimDues(subject: DepartmentSubject, terms: Terms): readonly Due[] {
  if (noClaimExpected(subject, terms) !== undefined) return [];
  const { department } = subject.data;
  const last = lastDayInTime(terms);
  const settlement = dateInYear(terms.year, monthDayAt(terms.policy, 'settlement-date', terms.asOf).value);
  return [
    {
      kind: 'minutes',
      article: '27',
      pilot: undefined,
      facts: {},
      key: 'minutes',
      sources: [placeAt(department.places, 'meeting', 'date')],
      ...dueState(last, department.meeting?.date, terms),
    },
    {
      kind: 'claim',
      article: '27',
      pilot: undefined,
      facts: {},
      key: 'claim',
      sources: [placeAt(department.places, 'submittedOn')],
      ...dueState(last, department.submittedOn, terms),
    },
    {
      kind: 'settlement',
      article: '26',
      pilot: undefined,
      facts: {},
      key: 'settlement',
      sources: [],
      date: settlement,
      state: settlement < terms.asOf ? 'past' : openState(settlement, terms),
      doneOn: undefined,
    },
  ];
}

/**
 * Everything of the year that has a last day, for the department and its running pilots, by that day: what the checklist
 * judges of the past and what is still to come.
 */
export function yearDues(subject: DepartmentSubject, terms: Terms): readonly Due[] {
  const { data } = subject;
  const pilots = data.pilots.filter((pilot) => runsInWindow(pilot, terms.window)).map((pilot) => ({ data, pilot }));
  const dues = [
    ...pilots.flatMap((pilot) => [
      ...reportDues(pilot, terms),
      ...examLists(pilot, terms),
      ...trainingPlans(pilot, terms),
      ...certificates(pilot, terms),
      ...rectifications(pilot, terms),
      annualTasks(pilot, terms),
    ]),
    ...claimDues(subject, terms),
  ];
  return dues.sort((one, other) => byCodePoint(one.date, other.date));
}

/** What comes next: open and not over, the nearest first. */
export function nextDues(dues: readonly Due[], count: number): readonly Due[] {
  return dues.filter(({ state }) => state === 'due' || state === 'future').slice(0, count);
}
