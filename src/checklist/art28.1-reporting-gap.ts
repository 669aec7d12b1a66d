import { placeAt } from '../model/place.js';
import { numberAt } from '../model/policy.js';
import { remedy, say, type Remedy, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, parameter, reading, step } from '../model/trace.js';
import {
  biweeklyOf,
  distances,
  dueReports,
  missedRun,
  overdueClocks,
  type DueReport,
  type Silence,
} from './reporting-gap.js';
import type { PilotSubject, RunRule } from './rule.js';
import { notApplicable, unproven } from './verdict.js';
import { judgeViolations, withViolations } from './violations.js';

/** What is still open can be handed in; a gap that lies in the past cannot be undone. */
function remedyFor(due: readonly DueReport[], limit: number): Remedy {
  const open = due.filter((report) => report.submitted === undefined).map((report) => report.due);
  return open.length > 0 ? remedy('submit-overdue-reports', { due: open }) : remedy('keep-interval', { limit });
}

/** Fails when one of the silences is as long as the limit (parameter `reporting-gap-days`). */
function judgeSilences(silences: readonly Silence[], due: readonly DueReport[], terms: Terms): Verdict {
  const limit = numberAt(terms.policy, 'reporting-gap-days', terms.asOf);
  const longest = silences.reduce<Silence | undefined>(
    (most, one) => (most === undefined || one.days > most.days ? one : most),
    undefined,
  );
  const longestDays = longest === undefined ? 0 : longest.days;
  const facts = { longestDays };
  const sources = due.map(({ place }) => place);
  const trace = step('longest-days', 'longest', longestDays, [
    reading('reporting-gap', terms),
    ...silences.map(({ from, to, days, place }) =>
      step('clock-days', 'days-between', days, [
        input('due-date', from, place === undefined ? [] : [place]),
        input('submitted-date', to, []),
      ]),
    ),
    parameter(limit),
  ]);
  if (longest === undefined || longestDays < limit.value) {
    const said = say('reporting-steady', { longestDays, limit: limit.value });
    return { status: 'pass', facts, say: said, sources, trace };
  }
  return {
    status: 'fail',
    facts,
    say: say('reporting-gap', { longestDays, limit: limit.value, from: longest.from, to: longest.to }),
    remedy: remedyFor(due, limit.value),
    sources: longest.place === undefined ? sources : [longest.place],
    trace,
  };
}

/** Fails when reports in a row were never handed in (parameter `missed-reports`). */
function judgeMissed(due: readonly DueReport[], terms: Terms): Verdict {
  const required = numberAt(terms.policy, 'missed-reports', terms.asOf);
  const limit = required.value;
  const run = missedRun(due, limit);
  const facts = { longestDays: 0 };
  const missed = due.filter(({ submitted }) => submitted === undefined);
  const trace = step('missed-in-a-row', 'none-of', run === undefined, [
    reading('reporting-gap', terms),
    input(
      'reports-due',
      due.length,
      due.map(({ place }) => place),
    ),
    ...missed.map(({ due: date, place }) => input('due-date', date, [place])),
    parameter(required),
  ]);
  return run === undefined
    ? { status: 'pass', facts, say: say('no-missed-run', { limit }), sources: due.map(({ place }) => place), trace }
    : {
        status: 'fail',
        facts,
        say: say('missed-run', { due: run.map((report) => report.due), limit }),
        remedy: remedyFor(due, limit),
        sources: run.map(({ place }) => place),
        trace,
      };
}

function judgeReports(subject: PilotSubject, terms: Terms): Verdict {
  const { pilot } = subject;
  const [first, ...others] = dueReports(subject, terms);
  if (first === undefined) {
    const planned =
      pilot.reporting.firstDue !== undefined || biweeklyOf(subject).some((row) => isInWindow(row.due, terms.window));
    const sources = [placeAt(pilot.places, 'reporting')];
    return planned
      ? notApplicable(say('no-report-due', {}), sources)
      : unproven(say('reporting-unknown', {}), remedy('fill-reports', {}), sources);
  }
  const due = [first, ...others] as const;
  switch (terms.readings['reporting-gap']) {
    case 'overdue-21-days':
      return judgeSilences(overdueClocks(subject, due, terms), due, terms);
    case 'any-21-days':
      return judgeSilences(distances(pilot, due, terms), due, terms);
    case 'three-missed':
      return judgeMissed(due, terms);
  }
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const violations = judgeViolations(subject.pilot, '28(1)', terms);
  const verdict = judgeReports(subject, terms);
  if (violations === undefined) return verdict;
  // A finding makes it a fail where nothing was due, too: then there is no silence, and the longest is none.
  return withViolations({ ...verdict, facts: { longestDays: 0, ...verdict.facts } }, violations);
}

/**
 * Art. 28(1): no three weeks without a report. What three weeks are is a reading: a report overdue for so long, so many
 * missed in a row, or any so long a time between submissions. Days in a pause or after the end do not count.
 */
export const reportingGap: RunRule = {
  id: 'art28.1-reporting-gap',
  article: '28(1)',
  stage: 'run',
  readings: ['reporting-gap'],
  judge,
};
