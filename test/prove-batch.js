// Kills a batch at random moments: `node test/prove-batch.js [--times N] [--script CLI]`. After every kill no file may be half, and the same
// command must then end with the very bytes of a batch that nobody disturbed. Prints what it saw as JSON and exits 1 on any difference.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..');
const AS_OF = '2026-11-24';
const COPIES = 3;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '30' },
    script: { type: 'string', default: path.join(ROOT, 'bin', 'onex.js') },
    signal: { type: 'string', default: 'SIGKILL' },
  },
});
const times = Number(values.times);

const work = mkdtempSync(path.join(tmpdir(), 'onex-prove-'));
const college = path.join(work, 'college');

/** The example's departments several times, each copy by a name of its own. */
function makeCollege() {
  const example = path.join(ROOT, 'examples', 'hhvc-2026');
  for (const name of readdirSync(example, { withFileTypes: true })) {
    if (!name.isDirectory()) continue;
    for (let copy = 1; copy <= COPIES; copy += 1) {
      const folder = path.join(college, `${name.name}${String(copy)}`);
      cpSync(path.join(example, name.name), folder, { recursive: true });
      for (const file of readdirSync(folder).filter((one) => /\.ya?ml$/u.test(one))) {
        const text = readFileSync(path.join(folder, file), 'utf8');
        writeFileSync(
          path.join(folder, file),
          text.replace(/^((?:名称|name): *)(["']?)(\S+?)\2 *$/mu, `$1$3${String(copy)}`),
        );
      }
    }
  }
}

/** Runs the batch; kills it after some milliseconds unless it ends before. Answers its exit code, null when it was killed. */
function batch(out, killAfter) {
  return new Promise((resolve, reject) => {
    const args = [values.script, 'batch', college, '--out', out, '--as-of', AS_OF, '--jobs', '2', '--quiet'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (killAfter !== undefined) setTimeout(() => child.kill(values.signal), killAfter).unref();
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

/** Digest of every file below a folder but the lock, by path. */
function filesIn(folder, below = '') {
  if (!existsSync(folder)) return {};
  const found = {};
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, filesIn(folder, name));
    else if (entry.name !== 'lock') {
      found[name] = createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex');
    }
  }
  return found;
}

/** Numbers from 0 to 1 that are the same in every run, so that a failure can be seen again. */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const problems = [];
const done = [];
try {
  makeCollege();
  const reference = path.join(work, 'reference');
  const start = performance.now();
  const usual = await batch(reference);
  const duration = performance.now() - start;
  const expected = filesIn(reference);
  const next = numbersFrom(20_261_124);
  for (let round = 0; round < times; round += 1) {
    const out = path.join(work, `out${String(round)}`);
    const after = Math.round(next() * duration * 1.05);
    const killed = await batch(out, after);
    const left = filesIn(out);
    for (const [name, digest] of Object.entries(left)) {
      // What is being written has a name of its own; what has its final name is whole.
      if (!/\.tmp$/u.test(name) && digest !== expected[name]) problems.push(`kill ${round}: ${name} is half`);
    }
    done.push(Object.keys(left).filter((name) => name.endsWith('.xlsx')).length);
    const code = await batch(out);
    if (code !== usual)
      problems.push(`kill ${round} at ${after} ms (exit ${String(killed)}): then exit ${String(code)}`);
    const resumed = filesIn(out);
    for (const name of new Set([...Object.keys(expected), ...Object.keys(resumed)])) {
      if (resumed[name] !== expected[name]) problems.push(`kill ${round} at ${after} ms: ${name} differs`);
    }
    rmSync(out, { recursive: true, force: true });
  }
  console.log(
    JSON.stringify({
      kills: times,
      departments: Object.keys(expected).filter((name) => name.endsWith('申报表.xlsx')).length,
      workbooksAtKill: done,
      problems,
    }),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;
