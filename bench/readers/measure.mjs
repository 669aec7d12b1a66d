// Measures workbook readers: on a sheet of 100,000 x 10 cells (against inflating it and looking at every character), in ms of processor time,
// and on every mess of test/read/workbook/messes.ts. Prints a table in Markdown and the messes that each reader misses.
//
//   npm install --prefix bench/readers && node bench/readers/measure.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { readers } from './readers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const RUNS = 5;
const [, , task, folder, reader, question] = process.argv;

if (task === 'time') await time();
else if (task === 'mess') await mess();
else await compare();

async function compare() {
  const work = mkdtempSync(join(tmpdir(), 'onex-readers-'));
  try {
    for (const [name, source] of [
      ['onex', 'src/read/workbook.ts'],
      ['messes', 'test/read/workbook/messes.ts'],
    ]) {
      const entry = join(here, '../..', source);
      await build({
        entryPoints: [entry],
        outfile: join(work, `${name}.mjs`),
        bundle: true,
        platform: 'node',
        format: 'esm',
      });
    }
    const { messes, bytesOf } = await import(pathToFileURL(join(work, 'messes.mjs')));
    const { buildXlsx } = await import(pathToFileURL(await xlsxBundle(work)));
    writeFileSync(join(work, 'big.xlsx'), buildXlsx(bigWorkbook()));
    messes.forEach((one, index) => writeFileSync(join(work, `mess-${index}.xlsx`), bytesOf(one)));

    const scan = best(() => timed(scanWorkbook, join(work, 'big.xlsx')));
    console.log(`inflate + scan: ${scan.toFixed(0)} ms of processor time\n`);
    console.log('| reader | import ms | 100,000 x 10 ms | x scan | peak MB | messes right |');
    console.log('|---|---|---|---|---|---|');
    const missed = [];
    for (const name of Object.keys(readers)) {
      const runs = Array.from({ length: RUNS }, () => JSON.parse(child('time', work, name)));
      const read = Math.min(...runs.map((run) => run.read));
      const wrong = messes.flatMap((one, index) => {
        const told = child('mess', work, name, String(index));
        return told === 'right' ? [] : [`- ${one.name}: ${told}`];
      });
      const row = [
        name,
        Math.min(...runs.map((run) => run.imported)),
        read,
        (read / scan).toFixed(1),
        Math.min(...runs.map((run) => run.peak)),
        `${messes.length - wrong.length} / ${messes.length}`,
      ];
      console.log(`| ${row.join(' | ')} |`);
      if (wrong.length > 0) missed.push(`\n${name} misses\n${wrong.join('\n')}`);
    }
    console.log(missed.join('\n'));
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function xlsxBundle(work) {
  const outfile = join(work, 'xlsx.mjs');
  await build({
    entryPoints: [join(here, '../../test/read/workbook/xlsx.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}

/** A year of a large college: texts that repeat and texts that do not, a date, a number. */
function bigWorkbook() {
  const strings = [];
  const known = new Map();
  const text = (value) => {
    if (!known.has(value)) known.set(value, strings.push(`<t>${value}</t>`) - 1);
    return { t: 's', xml: `<v>${known.get(value)}</v>` };
  };
  const header = ['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证', '备注'].map(text);
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    text(`web-${index % 7}`),
    { s: 1, xml: `<v>${46_000 + (index % 330)}</v>` },
    text('1-2节'),
    text(`软件${index % 40}班`),
    text(`T${String(index % 400).padStart(4, '0')}`),
    text(`王晓${index % 400}`),
    2 + (index % 4) / 2,
    text('否'),
    text(`evidence/${index % 900}.pdf`),
    text(`备注${index}`),
  ]);
  return { formats: [14], strings, sheets: [{ name: '培训', rows: [header, ...rows] }] };
}

function scanWorkbook(path) {
  let tags = 0;
  for (const part of Object.values(unzipSync(readFileSync(path)))) {
    const text = new TextDecoder().decode(part);
    for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) === 60) tags += 1;
  }
  return tags;
}

/** Processor time in ms: unlike the clock, it hardly depends on what else the machine does. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(act, ...given) {
  const start = processorTime();
  act(...given);
  return processorTime() - start;
}

function best(act) {
  return Math.min(...Array.from({ length: RUNS }, act));
}

function child(...given) {
  try {
    const script = fileURLToPath(import.meta.url);
    return execFileSync(process.execPath, [script, ...given], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    }).trim();
  } catch (error) {
    return error.code === 'ETIMEDOUT' ? 'no answer within a minute' : 'the process died';
  }
}

async function time() {
  const bytes = readFileSync(join(folder, 'big.xlsx'));
  const start = processorTime();
  const open = await readers[reader](pathToFileURL(join(folder, 'onex.mjs')));
  const imported = processorTime();
  const { cells } = await open(bytes);
  const done = processorTime();
  if (cells !== 1_000_010) throw new Error(`${cells} cells`);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ imported: Math.round(imported - start), read: Math.round(done - imported), peak }));
}

async function mess() {
  const { messes } = await import(pathToFileURL(join(folder, 'messes.mjs')));
  const open = await readers[reader](pathToFileURL(join(folder, 'onex.mjs')));
  try {
    const workbook = await open(readFileSync(join(folder, `mess-${question}.xlsx`)));
    const wrong = Object.entries(messes[Number(question)].expected).flatMap(([asked, expected]) => {
      const got = answer(workbook, asked);
      return got === expected ? [] : [`${asked} is ${got === undefined ? 'not told' : `"${got}"`}, not "${expected}"`];
    });
    console.log(wrong.length === 0 ? 'right' : wrong.slice(0, 2).join('; '));
  } catch (error) {
    console.log(`throws ${String(error).slice(0, 160)}`);
  }
}

function answer(workbook, asked) {
  const [, sheet] = /^hidden sheet (.*)$/u.exec(asked) ?? [];
  if (sheet !== undefined) return text(workbook.hiddenSheet(sheet));
  const [, merged] = /^merges (.*)$/u.exec(asked) ?? [];
  if (merged !== undefined) return workbook.merges(merged)?.join(' ');
  const [, name, address] = /^(?:hidden row )?(.*)!(.*)$/u.exec(asked);
  return asked.startsWith('hidden row')
    ? text(workbook.hiddenRow(name, Number(address)))
    : workbook.cell(name, address);
}

function text(value) {
  return value === undefined ? undefined : String(value);
}
