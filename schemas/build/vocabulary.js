import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../', import.meta.url);

/** Kinds of YAML documents. The others are sheets, definitions, and JSON that onex prints. */
const DOCUMENT_KINDS = ['department', 'pilot', 'policy'];

/** Every schemas/*.schema.json by its name without ending, in order of name. */
export function readSchemas() {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(
    names.map((name) => [
      name.slice(0, -'.schema.json'.length),
      JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
    ]),
  );
}

/** The kinds of YAML documents that have a schema. */
export function documentKinds(schemas) {
  return DOCUMENT_KINDS.filter((kind) => schemas.has(kind));
}

/** What a reference into the inside of a schema, such as `batch.schema.json#/properties/onex`, points to, and its file. */
export function insideRef(ref, file, schemas) {
  const [home, pointer = ''] = ref.split('#');
  const name = home === '' ? file : home.replace(/\.schema\.json$/, '');
  const target = pointer
    .split('/')
    .slice(1)
    .reduce((schema, key) => schema?.[key], schemas.get(name));
  if (target === undefined) throw new Error(`a reference to nothing: ${ref}`);
  return { file: name, target };
}

/** Does a reference name a definition, and not something inside of one? */
export const isDefinitionRef = (ref) => /#\/\$defs\/[A-Za-z]+$/.test(ref);

/** `common.schema.json#/$defs/step` or `#/$defs/step` → its file and name. */
export function splitRef(ref, file) {
  const match = /^(?:([a-z-]+)\.schema\.json)?#\/\$defs\/([A-Za-z]+)$/.exec(ref);
  if (!match) throw new Error(`a reference that the dictionary does not read: ${ref}`);
  return { file: match[1] ?? file, name: match[2] };
}

/** Is this schema a choice: `oneOf` of constants with titles? */
export function isChoice(schema) {
  return Array.isArray(schema.oneOf) && schema.oneOf.every((option) => 'const' in option);
}

/** Every keyword `x-…` that occurs, so that ajv's strict mode knows them and refuses all others. */
export function ownKeywords(schemas) {
  const found = new Set();
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && key.startsWith('x-')) found.add(key);
      visit(inner);
    }
  };
  for (const schema of schemas.values()) visit(schema);
  return [...found].sort();
}

/** English name, Chinese title, aliases: everything a person may write, each once. */
export function namesOf(english, schema) {
  return [...new Set([schema.title, english, ...(schema['x-aliases'] ?? [])])];
}
