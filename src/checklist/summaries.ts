import { addDays, knownDate, yearOf, type CalendarDate } from '../model/calendar-date.js';
import type { Pilot, ReportRow, ReportType } from '../model/department.js';
import { numberAt } from '../model/policy.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { happened } from './happened.js';
import { isExpected } from './reporting.js';

const MONTHS_OF_A_YEAR = 12;

interface SummaryKind {
  readonly type: ReportType;
  readonly letter: 'Q' | 'H';
  readonly months: number;
}

/** Art. 17 asks for a summary of each quarter and of each half-year. */
const SUMMARY_KINDS: readonly SummaryKind[] = [
  { type: 'quarterly', letter: 'Q', months: 3 },
  { type: 'halfYear', letter: 'H', months: 6 },
];

/** A summary that the window asks of a pilot. */
export interface PeriodSummary {
  readonly type: ReportType;
  /** `2026-Q1`, `2026-H1` */
  readonly label: string;
  /** The day on which the quarter or half-year ends. */
  readonly end: CalendarDate;
  /** The last day of grace. */
  readonly last: CalendarDate;
  /** The rows that stand for it; empty: nobody planned it. */
  readonly rows: readonly ReportRow[];
}

/** A summary that is expected by as-of. */
interface ExpectedSummary {
  readonly label: string;
  readonly missing: boolean;
}

function endsIn(year: number, months: number): readonly CalendarDate[] {
  return Array.from({ length: MONTHS_OF_A_YEAR / months }, (_, index) => {
    const after = (index + 1) * months;
    const next = after === MONTHS_OF_A_YEAR ? knownDate(year + 1, 1, 1) : knownDate(year, after + 1, 1);
    return addDays(next, -1);
  });
}

/**
 * The summaries that the window asks of a pilot: of each quarter and half-year that ends in it, not before the pilot was
 * approved nor after it ended. One is there when a row of its type is due from some days before the end (parameter
 * `summary-early-days`) to the end of the grace (parameter `summary-grace-days`).
 */
export function periodSummaries(pilot: Pilot, rows: readonly ReportRow[], terms: Terms): readonly PeriodSummary[] {
  const grace = numberAt(terms.policy, 'summary-grace-days', terms.asOf).value;
  const early = numberAt(terms.policy, 'summary-early-days', terms.asOf).value;
  const approved = happened(pilot.declaration.approvedOn, terms);
  const { from, to } = terms.window;
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return SUMMARY_KINDS.flatMap(({ type, letter, months }) =>
    years.flatMap((year) =>
      endsIn(year, months).flatMap((end, index): readonly PeriodSummary[] => {
        const asked =
          isInWindow(end, terms.window) && (approved === undefined || end >= approved) && isExpected(end, pilot);
        if (!asked) return [];
        const last = addDays(end, grace);
        const own = rows.filter((row) => row.type === type && addDays(end, -early) <= row.due && row.due <= last);
        return [{ type, label: `${String(year)}-${letter}${String(index + 1)}`, end, last, rows: own }];
      }),
    ),
  );
}

/** Of these, the ones that are expected by as-of: the days of grace have passed. */
export function expectedSummaries(pilot: Pilot, rows: readonly ReportRow[], terms: Terms): readonly ExpectedSummary[] {
  return periodSummaries(pilot, rows, terms)
    .filter(({ last }) => last < terms.asOf)
    .map(({ label, rows: own }) => ({ label, missing: own.length === 0 }));
}
