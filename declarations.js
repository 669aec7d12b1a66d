// Builds dist/types: what TypeScript sees of the library. Run before packing, after esbuild.config.js.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const root = import.meta.dirname;
const source = path.join(root, 'src');
const types = path.join(root, 'dist/types');

const { options } = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  { noEmit: false, declaration: true, emitDeclarationOnly: true },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(String(diagnostic.messageText));
    },
  },
);
const program = ts.createProgram([path.join(source, 'index.ts')], options);

/** The declarations of a file and the files that they name. */
function declarationsOf(file) {
  let text = '';
  program.emit(program.getSourceFile(file), (_name, written) => (text = written), undefined, true);
  const named = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const own = named
    .filter((name) => name.startsWith('.'))
    .map((name) => path.resolve(path.dirname(file), name.replace(/\.js$/u, '.ts')));
  return { text, own };
}

// Only what a user of the library can name: the rest of the house stays inside.
await rm(types, { recursive: true, force: true });
const open = [path.join(source, 'index.ts')];
const done = new Set();
for (let file = open.pop(); file !== undefined; file = open.pop()) {
  if (done.has(file)) continue;
  done.add(file);
  const { text, own } = declarationsOf(file);
  const target = path.join(types, path.relative(source, file).replace(/\.ts$/u, '.d.ts'));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  open.push(...own);
}
console.log(`${String(done.size)} files of types  dist/types`);
