// `node bench/batch.js`, also the end of `npm run bench`: the speed goals of the year end, as ratios within one run. Prints a table, writes
// bench/batch-results.json and the picture of growth docs/batch-growth.svg. `--quick` measures once and on less.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import exceljs from 'exceljs';
import { collegeOf, paidDepartment } from './college.js';
import { growthPicture } from './growth-picture.js';
import { NO_PYTHON, PYTHON } from './python.js';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 3;
const ROWS = quick ? 1000 : 5000;
const GROWTH = [5, 10, 20, 40];
const AS_OF = '2026-11-24';

const here = import.meta.dirname;
const onex = path.join(here, '..', 'bin', 'onex.js');
const work = mkdtempSync(path.join(tmpdir(), 'onex-bench-batch-'));
let outs = 0;

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Runs a program to its end; milliseconds, and the peak of its memory in MB where it is Node. */
function run(program, args, codes = [0, 1]) {
  const peakFile = path.join(work, 'peak');
  const env = { ...process.env, ONEX_BENCH_PEAK: peakFile };
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  if (error || !codes.includes(status))
    throw error ?? new Error(`${args.join(' ')} exited ${status}\n${stdout}${stderr}`);
  const isNode = program === process.execPath && args[0] === '--import';
  return { ms, peak: isNode ? Number(readFileSync(peakFile, 'utf8')) / 1024 : undefined, stdout };
}

function runOnex(...args) {
  return run(process.execPath, ['--import', new URL('peak.js', import.meta.url).href, onex, ...args, '--as-of', AS_OF]);
}

function batch(root, jobs, ...options) {
  const out = path.join(work, `out${String((outs += 1))}`);
  const measured = runOnex('batch', root, '--out', out, '--jobs', String(jobs), '--quiet', ...options);
  rmSync(out, { recursive: true, force: true });
  return measured;
}

function hours(department) {
  const out = path.join(work, `out${String((outs += 1))}`);
  mkdirSync(out);
  return runOnex('hours', department, '--out', out);
}

function plain(department) {
  return run(PYTHON, [path.join(here, 'plain.py'), department, path.join(work, 'plain.xlsx')], [0]);
}

const hasPython = PYTHON !== undefined;
const results = [];

/** Adds a row to the table. `goal`: at most, or with `atLeast` at least, so much. */
function result(name, value, goal, { unit = '×', atLeast = false, note = '' } = {}) {
  const met = atLeast ? value >= goal : value <= goal;
  results.push({ name, value: Math.round(value * 1000) / 1000, unit, goal, atLeast, met, note });
}

/** The reader on 100,000 rows of 10 cells, against inflating the sheet and looking at every character once. */
async function benchReader() {
  const rows = quick ? 20_000 : 100_000;
  const file = path.join(work, 'big.xlsx');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('培训');
  const date = new Date(Date.UTC(2026, 2, 2));
  for (let row = 0; row < rows; row += 1) {
    sheet
      .addRow(['web', date, '1-2节', '软件2401', `T${String(row % 500)}`, '王晓明', 2, '否', '佐证.pdf', row])
      .commit();
  }
  sheet.commit();
  await workbook.commit();
  const bundle = path.join(work, 'reader.mjs');
  await build({
    absWorkingDir: path.join(here, '..'),
    stdin: {
      contents: `import { readFileSync } from 'node:fs';
        import { unzipSync } from 'fflate';
        import { readWorkbook } from './src/read/workbook.ts';
        const bytes = readFileSync(process.argv[2]);
        const start = performance.now();
        if (process.argv[3] === 'read') {
          if (!('workbook' in readWorkbook(bytes, 'big.xlsx'))) throw new Error('not read');
        } else {
          let cells = 0;
          for (const [name, part] of Object.entries(unzipSync(bytes))) {
            const text = new TextDecoder().decode(part);
            if (name.includes('sheet')) for (let i = text.indexOf('<c '); i >= 0; i = text.indexOf('<c ', i + 1)) cells += 1;
          }
          if (cells < ${String(rows * 10)}) throw new Error('not scanned');
        }
        console.log(performance.now() - start);`,
      resolveDir: path.join(here, '..'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    logLevel: 'error',
  });
  const time = (what) => Number(run(process.execPath, [bundle, file, what]).stdout);
  const [read, scan] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    read.push(time('read'));
    scan.push(time('scan'));
  }
  result(`reader, ${String(rows)} × 10 cells / inflate and scan`, median(read) / median(scan), 6);
}

async function benchSmall() {
  const department = path.join(work, 'small');
  await paidDepartment(department, 200);
  const rounds = ROUNDS * 3;
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(hours(department).ms);
    if (hasPython) theirs.push(plain(department).ms);
  }
  if (hasPython) result('hours, 200 rows / plain openpyxl script', median(ours) / median(theirs), 0.8);
}

