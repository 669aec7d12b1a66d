import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { errorAt, type Problem } from '../model/problem.js';

/** A folder that was made, with all above it, and how to take it back while it is empty. */
export interface MadeFolder {
  readonly undo: () => Promise<void>;
}

/** Makes a folder and all above it; what was there stays. `shown` is what messages call it. */
export async function makeFolder(folder: string, shown: string): Promise<MadeFolder | Problem> {
  let first: string | undefined;
  try {
    first = await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    switch (code) {
      case undefined:
        throw error;
      case 'EEXIST':
      case 'ENOTDIR':
        return errorAt('target-folder-not-folder', { file: shown }, {});
      case 'EROFS':
        return errorAt('target-read-only', { file: shown }, {});
      case 'EACCES':
      case 'EPERM':
        return errorAt('target-not-writable', { file: shown }, {});
      case 'ENAMETOOLONG':
        return errorAt('target-name-too-long', { file: shown }, {});
      case 'ENOSPC':
      case 'EDQUOT':
        return errorAt('target-disk-full', { file: shown }, {});
      default:
        return errorAt('target-not-written', { file: shown }, { code });
    }
  }
  const top = first;
  return {
    undo: async () => {
      if (top === undefined) return;
      for (let current = folder; current.length >= top.length; current = path.dirname(current)) {
        try {
          await rmdir(current);
        } catch {
          // Somebody put something into it meanwhile: it stays.
          return;
        }
      }
    },
  };
}
