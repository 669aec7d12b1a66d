import { placeAt } from '../model/place.js';
import { remedy, say, type Status, type Verdict, worst } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { happened } from './happened.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable } from './verdict.js';
import { judgeViolations, withViolations } from './violations.js';

type Rectification = PilotSubject['pilot']['rectifications'][number];

function statusOf({ due, doneOn }: Rectification, terms: Terms): Status {
  const done = happened(doneOn, terms);
  if (done !== undefined) return done <= due ? 'pass' : 'fail';
  return due >= terms.asOf ? 'pending' : 'fail';
}

function judgeRectifications({ pilot }: PilotSubject, terms: Terms): Verdict {
  const judged = pilot.rectifications
    .map((entry, index) => ({ entry, place: placeAt(pilot.places, 'rectifications', index) }))
    .filter(({ entry }) => isInWindow(entry.due, terms.window))
    .map(({ entry, place }) => ({ entry, place, status: statusOf(entry, terms) }));
  if (judged.length === 0) {
    return notApplicable(say('no-rectification', {}), [placeAt(pilot.places, 'rectifications')]);
  }
  const status = worst(judged.map((one) => one.status));
  const trace = step(
    'rectified',
    'all-of',
    status === 'pass',
    judged.map(({ entry, place, status: of }) =>
      step(
        'rectified',
        'not-after',
        of === 'pass',
        [
          input('done-date', happened(entry.doneOn, terms) ?? null, [place]),
          input('last-day', entry.due, [place]),
          input('as-of', terms.asOf, []),
        ],
        entry.issue,
      ),
    ),
  );
  if (status === 'pass') {
    return {
      status,
      facts: {},
      say: say('rectified', { count: judged.length }),
      sources: judged.map(({ place }) => place),
      trace,
    };
  }
  const concerned = judged.filter((one) => one.status === status);
  const issues = concerned.map(({ entry: { issue, due } }) => ({ issue, due }));
  return {
    status,
    facts: { issues: issues.length },
    say: say(status === 'fail' ? 'rectification-overdue' : 'rectification-open', { issues }),
    remedy: remedy('finish-rectification', { issues: issues.map(({ issue }) => issue) }),
    sources: concerned.map(({ place }) => place),
    trace,
  };
}

/** Art. 28(2): what was asked to be put right was put right by its due date. */
export const rectification: RunRule = {
  id: 'art28.2-rectification',
  article: '28(2)',
  stage: 'run',
  readings: [],
  judge: (subject, terms) =>
    withViolations(judgeRectifications(subject, terms), judgeViolations(subject.pilot, '28(2)', terms)),
};
