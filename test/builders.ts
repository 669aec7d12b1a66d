import { isCalendarDate, type CalendarDate } from '../src/model/calendar-date.js';
import type { Department, DepartmentData, Pilot, StaffMember, Tables } from '../src/model/department.js';
import { hoursOfHundredths, type Hours } from '../src/model/hours.js';
import type { EvidenceFile } from '../src/model/evidence.js';
import type { RowOrigin } from '../src/model/place.js';

/** A day, for tests. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`no such day: ${text}`);
  return text;
}

/** Hours of at most two decimals, for tests. */
export function hours(number: number): Hours {
  return hoursOfHundredths(Math.round(number * 100));
}

/** A file that is there. */
export function file(path = 'evidence/证明.pdf'): EvidenceFile {
  return { path, exists: true };
}

/** A file that is named but not there. */
export function missingFile(path = 'evidence/缺.pdf'): EvidenceFile {
  return { path, exists: false };
}

/** A row of a sheet whose first filled cell is in column A. */
export function row(sheet: string, number: number, columns: readonly string[] = []): RowOrigin {
  const letters = new Map(columns.map((field, index) => [field, String.fromCharCode(65 + index)]));
  return { sheet: { file: 'ledger.xlsx', sheet, columns: letters }, row: number, first: `A${String(number)}` };
}

/** A running pilot that nothing is wrong with and that says little. */
export function aPilot(over: Partial<Pilot> = {}): Pilot {
  return {
    id: 'web',
    certificate: {
      name: 'Web前端开发',
      level: '中级',
      organization: '工业和信息化部教育与考试中心',
      directory: '第一批',
    },
    stage: 'running',
    endedOn: undefined,
    major: { name: '软件技术', code: '510203', years: 3 },
    enrolment: undefined,
    application: { date: undefined },
    attestations: {},
    procedure: {},
    declaration: { approvedOn: day('2024-05-10'), document: '呼职院试点〔2024〕3号', evidence: [] },
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

/** A full-time teacher. */
export function aPerson(over: Partial<StaffMember> = {}): StaffMember {
  return {
    staffId: 'T001',
    name: '王晓明',
    category: 'fullTime',
    unit: undefined,
    title: '讲师',
    dualQualified: false,
    industryExpert: false,
    majors: [],
    pilots: [],
    trainedFor: [],
    origin: row('师资', 2),
    ...over,
  };
}

export function aDepartment(over: Partial<Department> = {}): Department {
  return {
    name: '信息工程系',
    year: 2026,
    liaisons: [{ name: '李联络', phone: '13800000000' }],
    rates: undefined,
    readings: {},
    workingGroup: undefined,
    meeting: undefined,
    submittedOn: undefined,
    places: { file: 'department.yaml', byPath: new Map() },
    ...over,
  };
}

export const NO_TABLES: Tables = {
  staff: [],
  students: [],
  exams: [],
  trainings: [],
  invigilations: [],
  reports: [],
  assessors: [],
  sites: [],
  allocations: [],
};

/** A department's data with these tables and pilots, nothing else. */
export function someData(
  over: Partial<Omit<DepartmentData, 'tables'>> & { tables?: Partial<Tables> } = {},
): DepartmentData {
  return {
    department: aDepartment(),
    pilots: [],
    history: [],
    notes: [],
    ...over,
    tables: { ...NO_TABLES, ...over.tables },
  };
}
