import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './batch-department.js';
import { Piscina } from './batch-threads.js';
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

/** A small nursery, in MB: rows die young, so a worker's memory stays flat over the departments. */
const YOUNG_MB = 16;

/** Within this, in MB, a worker tidies up often. It holds a department of 50,000 rows; a larger one gets a worker with all the memory there is. */
const USUAL_MB = 1024;

function threads(script: URL, count: number, memory: number | undefined): Piscina<Order, Answer> {
  const pool = new Piscina<Order, Answer>({
    filename: fileURLToPath(script),
    minThreads: count,
    maxThreads: count,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MB,
      ...(memory === undefined ? {} : { maxOldGenerationSizeMb: memory }),
    },
    recordTiming: false,
  });
  // What a worker suffers between two departments costs none of them: another takes its place.
  pool.on('error', () => undefined);
  return pool;
}

async function ask(pool: Piscina<Order, Answer>, order: Order): Promise<Answer | Died> {
  try {
    return await pool.run(order);
  } catch (error) {
    return diedOf(error);
  }
}

/** `memory`, in MB, is what a worker usually has. */
export function openPool(script: URL, jobs: number, call: BatchCall, memory = USUAL_MB): Pool {
  const usual = threads(script, jobs, memory);
  let roomy: Piscina<Order, Answer> | undefined;
  return {
    run: async (task) => {
      const answer = await ask(usual, { task, call });
      if (!('died' in answer) || answer.died !== 'out-of-memory') return answer;
      roomy ??= threads(script, 1, undefined);
      return ask(roomy, { task, call });
    },
    end: async () => {
      await Promise.all([usual.destroy(), roomy?.destroy()]);
    },
  };
}

function diedOf(error: unknown): Died {
  if (!(error instanceof Error)) return { died: 'failed', error: String(error) };
  const { message } = error;
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { died: 'out-of-memory', error: message };
  return { died: message.startsWith('worker exited') ? 'ended' : 'failed', error: message };
}
