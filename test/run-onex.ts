import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../src/cli.js';
import type { Io } from '../src/commands/session.js';
import { disk } from '../src/read/disk.js';
import { day } from './builders.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs onex in this process as a pipe would, on 2026-11-24. */
export async function runOnex(args: readonly string[], over: Partial<Io> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: join(import.meta.dirname, '..'),
    env: {},
    today: () => day('2026-11-24'),
    columns: undefined,
    interactive: false,
    platform: 'linux',
    system: disk,
    bar: undefined,
    worker: new URL('../dist/worker.js', import.meta.url),
    ...over,
  });
  return { code, out, err };
}

/** A folder for one test; gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onex-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
