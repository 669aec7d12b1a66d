import { sheetName } from '../dictionary/names.js';
import { addDays, type CalendarDate } from '../model/calendar-date.js';
import type {
  AllocationRow,
  AssessorRow,
  Attestation,
  Department,
  DepartmentData,
  InvigilationRow,
  Pilot,
  PilotExam,
  ReportRow,
  SiteRow,
  StaffMember,
  Step,
  Tables,
  TrainingRow,
} from '../model/department.js';
import type { EvidenceFile } from '../model/evidence.js';
import { hoursOfHundredths, type Hours } from '../model/hours.js';
import type { RowOrigin } from '../model/place.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { Scene } from './scene.js';

// The people and things of examples: made up, with nothing wrong about them until a case changes something.

export const FILE: EvidenceFile = { path: 'evidence/证明.pdf', exists: true };

export function hoursOf(whole: number): Hours {
  return hoursOfHundredths(whole * 100);
}

/** The place of a row of an example workbook. */
export function originOf(sheet: SheetId, row: number): RowOrigin {
  return {
    sheet: { file: 'ledger.xlsx', sheet: sheetName(sheet, 'zh'), columns: new Map() },
    row,
    first: `A${String(row)}`,
  };
}

/** A running pilot that was approved well before the year began. */
export function aPilot({ terms }: Scene, over: Partial<Pilot> = {}): Pilot {
  return {
    id: 'web',
    certificate: { name: 'Web前端开发', level: '中级', organization: undefined, directory: undefined },
    stage: 'running',
    endedOn: undefined,
    major: { name: '软件技术', code: undefined, years: 3 },
    enrolment: undefined,
    application: { date: undefined },
    attestations: {},
    procedure: {},
    declaration: { approvedOn: addDays(terms.window.from, -200), document: '试点办〔3〕号', evidence: [FILE] },
    courses: undefined,
    trainingPlan: { submittedOn: undefined, file: undefined },
    exams: undefined,
    reporting: { firstDue: undefined, pauses: [] },
    funding: { requested: undefined, plan: undefined, application: undefined, budgetReview: undefined },
    tasks: [],
    rectifications: [],
    violations: [],
    places: { file: 'web.yaml', byPath: new Map() },
    ...over,
  };
}

export function anApplicant(scene: Scene, over: Partial<Pilot> = {}): Pilot {
  const declaration = { approvedOn: undefined, document: undefined, evidence: [] };
  return aPilot(scene, { stage: 'applying', declaration, ...over });
}

export function aPerson(over: Partial<StaffMember> = {}): StaffMember {
  return {
    staffId: '20010001',
    name: '王晓明',
    category: 'fullTime',
    unit: undefined,
    title: '讲师',
    dualQualified: false,
    industryExpert: false,
    majors: [],
    pilots: ['web'],
    trainedFor: [],
    origin: originOf('staff', 2),
    ...over,
  };
}

export const COLLEAGUE: StaffMember = aPerson({ staffId: '20010002', name: '李红梅', origin: originOf('staff', 3) });

export function attested(over: Partial<Attestation> = {}): Attestation {
  return { met: true, evidence: [FILE], note: undefined, ...over };
}

export function taken(date: CalendarDate, over: Partial<Step> = {}): Step {
  return { date, evidence: [FILE], outcome: 'passed', note: undefined, ...over };
}

/** An exam early in the year, its list in time. */
export function anExam({ day }: Scene, over: Partial<PilotExam> = {}): PilotExam {
  return {
    batch: '第1批',
    date: day(100),
    listSubmittedOn: day(80),
    counts: undefined,
    certificatesIssuedOn: undefined,
    ...over,
  };
}

function earning(sheet: SheetId, row: number) {
  return {
    staff: aPerson(),
    evidence: [FILE],
    lateClaim: false,
    remark: undefined,
    origin: originOf(sheet, row),
  };
}

/** Two hours in the second month or so of the year. */
export function aTraining({ day }: Scene, over: Partial<TrainingRow> = {}, row = 2): TrainingRow {
  return {
    ...earning('training', row),
    pilot: 'web',
    date: day(120),
    slot: '1-2节',
    audience: '软件1班',
    hours: hoursOf(2),
    countedInWorkload: false,
    ...over,
  };
}

export function anInvigilation({ day }: Scene, over: Partial<InvigilationRow> = {}, row = 2): InvigilationRow {
  return {
    ...earning('invigilation', row),
    pilot: 'web',
    date: day(100),
    session: '9:00-11:00',
    site: '实训楼',
    ...over,
  };
}

export function aReport({ day }: Scene, over: Partial<ReportRow> = {}, row = 2): ReportRow {
  return {
    ...earning('reports', row),
    pilot: 'web',
    type: 'biweekly',
    period: '第5期',
    due: day(110),
    submitted: day(110),
    review: 'approved',
    ...over,
  };
}

export function anAssessor({ day }: Scene, over: Partial<AssessorRow> = {}, row = 2): AssessorRow {
  return { ...earning('assessors', row), pilot: 'web', certificateNumber: 'KP-0001', obtained: day(90), ...over };
}

export function aSite({ day }: Scene, over: Partial<SiteRow> = {}): SiteRow {
  return {
    name: '实训楼',
    pilot: 'web',
    approvedOn: day(60),
    document: '试点办〔7〕号',
    evidence: [FILE],
    origin: originOf('sites', 2),
    ...over,
  };
}

/** A part of the hours of the pilot's declaration. */
export function aShare(hours: number, over: { readonly staff?: StaffMember } = {}, row = 2): AllocationRow {
  return { ...earning('allocations', row), item: 'declaration', pilot: 'web', hours: hoursOf(hours), ...over };
}

/** A part of the hours of a site. */
export function aSiteShare(hours: number): AllocationRow {
  return { ...earning('allocations', 2), item: 'site', site: '实训楼', hours: hoursOf(hours) };
}

/** What a case changes of a department that is otherwise empty. */
export interface Changes {
  readonly department?: Partial<Department>;
  readonly pilots?: readonly Pilot[];
  readonly tables?: Partial<Tables>;
  readonly history?: DepartmentData['history'];
}

export function dataOf({ terms }: Scene, { department, pilots, tables, history }: Changes): DepartmentData {
  return {
    department: {
      name: '信息工程系',
      year: terms.year,
      liaisons: [],
      rates: undefined,
      readings: {},
      workingGroup: undefined,
      meeting: undefined,
      submittedOn: undefined,
      places: { file: 'department.yaml', byPath: new Map() },
      ...department,
    },
    pilots: pilots ?? [],
    tables: {
      staff: [],
      students: [],
      exams: [],
      trainings: [],
      invigilations: [],
      reports: [],
      assessors: [],
      sites: [],
      allocations: [],
      ...tables,
    },
    history: history ?? [],
    notes: [],
  };
}
