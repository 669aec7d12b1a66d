// `node test/prove/faults.js [--short]`: lets every operation on files that `hours` and `batch` make fail in turn, in every way that it
// can. Whatever fails: onex says so in its own words, inputs and old claims stay whole, nothing half-written stays, and the next run is clean.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { differences, filesBelow, leftovers, report, results, smallCollege, start } from './college.js';
import { CODES_OF } from './faulty-fs.js';

const isShort = process.argv.includes('--short');
const folder = await mkdtemp(path.join(tmpdir(), 'onex-faults-'));
const preload = path.join(import.meta.dirname, 'faulty-fs.js');
/** What onex reads and writes lies here; only that fails. */
const area = path.join(folder, 'area');
const input = path.join(area, 'college');
const log = path.join(folder, 'log');

const COMMANDS = [
  {
    name: 'hours',
    args: (out) => ['hours', path.join(input, '甲系'), '--out', out, '--force', '--format', 'json'],
  },
  { name: 'batch', args: (out) => ['batch', input, '--out', out, '--force', '--jobs', '1', '--format', 'json'] },
];

/** What must hold of an answer, whatever failed. */
function faultsOf({ code, out, err }, allowed) {
  const wrong = [];
  if (!allowed.includes(code)) wrong.push(`exit code ${code}\n${out.slice(0, 500)}${err.slice(0, 500)}`);
  if (/^\s+at \S+.*:\d+:\d+/mu.test(out + err)) wrong.push('a stack trace');
  try {
    const { problems = [] } = JSON.parse(out);
    if (problems.some(({ code: one, message, place }) => !one || !message || typeof place?.file !== 'string'))
      wrong.push('a problem without code, words or place');
  } catch {
    wrong.push(`no JSON on stdout: ${out.slice(0, 200)}${err.slice(0, 200)}`);
  }
  return wrong;
}

function isWhole(bytes) {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}

/** Old claims are whole, or replaced by whole ones. */
function damaged(old, now) {
  return [...now].flatMap(([name, bytes]) => {
    const before = old.get(name);
    if (before !== undefined && Buffer.compare(before, bytes) === 0) return [];
    return !name.endsWith('.xlsx') || isWhole(bytes) ? [] : [`${name} is damaged`];
  });
}

/** The operations of a run in order, each with the ways in which it can fail. */
async function operations(args, out) {
  await writeFile(log, '');
  const { code } = await start(args(out), { node: ['--import', preload], env: { FAULT_ROOT: area, FAULT_LOG: log } })
    .ended;
  if (code !== 0 && code !== 1) throw new Error(`a clean run exits ${code}`);
  const ways = [];
  for (const line of (await readFile(log, 'utf8')).split('\n').filter(Boolean)) {
    const [number, name] = line.split(' ');
    ways[Number(number)] = new Set([...(ways[Number(number)] ?? []), ...CODES_OF[name]]);
  }
  return { code, ways };
}

async function provoke({ name, args }) {
  const out = path.join(area, name);
  const fresh = path.join(area, `${name}-fresh`);
  await mkdir(fresh, { recursive: true });
  const inputs = await filesBelow(input);
  const { code: usual, ways } = await operations(args, fresh);
  const expected = results(await filesBelow(fresh));
  const wrong = [];
  const codes = new Map();
  let injected = 0;
  const every = isShort && name === 'batch' ? 7 : 1;
  for (const [at, set] of ways.entries()) {
    if (set === undefined || at % every !== 0) continue;
    const all = [...set];
    for (const code of isShort ? [all[at % all.length]] : all) {
      const where = `${name}, operation ${at}, ${code}`;
      // An old claim is there, as in most years, and what a batch remembers.
      await rm(out, { recursive: true, force: true });
      await cp(fresh, out, { recursive: true });
      const env = { FAULT_ROOT: area, FAULT_AT: String(at), FAULT_CODE: code };
      const answer = await start(args(out), { node: ['--import', preload], env }).ended;
      injected += 1;
      codes.set(answer.code, (codes.get(answer.code) ?? 0) + 1);
      const now = await filesBelow(out);
      const found = [
        ...faultsOf(answer, [usual, 0, 1, 2]),
        ...differences(inputs, await filesBelow(input)).map((one) => `input ${one}`),
        ...damaged(expected, results(now)),
      ];
      wrong.push(...found.map((one) => `${where}: ${one}`));
      if (isShort && at % 10 !== 0) continue;
      const next = await start(args(out)).ended;
      const after = await filesBelow(out);
      const left = [...leftovers(after), ...differences(expected, results(after))];
      if (next.code !== usual) left.push(`exit code ${next.code}`);
      wrong.push(...left.map((one) => `${where}, next run: ${one}`));
    }
  }
  const tally = [...codes]
    .sort()
    .map(([code, count]) => `${count} × exit ${code}`)
    .join(', ');
  report(`faults in ${name}`, `${ways.filter(Boolean).length} operations, ${injected} faults, ${tally}`, wrong);
}

try {
  await smallCollege(input);
  for (const command of COMMANDS) await provoke(command);
} finally {
  await rm(folder, { recursive: true, force: true });
}
