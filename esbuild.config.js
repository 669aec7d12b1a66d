// Builds dist: what `bin/onex.js` starts. Run by `npm run build`, after schemas/build.js.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform } from 'esbuild';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/**
 * What the libraries load without onex ever using it, so that nobody waits for it:
 * - what exceljs reads with, its CSV part and the tar and glob halves of its packer: with them its start takes twice as long;
 * - child processes, which commander needs for commands that are programs of their own.
 * Using one of them after all fails with its name in the message.
 */
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    const unused = [
      { by: /[\\/]exceljs[\\/]/u, filter: /^(jszip|saxes|\.\.\/csv\/csv|\.\/stream\/xlsx\/workbook-reader)$/ },
      { by: /[\\/]archiver(-utils)?[\\/]/u, filter: /^(tar-stream|glob|readdir-glob)$/ },
      { by: /[\\/]commander[\\/]/u, filter: /^node:child_process$/ },
    ];
    for (const { by, filter } of unused) {
      onResolve({ filter }, ({ path: name, importer }) =>
        by.test(importer) ? { path: name, namespace: 'left-out' } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path: name }) => ({
      contents: `module.exports = class { constructor() { throw new Error(${JSON.stringify(`${name} is not in the bundle`)}); } };`,
    }));
  },
};

/** The global `process` for who imports it: as a module Node would evaluate every property of it first, terminals included (5 ms). */
const globalProcess = {
  name: 'global-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'global-process' }));
    onLoad({ filter: /.*/, namespace: 'global-process' }, () => ({ contents: 'module.exports = globalThis.process;' }));
  },
};

/**
 * archiver-utils 2, which exceljs needs (3 refuses its streams), calls `new Buffer`: outside node_modules, where the bundle is, Node warns of
 * it in front of the user.
 */
const modernBuffer = {
  name: 'modern-buffer',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]archiver-utils[\\/]index\.js$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      return {
        contents: code
          .replace(/new Buffer\((0|size)\)/gu, 'Buffer.alloc($1)')
          .replaceAll('new Buffer(', 'Buffer.from('),
      };
    });
  },
};

/**
 * What loads a dozen of Node's own modules that `check` has no use for (worker threads, terminals): fflate's build without workers, and
 * chalk without its own look at the terminal, since the colour level is given to it.
 */
const lightParts = {
  name: 'light-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: path.join(root, 'node_modules/yaml/browser/index.js') }));
    onResolve({ filter: /^fflate$/ }, () => ({ path: path.join(root, 'node_modules/fflate/esm/browser.js') }));
    onResolve({ filter: /^#supports-color$/ }, ({ importer }) => ({
      path: path.join(path.dirname(importer), 'vendor/supports-color/browser.js'),
    }));
  },
};

/** The licences of every package whose code is in the bundle, as their terms ask. */
async function notices(inputs) {
  // The generated guards hold a few lines of ajv, under a comment that names their file.
  const generated = path.join(root, 'src/dictionary/generated');
  const names = (await readdir(generated)).filter((name) => name.endsWith('-guard.js'));
  const guards = (await Promise.all(names.map((name) => readFile(path.join(generated, name), 'utf8')))).join('\n');
  const copied = Array.from(guards.matchAll(/^\/\/ (node_modules\/\S+)/gmu), ([, file]) => file);
  const folders = new Set();
  for (const input of [...Object.keys(inputs), ...copied]) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input);
    if (found) folders.add(found[0]);
  }
  const texts = [...folders].map(async (folder) => {
    const { name, version, license, author } = JSON.parse(
      await readFile(path.join(root, folder, 'package.json'), 'utf8'),
    );
    const file = (await readdir(path.join(root, folder))).find((entry) => /^(licen[cs]e|copying)/iu.test(entry));
    const text =
      file === undefined
        ? `The package holds no licence file; its package.json names ${license} and ${author?.name ?? author}.`
        : await readFile(path.join(root, folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  // One package may lie in several folders.
  return [...new Set(await Promise.all(texts))].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** The files that a file imports at once, and theirs. */
function loadedWith(file, inputs, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path: next, kind, external } of inputs[file].imports) {
    if (kind === 'import-statement' && !external) loadedWith(next, inputs, found);
  }
  return found;
}

/**
 * What `check` stands on is what nearly every command stands on. esbuild splits it by who needs which file of it, into
 * thirty chunks that each cost a start 0.4 ms; where all that is loaded later says that it needs the whole, it is one.
 */
function onOneGround(inputs) {
  const ground = loadedWith('src/commands/check.ts', inputs);
  const later = Object.values(inputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path: file }) => file),
  );
  // Words need no command; help and completion shall not wait for `check`.
  const apart = /^src\/(render\/words\/|commands\/(program|completion)\.ts)/;
  const starts = ['src/index.ts', 'src/commands/batch-worker.ts', ...later]
    .filter((file) => file.startsWith('src/') && file in inputs && !ground.has(file) && !apart.test(file))
    .map((file) => path.join(root, file));
  return {
    name: 'on-one-ground',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
        if (!starts.includes(file)) return undefined;
        const code = await readFile(file, 'utf8');
        return {
          contents: `import ${JSON.stringify(path.join(root, 'src/commands/check.ts'))};\n${code}`,
          loader: 'ts',
        };
      });
    },
  };
}

