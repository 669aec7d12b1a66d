import { join, resolve } from 'node:path';
import { yearDues } from '../checklist/dues.js';
import { enrolmentOf, inSchoolGrades } from '../checklist/enrolment.js';
import { examsOf } from '../checklist/exams.js';
import { judgePilot } from '../checklist/judge.js';
import { teamOf } from '../checklist/team.js';
import type { Outcome } from '../exit-code.js';
import { errorAt, type Problem } from '../model/problem.js';
import { isInWindow } from '../model/terms.js';
import { byCodePoint } from '../model/text.js';
import type { FormInput } from '../render/forms/form-input.js';
import { pilotFilesOf } from '../read/targets.js';
import { pilotForms, type Form } from '../render/forms.js';
import { formsJson, formsView, type FormsReport } from '../render/forms-view.js';
import { decideClaim } from './decide.js';
import { gather, type Gathered } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { redact } from './redact.js';
import type { Session } from './session.js';

/** The options of `onex forms` besides the shared ones. */
export interface FormsOptions extends SharedOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly redact?: boolean;
}

/** A folder as messages name it: with `/`, no slash at its end. */
function shownFolder(folder: string): string {
  return folder.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
}

function formInput({ data, terms, target }: Gathered, pilot: FormInput['pilot'], version: string): FormInput {
  const subject = { data, pilot };
  const hasDepartment = target.documents.some(({ kind }) => kind === 'department');
  const enrolment = enrolmentOf(subject);
  const known = [...enrolment.keys()].sort((one, other) => one - other);
  // Of a pilot long approved the file lists the grades of today, not those of its application.
  const grades = known.length > 0 ? known : inSchoolGrades(subject, terms);
  const claim = hasDepartment ? decideClaim(data, terms).claim : undefined;
  return {
    version,
    terms,
    pilot,
    department: hasDepartment ? data.department : undefined,
    team: teamOf(subject),
    grades: grades.map((grade) => ({
      grade,
      classes: enrolment.get(grade)?.classes,
      students: enrolment.get(grade)?.students,
      admitted: enrolment.get(grade)?.admitted,
    })),
    exams: examsOf(subject).map(({ exam, results }) => ({
      batch: exam.batch,
      date: exam.date,
      counts: results,
      certificatesIssuedOn: exam.certificatesIssuedOn,
    })),
    trainings: data.tables.trainings
      .filter((row) => row.pilot === pilot.id && isInWindow(row.date, terms.window))
      .sort((one, other) => byCodePoint(one.date, other.date)),
    sites: data.tables.sites.filter((site) => site.pilot === undefined || site.pilot === pilot.id),
    dues: yearDues({ data, paid: claim?.lines ?? [] }, terms),
    results: judgePilot(data, pilot, terms),
    claim,
  };
}

/** The files that hold the forms of a pilot. */
export function formFiles(
  gathered: Gathered,
  pilot: FormInput['pilot'],
  version: string,
): readonly Pick<Form, 'fileName' | 'isShared'>[] {
  return pilotForms(formInput(gathered, pilot, version));
}

/** Forms of the whole department that are there already: filled in by hand, perhaps, since another pilot's were written. */
async function keptForms(forms: readonly Form[], out: string, { io }: Session): Promise<readonly Form[]> {
  const { refusals } = await import('../write/whole-file.js');
  const kept = [];
  for (const form of forms) {
    if (!form.isShared) continue;
    const path = join(resolve(io.cwd, out), form.fileName);
    const refused = await refusals([{ path, name: form.fileName }], false);
    if (refused.some(({ code }) => code === 'target-exists')) kept.push(form);
  }
  return kept;
}

async function writeForms(
  forms: readonly Form[],
  out: string,
  force: boolean,
  session: Session,
): Promise<readonly Problem[]> {
  const [{ refusals, writeWhole }, { writeDocument }] = await Promise.all([
    import('../write/whole-file.js'),
    import('../write/document.js'),
  ]);
  const targets = forms.map((form) => ({
    form,
    path: join(resolve(session.io.cwd, out), form.fileName),
    name: `${shownFolder(out)}/${form.fileName}`,
  }));
  const { makeFolder } = await import('../write/folder.js');
  const made = await makeFolder(resolve(session.io.cwd, out), out);
  if (!('undo' in made)) return [made];
  const refused = await refusals(targets, force);
  const files = [];
  if (refused.length === 0) {
    for (const { form, path, name } of targets)
      files.push({ path, name, bytes: await writeDocument(form.description) });
  }
  const problems = refused.length > 0 ? refused : await writeWhole(files, force);
  if (problems.length > 0) await made.undo();
  return problems;
}

/** The pilot that was named, with the department beside it; a folder is told which of its pilots may be named. */
async function readPilot(
  argument: string | undefined,
  session: Session,
): Promise<{ readonly one: Gathered | undefined; readonly problems: readonly Problem[] }> {
  if (argument === undefined) {
    const problem = errorAt('no-path-given', { file: '' }, { wanted: 'pilot' }, { field: 'path' });
    return { one: undefined, problems: [problem] };
  }
  const { gathered, targets, problems } = await gather([argument], session, { pilotFiles: true });
  if (targets.some(({ pilotFile }) => pilotFile === undefined)) {
    const folder = shownFolder(argument);
    const pilots = targets.flatMap(({ prefix, documents }) =>
      pilotFilesOf([folder, prefix].filter((part) => part !== '' && part !== '.').join('/'), documents),
    );
    const call = { field: 'path', value: argument };
    return { one: undefined, problems: [errorAt('not-a-pilot-file', { file: '' }, { kind: '', pilots }, call)] };
  }
  return { one: gathered[0], problems };
}

/** `onex forms`: the annexes, the minutes and the evidence list of one pilot, filled from its data. */
export async function forms(argument: string | undefined, options: FormsOptions, asked: Session): Promise<Outcome> {
  const { one, problems } = await readPilot(argument, asked);
  // The forms themselves name their people; what is printed about them does not.
  const { session } = redact(options.redact === true, one === undefined ? [] : [one], problems, asked);
  const wrong: Problem[] = [...problems];
  const { out } = options;
  if (out === undefined) wrong.push(errorAt('forms-without-out', { file: '' }, {}, { field: '--out' }));
  const made = one?.onlyPilot === undefined ? [] : pilotForms(formInput(one, one.onlyPilot, session.version));
  const force = options.force === true;
  const kept = out === undefined || force ? [] : await keptForms(made, out, session);
  if (wrong.length === 0 && out !== undefined && options.dryRun !== true) {
    const own = made.filter((form) => !kept.includes(form));
    wrong.push(...(await writeForms(own, out, force, session)));
  }
  if (wrong.length > 0 || one?.onlyPilot === undefined || out === undefined) {
    printProblems(session, wrong);
    return 'wrong-input';
  }
  const report: FormsReport = {
    pilot: one.onlyPilot.id,
    isWritten: options.dryRun !== true,
    hasDepartment: one.target.documents.some(({ kind }) => kind === 'department'),
    forms: made.map((form) => ({
      path: `${shownFolder(out)}/${form.fileName}`,
      kept: kept.includes(form),
      blanks: kept.includes(form) ? [] : form.blanks,
    })),
  };
  const { asOf, io, version, words, width, colour } = session;
  if (session.format === 'json') printJson(session, formsJson(report, version, asOf));
  else io.stdout(formsView(report, { words, width, colour }));
  return 'well';
}