async function benchReport() {
  const original = path.join(work, 'reported');
  await paidDepartment(original, 200);
  const root = path.join(work, 'forty');
  collegeOf(root, original, 40);
  const [bare, reported] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(batch(root, 1).ms);
    reported.push(batch(root, 1, '--report').ms);
  }
  result('batch --report / batch, 40 × 200 rows', median(reported) / median(bare), 1.3, { note: '--jobs 1' });
}

async function benchBatch() {
  const original = path.join(work, 'original');
  await paidDepartment(original, ROWS);
  const root = path.join(work, 'twenty');
  collegeOf(root, original, 20);
  const [one, two, theirs] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    two.push(batch(root, 2).ms);
    one.push(batch(root, 1).ms);
    if (hasPython) theirs.push(20 * plain(path.join(root, '007')).ms);
  }
  const name = `batch, 20 × ${String(ROWS)} rows`;
  if (hasPython)
    result(`${name} / plain script 20 times`, Math.min(...two) / median(theirs), 0.4, { note: '--jobs 2' });
  result(`${name}: --jobs 1 / --jobs 2`, Math.min(...one) / Math.min(...two), 1.5, {
    atLeast: true,
    note: 'two free cores',
  });

  const growth = GROWTH.map((departments) => {
    const college = path.join(work, `growth${String(departments)}`);
    collegeOf(college, original, departments);
    const runs = Array.from({ length: ROUNDS }, () => batch(college, 2));
    rmSync(college, { recursive: true, force: true });
    return {
      departments,
      ms: Math.round(Math.min(...runs.map(({ ms }) => ms))),
      peakMb: Math.round(median(runs.map(({ peak }) => peak))),
    };
  });
  const [first, last] = [growth[0], growth.at(-1)];
  const exponent = Math.log(last.ms / first.ms) / Math.log(last.departments / first.departments);
  result('growth exponent, 5 to 40 departments', exponent, 1.05, { unit: '' });
  result('peak memory, 40 / 5 departments', last.peakMb / first.peakMb, 1.15);
  result('peak memory, 40 departments, --jobs 2', last.peakMb, 400, { unit: 'MB' });
  return growth;
}

try {
  await benchReader();
  await benchSmall();
  await benchReport();
  const growth = await benchBatch();
  console.log(`\nNode ${process.versions.node}, ${String(ROUNDS)} interleaved runs${quick ? ', --quick' : ''}\n`);
  for (const { name, value, unit, goal, atLeast, met, note } of results) {
    const shown = `${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`.trim();
    console.log(
      `${name.padEnd(52)}${shown.padStart(9)}  goal ${atLeast ? '≥' : '≤'} ${String(goal)}  ${met ? '✓' : '✗ missed'}  ${note}`.trimEnd(),
    );
  }
  for (const { departments, ms, peakMb } of growth) {
    console.log(
      `${String(departments).padStart(3)} departments × ${String(ROWS)} rows: ${String(ms)} ms, ${String(peakMb)} MB`,
    );
  }
  if (!hasPython) console.log(NO_PYTHON);
  const document = { node: process.versions.node, rounds: ROUNDS, rows: ROWS, results, growth };
  writeFileSync(path.join(here, 'batch-results.json'), `${JSON.stringify(document, undefined, 2)}\n`);
  if (!quick) writeFileSync(path.join(here, '..', 'docs', 'batch-growth.svg'), growthPicture(growth, ROWS));
  if (results.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
