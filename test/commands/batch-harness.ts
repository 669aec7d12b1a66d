import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../../src/model/text.js';
import { builtWorker } from '../built-onex.js';
import { runOnex, type Ran } from '../run-onex.js';
import type { Io } from '../../src/commands/session.js';

/** What `batch --format json` prints, as far as tests look at it. */
export interface BatchDocument {
  readonly departments: readonly {
    readonly folder: string;
    readonly name: string | null;
    readonly exit: number;
    readonly verdict: string | null;
    readonly ready: boolean | null;
    readonly hours: number | null;
    readonly amount: number | null;
    readonly workbook: string | null;
    readonly problems: number;
  }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly key: string;
    readonly places: readonly { readonly folder: string; readonly file: string; readonly cell?: string }[];
    readonly message: string;
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly place: { readonly file: string };
    readonly field?: string;
    readonly message: string;
  }[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly totals: Readonly<Record<string, unknown>>;
  readonly summary: string | null;
}

export async function runBatch(args: readonly string[], over: Partial<Io> = {}): Promise<Ran> {
  return runOnex(['batch', ...args], { worker: await builtWorker(), ...over });
}

export interface BatchRan extends Ran {
  readonly json: BatchDocument;
}

/** Runs a batch and reads its answer. */
export async function batchJson(args: readonly string[], over: Partial<Io> = {}): Promise<BatchRan> {
  const ran = await runBatch([...args, '--format', 'json', '--quiet'], over);
  return { ...ran, json: JSON.parse(ran.out) as BatchDocument };
}

/** Digest of every workbook that lies in a folder, by name. */
export function workbooksIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return Object.fromEntries(
    names.toSorted(byCodePoint).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
