import { Session } from 'node:inspector/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createCommandLines } from './command-folder.js';
import { FOLDER } from './department.js';
import { KINDS, makeInput } from './inputs.js';
import { codesOf, faultOf, jsonFault, run, type Run } from './judge.js';
import { memoryFiles } from './memory-files.js';
import { createRandom, type Random } from './random.js';

/** What the thread is told by run.js. */
interface Orders {
  readonly seed: number;
  readonly from: number;
  readonly inputs: number;
  readonly minutes: number;
  readonly coverage: boolean;
  /** Slot 0: the input that is being tried. */
  readonly progress: Int32Array;
}

function isOrders(value: unknown): value is Orders {
  return typeof value === 'object' && value !== null && 'progress' in value && 'seed' in value;
}

const QUESTION = [FOLDER, '--as-of', '2026-11-24'];
const commandLines = createCommandLines();

interface Tried {
  readonly kind: string;
  readonly fault: string | undefined;
}

/** A department is asked once, and now and then again: in English, as a table, with an option that goes deeper. */
async function tryDepartment(random: Random): Promise<Tried> {
  const { kind, files } = makeInput(random);
  const system = memoryFiles(files);
  const command = random.pick(['check', 'hours'] as const);
  const line = [command, ...QUESTION, ...(command === 'hours' ? ['--dry-run'] : [])];
  const ask = async (...more: readonly string[]): Promise<Run> => run([...line, ...more], '/', system);
  const answer = await ask('--format', 'json');
  const fault = faultOf(answer) ?? jsonFault(command, answer);
  if (fault !== undefined) return { kind, fault: `${command}: ${fault}` };
  if (random.oneIn(8)) {
    const again = await ask('--format', 'json');
    if (again.out !== answer.out) return { kind, fault: `${command}: another answer the second time` };
  }
  if (random.oneIn(4)) {
    const english = await ask('--format', 'json', '--lang', 'en');
    const wrong = faultOf(english) ?? jsonFault(command, english);
    if (wrong !== undefined) return { kind, fault: `${command} in English: ${wrong}` };
    if (codesOf(english) !== codesOf(answer)) return { kind, fault: `${command}: other problems in English` };
  }
  if (random.oneIn(16)) {
    const option = random.pick(['--quiet', '--explain', '--compare-readings', '--redact'] as const);
    const wrong = faultOf(await ask(option));
    if (wrong !== undefined) return { kind, fault: `${command} ${option}: ${wrong}` };
  }
  return { kind, fault: undefined };
}

async function tryOne(seed: number, input: number): Promise<Tried> {
  const random = createRandom(seed, input);
  try {
    if (random.oneIn(KINDS.length + 1)) return { kind: 'command-line', fault: await commandLines.tryOne(random) };
    return await tryDepartment(random);
  } catch (error) {
    return { kind: 'thrown', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (isOrders(workerData)) {
  const { seed, from, inputs, minutes, coverage, progress } = workerData;
  const session = new Session();
  if (coverage) {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }
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
  const seconds = (performance.now() - start) / 1000;
  const scripts = coverage ? (await session.post('Profiler.takePreciseCoverage')).result : undefined;
  parentPort?.postMessage({ done: { inputs: input - from, seconds, counts, scripts } });
}
