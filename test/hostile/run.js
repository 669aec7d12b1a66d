// `npm run hostile [-- NAME]`: files made to harm, each given to `check` in a process of its own, with what it took. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOCUMENTS, WORKBOOKS } from './files.js';

/** What a file may cost before it is refused. Processor time, since others may use the machine; generous to slow machines. */
const SECONDS = Number(process.env.HOSTILE_SECONDS ?? 4);
const MEGABYTES = 300;
/** Honest files cost what their content does. */
const HONEST_MEGABYTES = 400;

const [, , only = ''] = process.argv;
const root = mkdtempSync(path.join(tmpdir(), 'onex-hostile-'));
const folder = path.join(root, '系部');
const measured = path.join(import.meta.dirname, 'measured.js');
const DEPARTMENT = '类型: 系部\n名称: 信息工程系\n年度: 2026\n联络专员: {姓名: 李联络, 电话: "000-0001"}\n';
let failures = 0;

function attempt(name, expected, file, bytes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'department.yaml'), DEPARTMENT);
  writeFileSync(path.join(folder, file), bytes);
  const size = statSync(path.join(folder, file)).size;
  const args = [measured, 'check', folder, '--as-of', '2026-11-24', '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 30,
  });
  const { seconds, megabytes } = JSON.parse(stderr.slice(stderr.lastIndexOf('{')) || '{}');
  const codes = [...new Set(stdout.match(/"code": "[^"]+"/gu)?.map((code) => code.slice(9, -1)) ?? [])];
  const faults = [];
  if (![0, 1, 2].includes(status)) faults.push(`exit code ${status}: ${stderr.slice(0, 300)}`);
  if (expected === 'read' ? codes.some((code) => code.startsWith('workbook-')) : !codes.includes(expected)) {
    faults.push(`${expected} expected, ${codes.slice(0, 4).join(', ')} found`);
  }
  if (!(seconds <= SECONDS)) faults.push('too slow');
  if (!(megabytes <= (expected === 'read' ? HONEST_MEGABYTES : MEGABYTES))) faults.push('too much memory');
  if (readdirSync(root).length !== 1) faults.push('wrote outside');
  failures += faults.length > 0 ? 1 : 0;
  const figures = `${seconds?.toFixed(2)} s  ${Math.round(megabytes)} MB`.padStart(16);
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${figures}  ${String(Math.ceil(size / 1000)).padStart(6)} kB  ${expected}: ${name}`,
  );
  for (const fault of faults) console.log(`     ${fault}`);
}

try {
  for (const [name, expected, make] of DOCUMENTS) if (name.includes(only)) attempt(name, expected, 'x.yaml', make());
  for (const [name, expected, make] of WORKBOOKS) if (name.includes(only)) attempt(name, expected, '师资.xlsx', make());
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(`${DOCUMENTS.length + WORKBOOKS.length} hostile and odd files, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
