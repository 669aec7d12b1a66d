import { basename, dirname, join, resolve } from 'node:path';
import { crossingsOf, meetingPoint } from '../college/crossings.js';
import { createMeetingPoints, findConflicts, findNearMisses } from '../college/meetings.js';
import type { Outcome } from '../exit-code.js';
import type { Conflict, NearMiss } from '../model/college.js';
import { errorAt, type Problem } from '../model/problem.js';
import { redactMeeting, type Mask } from '../model/redact.js';
import { comparable } from '../model/text.js';
import { safeFileName } from '../render/claim-file-name.js';
import { writeDepartment } from '../render/report/overview.js';
import { reportJson } from '../render/report/report-json.js';
import { reportView } from '../render/report/report-view.js';
import { reportOf } from './check.js';
import { decideClaim, type DecidedClaim } from './decide.js';
import { gather, type Gathered } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { redact } from './redact.js';
import { departmentAnchor } from './report-anchor.js';
import { pageBytes, reportedDepartment } from './report-page.js';
import type { Session } from './session.js';

/** The options of `onex report` besides the shared ones. */
export interface ReportOptions extends SharedOptions {
  readonly out?: string;
  readonly slips?: boolean;
  readonly redact?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** Where a report goes on this machine, and what messages call it. */
interface Target {
  readonly path: string;
  readonly shown: string;
}

const CALL = { file: '' };

/** Without `--out` into the one folder that was named; of several nobody knows which. */
function targetOf(
  paths: readonly string[],
  options: ReportOptions,
  session: Session,
): Target | { readonly problem: Problem } {
  const { cwd } = session.io;
  const { out } = options;
  if (out !== undefined) {
    if (!/\.html?$/iu.test(out))
      return { problem: errorAt('report-not-html', CALL, {}, { field: '--out', value: out }) };
    return { path: resolve(cwd, out), shown: out.replaceAll('\\', '/') };
  }
  const [only, other] = paths;
  if (only === undefined || other !== undefined)
    return { problem: errorAt('report-without-out', CALL, {}, { field: '--out' }) };
  const folder = resolve(cwd, only);
  const name = `${safeFileName(basename(folder))}${session.words.report.fileSuffix}`;
  return { path: join(folder, name), shown: `${only.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '')}/${name}` };
}

/** What the departments have in common and should not (1-domain 4). */
function meetings(all: readonly { readonly gathered: Gathered; readonly decided: DecidedClaim }[]): {
  readonly conflicts: readonly Conflict[];
  readonly nearMisses: readonly NearMiss[];
} {
  if (all.length < 2) return { conflicts: [], nearMisses: [] };
  const points = createMeetingPoints();
  const departments = all.map(({ gathered, decided }, index) => {
    const crossings = crossingsOf(gathered.data, decided.claim);
    points.add(index, crossings.map(meetingPoint));
    return { folder: gathered.target.folder, name: gathered.data.department.name, crossings };
  });
  const shared = departments.map((department) => ({
    ...department,
    crossings: department.crossings.filter(points.isShared),
  }));
  const names = new Map(
    all
      .toReversed()
      .flatMap(({ gathered }) =>
        gathered.data.tables.staff.map(({ staffId, name }) => [comparable(staffId), name] as const),
      ),
  );
  return { conflicts: findConflicts(shared, (staffId) => names.get(staffId)), nearMisses: findNearMisses(shared) };
}

function hideMeetings(found: ReturnType<typeof meetings>, mask: Mask | undefined): ReturnType<typeof meetings> {
  if (mask === undefined) return found;
  return {
    conflicts: found.conflicts.map((conflict) => redactMeeting(conflict, mask)),
    nearMisses: found.nearMisses.map((miss) => redactMeeting(miss, mask)),
  };
}

/** `onex report`: one page for people, of a department or of the whole college. Nothing is written unless everything can be read. */
export async function report(paths: readonly string[], options: ReportOptions, asked: Session): Promise<Outcome> {
  const { gathered: found, problems } = await gather(paths, asked, { pilotFiles: false });
  const { gathered: shown, session, hide, mask } = redact(options.redact === true, found, problems, asked);
  const target = targetOf(paths, options, session);
  const wrong = [...problems, ...('problem' in target ? [target.problem] : [])];
  const { refusals, writeWhole } = await import('../write/whole-file.js');
  const force = options.force === true;
  if (!('problem' in target) && wrong.length === 0 && options.dryRun !== true) {
    wrong.push(...(await refusals([{ path: target.path, name: target.shown }], force)));
  }
  if ('problem' in target || wrong.length > 0) {
    printProblems(session, wrong);
    return 'wrong-input';
  }
  const { words, asOf, version, io } = session;
  const originals = found.map((gathered) => ({ gathered, decided: decideClaim(gathered.data, gathered.terms) }));
  const all =
    mask === undefined
      ? originals
      : shown.map((gathered) => ({ gathered, decided: decideClaim(gathered.data, gathered.terms) }));
  const departments = all.map(({ gathered, decided }) =>
    // A link would show the path that the text hides.
    reportedDepartment(
      gathered,
      { decided, checked: reportOf(gathered, decided) },
      mask === undefined ? dirname(target.path) : undefined,
    ),
  );
  const together = hideMeetings(meetings(originals), mask);
  const bytes = pageBytes(
    {
      departments: departments.map((department, index) =>
        writeDepartment(
          department,
          { words, asOf, anchor: departmentAnchor(index), hide },
          { slips: options.slips === true },
        ),
      ),
      failed: [],
      ...together,
    },
    session,
  );
  if (options.dryRun !== true) {
    const failed = await writeWhole([{ path: target.path, name: target.shown, bytes }], force);
    if (failed.length > 0) {
      printProblems(session, failed);
      return 'wrong-input';
    }
  }
  const written = { path: target.shown, isWritten: options.dryRun !== true };
  if (session.format === 'json')
    printJson(session, reportJson(departments, together.conflicts, written, { version, asOf, words }));
  else io.stdout(reportView(departments, written, session));
  return 'well';
}
