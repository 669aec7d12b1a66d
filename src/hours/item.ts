import type { Article } from '../model/article.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Kind, Line } from '../model/claim.js';
import type {
  AllocationRow,
  AssessorRow,
  InvigilationRow,
  Pilot,
  ReportRow,
  SiteRow,
  StaffMember,
  TrainingRow,
} from '../model/department.js';
import type { EvidenceFile } from '../model/evidence.js';
import { placeOfRow, type RowOrigin } from '../model/place.js';
import type { HoursContext } from './context.js';
import type { Measured } from './measure.js';
import type { Slot } from './overlap.js';
import { basisOf } from './pay.js';

/** A kind of hours of Art. 25: which rows earn it, and what line each of them would be. */
export interface Item {
  readonly kind: Kind;
  readonly article: Article;
  /** One candidate a row, in row order. */
  readonly candidates: (context: HoursContext) => readonly Candidate[];
}

/** What is paid once and shared out: a declared unit or a site. */
export interface UnitKeys {
  /** The key up to the person. */
  readonly key: string;
  /** The keys up to the person that lines of earlier claims agree by; none where history does not matter. */
  readonly inHistory: readonly string[];
}

type RowOf<I extends AllocationRow['item']> = Extract<AllocationRow, { readonly item: I }>;

/** A row as the line it would be, and what exclusions and findings ask of its row. */
export type Candidate =
  | {
      readonly kind: 'declaration';
      readonly line: Line;
      readonly row: RowOf<'declaration'>;
      readonly pilot: Pilot;
      readonly unit: UnitKeys;
    }
  | { readonly kind: 'report'; readonly line: Line; readonly row: ReportRow; readonly pilot: Pilot }
  | { readonly kind: 'assessor'; readonly line: Line; readonly row: AssessorRow; readonly pilot: Pilot }
  | {
      readonly kind: 'training';
      readonly line: Line;
      readonly row: TrainingRow;
      readonly pilot: Pilot;
      readonly slot: Slot;
    }
  | {
      readonly kind: 'site';
      readonly line: Line;
      readonly row: RowOf<'site'>;
      /** undefined: the site does not stand in 站点. */
      readonly site: SiteRow | undefined;
      readonly unit: UnitKeys;
    }
  | {
      readonly kind: 'invigilation';
      readonly line: Line;
      readonly row: InvigilationRow;
      readonly pilot: Pilot;
      readonly slot: Slot;
    };

/** A candidate of one kind. */
export type CandidateOf<K extends Kind> = Extract<Candidate, { readonly kind: K }>;

/** What a row of any kind gives its line. */
interface LineParts {
  readonly key: string;
  readonly row: {
    readonly staff: StaffMember;
    readonly origin: RowOrigin;
    readonly evidence: readonly EvidenceFile[];
    readonly lateClaim: boolean;
  };
  readonly pilot: string | null;
  readonly site?: string;
  readonly date: CalendarDate | null;
  readonly measured: Measured;
  /** Evidence that stands elsewhere and proves this line too. */
  readonly alsoProvenBy?: readonly EvidenceFile[];
}

/** Both lists as one, each path once, the first list first. */
function unite(own: readonly EvidenceFile[], also: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const byPath = new Map<string, EvidenceFile>();
  for (const file of [...own, ...also]) if (!byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()];
}

/** The line that a row would be. */
export function lineOf(item: Pick<Item, 'kind' | 'article'>, context: HoursContext, parts: LineParts): Line {
  const { staff, origin, evidence, lateClaim } = parts.row;
  return {
    key: parts.key,
    kind: item.kind,
    article: item.article,
    pilot: parts.pilot,
    site: parts.site ?? null,
    staffId: staff.staffId,
    name: staff.name,
    category: staff.category,
    basis: basisOf(staff.category, context.terms.readings),
    date: parts.date,
    hours: parts.measured.hours,
    lateClaim,
    source: placeOfRow(origin),
    row: origin.row,
    evidence: unite(evidence, parts.alsoProvenBy ?? []),
    trace: parts.measured.trace,
  };
}
