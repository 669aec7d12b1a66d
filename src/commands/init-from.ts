import { join } from 'node:path';
import { choiceName } from '../dictionary/names.js';
import type { DepartmentData, Pilot, RateTable, StaffMember } from '../model/department.js';
import { noteAt, type Problem } from '../model/problem.js';
import type { SheetId } from '../model/sheet-spec.js';
import { formatYuan } from '../model/yuan.js';
import { bytesOf, claimsIn } from '../read/existing.js';
import type { FileSystem } from '../read/file-system.js';
import { claimFileName } from '../render/claim-file-name.js';
import type { FilledRow } from '../render/template-sheets.js';
import type { TemplateMap, TemplateValue } from '../render/template-yaml.js';
import type { InitFile } from './init-files.js';
import type { InitPlan, PilotPlan } from './init-plan.js';

/** Where claims of earlier years go in the new folder. */
const HISTORY_FOLDER = '往年';
const SEPARATOR = '、';

/** A department as it goes into its next year. */
export interface CarriedOver {
  readonly plan: InitPlan;
  readonly department: TemplateMap;
  readonly rows: Partial<Readonly<Record<SheetId, readonly FilledRow[]>>>;
  /** Claims of earlier years, the last one among them. */
  readonly history: readonly InitFile[];
  readonly notes: readonly Problem[];
}

/**
 * Carries a department into a later year: pilots with what stays true of them, staff, rates, readings, and the claims of
 * earlier years as history. What a year earns and proves begins anew, and the ledgers are empty.
 */
export function carryOver(
  data: DepartmentData,
  from: { readonly system: FileSystem; readonly folder: string; readonly shown: string },
  to: { readonly name: string | undefined; readonly year: number; readonly policy: string },
): CarriedOver {
  const { department, pilots, tables } = data;
  const own = claimFileName(department.name, department.year).name;
  const last = claimsIn(from.system, from.folder).filter((name) => name === own);
  const paths = [...new Set([...data.history.map(({ file }) => file), ...last])];
  const history = paths.map((path): InitFile => {
    const name = path.split('/').at(-1) ?? path;
    return {
      what: 'history',
      path: `${HISTORY_FOLDER}/${name}`,
      bytes: () => {
        const bytes = bytesOf(from.system, from.folder, path);
        if (!(bytes instanceof Uint8Array)) throw new Error(`${join(from.folder, path)} cannot be read any more`);
        return Promise.resolve(bytes);
      },
    };
  });
  const [liaison] = department.liaisons;
  return {
    plan: {
      name: to.name ?? department.name,
      year: to.year,
      liaison: liaison === undefined ? undefined : { name: liaison.name, phone: liaison.phone },
      pilots: pilots.map(carriedPilot),
      wantsLedger: true,
    },
    department: {
      liaison: department.liaisons.map(({ name, phone }) => ({ name, phone })),
      policy: to.policy,
      history: history.length === 0 ? undefined : history.map(({ path }) => path),
      rates: carriedRates(data),
      readings: department.readings,
    },
    rows: { staff: tables.staff.map(carriedPerson) },
    history,
    notes: last.length > 0 ? [] : [noteAt('carry-over-without-claim', { file: from.shown }, { file: from.shown })],
  };
}

/** What of a pilot is still true next year: who and what it is, its approval, its courses, certificates not handed out yet. */
function carriedPilot(pilot: Pilot): PilotPlan {
  const { id, certificate, major, stage, enrolment, courses, exams, reporting, declaration } = pilot;
  const openExams = (exams ?? []).filter((exam) => exam.certificatesIssuedOn === undefined);
  return {
    id,
    certificate: certificate.name,
    level: certificate.level,
    major: major.name,
    values: {
      kind: 'pilot',
      id,
      certificate: { ...certificate },
      stage,
      endedOn: pilot.endedOn,
      major: { ...major },
      enrolment: enrolment?.map((grade): TemplateMap => ({ ...grade })),
      application: { date: pilot.application.date },
      declaration: { approvedOn: declaration.approvedOn, document: declaration.document },
      courses: courses?.map((course): TemplateMap => ({ ...course })),
      exams: openExams.length === 0 ? undefined : openExams.map(carriedExam),
      reporting: { firstDue: reporting.firstDue },
    },
    assumed: [],
  };
}

function carriedExam({ batch, date, listSubmittedOn, counts }: NonNullable<Pilot['exams']>[number]): TemplateMap {
  return { batch, date, listSubmittedOn, ...counts };
}

function carriedRates({ department }: DepartmentData): TemplateValue | undefined {
  const { rates } = department;
  if (rates === undefined) return undefined;
  return { overload: carriedTable(rates.overload), base: carriedTable(rates.base) };
}

function carriedTable(table: RateTable | undefined): TemplateMap | undefined {
  if (table === undefined) return undefined;
  const amounts = [...table.byTitle].map(([title, amount]): [string, number] => [title, Number(formatYuan(amount))]);
  return {
    default: table.default === undefined ? undefined : Number(formatYuan(table.default)),
    ...Object.fromEntries(amounts),
  };
}

function carriedPerson(person: StaffMember): FilledRow {
  const yes = (value: boolean): string => (value ? '是' : '');
  return {
    staffId: person.staffId,
    name: person.name,
    category: choiceName('category', person.category, 'zh'),
    unit: person.unit ?? '',
    title: person.title ?? '',
    dualQualified: yes(person.dualQualified),
    industryExpert: yes(person.industryExpert),
    majors: person.majors.join(SEPARATOR),
    pilots: person.pilots.join(SEPARATOR),
    trainedFor: person.trainedFor.join(SEPARATOR),
  };
}
