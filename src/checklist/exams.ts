import type { ExamCounts, ExamRow, PilotExam } from '../model/department.js';
import { placeAt, placeOfRow, type Place } from '../model/place.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { comparable } from '../model/text.js';
import type { PilotSubject } from './rule.js';

/** An exam of the pilot with what both sources say of it. */
export interface JudgedExam {
  readonly exam: PilotExam;
  /** Its entry in the pilot's file. */
  readonly place: Place;
  /** The counts of the pilot's file. */
  readonly listed: ExamCounts | undefined;
  /** The counts of its 考核 rows; undefined without rows. A blank 合格 is not passed here. */
  readonly counted: ExamCounts | undefined;
  /** The results that count: the file's, else the rows' once all are published; undefined: not known. */
  readonly results: ExamCounts | undefined;
  readonly resultPlaces: readonly Place[];
  /** Where its 考核 rows begin. */
  readonly countedAt: Place | undefined;
}

function countRows(rows: readonly ExamRow[]): ExamCounts {
  return {
    registered: rows.length,
    sat: rows.filter((row) => row.sat).length,
    passed: rows.filter((row) => row.passed === true).length,
  };
}

function judgeable({ data, pilot }: PilotSubject, exam: PilotExam, index: number): JudgedExam {
  const batch = comparable(exam.batch);
  const rows = data.tables.exams.filter((row) => row.pilot === pilot.id && comparable(row.batch) === batch);
  const counted = rows.length === 0 ? undefined : countRows(rows);
  const unpublished = rows.some((row) => row.sat && row.passed === undefined);
  const place = placeAt(pilot.places, 'exams', index);
  const [firstRow] = rows;
  const useRows = exam.counts === undefined && !unpublished;
  return {
    exam,
    place,
    listed: exam.counts,
    counted,
    results: useRows ? counted : exam.counts,
    resultPlaces: useRows && firstRow !== undefined ? [placeOfRow(firstRow.origin)] : useRows ? [] : [place],
    countedAt: firstRow === undefined ? undefined : placeOfRow(firstRow.origin),
  };
}

/** The pilot's exams of every year, in the order of its file. Only the file dates an exam. */
export function examsOf(subject: PilotSubject): readonly JudgedExam[] {
  return (subject.pilot.exams ?? []).map((exam, index) => judgeable(subject, exam, index));
}

/** The pilot's exams in the claim year, planned ones too. */
export function examsInYear(subject: PilotSubject, terms: Terms): readonly JudgedExam[] {
  return examsOf(subject).filter(({ exam }) => isInWindow(exam.date, terms.window));
}
