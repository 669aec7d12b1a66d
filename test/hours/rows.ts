import type { Claim, ExcludedLine, Reason } from '../../src/model/claim.js';
import { computeClaim } from '../../src/hours/compute-claim.js';
import type {
  AllocationRow,
  AssessorRow,
  DepartmentData,
  History,
  InvigilationRow,
  ReportRow,
  SiteRow,
  TrainingRow,
} from '../../src/model/department.js';
import type { Policy, ReadingOptions } from '../../src/model/policy.js';
import type { Terms } from '../../src/model/terms.js';
import { bundledPolicy } from '../../src/policy/bundled.js';
import { termsFor } from '../../src/policy/terms-for.js';
import { aPerson, aPilot, day, hours, row, someData } from '../builders.js';

/** The policy that comes with onex. */
export function thePolicy(): Policy {
  const policy = bundledPolicy('hhvc-2021-88');
  if (!policy) throw new Error('the bundled policy is missing');
  return policy;
}

/** The terms of 2026, judged on 1 December, under the default readings but these. */
export function someTerms(readings: Partial<ReadingOptions> = {}, asOf = '2026-12-01', year = 2026): Terms {
  const policy = thePolicy();
  return termsFor(policy, { ...policy.defaults, ...readings }, day(asOf), year);
}

const NOTHING_ELSE = { evidence: [], lateClaim: false, remark: undefined } as const;

export function aTraining(over: Partial<TrainingRow> = {}): TrainingRow {
  return {
    ...NOTHING_ELSE,
    staff: aPerson(),
    origin: row('培训', 2),
    pilot: 'web',
    date: day('2026-04-08'),
    slot: '1-2节',
    audience: '软件2401班',
    hours: hours(2),
    countedInWorkload: false,
    ...over,
  };
}

export function anInvigilation(over: Partial<InvigilationRow> = {}): InvigilationRow {
  return {
    ...NOTHING_ELSE,
    staff: aPerson(),
    origin: row('监考', 2),
    pilot: 'web',
    date: day('2026-06-20'),
    session: '08:00-09:40',
    site: '信息楼考点',
    ...over,
  };
}

export function aReport(over: Partial<ReportRow> = {}): ReportRow {
  return {
    ...NOTHING_ELSE,
    staff: aPerson(),
    origin: row('报送', 2),
    pilot: 'web',
    type: 'biweekly',
    period: '第1期',
    due: day('2026-03-12'),
    submitted: day('2026-03-12'),
    review: 'approved',
    ...over,
  };
}

export function anAssessor(over: Partial<AssessorRow> = {}): AssessorRow {
  return {
    ...NOTHING_ELSE,
    staff: aPerson(),
    origin: row('考评员', 2),
    pilot: 'web',
    certificateNumber: 'KP-001',
    obtained: day('2026-05-20'),
    ...over,
  };
}

export function aSite(over: Partial<SiteRow> = {}): SiteRow {
  return {
    name: '信息楼考点',
    pilot: 'web',
    approvedOn: day('2026-03-01'),
    document: '呼职院试点〔2026〕1号',
    evidence: [],
    origin: row('站点', 2),
    ...over,
  };
}

type Shared = Partial<Omit<AllocationRow, 'item' | 'pilot' | 'site'>>;

/** A row of 分配 with 事项 申报. */
export function aShare(pilot: string, over: Shared = {}): AllocationRow {
  return {
    ...NOTHING_ELSE,
    staff: aPerson(),
    origin: row('分配', 2),
    hours: hours(32),
    item: 'declaration',
    pilot,
    ...over,
  };
}

/** A row of 分配 with 事项 站点. */
export function aSiteShare(site: string, over: Shared = {}): AllocationRow {
  return { ...NOTHING_ELSE, staff: aPerson(), origin: row('分配', 2), hours: hours(16), item: 'site', site, ...over };
}

/** A pilot that was declared in the window of 2026. */
export function newlyDeclared(over: Parameters<typeof aPilot>[0] = {}): ReturnType<typeof aPilot> {
  return aPilot({ declaration: { approvedOn: day('2026-02-10'), document: '院发1号', evidence: [] }, ...over });
}

/** An earlier claim that holds these keys. */
export function aHistory(lines: Readonly<Record<string, number>>, over: Partial<History> = {}): History {
  const file = 'history/2025.xlsx';
  return {
    file,
    year: 2025,
    readings: {},
    lines: Object.entries(lines).map(([key, amount], index) => ({
      key,
      hours: hours(amount),
      place: { file, sheet: '明细', cell: `N${String(index + 2)}` },
    })),
    place: { file: 'department.yaml', line: 9, column: 5 },
    ...over,
  };
}

type Tables = Partial<DepartmentData['tables']>;

/** The claim of a department with the pilot `web` and these rows. */
export function claimOf(
  tables: Tables,
  over: {
    readonly data?: Partial<Omit<DepartmentData, 'tables'>>;
    readonly readings?: Partial<ReadingOptions>;
    readonly asOf?: string;
    readonly failing?: readonly string[];
  } = {},
): Claim {
  const data = someData({ pilots: [aPilot()], ...over.data, tables });
  return computeClaim(data, someTerms(over.readings, over.asOf), new Set(over.failing));
}

/** The reasons of the excluded lines, in line order. */
export function reasons(claim: Claim): readonly Reason[] {
  return claim.excluded.map(({ reason }) => reason);
}

/** The only excluded line. */
export function onlyExcluded(claim: Claim): ExcludedLine {
  const [first, ...others] = claim.excluded;
  if (!first || others.length > 0) throw new Error(`excluded: ${String(claim.excluded.length)} lines`);
  return first;
}
