import type { ReportRow } from '../model/department.js';
import { placeAt, placeOfCell, type Place } from '../model/place.js';
import { numberAt } from '../model/policy.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { comparable } from '../model/text.js';
import { input, parameter, step } from '../model/trace.js';
import { happened } from './happened.js';
import { expectedDueDates, isDue, reportsOf } from './reporting.js';
import type { PilotSubject, RunRule } from './rule.js';
import { expectedSummaries } from './summaries.js';
import { unproven } from './verdict.js';

/** 期次 as in keys. */
function periodsOf(rows: readonly ReportRow[]): readonly string[] {
  return rows.map((row) => comparable(row.period));
}

function cellsOf(rows: readonly ReportRow[], field: 'due' | 'submitted' | 'review'): readonly Place[] {
  return rows.map((row) => placeOfCell(row.origin, field));
}

function judge(subject: PilotSubject, terms: Terms): Verdict {
  const { pilot } = subject;
  const all = reportsOf(subject);
  const rows = all.filter((row) => isDue(row.due, terms));
  const dueDates = expectedDueDates(pilot, terms);
  const summaries = expectedSummaries(pilot, all, terms);
  const reporting = placeAt(pilot.places, 'reporting');
  if (rows.length === 0 && dueDates.length === 0 && summaries.length === 0) {
    return unproven(say('no-reports', {}), remedy('fill-reports', {}), [reporting]);
  }

  const unsubmitted = rows.filter((row) => happened(row.submitted, terms) === undefined);
  const unlisted = dueDates.filter((date) => !all.some((row) => row.type === 'biweekly' && row.due === date));
  const missingSummaries = summaries.filter((summary) => summary.missing).map(({ label }) => label);
  const lateRows = rows.filter((row) => {
    const submitted = happened(row.submitted, terms);
    return submitted !== undefined && submitted > row.due;
  });
  const missing = [...periodsOf(unsubmitted), ...unlisted, ...missingSummaries];
  const late = periodsOf(lateRows);
  const facts = { missing, late };
  const returnedRows = rows.filter((row) => row.review === 'returned');
  const parameters = (['report-interval-days', 'summary-early-days', 'summary-grace-days'] as const).map((id) =>
    parameter(numberAt(terms.policy, id, terms.asOf)),
  );
  const trace = step('reports-missing', 'none-of', missing.length === 0, [
    step('reports-due', 'sum', rows.length + unlisted.length + missingSummaries.length, [
      input('reports-due', rows.length, cellsOf(rows, 'due')),
      input('reports-missing', unlisted.length + missingSummaries.length, [reporting]),
      ...parameters,
    ]),
    input('reports-missing', unsubmitted.length, cellsOf(unsubmitted, 'submitted')),
    input('reports-late', lateRows.length, cellsOf(lateRows, 'submitted')),
    input('reports-returned', returnedRows.length, cellsOf(returnedRows, 'review')),
  ]);
  if (missing.length > 0) {
    return {
      status: 'fail',
      facts,
      say: say('reports-missing', { missing, late }),
      remedy: remedy('submit-reports', { missing }),
      sources: [
        ...cellsOf(unsubmitted, 'submitted'),
        ...(unlisted.length > 0 || missingSummaries.length > 0 ? [reporting] : []),
      ],
      trace,
    };
  }

  if (lateRows.length > 0 || returnedRows.length > 0) {
    const returned = periodsOf(returnedRows);
    return {
      status: 'risk',
      facts,
      say: say('reports-late', { late, returned }),
      remedy: returned.length > 0 ? remedy('mend-returned-reports', { returned }) : remedy('report-in-time', {}),
      sources: [...cellsOf(lateRows, 'submitted'), ...cellsOf(returnedRows, 'review')],
      trace,
    };
  }
  return {
    status: 'pass',
    facts,
    say: say('reports-in-order', { reports: rows.length }),
    sources: rows.length > 0 ? cellsOf(rows, 'submitted') : [reporting],
    trace,
  };
}

/**
 * Art. 17: every report that was due is handed in: the rows of 报送, the 双周报 that the rhythm expects, and a summary of
 * each quarter and half-year. Late or returned ones need attention.
 */
export const reports: RunRule = { id: 'art17-reports', article: '17', stage: 'run', readings: [], judge };
