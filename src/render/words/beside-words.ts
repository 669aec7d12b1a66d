import type { HandledBy } from '../../model/policy.js';

/** Words of what stands beside an answer: compared readings, the plan article by article, amended numbers. */
export interface BesideWords {
  readonly compare: {
    readonly title: (changing: number, all: number) => string;
    readonly nothing: string;
    readonly unchanged: string;
    readonly option: string;
    readonly hours: string;
    readonly amount: string;
    readonly changes: string;
    /** Marks the option in force. */
    readonly inForce: string;
    readonly same: string;
    /** A number and how much it differs, signed. */
    readonly differing: (value: string, difference: string) => string;
    readonly lines: (paid: number, difference: string) => string;
    readonly becomesReady: string;
    readonly becomesNotReady: string;
    readonly change: (subject: string, rule: string, from: string, to: string) => string;
    readonly department: string;
    readonly notJudged: string;
  };
  readonly plan: {
    readonly title: string;
    readonly counts: (counts: readonly string[]) => string;
    /** Why an article has no status: what handles it. */
    readonly handledBy: Readonly<Record<HandledBy, string>>;
    /** Rules decide it, but none of what was checked is at its stage. */
    readonly notConcerned: string;
  };
  readonly filtered: (shown: number, all: number) => string;
  /** A legal number that changes inside the claim window. */
  readonly amended: string;
  readonly amendedNumber: (name: string, values: readonly string[]) => string;
  readonly valueFrom: (value: string, from: string) => string;
  readonly valueUntil: (value: string, until: string) => string;
}
