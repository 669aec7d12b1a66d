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

/** The file system as reading needs it; tests give their own. Paths are the system's own. */
export interface FileSystem {
  /** The bytes of a file. */
  readonly readFile: (path: string) => { readonly bytes: Uint8Array } | Refusal;
  readonly list: (path: string) => { readonly entries: readonly Entry[] } | Refusal;
  readonly stat: (path: string) => { readonly kind: EntryKind; readonly size: number } | Refusal;
  /** The path without links. */
  readonly realPath: (path: string) => { readonly path: string } | Refusal;
}
