import { join } from 'node:path';
import type { EvidenceFile } from '../model/evidence.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { WorkbookDescription } from '../model/workbook-description.js';
import { digestFile, digestOf, digestOfTexts, type Digest } from '../read/digest.js';
import { createLocator } from '../read/evidence.js';
import type { DecidedClaim } from './decide.js';
import { prefixed, type Gathered } from './gather.js';

/** A claim workbook, not yet written. */
export interface ClaimFile extends DescribedClaim {
  readonly bytes: Uint8Array;
}

/** A claim workbook as data. */
export interface DescribedClaim {
  readonly description: WorkbookDescription;
  /** Size and digest of every evidence file that it names and that is there, by path. */
  readonly proofs: ReadonlyMap<string, Digest>;
}

/** Evidence that is there and cannot be read: the claim would not prove it. Places are relative to the arguments. */
interface Unproven {
  readonly problems: readonly Problem[];
}

/** The claim workbook of a department (2-formats 2.5); `version` is that of onex. */
export async function claimFile(
  gathered: Pick<Gathered, 'data' | 'terms' | 'target' | 'inputs' | 'system'>,
  decided: DecidedClaim,
  version: string,
): Promise<ClaimFile | Unproven> {
  const described = await describeClaim(gathered, decided, version);
  if ('problems' in described) return described;
  const { writeWorkbook } = await import('../write/workbook.js');
  return { ...described, bytes: await writeWorkbook(described.description) };
}

/** What the claim workbook holds; `verify` compares it with one that was written earlier. */
export async function describeClaim(
  { data, terms, target, inputs, system }: Pick<Gathered, 'data' | 'terms' | 'target' | 'inputs' | 'system'>,
  decided: DecidedClaim,
  version: string,
): Promise<DescribedClaim | Unproven> {
  // Only who needs a claim pays for the workbook's modules.
  const { renderClaim } = await import('../render/claim-workbook.js');
  const minutes = data.department.meeting?.evidence ?? [];
  const evidence: readonly EvidenceFile[] = [
    ...minutes,
    ...[...decided.claim.lines, ...decided.claim.excluded].flatMap((line) => line.evidence),
  ];
  const locator = createLocator(system, target.path);
  const proofs = new Map<string, Digest>();
  const problems: Problem[] = [];
  for (const path of new Set(evidence.filter((file) => file.exists).map((file) => file.path))) {
    // As the disk spells it: letter case and composition may differ from what was written.
    const found = locator.locate(path);
    const digest = digestFile(system, join(target.path, 'onDisk' in found ? found.onDisk : path));
    const place = { file: path };
    if (digest === undefined) problems.push(errorAt('changed-while-read', place, {}));
    else if ('errno' in digest) problems.push(errorAt('cannot-read', place, { errno: digest.errno }));
    else proofs.set(path, digest);
  }
  if (problems.length > 0) return { problems: problems.map((problem) => prefixed(problem, target.prefix)) };
  const description = renderClaim({
    version,
    department: data.department,
    pilots: data.pilots,
    terms,
    ...decided,
    minutes,
    proofs,
    inputs: inputs.map(({ path, bytes }) => ({ path, ...digestOf(bytes) })),
    sha256: digestOfTexts,
  });
  return { description, proofs };
}
