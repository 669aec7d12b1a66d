import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { reading, step, type Trace } from '../model/trace.js';
import { enrolmentUnknown } from './enrolment.js';
import { countGrades, type GradeCounts } from './grades.js';
import type { ApplyRule, PilotSubject } from './rule.js';

/** Under `each-grade` every grade in school must reach the number. */
function judgeEach(counts: GradeCounts, scope: Trace): Verdict {
  const { grades, short, required, facts, sources } = counts;
  const trace = step('students', 'at-least', short.length === 0, [scope, ...counts.inputs, counts.parameter]);
  return short.length > 0
    ? {
        status: 'fail',
        facts,
        say: say('students-short', { grades: short, required }),
        remedy: remedy('add-students', { grades: short }),
        sources,
        trace,
      }
    : { status: 'pass', facts, say: say('students-met', { grades, required }), sources, trace };
}

/** Under `all-grades` the grades in school together must. */
function judgeSum(counts: GradeCounts, scope: Trace): Verdict {
  const { facts, required, sources } = counts;
  const grades = counts.grades.map(({ grade }) => grade);
  const sum = counts.grades.reduce((total, { count }) => total + count, 0);
  const said = { grades, sum, required };
  const trace = step('students', 'at-least', sum >= required, [
    scope,
    step('students', 'sum', sum, counts.inputs),
    counts.parameter,
  ]);
  return sum < required
    ? {
        status: 'fail',
        facts,
        say: say('students-sum-short', said),
        remedy: remedy('add-students-in-all', { short: required - sum }),
        sources,
        trace,
      }
    : { status: 'pass', facts, say: say('students-sum-met', said), sources, trace };
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const counts = countGrades(subject, 'students', 'students-per-grade', terms);
  if (counts === undefined) return enrolmentUnknown(subject);
  return terms.readings['students-scope'] === 'each-grade'
    ? judgeEach(counts, reading('students-scope', terms))
    : judgeSum(counts, reading('students-scope', terms));
}

/** Art. 3(1): enough full-time students (parameter `students-per-grade`), by reading in each grade or in all. */
export const students: ApplyRule = {
  id: 'art3.1-students',
  article: '3(1)',
  stage: 'apply',
  readings: ['students-scope'],
  judge,
};
