/** Problems of files that are to be written (2-formats 2.3). The place's file is the target. */
export interface WritingProblems {
  'target-exists': Record<never, never>;
  'target-is-folder': Record<never, never>;
  'target-busy': Record<never, never>;
  'target-folder-missing': Record<never, never>;
  'target-folder-not-folder': Record<never, never>;
  'target-not-writable': Record<never, never>;
  'target-read-only': Record<never, never>;
  'target-disk-full': Record<never, never>;
  'target-name-too-long': Record<never, never>;
  'target-not-written': { readonly code: string };
  /** A note: the department's name holds characters that Windows forbids in file names. */
  'claim-name-replaced': Record<never, never>;
  /** `--bundle`: more than an archive of its format can hold, in bytes. */
  'bundle-too-large': { readonly bytes: number; readonly limit: number };
  /** `--bundle --force`: the earlier bundle's folder holds files that are not ours. */
  'bundle-folder-holds-others': { readonly names: readonly string[] };
  /** Two departments would write the same file. */
  'claim-name-twice': { readonly folder: string; readonly other: string; readonly claim: string };
}
