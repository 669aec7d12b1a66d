// What faults, kills and long runs share: departments to work on, onex as a process, and files compared by their bytes.
import { spawn } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { departmentWithLedger } from '../../bench/department.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const ONEX = path.join(ROOT, 'bin', 'onex.js');
const AS_OF = '2026-11-24';

/** A college of two departments with a pilot, a roster, a ledger of a few rows and evidence. */
export async function smallCollege(folder) {
  for (const name of ['甲系', '乙系']) {
    await departmentWithLedger(path.join(folder, name), 6);
    const document = path.join(folder, name, 'department.yaml');
    await writeFile(document, (await readFile(document, 'utf8')).replace(/名称: .*/u, `名称: ${name}`));
  }
}

/** The example's college. */
export async function exampleCollege(folder) {
  await cp(path.join(ROOT, 'examples', 'hhvc-2026'), folder, { recursive: true });
}

/** Starts onex with a command line; `node` are options of Node. Use `ended` to wait for it. */
export function start(args, { node = [], env = {} } = {}) {
  const child = spawn(process.execPath, [...node, ONEX, ...args, '--as-of', AS_OF], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ONEX_NO_CONFIG: '1' },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

/** Every file below a folder with its bytes, by path. Nothing there: no files. */
export async function filesBelow(folder) {
  const files = new Map();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile()) files.set(path.relative(folder, file), await readFile(file));
  }
  return files;
}

/** What differs between two sets of files, in words. */
export function differences(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === undefined) return [`${name} is new`];
    if (now === undefined) return [`${name} is gone`];
    return Buffer.compare(old, now) === 0 ? [] : [`${name} differs`];
  });
}

/** Files that only a run that was stopped leaves behind. */
export function leftovers(files) {
  return [...files.keys()].filter((name) => /\.tmp$/u.test(name)).map((name) => `${name} was left behind`);
}

/** Problems and notes of a JSON document, wherever they stand. */
export function toldIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof value.code === 'string' && typeof value.message === 'string' && typeof value.place?.file === 'string')
    return [value];
  return Object.values(value).flatMap(toldIn);
}

/** Are two sets of files the same, to the byte? */
export function same(before, after) {
  return differences(before, after).length === 0;
}

/** The files that count: not what a batch remembers for its next run. */
export function results(files) {
  return new Map([...files].filter(([name]) => !name.startsWith('.onex-state') && !/\.tmp$/u.test(name)));
}

/** What was found wrong: told at once, counted, and the process fails for it. */
export function createFindings() {
  let count = 0;
  return {
    say(...lines) {
      for (const line of lines) console.log(`  wrong: ${line}`);
      count += lines.length;
      if (count > 0) process.exitCode = 1;
    },
    report(what, counted) {
      console.log(`${what}: ${counted}; wrong: ${count}`);
    },
  };
}
