import { placeAt } from '../model/place.js';
import { numberAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { comparable, sameText } from '../model/text.js';
import { input, parameter, step } from '../model/trace.js';
import type { PilotSubject, RunRule } from './rule.js';
import { runsInWindow } from '../model/running.js';
import { unproven } from './verdict.js';

function judge({ data, pilot }: PilotSubject, terms: Terms): Verdict {
  const ofMajor = data.pilots.filter(
    (other) => runsInWindow(other, terms.window) && sameText(other.major.name, pilot.major.name),
  );
  const told = ofMajor.flatMap((other) => (other.courses === undefined ? [] : [{ other, courses: other.courses }]));
  if (told.length === 0) {
    return unproven(say('courses-unknown', { major: pilot.major.name }), remedy('fill-courses', {}), [
      placeAt(pilot.places, 'courses'),
    ]);
  }
  const names = told.flatMap(({ courses }) => courses.filter(({ integrated }) => integrated).map(({ name }) => name));
  const count = new Set(names.map(comparable)).size;
  const least = numberAt(terms.policy, 'integrated-courses-min', terms.asOf);
  const most = numberAt(terms.policy, 'integrated-courses-max', terms.asOf);
  const said = { count, min: least.value, max: most.value };
  const sources = told.map(({ other }) => placeAt(other.places, 'courses'));
  const judged = {
    facts: said,
    sources,
    trace: step('integrated-courses', 'between', count >= least.value && count <= most.value, [
      input('integrated-courses', count, sources),
      parameter(least),
      parameter(most),
    ]),
  };
  if (count < least.value) {
    return {
      status: 'fail',
      ...judged,
      say: say('courses-too-few', said),
      remedy: remedy('add-courses', { add: least.value - count, min: least.value }),
    };
  }
  if (count > most.value) {
    return {
      status: 'fail',
      ...judged,
      say: say('courses-too-many', said),
      remedy: remedy('drop-courses', { drop: count - most.value, max: most.value }),
    };
  }
  return { status: 'pass', ...judged, say: say('courses-in-range', said) };
}

/**
 * Art. 19(1): the major has neither too few nor too many core courses that teach for the certificate (parameters
 * `integrated-courses-min`, `integrated-courses-max`), over all running pilots of the major.
 */
export const integratedCourses: RunRule = {
  id: 'art19.1-integrated-courses',
  article: '19(1)',
  stage: 'run',
  readings: [],
  judge,
};
