import { join, resolve } from 'node:path';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { digestOf } from '../read/digest.js';
import { lockFolder } from '../write/folder-lock.js';
import { makeFolder, sweepLeftovers, writeWhole } from '../write/whole-file.js';
import { shownPath, type BatchOptions } from './batch-plan.js';
import { LOCK_FILE, STATE_FOLDER } from './batch-state.js';
import type { Session } from './session.js';

/** Where and how the files of a batch go. */
export interface Output {
  /** On this machine. */
  readonly path: string;
  /** As the user wrote it. */
  readonly shown: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Take nothing from earlier batches. */
  readonly fresh: boolean;
  /** The college's page too. Its parts hold what state files do not keep, so that nothing is taken from earlier batches. */
  readonly report: boolean;
  /** What is printed, and the page, names nobody; the workbooks are the claim and do. */
  readonly redact: boolean;
}

/** Where `--out` leads; its absence was a problem of the plan. */
export function outputOf(options: BatchOptions, { io }: Session): Output {
  const written = options.out ?? '.';
  return {
    path: resolve(io.cwd, written),
    shown: shownPath(written),
    force: options.force === true,
    dryRun: options.dryRun === true,
    fresh: options.fresh === true || options.report === true,
    report: options.report === true && options.dryRun !== true,
    redact: options.redact === true,
  };
}

/** Writes a file of a batch, unless it stands there already to the byte: an existing file is overwritten only with `--force`. */
export async function writeOutput(
  file: string,
  bytes: Uint8Array,
  output: Output,
  { io }: Session,
): Promise<Problem | undefined> {
  const path = join(output.path, file);
  const existing = io.system.readFile(path);
  if ('bytes' in existing && digestOf(existing.bytes).sha256 === digestOf(bytes).sha256) return undefined;
  const [problem] = await writeWhole([{ path, name: `${output.shown}/${file}`, bytes }], output.force);
  return problem;
}

/** A folder that this process holds alone, or why it does not. */
export async function holdFolder({
  path,
  shown,
}: Output): Promise<
  { readonly release: () => void; readonly notes: readonly Problem[] } | { readonly problem: Problem }
> {
  const problem = await makeFolder({ path: join(path, STATE_FOLDER), name: shown });
  if (problem) return { problem };
  const place = { file: `${shown}/${STATE_FOLDER}/${LOCK_FILE}` };
  const lock = lockFolder({ path: join(path, STATE_FOLDER, LOCK_FILE), name: shown });
  switch (lock.state) {
    case 'held': {
      const { release, died } = lock;
      // A batch that finds everything done writes nothing, and what an earlier one left there would stay.
      for (const folder of [path, join(path, STATE_FOLDER)]) await sweepLeftovers(folder);
      return { release, notes: died === undefined ? [] : [noteAt('batch-died', place, { pid: died.pid })] };
    }
    case 'taken': {
      const { holder, elsewhere } = lock;
      return { problem: errorAt('batch-running', place, { pid: holder.pid, host: holder.host, elsewhere }) };
    }
    case 'unreadable':
      return { problem: errorAt('lock-unreadable', place, {}) };
    case 'refused':
      return lock;
  }
}
