import type { Pilot, Tables } from '../model/department.js';
import type { Problem } from '../model/problem.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { FileLocator } from './evidence.js';
import { readAllocations, readAssessors, readInvigilations, readReports, readSites, readTrainings } from './ledger.js';
import { createPeople } from './people.js';
import { createPilotNames } from './pilot-names.js';
import type { References } from './references.js';
import { readExams, readStaff, readStudents } from './roster.js';
import type { SheetReading } from './sheet.js';
import type { SheetRow } from './sheet/row.js';

/** What could not be read, so that what only follows from it is left out (2-formats 2.3). */
export interface Incomplete {
  readonly pilots: boolean;
  readonly workbooks: boolean;
}

/**
 * The sheets of all workbooks as the domain knows them: people, pilots and files found, duplicates refused. `sheets` are in
 * line order: workbooks as listed, then sheets as they stand.
 */
export function readTables(
  sheets: readonly SheetReading[],
  pilots: readonly Pilot[],
  locator: FileLocator,
  incomplete: Incomplete,
): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const rows = (id: SheetId): readonly SheetRow[] =>
    sheets.filter((sheet) => sheet.spec.id === id).flatMap((sheet) => sheet.rows);
  const staffBroken = sheets.some(
    ({ spec, problems }) => spec.id === 'staff' && problems.some((problem) => problem.severity === 'error'),
  );
  const problems: Problem[] = [];
  const pilotNames = createPilotNames(pilots);
  const staff = readStaff(rows('staff'), { pilots: pilotNames, pilotsIncomplete: incomplete.pilots, problems });
  const to: References = {
    pilots: pilotNames,
    people: createPeople(staff),
    locator,
    pilotsIncomplete: incomplete.pilots,
    peopleIncomplete: staffBroken || (incomplete.workbooks && rows('staff').length === 0),
    problems,
  };
  const tables: Tables = {
    staff,
    students: readStudents(rows('students'), problems),
    exams: readExams(rows('exams'), new Map(pilots.map((pilot) => [pilot.id, pilot])), to),
    trainings: readTrainings(rows('training'), to),
    invigilations: readInvigilations(rows('invigilation'), to),
    reports: readReports(rows('reports'), to),
    assessors: readAssessors(rows('assessors'), to),
    sites: readSites(rows('sites'), to),
    allocations: readAllocations(rows('allocations'), to),
  };
  return { tables, problems };
}
