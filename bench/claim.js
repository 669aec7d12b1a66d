// `node bench/claim.js`, also part of `npm run bench`: a claim of 400 people and 20,000 lines is written in at most 0.6 of the time that a
// plain openpyxl script takes for the same cells, with at most 300 MB. Both in turn, so that a slow minute is slow for both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { NO_PYTHON, PYTHON } from './python.js';

const ROUNDS = 5;
const GOAL = { ratio: 0.6, megabytes: 300 };

const here = import.meta.dirname;
const folder = mkdtempSync(path.join(tmpdir(), 'onex-bench-claim-'));
const write = path.join(folder, 'claim-write.mjs');
const cells = path.join(folder, 'cells.json');

function run(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} exited ${status}\n${stderr}`);
  return stdout;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

try {
  await build({
    entryPoints: [path.join(here, 'claim-write.js')],
    outfile: write,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as benchRequire } from 'node:module';\nconst require = benchRequire(import.meta.url);",
    },
  });
  run(process.execPath, write, 'cells', cells);
  const own = [];
  const plain = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(JSON.parse(run(process.execPath, write, 'write', path.join(folder, 'onex.xlsx'))));
    if (PYTHON === undefined) continue;
    plain.push(JSON.parse(run(PYTHON, path.join(here, 'claim_openpyxl.py'), cells, path.join(folder, 'plain.xlsx'))));
  }
  const seconds = median(own.map((one) => one.seconds));
  const megabytes = Math.max(...own.map((one) => one.megabytes));
  console.log(`\nA claim of 400 people and ${own[0].lines} lines, median of ${ROUNDS}`);
  console.log(`onex       ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB  goal ≤ ${GOAL.megabytes} MB`);
  if (megabytes > GOAL.megabytes) process.exitCode = 1;
  if (PYTHON === undefined) console.log(NO_PYTHON);
  else {
    const yardstick = median(plain.map((one) => one.seconds));
    const ratio = seconds / yardstick;
    const most = Math.max(...plain.map((one) => one.megabytes));
    console.log(`openpyxl   ${yardstick.toFixed(2)} s  ${most.toFixed(0)} MB`);
    console.log(`ratio      ${ratio.toFixed(2)}  goal ≤ ${GOAL.ratio}  ${ratio <= GOAL.ratio ? '✓' : '✗ missed'}`);
    if (ratio > GOAL.ratio) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
