import { fileURLToPath } from 'node:url';
import { Piscina } from './batch-threads.js';
import type { Answer, Task } from './batch-department.js';
import type { BatchCall, Order } from './batch-worker.js';

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

/** A small nursery: rows die young, so a worker's memory stays flat over the departments. */
const YOUNG_MB = 32;

export function openPool(script: URL, jobs: number, call: BatchCall): Pool {
  const pool = new Piscina<Order, Answer>({
    filename: fileURLToPath(script),
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    recordTiming: false,
  });
  // What a worker suffers between two departments costs none of them: another takes its place.
  pool.on('error', () => undefined);
  return {
    run: async (task) => {
      try {
        return await pool.run({ task, call });
      } catch (error) {
        return diedOf(error);
      }
    },
    end: async () => {
      await pool.destroy();
    },
  };
}

function diedOf(error: unknown): Died {
  if (!(error instanceof Error)) return { died: 'failed', error: String(error) };
  const { message } = error;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { died: 'out-of-memory', error: message };
  return { died: message.startsWith('worker exited') ? 'ended' : 'failed', error: message };
}
