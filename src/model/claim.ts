import type { Article } from './article.js';
import type { CalendarDate } from './calendar-date.js';
import type { Basis, Category } from './department.js';
import type { EvidenceFile } from './evidence.js';
import type { Hours } from './hours.js';
import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { ReasonFacts } from './reason-facts.js';
import type { Trace } from './trace.js';
import type { Yuan } from './yuan.js';
import type { FindingDetails, FindingFacts } from './finding-facts.js';

/** The six items of Art. 25, in the order of the contract. */
export const KINDS = ['declaration', 'report', 'assessor', 'training', 'site', 'invigilation'] as const;
export type Kind = (typeof KINDS)[number];

/** Why a line is not paid (1-domain 3.3), in the order in which they are tried. */
export const REASONS = [
  'declaration-not-approved',
  'site-not-approved',
  'not-submitted',
  'before-policy',
  'out-of-window',
  'not-yet-happened',
  'pilot-not-running',
  'unpaid-type',
  'late',
  'not-approved',
  'counted-in-workload',
  'no-pay-basis',
  'forfeited',
  'already-claimed',
  'duplicate',
  'time-conflict',
  'over-allocated',
] as const;
export type Reason = (typeof REASONS)[number];

/** One source row as hours: paid, or excluded with one reason. */
export interface Line {
  readonly key: string;
  readonly kind: Kind;
  readonly article: Article;
  readonly pilot: string | null;
  readonly site: string | null;
  readonly staffId: string;
  readonly name: string;
  readonly category: Category;
  readonly basis: Basis;
  /** The date that counts; null where a declaration or site has none. */
  readonly date: CalendarDate | null;
  readonly hours: Hours;
  readonly lateClaim: boolean;
  readonly source: Place;
  /** The row's number in its sheet, for people (`第12行`). */
  readonly row: number;
  readonly evidence: readonly EvidenceFile[];
  readonly trace: Trace;
}

/** Why a line is not paid, with what the sentence needs. */
export type Exclusion<R extends Reason = Reason> = {
  readonly [Of in R]: {
    readonly reason: Of;
    /** The article that the reason rests on; the line's own `article` is that of its kind. */
    readonly cites: Article;
    /** The earlier line, for `duplicate` and `time-conflict`. */
    readonly because?: Place;
    readonly details: ReasonFacts[Of];
    /** What the reason compared, and the hours that the line would have had. */
    readonly why: Trace;
  };
}[R];

export type ExcludedLine = Line & Exclusion;

/** One person's part of the claim. */
export interface PersonTotal {
  readonly staffId: string;
  readonly name: string;
  readonly category: Category;
  readonly basis: Basis;
  readonly hours: Hours;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  /** Yuan per hour; null without rates or when none is found. */
  readonly rate: Yuan | null;
  readonly amount: Yuan | null;
  readonly trace: Trace;
}

export interface Totals {
  readonly rows: number;
  readonly paid: number;
  readonly excluded: number;
  readonly hours: Hours;
  readonly amount: Yuan | null;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
  /** By staffId in code-point order. */
  readonly byPerson: readonly PersonTotal[];
  /** Of the hours; and of the amount where there is one. */
  readonly trace: { readonly hours: Trace; readonly amount?: Trace };
}

export type FindingId = keyof FindingFacts;

/** Something about the hours that needs attention and excludes nothing (1-domain 3.7). Always `risk`. */
export type Finding<Id extends FindingId = FindingId> = {
  readonly [Of in Id]: {
    readonly id: Of;
    readonly article: Article;
    readonly pilot?: string;
    readonly sources: readonly Place[];
    /** As JSON prints them. */
    readonly facts: FindingFacts[Of];
    /** For the sentence only. */
    readonly details: FindingDetails[Of];
  };
}[Id];

/** The 32 hours of a declared unit or the 16 of a site, and who got them (sheet 分配, finding `unallocated`). */
export interface Allocation {
  readonly kind: 'declaration' | 'site';
  /** The key up to the person. */
  readonly unit: string;
  readonly name: string;
  readonly total: Hours;
  /** Paid in this claim. */
  readonly allocated: Hours;
  /** Rows that together with history exceed the total; none of them is paid. */
  readonly overAllocated: Hours;
  /** Paid in earlier claims. */
  readonly history: Hours;
  /** What neither this claim nor an earlier one has used; never below 0. */
  readonly rest: Hours;
  readonly sources: readonly Place[];
  readonly trace: Trace;
}

/** A department's claim of one year. */
export interface Claim {
  /** In line order. */
  readonly lines: readonly Line[];
  readonly excluded: readonly ExcludedLine[];
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  readonly allocations: readonly Allocation[];
  readonly notes: readonly Problem[];
}
