import type { Stats } from 'node:fs';
import { link, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';

/** A file's bytes, or its pieces one after the other, made when they are written: a file need not fit into memory. */
export type Content = Uint8Array | (() => Iterable<Uint8Array>);

/** What the writer asks of the system. Tests put faults in here. */
export interface FileOperations {
  /** What stands at this path; a link that leads nowhere is a file. Throws as node does. */
  readonly lookAt: (file: string) => Promise<'file' | 'folder' | undefined>;
  /** Creates the file, writes it and waits until the disk has it. */
  readonly create: (file: string, bytes: Content) => Promise<void>;
  /** Makes a folder, and those above it. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** A second name of a file. Throws where the file system knows no such thing. */
  readonly link: (file: string, second: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with everything in it. */
  readonly remove: (file: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly isRunning: (processId: number) => boolean;
  readonly processId: number;
}

/** The system's own code of what it refused (`ENOSPC`, …); undefined: no system call threw this. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function existing(look: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await look;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What onex writes is about people: only its owner may read it, whatever the system's usual rights. Windows has its own rights. */
const OWNER_ONLY = 0o600;
/** Entering is reading, for folders. */
export const OWNER_FOLDER = 0o700;

export const DISK: FileOperations = {
  lookAt: async (file) => {
    const found = (await existing(stat(file))) ?? (await existing(lstat(file)));
    if (found === undefined) return undefined;
    return found.isDirectory() ? 'folder' : 'file';
  },
  create: async (file, bytes) => {
    const handle = await open(file, 'wx', OWNER_ONLY);
    try {
      for (const piece of typeof bytes === 'function' ? bytes() : [bytes]) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: OWNER_FOLDER });
  },
  link,
  rename,
  remove: (file) => rm(file, { recursive: true, force: true }),
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
