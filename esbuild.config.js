// Builds dist: what `bin/onex.js` starts. Run by `npm run build`, after schemas/build.js.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { cli: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  // The oldest Node of package.json `engines`.
  target: 'node20.17',
  format: 'esm',
  // What only some commands need (exceljs, inquirer) is imported dynamically and becomes a chunk of its own.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minify: true,
  keepNames: false,
  // Messages, not English comments with \u escapes, when somebody looks inside.
  charset: 'utf8',
  legalComments: 'linked',
  // CommonJS packages (exceljs, ajv's runtime) call `require` for Node's own modules; an ES module has none.
  banner: {
    js: "import{createRequire as __onexRequire}from'node:module';const require=__onexRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

for (const [file, { bytes, entryPoint }] of Object.entries(metafile.outputs)) {
  if (bytes > 10_000) console.log(`${String(Math.round(bytes / 1024)).padStart(6)} kB  ${file}  ${entryPoint ?? ''}`);
}
