import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { Answer, Task } from './batch-department.js';
import type { BatchCall, DoDepartment } from './batch-worker.js';

/** Why a department got no answer: its worker ended, or what it did failed. */
export interface Died {
  readonly died: 'out-of-memory' | 'ended' | 'failed';
  readonly error: string;
}

/** Workers, each a thread with its own memory: what one of them suffers costs the department that it has, and a new one takes its place. */
export interface Pool {
  readonly run: (task: Task) => Promise<Answer | Died>;
  /** Ends all workers at once, whatever they do. */
  readonly end: () => Promise<void>;
}

/** Enough for a department of 50 MB of workbooks; beyond it a worker is more likely lost than busy. */
const YOUNG_MB = 32;

export function openPool(script: URL, jobs: number, call: BatchCall): Pool {
  const pool = workerpool.pool(fileURLToPath(script), {
    workerType: 'thread',
    maxWorkers: jobs,
    // A small nursery: rows die young, and a worker's memory stays flat over the departments.
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } },
  });
  return {
    run: async (task) => {
      try {
        return await pool.exec<DoDepartment>('department', [task, call]);
      } catch (error) {
        return diedOf(error);
      }
    },
    end: async () => {
      await pool.terminate(true);
    },
  };
}

function diedOf(error: unknown): Died {
  const text = error instanceof Error ? error.message : String(error);
  if (/memory limit/iu.test(text)) return { died: 'out-of-memory', error: text };
  return { died: /^workerpool worker/iu.test(text) ? 'ended' : 'failed', error: text };
}
