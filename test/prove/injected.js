// onex with faulty-fs.js loaded before it: counts what it does to files, or lets something happen at one of these operations.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { start } from './college.js';
import { CODES_OF } from './faulty-fs.js';

const node = ['--import', path.join(import.meta.dirname, 'faulty-fs.js')];

/** Runs a command line; at operation `at` on files below `root` it fails with `code`, or a file is changed first. */
export async function injected(args, { root, at, code, change }) {
  const env = {
    FAULT_ROOT: root,
    FAULT_AT: String(at),
    ...(code ? { FAULT_CODE: code } : {}),
    ...(change ? { FAULT_CHANGE: JSON.stringify(change) } : {}),
  };
  return start(args, { node, env }).ended;
}

/** A run that nothing disturbs: its answer, and its operations by their numbers, each with the ways in which it can fail. */
export async function operations(args, root) {
  const folder = await mkdtemp(path.join(tmpdir(), 'onex-operations-'));
  const log = path.join(folder, 'log');
  const answer = await start(args, { node, env: { FAULT_ROOT: root, FAULT_LOG: log } }).ended;
  if (answer.code !== 0 && answer.code !== 1) throw new Error(`a clean run exits ${answer.code}: ${answer.out}`);
  const ways = new Map();
  for (const line of (await readFile(log, 'utf8')).split('\n').filter(Boolean)) {
    const [number, name] = line.split(' ');
    // Threads count for themselves: one number may be several operations.
    ways.set(Number(number), new Set([...(ways.get(Number(number)) ?? []), ...CODES_OF[name]]));
  }
  await rm(folder, { recursive: true });
  return { answer, ways };
}
