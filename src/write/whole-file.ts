import { randomUUID } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { errorAt, type Problem } from '../model/problem.js';

/** A file to write. `path` is where, `name` what a message calls it. */
export interface WholeFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the writer asks of the system. Tests put faults in here. */
export interface FileOperations {
  /** What stands at this path; a link that leads nowhere is a file. Throws as node does. */
  readonly lookAt: (file: string) => Promise<'file' | 'folder' | undefined>;
  /** Creates the file, writes it and waits until the disk has it. */
  readonly create: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly isRunning: (processId: number) => boolean;
  readonly processId: number;
}

/** Temporary files carry the process that made them, so that a later run knows which ones nobody will finish. */
const TEMPORARY = /^\.onex-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Temporary files of this process that are still being written. */
const inFlight = new Set<string>();

/**
 * Writes files whole or not at all: each goes to a temporary file in its folder, and only when all of them are on the
 * disk are they renamed. Without `force` an existing file is never overwritten. Answers every problem that stopped it;
 * then nothing was written, except that a rename refused in the middle leaves the files renamed before it.
 */
export async function writeWhole(
  files: readonly WholeFile[],
  force: boolean,
  operations: FileOperations = DISK,
): Promise<readonly Problem[]> {
  const refused = await refusals(files, force, operations);
  if (refused.length > 0) return refused;
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) await sweep(folder, operations);
  const staged: { readonly file: WholeFile; readonly temporary: string }[] = [];
  try {
    for (const file of files) {
      const temporary = path.join(path.dirname(file.path), `.onex-${String(operations.processId)}-${randomUUID()}.tmp`);
      staged.push({ file, temporary });
      inFlight.add(temporary);
      const problem = await attempt(file, 'create', () => operations.create(temporary, file.bytes));
      if (problem) return [problem];
    }
    for (const { file, temporary } of staged) {
      const problem = await attempt(file, 'rename', () => operations.rename(temporary, file.path));
      if (problem) return [problem];
    }
    return [];
  } finally {
    for (const { temporary } of staged) {
      await operations.remove(temporary).catch(ignore);
      inFlight.delete(temporary);
    }
  }
}

/** What would stop these files from being written, as far as it can be known beforehand (also for `--dry-run`). */
export async function refusals(
  files: readonly Pick<WholeFile, 'path' | 'name'>[],
  force: boolean,
  operations: FileOperations = DISK,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const file of files) {
    const problem = await refusal(file, force, operations);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** Makes a folder, and those above it, where they are missing. */
export async function makeFolder(folder: Pick<WholeFile, 'path' | 'name'>): Promise<Problem | undefined> {
  return attempt(folder, 'create', async () => {
    await mkdir(folder.path, { recursive: true });
  });
}

/** Removes at once what is being written: for a process that must end now. */
export function abandonTemporaries(): void {
  for (const temporary of inFlight) rmSync(temporary, { force: true });
}

async function refusal(
  file: Pick<WholeFile, 'path' | 'name'>,
  force: boolean,
  operations: FileOperations,
): Promise<Problem | undefined> {
  const place = { file: file.name };
  try {
    const folder = await operations.lookAt(path.dirname(file.path));
    if (folder === undefined) return errorAt('target-folder-missing', place, {});
    if (folder === 'file') return errorAt('target-folder-not-folder', place, {});
    const target = await operations.lookAt(file.path);
    if (target === 'folder') return errorAt('target-is-folder', place, {});
    return target !== undefined && !force ? errorAt('target-exists', place, {}) : undefined;
  } catch (error) {
    return problemOf(file, 'create', error);
  }
}

async function attempt(
  file: Pick<WholeFile, 'name'>,
  act: 'create' | 'rename',
  work: () => Promise<void>,
): Promise<Problem | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return problemOf(file, act, error);
  }
}

/** The problem that a failed system call means. Throws on what no system call throws: that is a bug. */
export function problemOf(file: Pick<WholeFile, 'name'>, act: 'create' | 'rename', error: unknown): Problem {
  const place = { file: file.name };
  const code = codeOf(error);
  switch (code) {
    case undefined:
      throw error;
    case 'EBUSY':
    case 'ETXTBSY':
      return errorAt('target-busy', place, {});
    case 'EPERM':
    case 'EACCES':
      // The folder took the temporary file, so it is the old file that is held: Windows answers so when it is open.
      return act === 'rename' ? errorAt('target-busy', place, {}) : errorAt('target-not-writable', place, {});
    case 'EROFS':
      return errorAt('target-read-only', place, {});
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return errorAt('target-disk-full', place, {});
    case 'ENAMETOOLONG':
      return errorAt('target-name-too-long', place, {});
    case 'ENOENT':
      return errorAt('target-folder-missing', place, {});
    case 'ENOTDIR':
    case 'EEXIST':
      return errorAt('target-folder-not-folder', place, {});
    case 'EISDIR':
      return errorAt('target-is-folder', place, {});
    default:
      return errorAt('target-not-written', place, { code });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Removes temporary files that an interrupted run left behind. That it cannot is no reason not to write. */
async function sweep(folder: string, operations: FileOperations): Promise<void> {
  for (const name of await operations.list(folder).catch(() => [])) {
    const maker = TEMPORARY.exec(name)?.[1];
    const file = path.join(folder, name);
    if (maker === undefined || inFlight.has(file)) continue;
    const isOwn = Number(maker) === operations.processId;
    if (isOwn || !operations.isRunning(Number(maker))) await operations.remove(file).catch(ignore);
  }
}

function ignore(): void {
  // The file is a leftover either way; the next run tries again.
}

async function existing(look: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await look;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export const DISK: FileOperations = {
  lookAt: async (file) => {
    const found = (await existing(stat(file))) ?? (await existing(lstat(file)));
    if (found === undefined) return undefined;
    return found.isDirectory() ? 'folder' : 'file';
  },
  create: async (file, bytes) => {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  list: readdir,
  isRunning: (processId) => {
    try {
      process.kill(processId, 0);
      return true;
    } catch (error) {
      // EPERM: it runs, as somebody else's.
      return codeOf(error) !== 'ESRCH';
    }
  },
  processId: process.pid,
};
