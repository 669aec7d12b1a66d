import { join } from 'node:path';
import { readDepartmentState, stateFileName, unpackCrossings, writeDepartmentState } from '../college/state.js';
import type { Crossing } from '../college/crossings.js';
import type { FileSystem } from '../read/file-system.js';
import { writeWhole } from '../write/whole-file.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Answer } from './batch-department.js';

/** Where a batch keeps what it found, in the folder that it writes to. A leading dot: no root is searched there. */
export const STATE_FOLDER = '.onex-state';
export const LOCK_FILE = 'lock';
export const RUN_FILE = 'batch.json';

/** What a batch wrote down of a department cannot be read back: the cross checks cannot be made. */
export class StateLost extends Error {
  readonly problem: Problem;

  constructor(file: string, errno: string) {
    super(`${errno}: ${file}`);
    this.problem = errorAt('cannot-read', { file }, { errno });
  }
}

/** Keeps the crossings of departments until the end, when those that others may meet are asked for. */
export interface CrossingStore {
  /** Digest of what was kept. */
  readonly put: (answer: Answer, key: string) => Promise<{ readonly digest: string } | { readonly problem: Problem }>;
  readonly get: (folder: string) => readonly Crossing[];
}

export function stateFile(outFolder: string, folder: string): string {
  return join(outFolder, STATE_FOLDER, stateFileName(folder));
}

/** On the disk, a file a department, from which a later batch resumes. */
export function diskStore(outFolder: string, system: FileSystem): CrossingStore {
  return {
    put: async ({ record, looks, crossings, resumed }, key) => {
      if (resumed !== undefined || crossings === undefined) return { digest: resumed ?? '' };
      const { text, digest } = writeDepartmentState({ key, looks, record }, crossings);
      const name = stateFileName(record.folder);
      const path = stateFile(outFolder, record.folder);
      const bytes = new TextEncoder().encode(text);
      const [problem] = await writeWhole([{ path, name: `${STATE_FOLDER}/${name}`, bytes }], true);
      return problem ? { problem } : { digest };
    },
    get: (folder) => {
      const file = system.readFile(stateFile(outFolder, folder));
      const read = 'errno' in file ? undefined : readDepartmentState(new TextDecoder().decode(file.bytes));
      if (read === undefined || 'unusable' in read)
        throw new StateLost(`${STATE_FOLDER}/${stateFileName(folder)}`, 'errno' in file ? file.errno : 'EIO');
      return unpackCrossings(read.crossings);
    },
  };
}

/** In memory, for a run that writes nothing; what an earlier batch left is read where it still holds. */
export function memoryStore(outFolder: string, system: FileSystem): CrossingStore {
  const disk = diskStore(outFolder, system);
  const kept = new Map<string, string>();
  return {
    put: ({ record, crossings }) => {
      if (crossings !== undefined) kept.set(record.folder, crossings);
      return Promise.resolve({ digest: '' });
    },
    get: (folder) => {
      const packed = kept.get(folder);
      return packed === undefined ? disk.get(folder) : unpackCrossings(packed);
    },
  };
}
