import { join } from 'node:path';
import type { EvidenceFile } from '../model/evidence.js';
import type { WorkbookDescription } from '../model/workbook-description.js';
import { digestFile, digestOf, digestOfTexts, type Digest } from '../read/digest.js';
import { createLocator } from '../read/evidence.js';
import type { DecidedClaim } from './decide.js';
import type { Gathered } from './gather.js';

/** A claim workbook, not yet written. */
export interface ClaimFile {
  readonly bytes: Uint8Array;
  /** Size and digest of every evidence file that it names and that can be read, by path. */
  readonly proofs: ReadonlyMap<string, Digest>;
}

/** A claim workbook as data. */
export interface DescribedClaim {
  readonly description: WorkbookDescription;
  readonly proofs: ReadonlyMap<string, Digest>;
}

/** The claim workbook of a department (2-formats 2.5); `version` is that of onex. */
export async function claimFile(
  gathered: Pick<Gathered, 'data' | 'terms' | 'target' | 'inputs' | 'system'>,
  decided: DecidedClaim,
  version: string,
): Promise<ClaimFile> {
  const { description, proofs } = await describeClaim(gathered, decided, version);
  const { writeWorkbook } = await import('../write/workbook.js');
  return { bytes: await writeWorkbook(description), proofs };
}

/** What the claim workbook holds; `verify` compares it with one that was written earlier. */
export async function describeClaim(
  { data, terms, target, inputs, system }: Pick<Gathered, 'data' | 'terms' | 'target' | 'inputs' | 'system'>,
  decided: DecidedClaim,
  version: string,
): Promise<DescribedClaim> {
  // Only who needs a claim pays for the workbook's modules.
  const { renderClaim } = await import('../render/claim-workbook.js');
  const minutes = data.department.meeting?.evidence ?? [];
  const evidence: readonly EvidenceFile[] = [
    ...minutes,
    ...[...decided.claim.lines, ...decided.claim.excluded].flatMap((line) => line.evidence),
  ];
  const locator = createLocator(system, target.path);
  const proofs = new Map(
    [...new Set(evidence.filter((file) => file.exists).map((file) => file.path))].flatMap((path) => {
      // As the disk spells it: letter case and composition may differ from what was written.
      const found = locator.locate(path);
      const digest = digestFile(system, join(target.path, 'onDisk' in found ? found.onDisk : path));
      return digest ? [[path, digest] as const] : [];
    }),
  );
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
