import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';

import { errorAt, type Problem } from '../model/problem.js';
import { codeOf, DISK, type Content, type FileOperations } from './file-operations.js';

/** A file to write. `path` is where, `name` what a message calls it. */
export interface WholeFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Content;
}

/** A folder to write with everything in it; one that is there is replaced. `files`: by their paths in it, with `/`. */
export interface WholeFolder {
  readonly path: string;
  readonly name: string;
  readonly files: ReadonlyMap<string, Content>;
}

/** Thrown by a content that cannot be made: its source is the problem, not the place that is written to. */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Where something is to be written. */
export interface WriteTarget {
  readonly path: string;
  readonly name: string;
  /** A folder is to stand there. */
  readonly isFolder?: boolean;
}

/** Temporary files carry the process that made them, so that a later run knows which ones nobody will finish. */
const TEMPORARY = /^\.onex-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Temporary files of this process that are still being written. */
const inFlight = new Set<string>();

/**
 * Writes files and folders whole or not at all: each goes to a temporary name beside its place, and only when all of them are on
 * the disk are they renamed. Without `force` nothing that exists is replaced. Answers every problem that stopped it; then everything
 * is as it was before.
 */
export async function writeWhole(
  files: readonly (WholeFile | WholeFolder)[],
  force: boolean,
  operations: FileOperations = DISK,
): Promise<readonly Problem[]> {
  const places = files.map((file) => ({ path: file.path, name: file.name, isFolder: 'files' in file }));
  const refused = await refusals(places, force, operations);
  if (refused.length > 0) return refused;
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) await sweepLeftovers(folder, operations);
  const temporaries: string[] = [];
  const temporaryFor = (file: WholeFile | WholeFolder): string => {
    const name = path.join(path.dirname(file.path), `.onex-${String(operations.processId)}-${randomUUID()}.tmp`);
    temporaries.push(name);
    inFlight.add(name);
    return name;
  };
  const undo: (() => Promise<void>)[] = [];
  try {
    const staged: { readonly file: WholeFile | WholeFolder; readonly temporary: string }[] = [];
    for (const file of files) {
      const temporary = temporaryFor(file);
      staged.push({ file, temporary });
      const problem = await attempt(file, 'create', () => create(file, temporary, operations));
      if (problem) return [problem];
    }
    for (const { file, temporary } of staged) {
      const problem = await attempt(file, 'rename', async () => {
        undo.push(await replace(file, temporary, temporaryFor(file), operations));
      });
      if (!problem) continue;
      for (const back of undo.toReversed()) await back().catch(ignore);
      return [problem];
    }
    return [];
  } finally {
    for (const temporary of temporaries) {
      await operations.remove(temporary).catch(ignore);
      inFlight.delete(temporary);
    }
  }
}

async function create(file: WholeFile | WholeFolder, temporary: string, operations: FileOperations): Promise<void> {
  if ('bytes' in file) {
    await operations.create(temporary, file.bytes);
    return;
  }
  await operations.makeFolder(temporary);
  for (const [name, content] of file.files) {
    const place = path.join(temporary, name);
    await operations.makeFolder(path.dirname(place));
    await operations.create(place, content);
  }
}

/** Puts what was written in its place and answers how to take it back. `aside` is where the old one waits until all is done. */
async function replace(
  file: WholeFile | WholeFolder,
  temporary: string,
  aside: string,
  operations: FileOperations,
): Promise<() => Promise<void>> {
  const old = await operations.lookAt(file.path);
  if (old === 'folder') {
    // A folder cannot be renamed onto another: for a moment neither stands there.
    await operations.rename(file.path, aside);
    try {
      await operations.rename(temporary, file.path);
    } catch (error) {
      await operations.rename(aside, file.path);
      throw error;
    }
    return async () => {
      await operations.remove(file.path);
      await operations.rename(aside, file.path);
    };
  }
  const isKept =
    old === 'file' &&
    (await operations.link(file.path, aside).then(
      () => true,
      () => false,
    ));
  await operations.rename(temporary, file.path);
  if (old === undefined) return () => operations.remove(file.path);
  return async () => {
    if (isKept) await operations.rename(aside, file.path);
  };
}

/** What would stop these files from being written, as far as it can be known beforehand (also for `--dry-run`). */
export async function refusals(
  files: readonly WriteTarget[],
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
    await DISK.makeFolder(folder.path);
  });
}

/** Which of these places are taken, so that writing there needs `force` and replaces something. */
export async function existingTargets(
  files: readonly WriteTarget[],
  operations: FileOperations = DISK,
): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  for (const { path: file } of files) {
    const found = await operations.lookAt(file).catch(() => undefined);
    if (found !== undefined) taken.add(file);
  }
  return taken;
}

/** Removes at once what is being written: for a process that must end now. */
export function abandonTemporaries(): void {
  for (const temporary of inFlight) rmSync(temporary, { recursive: true, force: true });
}

async function refusal(file: WriteTarget, force: boolean, operations: FileOperations): Promise<Problem | undefined> {
  const place = { file: file.name };
  try {
    const folder = await operations.lookAt(path.dirname(file.path));
    if (folder === undefined) return errorAt('target-folder-missing', place, {});
    if (folder === 'file') return errorAt('target-folder-not-folder', place, {});
    const target = await operations.lookAt(file.path);
    if (target === 'folder' && file.isFolder !== true) return errorAt('target-is-folder', place, {});
    if (target === 'file' && file.isFolder === true) return errorAt('target-folder-not-folder', place, {});
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
    return error instanceof ContentProblem ? error.problem : problemOf(file, act, error);
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

/** Removes temporary files that an interrupted run left behind. That it cannot is no reason not to write. */
export async function sweepLeftovers(folder: string, operations: FileOperations = DISK): Promise<void> {
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
