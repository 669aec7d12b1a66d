/*
 * Compiles the dictionary: schemas/*.schema.json → src/dictionary/generated (types, guards, names).
 * `node schemas/build.js` writes; `node schemas/build.js --check` writes nothing and exits 1 when what is committed is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { choicesModule, descriptionsModule, shapesModule, sheetsModule } from './build/dictionary.js';
import { ajvOf, guardModules } from './build/guards.js';
import { typesModule } from './build/types.js';
import { readSchemas } from './build/vocabulary.js';

const OUT = fileURLToPath(new URL('../src/dictionary/generated/', import.meta.url));
const HEAD = '// Made by schemas/build.js from schemas/*.schema.json: change those, not this.\n';

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const schemas = readSchemas();
const ajv = ajvOf(schemas);
for (const schema of schemas.values()) ajv.getSchema(schema.$id); // strict mode: a schema that does not compile throws
const modules = {
  'types.ts': await typesModule(schemas),
  ...guardModules(schemas),
  'choices.ts': choicesModule(schemas),
  'shapes.ts': shapesModule(schemas),
  'sheets.ts': sheetsModule(schemas),
  'descriptions.ts': descriptionsModule(schemas),
};

const check = process.argv.includes('--check');
mkdirSync(OUT, { recursive: true });
const stale = [];
for (const [name, source] of Object.entries(modules)) {
  const path = `${OUT}${name}`;
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(HEAD + source, { ...options, filepath: path });
  if (readIfThere(path) === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`src/dictionary/generated is stale (${stale.join(', ')}): run node schemas/build.js`);
  process.exitCode = 1;
}
