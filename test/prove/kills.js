// `node test/prove/kills.js [--short]`: kills `hours` and `batch` (SIGKILL: nothing can be tidied) at random moments. Afterwards inputs and
// old claims are whole, what is new is whole, and the next run is clean and gives what an undisturbed one gives.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences, filesBelow, leftovers, report, results, smallCollege, start } from './college.js';

const isShort = process.argv.includes('--short');
const folder = await mkdtemp(path.join(tmpdir(), 'onex-kills-'));
const input = path.join(folder, 'college');
const COMMANDS = [
  { name: 'hours', kills: isShort ? 8 : 150, args: ['hours', path.join(input, '甲系')] },
  { name: 'batch', kills: isShort ? 6 : 100, args: ['batch', input, '--jobs', '1'] },
];

const pause = async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function killed(args, after) {
  const { child, ended } = start(args);
  await pause(after);
  child.kill('SIGKILL');
  return (await ended).signal === 'SIGKILL';
}

async function kill({ name, kills, args }) {
  const inputs = await filesBelow(input);
  const [fresh, old, out] = ['fresh', 'old', 'out'].map((one) => path.join(folder, `${name}-${one}`));
  const run = async (to, ...more) => start([...args, '--out', to, '--force', ...more]).ended;
  await mkdir(fresh, { recursive: true });
  await mkdir(old, { recursive: true });
  const begun = performance.now();
  const { code: usual } = await run(fresh);
  const length = performance.now() - begun;
  const expected = results(await filesBelow(fresh));
  // Under another reading the old claims have other bytes: a mixture would show.
  await run(old, '--reading', 'external-pay=base');
  const before = results(await filesBelow(old));
  const wrong = [];
  let hit = 0;
  let replaced = 0;
  // Some runs end before they are killed.
  for (let number = 1; hit < kills && number < kills * 4; number += 1) {
    await rm(out, { recursive: true, force: true });
    await cp(old, out, { recursive: true });
    if (!(await killed([...args, '--out', out, '--force'], Math.random() * length))) continue;
    hit += 1;
    const now = results(await filesBelow(out));
    const mixed = [...new Set([...before.keys(), ...now.keys()])].filter((file) => {
      const bytes = now.get(file);
      const whole = [before.get(file), expected.get(file)].filter(Boolean);
      return !(bytes === undefined ? !before.has(file) : whole.some((one) => Buffer.compare(one, bytes) === 0));
    });
    if (differences(before, now).length > 0) replaced += 1;
    wrong.push(...mixed.map((file) => `${name}, kill ${hit}: ${file} is neither the old one nor the new one`));
    wrong.push(...differences(inputs, await filesBelow(input)).map((one) => `${name}, kill ${hit}: input ${one}`));
    const next = await run(out);
    const after = await filesBelow(out);
    const left = [...leftovers(after), ...differences(expected, results(after))];
    if (next.code !== usual) left.push(`exit code ${next.code}: ${next.err}`);
    wrong.push(...left.map((one) => `${name}, kill ${hit}, next run: ${one}`));
  }
  if (hit < kills) wrong.push(`only ${hit} of ${kills} runs could be killed`);
  report(`kills of ${name}`, `${hit} survived, ${replaced} of them after something was written`, wrong);
}

try {
  await smallCollege(input);
  for (const command of COMMANDS) await kill(command);
} finally {
  await rm(folder, { recursive: true, force: true });
}
