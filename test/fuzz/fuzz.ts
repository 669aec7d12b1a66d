import { parentPort, workerData } from 'node:worker_threads';
import { createCommandLines } from './command-folder.js';
import { FOLDER } from './department.js';
import { KINDS, makeInput } from './inputs.js';
import { codesOf, faultOf, jsonFault, run } from './judge.js';
import { memoryFiles } from './memory-files.js';
import { createRandom, type Random } from './random.js';

/** What the thread is told by run.js. */
interface Orders {
  readonly seed: number;
  readonly from: number;
  readonly inputs: number;
  readonly minutes: number;
  /** Slot 0: the input that is being tried. */
  readonly progress: Int32Array;
}

function isOrders(value: unknown): value is Orders {
  return typeof value === 'object' && value !== null && 'progress' in value && 'seed' in value;
}

const CHECK = ['check', FOLDER, '--as-of', '2026-11-24', '--format', 'json'];
const commandLines = createCommandLines();

async function tryDepartment(random: Random): Promise<{ readonly kind: string; readonly fault: string | undefined }> {
  const { kind, files } = makeInput(random);
  const system = memoryFiles(files);
  const first = await run(CHECK, '/', system);
  const fault = faultOf(first) ?? jsonFault(first);
  if (fault !== undefined) return { kind, fault };
  if (random.oneIn(8)) {
    const again = await run(CHECK, '/', system);
    if (again.out !== first.out) return { kind, fault: 'another answer the second time' };
  }
  if (random.oneIn(4)) {
    const english = await run([...CHECK, '--lang', 'en'], '/', system);
    const wrong = faultOf(english) ?? jsonFault(english);
    if (wrong !== undefined) return { kind, fault: `in English: ${wrong}` };
    if (codesOf(english) !== codesOf(first)) return { kind, fault: 'other problems in English' };
  }
  if (random.oneIn(16)) {
    const table = await run(CHECK.slice(0, 4), '/', system);
    return { kind, fault: faultOf(table) };
  }
  return { kind, fault: undefined };
}

async function tryOne(
  seed: number,
  input: number,
): Promise<{ readonly kind: string; readonly fault: string | undefined }> {
  const random = createRandom(seed, input);
  try {
    if (random.oneIn(KINDS.length + 1)) return { kind: 'command-line', fault: await commandLines.tryOne(random) };
    return await tryDepartment(random);
  } catch (error) {
    return { kind: 'thrown', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (isOrders(workerData)) {
  const { seed, from, inputs, minutes, progress } = workerData;
  const counts: Record<string, number> = {};
  const start = performance.now();
  let input = from;
  for (; input < from + inputs && performance.now() - start < minutes * 60_000; input += 1) {
    Atomics.store(progress, 0, input);
    const { kind, fault } = await tryOne(seed, input);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (fault !== undefined) parentPort?.postMessage({ finding: { input, kind, fault } });
  }
  commandLines.close();
  parentPort?.postMessage({ done: { inputs: input - from, seconds: (performance.now() - start) / 1000, counts } });
}
