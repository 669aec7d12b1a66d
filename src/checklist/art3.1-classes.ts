import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { step } from '../model/trace.js';
import { enrolmentUnknown } from './enrolment.js';
import { countGrades } from './grades.js';
import type { ApplyRule, PilotSubject } from './rule.js';

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const counts = countGrades(subject, 'classes', 'classes-per-grade', terms);
  if (counts === undefined) return enrolmentUnknown(subject);
  const { grades, short, required, facts, sources } = counts;
  const trace = step('classes', 'at-least', short.length === 0, [...counts.inputs, counts.parameter]);
  return short.length > 0
    ? {
        status: 'fail',
        facts,
        say: say('classes-short', { grades: short, required }),
        remedy: remedy('add-classes', { grades: short }),
        sources,
        trace,
      }
    : { status: 'pass', facts, say: say('classes-met', { grades, required }), sources, trace };
}

/** Art. 3(1): every grade in school has enough classes of its own (parameter `classes-per-grade`). */
export const classes: ApplyRule = { id: 'art3.1-classes', article: '3(1)', stage: 'apply', readings: [], judge };