await rm(dist, { recursive: true, force: true });

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  // The oldest Node of package.json `engines`.
  target: 'node20.17',
  format: 'esm',
  // What only some commands need (exceljs, inquirer) is imported dynamically and becomes a chunk of its own.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Measured: minified code starts no sooner, and a stack trace that a user sends in would say nothing.
  minify: false,
  charset: 'utf8',
  // What a library holds of others, it names in comments of its own.
  legalComments: 'eof',
  // Only for workers of another priority, which onex has none of.
  external: ['@napi-rs/nice'],
  metafile: true,
  write: false,
  logLevel: 'warning',
};
const plugins = [leaveOut, globalProcess, modernBuffer, lightParts];

/** Builds, or ends where esbuild has said why not. */
const built = async (own) => {
  const attempt = async (more) =>
    build({ ...options, ...own, plugins: [...plugins, ...more] }).catch(() => process.exit(1));
  const { inputs } = (await attempt([])).metafile;
  return attempt([onOneGround(inputs)]);
};

/** The library, an ES module as its users are, and the workers of `batch`. */
const modules = await built({
  entryPoints: {
    index: 'src/index.ts',
    // The workers of `batch` run a script of their own, started by one of piscina's, which it looks for beside itself.
    worker: 'src/commands/batch-worker.ts',
    'chunks/worker': 'node_modules/piscina/dist/worker.js',
  },
  // CommonJS packages (exceljs, ajv's runtime) call `require` for Node's own modules, piscina asks where it is; an ES module
  // has neither.
  banner: { js: 'const require = globalThis.process.getBuiltinModule;' },
  define: { __dirname: 'import.meta.dirname' },
});

/** The program: CommonJS, which Node starts 10 ms sooner, and which can be kept compiled (src/start.ts). esbuild splits only ES modules. */
const program = await built({ entryPoints: { cli: 'src/cli.ts' }, outExtension: { '.js': '.cjs' } });
const asCommonJs = async ({ path: file, text }) => {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: options.target,
    charset: 'utf8',
    legalComments: 'inline',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname' },
  });
  return { path: file, contents: code };
};

/** What `bin/onex.js` starts: it loads the program. */
const start = await build({
  ...options,
  entryPoints: { start: 'src/start.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  splitting: false,
  define: { 'import.meta.dirname': '__dirname' },
  plugins,
}).catch(() => process.exit(1));

const files = [
  ...modules.outputFiles,
  ...start.outputFiles,
  ...(await Promise.all(program.outputFiles.map(asCommonJs))),
];
await mkdir(path.join(dist, 'chunks'), { recursive: true });
for (const { path: file, contents } of files) {
  await writeFile(file, contents);
  const bytes = Buffer.byteLength(contents);
  if (bytes > 10_000) console.log(`${String(Math.round(bytes / 1024)).padStart(6)} kB  ${path.relative(root, file)}`);
}
const inputs = [modules, program, start].map(({ metafile }) => metafile.inputs);
await writeFile(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), await notices(Object.assign({}, ...inputs)));
