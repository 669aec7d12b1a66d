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

/** A process of a pipe on 2026-11-24, whose output nobody hears. */
export function someIo(over: Partial<Io> = {}): Io {
  return {
    stdout: () => undefined,
    stderr: () => undefined,
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
  };
}

/** Runs onex in this process as a pipe would, on 2026-11-24. */
export async function runOnex(args: readonly string[], over: Partial<Io> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const heard = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
  };
  const code = await main(args, someIo({ ...heard, ...over }));
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
