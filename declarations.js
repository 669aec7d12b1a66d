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

/** The declarations of a file, and what they take from which other files. */
function declarationsOf(file) {
  let text = '';
  program.emit(program.getSourceFile(file), (_name, written) => (text = written), undefined, true);
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const taken = parsed.statements.flatMap((statement) => {
    const from = statement.moduleSpecifier?.text;
    const named = statement.importClause?.namedBindings ?? statement.exportClause;
    if (!from?.startsWith('.') || !named) return [];
    const names = named.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
    return [{ file: path.resolve(path.dirname(file), from.replace(/\.js$/u, '.ts')), names }];
  });
  return { parsed, taken };
}

/** Of the declarations those of these names and all that they rest on. */
function only(parsed, names) {
  const byName = new Map(parsed.statements.flatMap((one) => (one.name ? [[one.name.text, one]] : [])));
  const kept = new Set();
  const keep = (name) => {
    const statement = byName.get(name);
    if (!statement || kept.has(statement)) return;
    kept.add(statement);
    const visit = (node) => {
      if (ts.isIdentifier(node)) keep(node.text);
      ts.forEachChild(node, visit);
    };
    visit(statement);
  };
  names.forEach(keep);
  return parsed.statements.filter((one) => kept.has(one) || !one.name).map((one) => one.getFullText());
}

// Only what a user of the library can name: the rest of the house stays inside.
await rm(types, { recursive: true, force: true });
const entry = path.join(source, 'index.ts');
const wanted = new Map([[entry, undefined]]);
const declared = new Map();
for (const [file] of wanted) {
  const { parsed, taken } = declarationsOf(file);
  declared.set(file, parsed);
  for (const { file: other, names } of taken) wanted.set(other, [...(wanted.get(other) ?? []), ...names]);
}
for (const [file, names] of wanted) {
  const parsed = declared.get(file);
  const text = names === undefined ? parsed.text : `${only(parsed, names).join('').trim()}\n`;
  const target = path.join(types, path.relative(source, file).replace(/\.ts$/u, '.d.ts'));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
console.log(`${String(wanted.size)} files of types  dist/types`);
