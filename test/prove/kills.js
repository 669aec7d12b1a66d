// `node test/prove/kills.js [--short | --kills N]`: kills `hours` and `batch` (SIGKILL: nothing can be tidied) at random moments.
// Afterwards inputs and old claims are whole, what is new is whole, and the next run is clean and gives what an undisturbed one gives.
import { watch } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import {
  createFindings,
  differences,
  exampleCollege,
  filesBelow,
  leftovers,
  results,
  same,
  smallCollege,
  start,
} from './college.js';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, kills: { type: 'string' } } });
const folder = await mkdtemp(path.join(tmpdir(), 'onex-kills-'));
const small = path.join(folder, 'small');
const college = path.join(folder, 'college');
const SITUATIONS = [
  { name: 'hours over an old claim', kills: 120, input: small, line: ['hours', path.join(small, '甲系')], old: true },
  { name: 'batch over old claims', kills: 50, input: college, line: ['batch', college, '--jobs', '2'], old: true },
  { name: 'batch into a new folder', kills: 40, input: college, line: ['batch', college, '--jobs', '2'], old: false },
];
const SHORT = 5;

/** Kills a run so many milliseconds after its start, or after it began to write into a folder; false when it ended before. */
async function killed(args, after, writesTo) {
  const { child, ended } = start(args);
  let timer;
  const arm = () => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  };
  const watcher = writesTo === undefined ? undefined : watch(writesTo, { recursive: true }, arm);
  if (watcher === undefined) arm();
  const { signal } = await ended;
  clearTimeout(timer);
  watcher?.close();
  return signal === 'SIGKILL';
}

/** All files but those that say who is at work. */
const settled = (files) => new Map([...files].filter(([name]) => !/\.tmp$|lock$/u.test(name)));

/** Files that are neither the old ones nor the new ones: half, mixed, lost or from nowhere. */
function spoilt(before, expected, now) {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => {
    const bytes = now.get(file);
    if (bytes === undefined) return before.has(file);
    return ![before.get(file), expected.get(file)].some((one) => one && Buffer.compare(one, bytes) === 0);
  });
}

async function kill({ name, kills, input, line, old: hasOld }) {
  const wanted = values.kills ? Number(values.kills) : values.short ? SHORT : kills;
  const inputs = await filesBelow(input);
  const [fresh, old, out] = ['fresh', 'old', 'out'].map((one) => path.join(folder, one));
  for (const one of [fresh, old, out]) await rm(one, { recursive: true, force: true });
  let length = 0;
  let writing = 0;
  const run = async (to, ...more) => {
    await mkdir(to, { recursive: true });
    const begun = performance.now();
    let wrote;
    const watcher = watch(to, { recursive: true }, () => (wrote ??= performance.now()));
    const answer = await start([...line, '--out', to, '--force', ...more]).ended;
    watcher.close();
    // What a run takes changes with what else the machine does.
    length = performance.now() - begun;
    if (wrote !== undefined) writing = performance.now() - wrote;
    return answer;
  };
  const { code: usual } = await run(fresh);
  const expected = await filesBelow(fresh);
  await mkdir(old, { recursive: true });
  // Under another reading the old claims have other bytes: a mixture would show.
  if (hasOld) await run(old, '--reading', 'external-pay=base');
  const before = results(await filesBelow(old));
  const wrong = createFindings();
  let hit = 0;
  let written = 0;
  // Some runs end before they are killed.
  for (let number = 1; hit < wanted && number < wanted * 4; number += 1) {
    await rm(out, { recursive: true, force: true });
    await cp(old, out, { recursive: true });
    // Every other time while it writes, which is short.
    const moment = number % 2 === 0 ? [Math.random() * length] : [Math.random() * writing, out];
    if (!(await killed([...line, '--out', out, '--force'], ...moment))) continue;
    hit += 1;
    const now = results(await filesBelow(out));
    if (!same(before, now)) written += 1;
    const found = spoilt(before, results(expected), now).map(
      (file) => `${file} is neither the old one nor the new one`,
    );
    found.push(...differences(inputs, await filesBelow(input)).map((one) => `input ${one}`));
    const next = await run(out);
    const after = await filesBelow(out);
    const left = [...leftovers(after), ...differences(settled(expected), settled(after))];
    if (next.code !== usual) left.push(`exit code ${next.code}: ${next.err}`);
    found.push(...left.map((one) => `next run: ${one}`));
    wrong.say(...found.map((one) => `${name}, kill ${hit}: ${one}`));
  }
  if (hit < wanted) wrong.say(`${name}: only ${hit} of ${wanted} runs could be killed`);
  wrong.report(`kills of ${name}`, `${hit}, ${written} of them after something was written`);
}

try {
  await smallCollege(small);
  await exampleCollege(college);
  for (const situation of SITUATIONS) await kill(situation);
} finally {
  await rm(folder, { recursive: true, force: true });
}
