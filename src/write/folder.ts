import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorAt, type Problem } from '../model/problem.js';
import { OWNER_FOLDER } from './file-operations.js';

/** A folder that was made, with all above it, and how to take it back while it is empty. */
export interface MadeFolder {
  readonly undo: () => Promise<void>;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The folders that are missing down to this one, the uppermost first. */
async function missing(folder: string): Promise<readonly string[]> {
  const absent: string[] = [];
  for (let current = folder; ; current = path.dirname(current)) {
    try {
      const found = await stat(current);
      if (found.isDirectory()) return absent;
      throw Object.assign(new Error(`${current} is no folder`), { code: 'ENOTDIR' });
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || path.dirname(current) === current) throw error;
      absent.unshift(current);
    }
  }
}

function problemOf(error: unknown, shown: string): Problem {
  const place = { file: shown };
  const code = codeOf(error);
  switch (code) {
    case undefined:
      throw error;
    case 'EEXIST':
    case 'ENOTDIR':
      return errorAt('target-folder-not-folder', place, {});
    case 'EROFS':
      return errorAt('target-read-only', place, {});
    case 'EACCES':
    case 'EPERM':
      return errorAt('target-not-writable', place, {});
    case 'ENAMETOOLONG':
      return errorAt('target-name-too-long', place, {});
    case 'ENOSPC':
    case 'EDQUOT':
      return errorAt('target-disk-full', place, {});
    default:
      return errorAt('target-not-written', place, { code });
  }
}

/**
 * Makes a folder and all above it, for its owner alone; what was there stays. `shown` is what messages call it. One by one: Node's own recursive
 * mkdir never ends where a system says that a folder which is there is not (`/proc`, some network drives).
 */
export async function makeFolder(folder: string, shown: string): Promise<MadeFolder | Problem> {
  const made: string[] = [];
  const undo = async (): Promise<void> => {
    for (const one of made.toReversed()) {
      // Somebody may have put something into it meanwhile: then it stays.
      await rmdir(one).catch(() => undefined);
    }
  };
  try {
    for (const one of await missing(folder)) {
      await mkdir(one, OWNER_FOLDER);
      made.push(one);
    }
    return { undo };
  } catch (error) {
    await undo();
    return problemOf(error, shown);
  }
}
