// `npm run bench`: how long a user waits, as ratios to an empty Node of the same minute, so that the machine's own speed cancels out.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareDepartment, departmentOfPilots, departmentWithLedger } from './department.js';

const ROUNDS = 15;
const AS_OF = '2026-11-24';
const onex = path.join(import.meta.dirname, '..', 'bin', 'onex.js');

const folder = await mkdtemp(path.join(tmpdir(), 'onex-bench-'));
const bare = path.join(folder, 'bare');
const ledger = path.join(folder, 'ledger');
await bareDepartment(bare);
await departmentWithLedger(ledger, 200);
const pilots = path.join(folder, 'pilots');
await departmentOfPilots(pilots, 10);
await mkdir(path.join(folder, 'out'));

/** What is measured, its goal as a multiple of `node -e 0`, and the exit codes that say that the work was done. */
const CASES = [
  { name: 'node -e 0', args: ['-e', '0'], codes: [0] },
  { name: 'onex --version', args: [onex, '--version'], goal: 1.3, codes: [0] },
  {
    name: 'onex check, one department without workbooks',
    args: [onex, 'check', bare, '--as-of', AS_OF],
    goal: 2.5,
    codes: [0, 1],
  },
  {
    name: 'onex check, ten pilots without workbooks',
    args: [onex, 'check', pilots, '--as-of', AS_OF],
    goal: 3,
    codes: [0, 1],
  },
  {
    name: 'onex hours, a department with 200 rows',
    args: [onex, 'hours', ledger, '--as-of', AS_OF, '--out', path.join(folder, 'out'), '--force'],
    goal: 8,
    codes: [0, 1],
  },
];

/** Milliseconds that one run takes. */
function measure({ name, args, codes }) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const elapsed = performance.now() - start;
  if (!codes.includes(status) || stderr !== '') throw new Error(`${name} exited ${status}\n${stdout}${stderr}`);
  return elapsed;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const times = new Map(CASES.map((one) => [one, []]));
try {
  for (const one of CASES) measure(one);
  // Interleaved, so that a slow minute of the machine is slow for all of them.
  for (let round = 0; round < ROUNDS; round += 1) for (const one of CASES) times.get(one).push(measure(one));
} finally {
  await rm(folder, { recursive: true, force: true });
}

const unit = median(times.get(CASES[0]));
console.log(`Node ${process.versions.node}, median of ${ROUNDS} interleaved runs\n`);
for (const [{ name, goal }, measured] of times) {
  const ratio = median(measured) / unit;
  const verdict = goal === undefined ? '' : `goal ≤ ${goal.toFixed(1)} ×  ${ratio <= goal ? '✓' : '✗ missed'}`;
  console.log(
    `${name.padEnd(46)}${median(measured).toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(7)} ×  ${verdict}`,
  );
  if (goal !== undefined && ratio > goal) process.exitCode = 1;
}

// The goals of the year end, which take longer.
await import('./batch.js');

// The goal of a large claim.
await import('./claim.js');
