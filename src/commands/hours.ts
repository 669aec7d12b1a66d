import { join, resolve } from 'node:path';
import type { Outcome } from '../exit-code.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { claimFileName } from '../render/claim-file-name.js';
import { hoursView } from '../render/hours-view.js';
import { hoursJson } from '../render/json.js';
import type { ClaimedDepartment } from '../render/report.js';
import { claimFile } from './claim-file.js';
import { compareReadings } from './compare.js';
import { decideClaim, type DecidedClaim } from './decide.js';
import { explain } from './explain.js';
import { gather, type Gathered } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import type { Session } from './session.js';

/** The options of `onex hours` besides the shared ones. */
export interface HoursOptions extends SharedOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** The key; empty: everything. A key is a question, for which nothing is written. */
  readonly explain?: string;
  readonly compareReadings?: boolean;
}

interface Counted {
  readonly gathered: Gathered;
  readonly decided: DecidedClaim;
  readonly fileName: string;
  /** Where the claim goes on this machine. */
  readonly path: string;
  /** What messages call it. */
  readonly shown: string;
  readonly notes: readonly Problem[];
}

function count(gathered: Gathered, options: HoursOptions, session: Session): Counted {
  const { data, terms, target } = gathered;
  const { name, year } = data.department;
  const file = claimFileName(name, year);
  const path = options.out === undefined ? target.path : resolve(session.io.cwd, options.out);
  const above = options.out ?? target.prefix;
  return {
    gathered,
    decided: decideClaim(data, terms),
    fileName: file.name,
    path: join(path, file.name),
    shown: above === '' ? file.name : `${above.replaceAll('\\', '/').replace(/(?<=.)\/+$/u, '')}/${file.name}`,
    notes: file.replaced ? [noteAt('claim-name-replaced', { file: file.name }, {}, { value: name })] : [],
  };
}

/** Two departments whose claims would be one file: neither may win. */
function collisions(counted: readonly Counted[]): readonly Problem[] {
  const first = new Map<string, Counted>();
  return counted.flatMap((one): readonly Problem[] => {
    const earlier = first.get(one.path);
    if (!earlier) {
      first.set(one.path, one);
      return [];
    }
    const other = earlier.gathered.target.folder;
    return [errorAt('claim-name-twice', { file: one.shown }, { folder: one.gathered.target.folder, other })];
  });
}

async function writeClaims(
  counted: readonly Counted[],
  options: HoursOptions,
  session: Session,
): Promise<readonly Problem[]> {
  const { refusals, writeWhole } = await import('../write/whole-file.js');
  const force = options.force === true;
  const refused = await refusals(
    counted.map(({ path, shown }) => ({ path, name: shown })),
    force,
  );
  if (refused.length > 0) return refused;
  const files = [];
  for (const one of counted) {
    const { bytes } = await claimFile(one.gathered, one.decided, session.version);
    files.push({ path: one.path, name: one.shown, bytes });
  }
  return writeWhole(files, force);
}

/** `onex hours`: the class hours of every department that the paths name, and their claim workbooks. */
export async function hours(paths: readonly string[], options: HoursOptions, session: Session): Promise<Outcome> {
  const { gathered, problems } = gather(paths, session, { pilotFiles: false });
  const counted = gathered.map((one) => count(one, options, session));
  const explained =
    options.explain === undefined
      ? undefined
      : explain(
          counted.map(({ decided }) => decided),
          options.explain,
        );
  const isDry = options.dryRun === true || (options.explain ?? '') !== '';
  const unexplained =
    problems.length === 0 && explained !== undefined && 'problem' in explained ? [explained.problem] : [];
  const wrong = [...problems, ...collisions(counted), ...unexplained];
  if (wrong.length === 0 && !isDry) wrong.push(...(await writeClaims(counted, options, session)));
  if (wrong.length > 0) {
    printProblems(session, wrong);
    return 'wrong-input';
  }
  const explanations = explained !== undefined && 'explanations' in explained ? explained.explanations : [];
  const departments = counted.map((one, index): ClaimedDepartment => {
    const explanation = explanations[index];
    const { data, terms, target } = one.gathered;
    return {
      name: data.department.name,
      folder: target.folder,
      terms,
      ...one.decided,
      workbook: one.fileName,
      writtenTo: isDry ? undefined : one.shown,
      notes: [...data.notes, ...one.notes],
      ...(explanation === undefined ? {} : { explanation }),
      ...(options.compareReadings === true ? { comparison: compareReadings(one.gathered) } : {}),
    };
  });
  const { asOf, io, version, words, width, colour } = session;
  if (session.format === 'json') printJson(session, hoursJson(departments, { version, asOf, words }));
  else io.stdout(hoursView(departments, { asOf, words, width, colour }));
  return departments.every(({ ready }) => ready) ? 'well' : 'not-well';
}
