import { join } from 'node:path';
import { claimLayout } from '../dictionary/claim-layout.js';
import type { Entry, FileSystem, Refusal, Stat } from './file-system.js';
import type { FolderDocuments } from './folder-documents.js';

function isGone({ errno }: Refusal): boolean {
  return errno === 'ENOENT' || errno === 'ENOTDIR';
}

/** Is a file as it was, by what the system says of it? Where the system does not say, nothing speaks against it. */
export function isSame(before: Stat | Refusal, after: Stat | Refusal): boolean {
  if ('errno' in after) return 'errno' in before || !isGone(after);
  if ('errno' in before) return true;
  return before.kind === after.kind && before.size === after.size && before.modified === after.modified;
}

/** A file system that remembers how each file was when its bytes were read. */
export interface Watch {
  readonly system: FileSystem;
  /** The files that are not as they were, in the order in which they were read. */
  readonly changed: () => readonly string[];
}

export function watchFiles(system: FileSystem): Watch {
  const seen = new Map<string, Stat | Refusal>();
  return {
    system: {
      ...system,
      readFile: (path) => {
        // What was read first counts: a later reading may see the changed file.
        if (!seen.has(path)) seen.set(path, system.stat(path));
        return system.readFile(path);
      },
    },
    changed: () => [...seen].filter(([path, before]) => !isSame(before, system.stat(path))).map(([path]) => path),
  };
}

/** The names in a folder that make a file an input: documents and workbooks, but no claims and no locks of Excel and WPS. */
function inputsAmong(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(({ kind, name }) => kind === 'file' && /\.(?:ya?ml|xlsx)$/iu.test(name))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('~$') && !name.endsWith(claimLayout.fileSuffix));
}

/** Documents that differ from what was read of them, and inputs that came or went since the folder was listed. */
export function changedInputs(
  system: FileSystem,
  folder: string,
  entries: readonly Entry[],
  documents: FolderDocuments,
): readonly string[] {
  // There were too many of them: none was read, so none can have changed.
  if (documents.some(({ file }) => file === '.')) return [];
  const edited = documents.filter((document) => {
    if (document.kind === 'broken') return false;
    const now = system.readFile(join(folder, document.file));
    return 'errno' in now ? isGone(now) : Buffer.compare(now.bytes, document.bytes) !== 0;
  });
  const listing = system.list(folder);
  const edits = edited.map(({ file }) => file);
  if ('errno' in listing) return edits;
  const workbooks = inputsAmong(entries).filter((name) => /\.xlsx$/iu.test(name));
  const before = new Set([...documents.map(({ file }) => file), ...workbooks]);
  const after = new Set(inputsAmong(listing.entries));
  const moved = [...before, ...after].filter((name) => before.has(name) !== after.has(name));
  return [...edits, ...moved];
}
