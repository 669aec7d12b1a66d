import type { Limits } from './limits.js';

/** What stands at a path, links followed. */
export type EntryKind = 'file' | 'folder' | 'other';

/** An entry of a folder. `link`: it is a symbolic link; `kind` is then that of its target. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind | 'dangling';
  readonly link: boolean;
}

/** Why the system refused, by its own code (`ENOENT`, `EACCES`, …). */
export interface Refusal {
  readonly errno: string;
}

/** What the system says of a path, links followed. */
export interface Stat {
  readonly kind: EntryKind;
  readonly size: number;
  readonly modified: number;
}

/** The file system as reading needs it; tests give their own. Paths are the system's own. */
export interface FileSystem {
  /** The bytes of a file. */
  readonly readFile: (path: string) => { readonly bytes: Uint8Array } | Refusal;
  /** Hands over a file of any size piece by piece; a piece is good only until the next one. Answers why it could not. */
  readonly readPieces: (path: string, take: (piece: Uint8Array) => void) => Refusal | undefined;
  readonly list: (path: string) => { readonly entries: readonly Entry[] } | Refusal;
  /** `modified`: when it was last written, in milliseconds; only good for telling whether it is the same as before. */
  readonly stat: (path: string) => Stat | Refusal;
  /** How much of a file is read; the usual limits when it does not say. */
  readonly limits?: Limits;
  /** The path without links. */
  readonly realPath: (path: string) => { readonly path: string } | Refusal;
}
