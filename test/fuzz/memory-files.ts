import type { Entry, FileSystem, Refusal } from '../../src/read/file-system.js';

/** Files by path, `/` between names. */
export type MemoryFiles = ReadonlyMap<string, Uint8Array>;

const MISSING: Refusal = { errno: 'ENOENT' };

/** A disk in memory: it can be read and nothing else, and costs no time. */
export function memoryFiles(files: MemoryFiles): FileSystem {
  const folders = new Map<string, Map<string, Entry>>();
  for (const path of files.keys()) {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth += 1) {
      const folder = names.slice(0, depth).join('/');
      const name = names[depth] ?? '';
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, entries);
      entries.set(name, { name, kind: depth === names.length - 1 ? 'file' : 'folder', link: false });
    }
  }
  const clean = (path: string): string => (path.length > 1 ? path.replace(/\/$/u, '') : path);
  return {
    readFile: (path) => {
      const bytes = files.get(path);
      return bytes ? { bytes } : MISSING;
    },
    readPieces: (path, take) => {
      const bytes = files.get(path);
      if (!bytes) return MISSING;
      take(bytes);
      return undefined;
    },
    list: (path) => {
      const entries = folders.get(clean(path));
      return entries ? { entries: [...entries.values()] } : MISSING;
    },
    stat: (path) => {
      const size = files.get(path)?.length;
      if (size !== undefined) return { kind: 'file', size, modified: 0 };
      return folders.has(clean(path)) ? { kind: 'folder', size: 0, modified: 0 } : MISSING;
    },
    realPath: (path) => (files.has(path) || folders.has(clean(path)) ? { path: clean(path) } : MISSING),
  };
}
