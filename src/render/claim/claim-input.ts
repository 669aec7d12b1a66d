import type { Claim } from '../../model/claim.js';
import type { Department, Pilot } from '../../model/department.js';
import type { EvidenceFile } from '../../model/evidence.js';
import type { Result } from '../../model/result.js';
import type { Terms } from '../../model/terms.js';

/** What proves that a file is the one that was read. */
interface FileProof {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file that was read: relative to the department folder, with `/`; a policy by its id when it is a bundled one. */
interface InputFile extends FileProof {
  readonly path: string;
}

/** Everything that a claim workbook shows. The same input gives the same workbook. */
export interface ClaimInput {
  /** Of onex. */
  readonly version: string;
  readonly department: Pick<Department, 'name' | 'year' | 'rates'>;
  readonly pilots: readonly Pilot[];
  readonly terms: Terms;
  readonly claim: Claim;
  /** The results of the `art27-*` rules. */
  readonly results: readonly Result[];
  /** 1-domain 3.7 */
  readonly ready: boolean;
  /** Evidence of the 党政联席会议 (Art. 27). */
  readonly minutes: readonly EvidenceFile[];
  /** Proof of each evidence file that is there, by path. */
  readonly proofs: ReadonlyMap<string, FileProof>;
  readonly inputs: readonly InputFile[];
  /** SHA-256 of the UTF-8 bytes of texts put together, lower-case hexadecimal. */
  readonly sha256: (pieces: Iterable<string>) => string;
}
