import type { Article } from './article.js';
import type { CalendarDate } from './calendar-date.js';
import type { ReportType, Review } from './department.js';
import type { Place } from './place.js';

/**
 * `done` in time · `late`: done after its day · `missing`: its day has passed without it · `due`: not done, its day is near
 * (parameter `deadline-warning-days`) · `future`: not done, its day is far · `past`: nobody records whether it was done.
 */
export const DUE_STATES = ['done', 'late', 'missing', 'due', 'future', 'past'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** What is due, and what its sentence needs. */
export interface DueFacts {
  /** A report of Art. 17; `period` undefined: the plan expects it, no row of 报送 does. */
  readonly report: {
    readonly type: ReportType;
    readonly period: string | undefined;
    readonly review: Review | undefined;
  };
  /** The list of candidates before an exam. */
  readonly 'exam-list': { readonly batch: string; readonly exam: CalendarDate };
  /** The training plan before the first training of the year. */
  readonly 'training-plan': { readonly first: CalendarDate };
  /** Certificates of those who passed. */
  readonly certificates: { readonly batch: string; readonly exam: CalendarDate; readonly passed: number };
  readonly rectification: { readonly issue: string };
  readonly tasks: { readonly tasks: number; readonly open: readonly string[] };
  /** The joint meeting that the claim needs. */
  readonly minutes: Record<never, never>;
  readonly claim: Record<never, never>;
  readonly settlement: Record<never, never>;
}

export type DueKind = keyof DueFacts;

interface DueOf<Kind extends DueKind> {
  readonly kind: Kind;
  readonly facts: DueFacts[Kind];
  readonly article: Article;
  /** Undefined: the department's own. */
  readonly pilot: string | undefined;
  /** The last day on which it is in time. */
  readonly date: CalendarDate;
  readonly state: DueState;
  /** When it was done, by as-of. */
  readonly doneOn: CalendarDate | undefined;
  /** The same in every run of the year, whatever has been done since. */
  readonly key: string;
  readonly sources: readonly Place[];
}

/** Something of the year that has a last day. */
export type Due<Kind extends DueKind = DueKind> = { readonly [K in Kind]: DueOf<K> }[Kind];
