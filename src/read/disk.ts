import { closeSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Entry, EntryKind, FileSystem, Refusal } from './file-system.js';

function errnoOf(error: unknown): Refusal {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return { errno: error.code };
  throw error;
}

/** The result, or why the system refused; anything else is a bug and goes on. */
function attempt<T>(act: () => T): T | Refusal {
  try {
    return act();
  } catch (error) {
    return errnoOf(error);
  }
}

function kindOf(stats: Stats): EntryKind {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

function entryOf(folder: string, name: string, link: boolean, kind: EntryKind): Entry {
  if (!link) return { name, kind, link };
  const target = attempt(() => ({ stats: statSync(join(folder, name)) }));
  return { name, kind: 'errno' in target ? 'dangling' : kindOf(target.stats), link };
}

const PIECE = 1 << 20;

function readPieces(path: string, take: (piece: Uint8Array) => void): void {
  const piece = new Uint8Array(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) take(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** The machine's own file system. */
export const disk: FileSystem = {
  readFile: (path) => attempt(() => ({ bytes: readFileSync(path) })),
  readPieces: (path, take) =>
    attempt(() => {
      readPieces(path, take);
      return undefined;
    }),
  list: (path) =>
    attempt(() => ({
      entries: readdirSync(path, { withFileTypes: true }).map((entry) =>
        entryOf(
          path,
          entry.name,
          entry.isSymbolicLink(),
          entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
        ),
      ),
    })),
  stat: (path) =>
    attempt(() => {
      const stats = statSync(path);
      return { kind: kindOf(stats), size: stats.size, modified: stats.mtimeMs };
    }),
  realPath: (path) => attempt(() => ({ path: realpathSync(path) })),
};
