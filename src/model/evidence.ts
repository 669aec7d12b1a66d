/** A file that proves something, as somebody named it. */
export interface EvidenceFile {
  /** Relative to the department folder, with `/`. */
  readonly path: string;
  /** A file (not a folder) stands there. */
  readonly exists: boolean;
}

/** All named, all there: what "proven" means (1-domain 2.1). */
export function isProven(evidence: readonly EvidenceFile[]): boolean {
  return evidence.length > 0 && evidence.every((file) => file.exists);
}

/** The files that are named but not there. */
export function missingFiles(evidence: readonly EvidenceFile[]): readonly string[] {
  return evidence.filter((file) => !file.exists).map((file) => file.path);
}
