import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

// Threads and processes cannot run TypeScript: they run src as it stands now, bundled for the tests of one file.

const ENTRIES = { cli: 'src/cli.ts', worker: 'src/commands/batch-worker.ts' } as const;

const ROOT = join(import.meta.dirname, '..');

// Within node_modules, so that packages are found without being bundled.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.onex-built-'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
writeFileSync(join(folder, 'onex.js'), "import { run } from './cli.js';\nawait run();\n");
const built = new Map<string, Promise<unknown>>();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function script(name: keyof typeof ENTRIES): Promise<string> {
  const bundling =
    built.get(name) ??
    build({
      absWorkingDir: ROOT,
      entryPoints: { [name]: ENTRIES[name] },
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
  built.set(name, bundling);
  await bundling;
  return join(folder, `${name}.js`);
}

/** The script of a batch's workers. */
export async function builtWorker(): Promise<URL> {
  return pathToFileURL(await script('worker'));
}

/** The program as a script that Node starts. */
export async function builtOnex(): Promise<string> {
  await Promise.all([script('cli'), script('worker')]);
  return join(folder, 'onex.js');
}
