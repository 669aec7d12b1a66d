// `node test/prove/long.js [--short] [NAME…]`: what large inputs cost, at several sizes: a batch of many departments, a large ledger, a
// claim of many lines, many years of history. Memory must stay within its bound, and time must grow as the input does. A run of all sizes
// keeps its figures in long-runs.json, of which the table and the picture of docs/reliability.md are made.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collegeOf, paidDepartment } from '../../bench/college.js';
import { createFindings } from './college.js';

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean' } }, allowPositionals: true });
const ROOT = path.join(import.meta.dirname, '..', '..');
const FIGURES = path.join(import.meta.dirname, 'long-runs.json');
const MEASURED = path.join(import.meta.dirname, '..', 'hostile', 'measured.js');
const folder = mkdtempSync(path.join(tmpdir(), 'onex-long-'));
const FIRST_YEAR = 2026;
const ROWS = 200;
const LINES_A_YEAR = 1000;

/** Runs onex in a process of its own: seconds of processor, seconds of the clock, megabytes at the peak. */
function measure(args, year = FIRST_YEAR) {
  const begun = performance.now();
  const line = [MEASURED, ...args, '--as-of', `${year}-11-24`];
  const env = { ...process.env, ONEX_NO_CONFIG: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { encoding: 'utf8', maxBuffer: 1 << 30, env });
  const clock = (performance.now() - begun) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} exits ${status}\n${stdout}${stderr}`);
  return { ...JSON.parse(stderr.slice(stderr.lastIndexOf('{'))), clock };
}

function place(name) {
  const made = path.join(folder, name);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  return made;
}

async function batch(departments) {
  const [original, college, out] = ['original', 'college', 'out'].map(place);
  await paidDepartment(original, ROWS);
  collegeOf(college, original, departments);
  return measure(['batch', college, '--out', out, '--jobs', '2', '--quiet']);
}

async function ledger(rows) {
  const department = place('ledger');
  await paidDepartment(department, rows);
  return measure(['check', department]);
}

async function claim(lines) {
  const [department, out] = ['claim', 'out'].map(place);
  await paidDepartment(department, lines);
  return measure(['hours', department, '--out', out]);
}

async function history(years) {
  const [department, claims] = ['history', 'claims'].map(place);
  for (let past = 0; past < years; past += 1) {
    const earlier = place('earlier');
    await paidDepartment(earlier, LINES_A_YEAR, FIRST_YEAR + past);
    measure(['hours', earlier, '--out', claims], FIRST_YEAR + past);
  }
  const year = FIRST_YEAR + years;
  await paidDepartment(department, LINES_A_YEAR, year);
  mkdirSync(path.join(department, '历年'));
  const files = readdirSync(claims);
  for (const file of files) cpSync(path.join(claims, file), path.join(department, '历年', file));
  const listed = files.map((file) => `历年/${file}`).join(', ');
  writeFileSync(
    path.join(department, 'department.yaml'),
    `类型: 系部\n名称: 测速系\n年度: ${year}\n往年申报表: [${listed}]\n`,
  );
  if (files.length !== years) throw new Error(`${files.length} claims of ${years} years`);
  return measure(['hours', department, '--out', place('out')], year);
}

/** `megabytes`: the most that the largest may take. The smallest size is the short form. */
const RUNS = [
  { name: 'batch', what: `departments of ${ROWS} rows`, sizes: [5, 50, 150, 500], run: batch, megabytes: 400 },
  { name: 'ledger', what: 'rows, check', sizes: [2000, 12_500, 50_000, 100_000], run: ledger, megabytes: 800 },
  { name: 'claim', what: 'lines, hours', sizes: [2000, 6000, 20_000, 50_000], run: claim, megabytes: 800 },
  { name: 'history', what: `years of ${LINES_A_YEAR} lines`, sizes: [2, 5, 10, 20], run: history, megabytes: 400 },
];
/** Time may grow so much faster than the input: twice the input, 2 ** 1.2 times the time. */
const EXPONENT = 1.2;

/** Keeps what was measured, with what an earlier run measured of the others, and makes the document's part of it. */
function keep(figures) {
  const all = { ...JSON.parse(readFileSync(FIGURES, 'utf8')), ...figures };
  // As prettier writes it: a size a line.
  const text = JSON.stringify(all, undefined, 2).replaceAll(
    /\{\s+("size":[^}]*?)\s+\}/gu,
    (_, inner) => `{ ${inner.replaceAll(/\s+/gu, ' ')} }`,
  );
  writeFileSync(FIGURES, `${text}\n`);
  const parts = ['docs/reliability.md', 'docs/long-runs.svg'];
  execFileSync(process.execPath, [path.join(ROOT, 'docs', 'build.js'), ...parts], { stdio: 'inherit' });
}

const figures = {};
try {
  for (const { name, what, sizes, run, megabytes: bound } of RUNS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const wrong = createFindings();
    const measured = [];
    for (const size of values.short ? sizes.slice(0, 1) : sizes) {
      const { seconds, clock, megabytes } = await run(size);
      measured.push({ size, seconds, megabytes: Math.round(megabytes) });
      console.log(
        `${name.padEnd(8)}${String(size).padStart(7)} ${what}: ${seconds.toFixed(1)} s of processor, ` +
          `${clock.toFixed(1)} s, ${Math.round(megabytes)} MB`,
      );
      if (megabytes > bound) wrong.say(`${Math.round(megabytes)} MB, ${bound} MB at the most`);
    }
    const [first, last] = [measured.at(-2), measured.at(-1)];
    const exponent = first && Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
    if (exponent) {
      const points = measured.map((point) => ({ ...point, seconds: Number(point.seconds.toFixed(1)) }));
      figures[name] = { grows: Number(exponent.toFixed(2)), points };
    }
    if (exponent > EXPONENT) wrong.say(`time grows as the input to the ${exponent.toFixed(2)}`);
    wrong.report(`long: ${name}`, exponent ? `time grows as the input to the ${exponent.toFixed(2)}` : 'one size');
  }
  if (!values.short) keep(figures);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
