import { join, resolve } from 'node:path';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { claimBundle, claimInBundle, type ClaimBundle } from '../render/claim-bundle.js';
import { claimFileName } from '../render/claim-file-name.js';
import type { ClaimedDepartment } from '../render/report.js';
import type { WriteTarget } from '../write/whole-file.js';
import { bundleContents, bundleObstacles, bundleTargets } from './bundle.js';
import { claimFile } from './claim-file.js';
import { compareReadings } from './compare.js';
import { decideClaim, type DecidedClaim } from './decide.js';
import { explain } from './explain.js';
import type { Gathered } from './gather.js';

/** A department's claim, counted, and the file that it would be. */
interface Counted {
  readonly gathered: Gathered;
  readonly decided: DecidedClaim;
  readonly fileName: string;
  /** Where the claim goes on this machine. */
  readonly path: string;
  /** What messages call it. */
  readonly shown: string;
  readonly notes: readonly Problem[];
  /** What goes with it (`--bundle`). */
  readonly bundle: ClaimBundle;
}

/** Where claims go: a folder as the user wrote it, against `cwd`; without one each into its department's folder. */
export interface Destination {
  readonly out: string | undefined;
  readonly cwd: string;
}

/** What is asked of the claims besides the claims themselves. */
export interface ClaimQuestions {
  /** The key; empty: everything; undefined: nothing. */
  readonly explain: string | undefined;
  readonly compareReadings: boolean;
  /** What goes with the claim is to be written too. */
  readonly bundle?: boolean;
  /** Of what would be written: what is there already. */
  readonly replaced?: ReadonlySet<string>;
}

/** Counts the hours of every department (Art. 25), and names the file of each claim. */
export function countClaims(gathered: readonly Gathered[], destination: Destination): readonly Counted[] {
  return gathered.map((one) => count(one, destination));
}

function count(gathered: Gathered, { out, cwd }: Destination): Counted {
  const { data, terms, target } = gathered;
  const { name, year } = data.department;
  const file = claimFileName(name, year);
  const path = out === undefined ? target.path : resolve(cwd, out);
  const above = out ?? target.prefix;
  const decided = decideClaim(data, terms);
  const minutes = data.department.meeting?.evidence ?? [];
  return {
    gathered,
    decided,
    bundle: claimBundle(name, year, { claim: decided.claim, minutes }),
    fileName: file.name,
    path: join(path, file.name),
    shown: above === '' ? file.name : `${above.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '')}/${file.name}`,
    notes: file.replaced ? [noteAt('claim-name-replaced', { file: file.name }, {}, { value: name })] : [],
  };
}

/** Two departments whose claims would be one file: neither may win. */
export function collisions(counted: readonly Counted[]): readonly Problem[] {
  const first = new Map<string, Counted>();
  return counted.flatMap((one): readonly Problem[] => {
    // Some file systems take names for the same that differ in letter case or in how they are composed.
    const place = one.path.normalize('NFC').toLowerCase();
    const earlier = first.get(place);
    if (!earlier) {
      first.set(place, one);
      return [];
    }
    const other = earlier.gathered.target.folder;
    const facts = { folder: one.gathered.target.folder, other, claim: one.shown };
    return [errorAt('claim-name-twice', { file: one.shown }, facts)];
  });
}

/** Writes every claim, or none of them and says why. `version` is that of onex. */
export async function writeClaims(
  counted: readonly Counted[],
  force: boolean,
  version: string,
  withBundle = false,
): Promise<readonly Problem[]> {
  const { refusals, writeWhole } = await import('../write/whole-file.js');
  const refused = await refusals(
    counted.flatMap((one) => targetsOf(one, withBundle)),
    force,
  );
  if (refused.length > 0) return refused;
  const files = [];
  const problems: Problem[] = [];
  for (const one of counted) {
    const made = await claimFile(one.gathered, one.decided, version);
    if ('problems' in made) {
      problems.push(...made.problems);
      continue;
    }
    const { bytes, proofs, description } = made;
    files.push({ path: one.path, name: one.shown, bytes });
    if (!withBundle) continue;
    const { system, target } = one.gathered;
    const { writeWorkbook } = await import('../write/workbook.js');
    const claim = { ...one, bytes: await writeWorkbook(claimInBundle(description, one.bundle)), proofs };
    problems.push(...bundleObstacles(one.bundle, claim, system));
    files.push(...bundleContents(one.bundle, claim, { folder: target.path, system }));
  }
  return problems.length > 0 ? problems : writeWhole(files, force);
}

/** Where a claim goes and, where it is wanted, its bundle. */
function targetsOf(one: Counted, withBundle: boolean): readonly WriteTarget[] {
  const claim = { path: one.path, name: one.shown };
  return withBundle ? [claim, ...bundleTargets(one.bundle, one)] : [claim];
}

/** Which of the files that would be written are there already, by what messages call them. */
export async function replacedByWriting(
  counted: readonly Counted[],
  withBundle: boolean,
): Promise<ReadonlySet<string>> {
  const { existingTargets } = await import('../write/whole-file.js');
  const targets = counted.flatMap((one) => targetsOf(one, withBundle));
  const taken = await existingTargets(targets);
  return new Set(targets.flatMap(({ path, name }) => (taken.has(path) ? [name] : [])));
}

/** The claims as they are shown, with what was asked of them; `written` says whether their files are there now. */
export function claimedDepartments(
  counted: readonly Counted[],
  questions: ClaimQuestions,
  written: boolean,
): { readonly departments: readonly ClaimedDepartment[] } | { readonly problem: Problem } {
  const explained =
    questions.explain === undefined
      ? { explanations: [] }
      : explain(
          counted.map(({ decided }) => decided),
          questions.explain,
        );
  if ('problem' in explained) return explained;
  return {
    departments: counted.map((one, index): ClaimedDepartment => {
      const { data, terms, target } = one.gathered;
      const explanation = explained.explanations[index];
      return {
        name: data.department.name,
        folder: target.folder,
        terms,
        ...one.decided,
        workbook: one.fileName,
        writtenTo: written ? one.shown : undefined,
        ...(questions.replaced?.has(one.shown) === true ? { replaces: true } : {}),
        ...(questions.bundle === true ? { bundle: bundleShown(one, questions.replaced) } : {}),
        notes: [...data.notes, ...one.decided.claim.notes, ...one.notes],
        ...(explanation === undefined ? {} : { explanation }),
        ...(questions.compareReadings ? { comparison: compareReadings(one.gathered, one.decided.computed) } : {}),
      };
    }),
  };
}

function bundleShown(
  one: Counted,
  replaced: ReadonlySet<string> | undefined,
): NonNullable<ClaimedDepartment['bundle']> {
  const [folder, zip] = bundleTargets(one.bundle, one);
  const { files, missing } = one.bundle;
  const replaces = replaced?.has(folder.name) === true || replaced?.has(zip.name) === true;
  return { folder: folder.name, zip: zip.name, files, missing, ...(replaces ? { replaces } : {}) };
}
