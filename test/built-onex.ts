import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

// Threads and processes cannot run TypeScript: they run src as it stands now, bundled for the tests of one file.

const ENTRIES = { cli: 'src/cli.ts', worker: 'src/commands/batch-worker.ts' } as const;

const folder = mkdtempSync(join(tmpdir(), 'onex-built-'));
const built = new Map<string, Promise<unknown>>();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function script(name: keyof typeof ENTRIES): Promise<string> {
  const bundling =
    built.get(name) ??
    build({
      absWorkingDir: join(import.meta.dirname, '..'),
      entryPoints: { [name]: ENTRIES[name] },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as onexRequire } from 'node:module';\nconst require = onexRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  built.set(name, bundling);
  await bundling;
  return join(folder, `${name}.mjs`);
}

/** The script of a batch's workers. */
export async function builtWorker(): Promise<URL> {
  return pathToFileURL(await script('worker'));
}
