import type { Category, ExamRow, Pilot, StaffMember, Student } from '../model/department.js';
import { placeOfCell } from '../model/place.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { comparable, withoutSpace } from '../model/text.js';
import { pilotOf, uniqueBy, type References } from './references.js';
import type { SheetRow } from './sheet/row.js';

const CATEGORIES: readonly Category[] = ['fullTime', 'dualRole', 'administrative', 'external'];

function teamsOf(row: SheetRow, to: Pick<References, 'pilots' | 'pilotsIncomplete' | 'problems'>): readonly string[] {
  return row.list('pilots').flatMap((written) => {
    const found = to.pilots.find(written);
    if (found.state === 'one') return [found.id];
    const place = placeOfCell(row.origin, 'pilots');
    const details = { field: row.header('pilots'), value: written };
    if (found.state === 'several') to.problems.push(errorAt('ambiguous-pilot', place, { ids: found.ids }, details));
    else if (!to.pilotsIncomplete) {
      to.problems.push(errorAt('unknown-pilot', place, { known: to.pilots.ids, nearest: found.nearest }, details));
    }
    return [];
  });
}

function certificatesOf(
  row: SheetRow,
  to: Pick<References, 'pilots' | 'pilotsIncomplete' | 'problems'>,
): readonly string[] {
  const ids = row.list('trainedFor').flatMap((written) => {
    const found = to.pilots.ofCertificate(written);
    if (found.length === 0 && !to.pilotsIncomplete) {
      const details = { field: row.header('trainedFor'), value: written };
      to.problems.push(
        noteAt('unknown-certificate', placeOfCell(row.origin, 'trainedFor'), { known: to.pilots.ids }, details),
      );
    }
    return found;
  });
  return [...new Set(ids)];
}

/** The people of 师资. 双师型 and 企业专家 blank mean 否 (1-domain 1.1). */
export function readStaff(
  rows: readonly SheetRow[],
  to: Pick<References, 'pilots' | 'pilotsIncomplete' | 'problems'>,
): readonly StaffMember[] {
  uniqueBy(rows, 'staffId', (row) => [row.text('staffId')], to.problems);
  return rows.flatMap((row): StaffMember[] => {
    const pilots = teamsOf(row, to);
    const trainedFor = certificatesOf(row, to);
    const staffId = row.text('staffId');
    const name = row.text('name');
    const category = CATEGORIES.find((known) => known === row.text('category'));
    if (staffId === undefined || name === undefined || category === undefined) return [];
    return [
      {
        staffId: withoutSpace(staffId),
        name: withoutSpace(name),
        category,
        unit: row.text('unit'),
        title: row.text('title'),
        dualQualified: row.yesNo('dualQualified') === true,
        industryExpert: row.yesNo('industryExpert') === true,
        majors: row.list('majors'),
        pilots: [...new Set(pilots)],
        trainedFor,
        origin: row.origin,
      },
    ];
  });
}

/** The students of 学生. */
export function readStudents(rows: readonly SheetRow[], problems: Problem[]): readonly Student[] {
  uniqueBy(rows, 'studentId', (row) => [row.text('studentId')], problems);
  return rows.flatMap((row): Student[] => {
    const studentId = row.text('studentId');
    const major = row.text('major');
    const grade = row.grade('grade');
    const className = row.text('className');
    const fullTime = row.yesNo('fullTime');
    if (studentId === undefined || major === undefined || className === undefined) return [];
    if (grade === undefined || fullTime === undefined) return [];
    return [{ studentId, major, grade, className, fullTime, origin: row.origin }];
  });
}

/** Does the pilot's file list exams, and not this batch? */
function lacksBatch(pilot: Pilot | undefined, batch: string): pilot is Pilot & { exams: NonNullable<Pilot['exams']> } {
  return pilot?.exams?.every((exam) => comparable(exam.batch) !== comparable(batch)) === true;
}

/** Pilots whose file lists no exam and that have rows of 考核 all the same: at the first of them. */
function notListed(
  named: readonly { readonly row: SheetRow; readonly pilot: string | undefined }[],
  pilots: ReadonlyMap<string, Pilot>,
): readonly Problem[] {
  return [...pilots.values()].flatMap(({ id, exams, places: { file } }): Problem[] => {
    const rows = named.filter(({ pilot }) => pilot === id);
    const [first] = rows;
    if (first === undefined || exams !== undefined) return [];
    const place = placeOfCell(first.row.origin, 'pilot');
    const details = { field: first.row.header('pilot') };
    return [noteAt('exams-not-listed', place, { pilot: id, file, rows: rows.length }, details)];
  });
}

/** The rows of 考核. 合格 without 参加考试, and a batch that the pilot's exams lack, are errors (2-formats 2.2). */
export function readExams(
  rows: readonly SheetRow[],
  pilots: ReadonlyMap<string, Pilot>,
  to: References,
): readonly ExamRow[] {
  const named = rows.map((row) => ({ row, pilot: pilotOf(row, 'pilot', row.text('pilot'), to) }));
  const pilotOfRow = new Map(named.map(({ row, pilot }) => [row, pilot]));
  to.problems.push(...notListed(named, pilots));
  uniqueBy(rows, 'studentId', (row) => [pilotOfRow.get(row), row.text('batch'), row.text('studentId')], to.problems);
  return named.flatMap(({ row, pilot }): ExamRow[] => {
    const batch = row.text('batch');
    const studentId = row.text('studentId');
    const sat = row.yesNo('sat');
    const passed = row.yesNo('passed');
    if (passed === true && sat === false) {
      const details = { field: row.header('passed') };
      to.problems.push(errorAt('passed-without-sitting', placeOfCell(row.origin, 'passed'), {}, details));
    }
    if (pilot === undefined || batch === undefined) return [];
    const listed = pilots.get(pilot);
    if (lacksBatch(listed, batch)) {
      const known = listed.exams.map((exam) => exam.batch);
      const details = { field: row.header('batch'), value: batch };
      to.problems.push(errorAt('unknown-batch', placeOfCell(row.origin, 'batch'), { pilot, known }, details));
    }
    if (studentId === undefined || sat === undefined) return [];
    return [{ pilot, batch, studentId, sat, passed, origin: row.origin }];
  });
}
