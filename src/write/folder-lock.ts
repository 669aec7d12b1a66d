import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Problem } from '../model/problem.js';
import { problemOf } from './whole-file.js';

/** Who holds a folder. */
interface LockHolder {
  readonly pid: number;
  /** The machine: a process of another one cannot be asked whether it lives. */
  readonly host: string;
}

export type Locking =
  /** `release` may be called at any time, also while the process ends. `died`: the batch whose lock was taken over. */
  | { readonly state: 'held'; readonly release: () => void; readonly died: LockHolder | undefined }
  | { readonly state: 'taken'; readonly holder: LockHolder; readonly elsewhere: boolean }
  /** A lock is there, and nobody can tell whose. */
  | { readonly state: 'unreadable' }
  /** The system does not let us write there. */
  | { readonly state: 'refused'; readonly problem: Problem };

function isHolder(value: unknown): value is LockHolder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string'
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function holderOf(file: string): LockHolder | 'unreadable' | 'gone' {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(holder) ? holder : 'unreadable';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/** Locks that this process holds. */
const held = new Set<string>();

/** Does the process that made the lock still run? One of our own number whose lock is not ours is an earlier one (in a container all may be 1). */
function isHeld(file: string, { pid }: LockHolder): boolean {
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return codeOf(error) !== 'ESRCH';
  }
}

/** A name beside the lock, by which the writer of files knows it as a leftover. */
function besides(file: string): string {
  return path.join(path.dirname(file), `.onex-${String(process.pid)}-${randomUUID()}.tmp`);
}

/** Puts the lock there whole, unless there is one: it is written aside, and a link never replaces a file. */
function place(file: string, mine: string): boolean {
  const aside = besides(file);
  writeFileSync(aside, mine, { flag: 'wx' });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Network drives and FAT know no links: an exclusive creation is the next best.
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return true;
    } catch (second) {
      if (codeOf(second) === 'EEXIST') return false;
      throw second;
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes a folder for this process by a file in it. The lock of a process that no longer runs is taken over; one of another machine is
 * not, since nobody here knows whether its holder lives.
 */
export function lockFolder(lock: { readonly path: string; readonly name: string }): Locking {
  try {
    return takeLock(lock.path);
  } catch (error) {
    return { state: 'refused', problem: problemOf(lock, 'create', error) };
  }
}

function takeLock(file: string): Locking {
  const me: LockHolder = { pid: process.pid, host: hostname() };
  const mine = JSON.stringify({ ...me, id: randomUUID() });
  let died: LockHolder | undefined;
  const release = (): void => {
    held.delete(file);
    try {
      if (readFileSync(file, 'utf8') === mine) rmSync(file, { force: true });
    } catch {
      // It is gone: nothing is held.
    }
  };
  // Each round either takes the lock, sees it held, or removes a dead one; a lock that keeps changing hands is held.
  for (let round = 0; round < 5; round += 1) {
    if (place(file, mine)) {
      held.add(file);
      return { state: 'held', release, died };
    }
    const holder = holderOf(file);
    if (holder === 'gone') continue;
    if (holder === 'unreadable') return { state: 'unreadable' };
    const elsewhere = holder.host !== me.host;
    if (elsewhere || isHeld(file, holder)) return { state: 'taken', holder, elsewhere };
    died = holder;
    removeDead(file, holder);
  }
  return { state: 'unreadable' };
}

/** Two that find the same dead lock may both be here: the file is moved away first, and put back when it is not the dead one. */
function removeDead(file: string, dead: LockHolder): void {
  const aside = besides(file);
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = holderOf(aside);
  if (typeof moved === 'object' && moved.pid !== dead.pid) renameSync(aside, file);
  else rmSync(aside, { force: true });
}
