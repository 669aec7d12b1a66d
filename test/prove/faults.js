// `node test/prove/faults.js [--short] [hours | batch]`: lets every operation on files that `hours` and `batch` make fail in turn, in every way that it
// can. Whatever fails: onex says so in its own words, in both languages, inputs and old claims stay whole, nothing half-written stays,
// and the next run is clean.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import {
  createFindings,
  differences,
  filesBelow,
  leftovers,
  results,
  same,
  smallCollege,
  start,
  toldIn,
} from './college.js';
import { injected, operations } from './injected.js';

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean' } }, allowPositionals: true });
const isShort = values.short === true;
const folder = await mkdtemp(path.join(tmpdir(), 'onex-faults-'));
/** What onex reads and writes lies here; only that fails. */
const area = path.join(folder, 'area');
const input = path.join(area, 'college');

/** `every`: in short, only every so many operations. */
const COMMANDS = [
  { name: 'hours', every: 3, line: ['hours', path.join(input, '甲系'), '--force', '--format', 'json'] },
  { name: 'batch', every: 11, line: ['batch', input, '--force', '--jobs', '1', '--format', 'json'] },
];

function read({ out }) {
  try {
    return JSON.parse(out);
  } catch {
    return undefined;
  }
}

const codesOf = (answer) =>
  toldIn(read(answer))
    .map(({ code }) => code)
    .join(' ');

/** What tells one set of files from another. */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** What must hold of an answer, whatever failed. */
function faultsOf({ code, out, err }) {
  const wrong = [];
  if (![0, 1, 2].includes(code)) wrong.push(`exit code ${code}\n${out.slice(0, 500)}${err.slice(0, 500)}`);
  if (/^\s+at \S+.*:\d+:\d+/mu.test(out + err)) wrong.push('a stack trace');
  const json = read({ out });
  if (json === undefined) return [...wrong, `no JSON on stdout: ${out.slice(0, 200)}${err.slice(0, 200)}`];
  const told = toldIn(json);
  if (code === 2 && told.length === 0) wrong.push('exit code 2 without a problem');
  if (told.some(({ message }) => message.trim() === '')) wrong.push('a problem without words');
  return wrong;
}

function isWhole(bytes) {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}

/** A department's claim is the old one or the new one; a summary that names what failed is whole. */
function damaged(now, sound) {
  return [...now].flatMap(([name, bytes]) => {
    if (sound.some((files) => files.has(name) && Buffer.compare(files.get(name), bytes) === 0)) return [];
    if (name.endsWith('课时申报表.xlsx')) return [`${name} is neither the old one nor the new one`];
    return isWhole(bytes) ? [] : [`${name} is damaged`];
  });
}

async function provoke({ name, line, every }) {
  const [out, fresh, old] = ['', '-fresh', '-old'].map((which) => path.join(area, name + which));
  await mkdir(fresh, { recursive: true });
  await mkdir(old, { recursive: true });
  const inputs = await filesBelow(input);
  const { answer: usual, ways } = await operations([...line, '--out', fresh], area);
  const expected = results(await filesBelow(fresh));
  // Under another reading the old claims have other bytes: a mixture would show.
  await start([...line, '--out', old, '--reading', 'external-pay=base']).ended;
  const before = await filesBelow(old);
  const renewed = async () => {
    await rm(out, { recursive: true, force: true });
    await cp(old, out, { recursive: true });
  };
  const wrong = createFindings();
  const codes = new Map();
  let injections = 0;
  let told = 0;
  const continued = new Set([digestOf(before)]);
  for (const [at, set] of [...ways].filter(([number]) => !isShort || number % every === 0)) {
    const all = [...set];
    for (const code of isShort ? [all[at % all.length]] : all) {
      const say = (found) => {
        for (const one of found) wrong.say(`${name}, operation ${at}, ${code}: ${one}`);
      };
      const fault = { root: area, at, code };
      await renewed();
      const answer = await injected([...line, '--out', out], fault);
      injections += 1;
      codes.set(answer.code, (codes.get(answer.code) ?? 0) + 1);
      const after = await filesBelow(out);
      const now = results(after);
      say(faultsOf(answer));
      say(differences(inputs, await filesBelow(input)).map((one) => `input ${one}`));
      say(damaged(now, [results(before), expected]));
      if (name === 'hours' && answer.code === 2) say(differences(results(before), now));
      if (answer.code !== 2 && !same(expected, now)) {
        // Something could not be read, and the claim is another one: then it must say so.
        if (codesOf(answer) === codesOf(usual)) say(['another result, and not a word about it']);
        else told += 1;
      }
      // The next run is the same from the same files.
      const state = digestOf(after);
      if (!continued.has(state)) {
        continued.add(state);
        const next = await start([...line, '--out', out]).ended;
        const last = await filesBelow(out);
        if (next.code !== usual.code) say([`next run: exit code ${next.code}`]);
        say([...leftovers(last), ...differences(expected, results(last))].map((one) => `next run: ${one}`));
      }
      if (answer.code === usual.code && codesOf(answer) === codesOf(usual)) continue;
      // What it says, it says in both languages.
      await renewed();
      const english = await injected([...line, '--out', out, '--lang', 'en'], fault);
      say(faultsOf(english).map((one) => `in English: ${one}`));
      if (codesOf(english) !== codesOf(answer)) say([`other problems in English: ${codesOf(english)}`]);
    }
  }
  const tally = [...codes].sort().map(([code, count]) => `${count} × exit ${code}`);
  const other = `${told} claims without what could not be read, and it said so`;
  wrong.report(`faults in ${name}`, `${ways.size} operations, ${injections} faults: ${tally.join(', ')}; ${other}`);
}

try {
  await smallCollege(input);
  for (const command of COMMANDS) {
    if (positionals.length === 0 || positionals.includes(command.name)) await provoke(command);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
