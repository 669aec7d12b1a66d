// `npm run fuzz [-- --minutes N] [--inputs N] [--seed S] [--from N] [--coverage]`: departments and command lines that nobody would write.
// The same seed makes the same inputs; a finding is tried again with `--seed S --from N --inputs 1`.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { coverageOf } from './coverage.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    inputs: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    coverage: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

/** Seconds after which an input counts as one that never ends. */
const HANGS = 60;
/** A long run says where it is every so many seconds. */
const TELLS = 600;

const root = path.join(import.meta.dirname, '..', '..');
// Within node_modules, so that packages are found without being bundled.
const folder = mkdtempSync(path.join(root, 'node_modules', '.onex-fuzz-'));
await build({
  absWorkingDir: root,
  entryPoints: { fuzz: 'test/fuzz/fuzz.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
  // A module's place in src, for the schemas that are read beside it.
  define: { 'import.meta.url': JSON.stringify(new URL('../any.js', import.meta.url).href) },
});

const progress = new Int32Array(new SharedArrayBuffer(4));
const worker = new Worker(path.join(folder, 'fuzz.mjs'), {
  workerData: {
    seed,
    from: Number(values.from),
    inputs: Number(values.inputs),
    minutes: Number(values.minutes),
    coverage: values.coverage,
    progress,
  },
  // Every input leaves some garbage; collected rarely, it costs less.
  resourceLimits: { maxYoungGenerationSizeMb: 64 },
});

let findings = 0;
let last = -1;
let since = Date.now();
let told = Date.now();
const watch = setInterval(() => {
  const input = Atomics.load(progress, 0);
  if (input !== last) [last, since] = [input, Date.now()];
  if (Date.now() - told >= TELLS * 1000) {
    told = Date.now();
    console.log(`${new Date(told).toISOString()}: input ${input}, findings: ${findings}`);
  }
  if (Date.now() - since < HANGS * 1000) return;
  console.log(`input ${input}: no end after ${HANGS} s (--seed ${seed} --from ${input} --inputs 1)`);
  finish(1);
}, 1000);

function finish(code) {
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

function tellCoverage(rooms) {
  const percent = ({ ran, all }) => `${((100 * ran) / all).toFixed(1)} %`;
  for (const [room, sum] of [...rooms].sort()) console.log(`  reached of src/${room}: ${percent(sum)}`);
}

worker.on('message', ({ finding, done }) => {
  if (finding) {
    findings += 1;
    console.log(`input ${finding.input} (${finding.kind}): ${finding.fault}`);
    console.log(`  again: npm run fuzz -- --seed ${seed} --from ${finding.input} --inputs 1`);
  }
  if (done) {
    const rate = Math.round(done.inputs / done.seconds);
    console.log(
      `${done.inputs} inputs in ${Math.round(done.seconds)} s (${rate} a second), seed ${seed}, findings: ${findings}`,
    );
    for (const [kind, count] of Object.entries(done.counts).sort()) console.log(`  ${kind}: ${count}`);
    if (done.scripts) tellCoverage(coverageOf(folder, done.scripts));
    finish(findings > 0 ? 1 : 0);
  }
});
worker.on('error', (error) => {
  console.error(error);
  finish(1);
});
