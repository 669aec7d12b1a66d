import { findConflicts, findNearMisses, type CrossingDepartment } from '../college/meetings.js';
import { collegePeople, collegeTotals } from '../college/totals.js';
import { exitCode, type Outcome } from '../exit-code.js';
import type { College, DepartmentRecord } from '../model/college.js';
import type { Problem } from '../model/problem.js';
import { maskOfCollege, redactCollege } from '../model/redact.js';
import { comparable } from '../model/text.js';
import { batchJson, endEvents, type BatchEnd } from '../render/batch-json.js';
import { batchView, noticesView } from '../render/batch-view.js';
import type { WrittenDepartment } from '../render/report/overview.js';
import { writeOutput, type Output } from './batch-output.js';
import { printJson, printLines } from './print.js';
import { redactingSession } from './redact.js';
import type { Session } from './session.js';

/** The departments of a college, all done. */
export interface DoneDepartments {
  /** As the user wrote it. */
  readonly root: string;
  /** What the college is called. */
  readonly name: string;
  /** By folder in code-point order. */
  readonly departments: readonly DepartmentRecord[];
  readonly crossings: readonly CrossingDepartment[];
  /** Parts of the college's page (`--report`). */
  readonly pages?: readonly WrittenDepartment[];
}

/** The college of its departments: people, conflicts, totals. */
function collegeOf({ root, departments, crossings }: DoneDepartments): College {
  const people = collegePeople(departments);
  const names = new Map(people.map(({ staffId, name }) => [comparable(staffId), name]));
  return {
    root,
    departments,
    people,
    conflicts: findConflicts(crossings, (staffId) => names.get(staffId)),
    nearMisses: findNearMisses(crossings),
    totals: collegeTotals(departments, people.length),
  };
}

/** Writes the summary workbook; the same bytes there already are as good. */
async function writeSummary(
  name: string,
  college: College,
  output: Output,
  session: Session,
): Promise<{ readonly file: string } | { readonly problem: Problem }> {
  const [{ renderSummary, summaryFileName }, { writeWorkbook }] = await Promise.all([
    import('../render/summary-workbook.js'),
    import('../write/workbook.js'),
  ]);
  const file = summaryFileName(name, college);
  const bytes = await writeWorkbook(renderSummary({ version: session.version, asOf: session.asOf, name, college }));
  const problem = await writeOutput(file, bytes, output, session);
  return problem ? { problem } : { file };
}

/** Cross checks, summary workbook and answer of a batch or a merge. */
export async function endBatch(
  done: DoneDepartments,
  notes: readonly Problem[],
  output: Output,
  session: Session,
): Promise<Outcome> {
  const college = collegeOf(done);
  const written = output.dryRun ? undefined : await writeSummary(done.name, college, output, session);
  const mask = output.redact ? maskOfCollege(college) : undefined;
  const shown = mask === undefined ? college : redactCollege(college, mask);
  const page = output.report
    ? await (await import('./batch-report.js')).writeReport(done.name, shown, done.pages ?? [], output, session)
    : undefined;
  const problems = [written, page].flatMap((file) => (file !== undefined && 'problem' in file ? [file.problem] : []));
  const summary = written !== undefined && 'file' in written ? written.file : null;
  const outcome = outcomeOf(college.departments, problems);
  const report = page !== undefined && 'file' in page ? { report: page.file } : {};
  const printer = mask === undefined ? session : redactingSession(session, mask.text);
  print({ college: shown, summary, problems, notes, ...report }, outcome, output, printer);
  return outcome;
}

function print(end: BatchEnd, outcome: Outcome, output: Output, session: Session): void {
  const { io, format, version, words, asOf } = session;
  const speaker = { version, words, asOf };
  switch (format) {
    case 'json':
      printJson(session, batchJson(end, speaker));
      return;
    case 'ndjson':
      printLines(session, endEvents(end, exitCode([outcome]), speaker));
      return;
    case 'table':
      io.stdout(batchView(end, { writtenTo: output.dryRun ? undefined : output.shown }, session));
      io.stderr(noticesView(end.problems, session));
  }
}

/** The exit of a batch: the highest over its departments, and that of its own files (2-formats 2.3). */
function outcomeOf(departments: readonly DepartmentRecord[], own: readonly Problem[]): Outcome {
  const outcomes: readonly Outcome[] = ['well', 'not-well', 'wrong-input', 'failed'];
  const highest = Math.max(0, ...departments.map(({ exit }) => exit), own.length > 0 ? exitCode(['wrong-input']) : 0);
  return outcomes[highest] ?? 'failed';
}
