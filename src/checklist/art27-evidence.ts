import { isProven } from '../model/evidence.js';
import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { noClaimExpected } from './claim-expected.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';
import { notApplicable, unproven } from './verdict.js';

function judge(subject: DepartmentSubject, terms: Terms): Verdict {
  const none = noClaimExpected(subject, terms);
  if (none !== undefined) return none;

  const { paid } = subject;
  if (paid.length === 0) return notApplicable(say('no-paid-line', {}), [placeAt(subject.data.department.places)]);
  const open = paid.filter((line) => !isProven(line.evidence));
  const proven = paid.filter((line) => isProven(line.evidence));
  const trace = step('proven-lines', 'all-of', open.length === 0, [
    input(
      'paid-lines',
      paid.length,
      paid.map(({ source }) => source),
    ),
    input(
      'proven-lines',
      proven.length,
      proven.map(({ source }) => source),
    ),
  ]);
  return open.length > 0
    ? {
        ...unproven(
          say('lines-unproven', { lines: open.length, of: paid.length }),
          remedy('prove-lines', { lines: open.length }),
          open.map(({ source }) => source),
        ),
        trace,
      }
    : {
        status: 'pass',
        facts: { lines: paid.length },
        say: say('lines-proven', { lines: paid.length }),
        sources: paid.map(({ source }) => source),
        trace,
      };
}

/** Art. 27: every paid line of the claim is proven by at least one file, and all its files are there. */
export const evidence: DepartmentRule = {
  id: 'art27-evidence',
  article: '27',
  stage: 'department',
  readings: [],
  judge,
};
