import type { CalendarDate, MonthDay } from './calendar-date.js';
import type { Kind } from './claim.js';
import type { Hours } from './hours.js';
import type { Yuan } from './yuan.js';

/** A person's row of 汇总. */
export interface SummaryPerson {
  readonly staffId: string;
  readonly name: string;
  /** 人员类别 and 发放标准 as the claim names them. */
  readonly category: string;
  readonly basis: string;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  readonly hours: Hours;
  readonly rate: Yuan | null;
  readonly amount: Yuan | null;
}

/** Everything that 汇总 says, whether it comes from a department's inputs or from the other sheets of a claim. */
export interface ClaimSummary {
  readonly department: string;
  readonly year: number;
  readonly madeOn: CalendarDate;
  /** Whether the claim can be handed in, in words. */
  readonly state: string;
  readonly isReady: boolean;
  readonly people: readonly SummaryPerson[];
  /** Paid lines, which are the rows of 明细. */
  readonly lines: number;
  readonly totals: {
    readonly hours: Hours;
    readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
    readonly amount: Yuan | null;
  };
  /** Why there is no amount, where there is none: no rates are given, or somebody has none. */
  readonly noAmount: 'no-rates' | 'rates-incomplete';
  /** 文号 of the policy. */
  readonly policyNumber: string;
  readonly settlement: MonthDay;
}
