import { resolve } from 'node:path';
import { nextDues, yearDues } from '../checklist/dues.js';
import type { Outcome } from '../exit-code.js';
import type { Problem } from '../model/problem.js';
import { digestOfText } from '../read/digest.js';
import type { CalendarFile, DatedDepartment } from '../render/calendar.js';
import { calendarJson } from '../render/calendar-json.js';
import { calendarView } from '../render/calendar-view.js';
import { decideClaim } from './decide.js';
import { gather, type Gathered } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { redact } from './redact.js';
import type { Session } from './session.js';

/** The options of `onex calendar` besides the shared ones. */
export interface CalendarOptions extends SharedOptions {
  readonly ics?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly redact?: boolean;
}

/** How many come next. */
const NEXT = 3;

function datedDepartment({ target, data, terms }: Gathered): DatedDepartment {
  const { claim } = decideClaim(data, terms);
  const dues = yearDues({ data, paid: claim.lines }, terms);
  return {
    name: data.department.name,
    folder: target.folder,
    terms,
    dues,
    next: nextDues(dues, NEXT),
    notes: data.notes,
  };
}

async function writeIcs(
  departments: readonly DatedDepartment[],
  ics: string,
  force: boolean,
  session: Session,
): Promise<readonly Problem[]> {
  const [{ calendarIcs }, { writeWhole }] = await Promise.all([
    import('../render/calendar-ics.js'),
    import('../write/whole-file.js'),
  ]);
  const { asOf, version, words, io } = session;
  const text = calendarIcs(departments, { asOf, version, words, digest: digestOfText });
  const file = { path: resolve(io.cwd, ics), name: ics, bytes: new TextEncoder().encode(text) };
  return (await writeWhole([file], force)).map((one) => ({ ...one, field: '--ics' }));
}

/** `onex calendar`: what is due in the year, how each stands, and on demand as a file for calendar programs. */
export async function calendar(paths: readonly string[], options: CalendarOptions, asked: Session): Promise<Outcome> {
  const { gathered: found, problems } = await gather(paths, asked, { pilotFiles: false });
  const { gathered, session } = redact(options.redact === true, found, problems, asked);
  const departments = gathered.map(datedDepartment);
  const wrong = [...problems];
  const { ics } = options;
  if (wrong.length === 0 && ics !== undefined && options.dryRun !== true) {
    wrong.push(...(await writeIcs(departments, ics, options.force === true, session)));
  }
  if (wrong.length > 0) {
    printProblems(session, wrong);
    return 'wrong-input';
  }
  const { asOf, io, version, words, width, colour } = session;
  const file: CalendarFile | undefined =
    ics === undefined ? undefined : { path: ics.replaceAll('\\', '/'), isWritten: options.dryRun !== true };
  if (session.format === 'json') printJson(session, calendarJson(departments, file, { version, asOf, words }));
  else io.stdout(calendarView(departments, file, { asOf, words, width, colour }));
  return 'well';
}
