import type { Pilot } from '../model/department.js';
import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { happened } from './happened.js';

type ViolationArticle = Pilot['violations'][number]['article'];

/** What inspectors have found against the pilot under an article, in the claim year and by as-of; undefined: nothing. */
export function judgeViolations(pilot: Pilot, article: ViolationArticle, terms: Terms): Verdict | undefined {
  const found = pilot.violations
    .map((violation, index) => ({ violation, place: placeAt(pilot.places, 'violations', index) }))
    .filter(
      ({ violation }) =>
        violation.article === article &&
        isInWindow(violation.date, terms.window) &&
        happened(violation.date, terms) !== undefined,
    );
  if (found.length === 0) return undefined;
  return {
    status: 'fail',
    facts: {},
    say: say('violation', { entries: found.map(({ violation: { date, note } }) => ({ date, note })) }),
    remedy: remedy('answer-violation', {}),
    sources: found.map(({ place }) => place),
    trace: step(
      'violations',
      'none-of',
      false,
      found.map(({ violation, place }) => input('violation-date', violation.date, [place])),
    ),
  };
}

/** A verdict that an inspectors' finding also turns into a fail. What fails by itself keeps its own words. */
export function withViolations(verdict: Verdict, violations: Verdict | undefined): Verdict {
  if (violations === undefined) return verdict;
  const sources = [...verdict.sources, ...violations.sources];
  if (verdict.status === 'fail') return { ...verdict, sources };
  const parts = [verdict.trace, violations.trace].filter((trace) => trace !== undefined);
  return { ...violations, facts: verdict.facts, sources, trace: step('condition', 'all-of', false, parts) };
}
