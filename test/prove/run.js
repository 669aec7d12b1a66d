// `npm run prove [-- --short] [NAME…]`: everything that is proved by trying, one after the other; `--short` is what stands in .ci/run.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean' } }, allowPositionals: true });
const isShort = values.short === true;

const PROOFS = [
  { name: 'hostile', script: 'hostile/run.js', args: [] },
  { name: 'faults', script: 'prove/faults.js', args: isShort ? ['--short'] : [] },
  { name: 'kills', script: 'prove/kills.js', args: isShort ? ['--short'] : [] },
  { name: 'changes', script: 'prove/changes.js', args: isShort ? ['--short'] : [] },
  { name: 'long', script: 'prove/long.js', args: isShort ? ['--short'] : [] },
  {
    name: 'fuzz',
    script: 'fuzz/run.js',
    args: isShort ? ['--inputs', '2500', '--minutes', '1'] : ['--minutes', '120'],
  },
];

const unknown = positionals.filter((name) => PROOFS.every((proof) => proof.name !== name));
if (unknown.length > 0) throw new Error(`no such proof: ${unknown.join(', ')}`);
const failed = [];
for (const { name, script, args } of PROOFS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, '..', script), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((performance.now() - begun) / 1000)} s)\n`);
}
if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
