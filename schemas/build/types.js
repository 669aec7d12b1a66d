import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { documentKinds, insideRef, isChoice, isDefinitionRef, splitRef } from './vocabulary.js';

const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** Names of the types of whole files: what a person writes is a Document, what onex prints is Json. */
function fileType(file, kinds) {
  return `${pascal(file)}${kinds.includes(file) ? 'Document' : 'Json'}`;
}

/** Name of a definition's type: a map in a document is a Document too, so that it is no namesake of the model's. */
function definitionType(name, schema) {
  return `${pascal(name)}${schema.type === 'object' && !name.endsWith('Json') ? 'Document' : ''}`;
}

/** The schema as json-schema-to-typescript should see it: English names and descriptions, one table of definitions. */
function prepared(schemas, schema, file) {
  const inside = (inner) => prepared(schemas, inner, file);
  if (Array.isArray(schema)) return schema.map(inside);
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string' && !isDefinitionRef(schema.$ref)) {
    const { file: home, target } = insideRef(schema.$ref, file, schemas);
    return prepared(schemas, target, home);
  }
  if (typeof schema.$ref === 'string') {
    const { file: home, name } = splitRef(schema.$ref, file);
    // Alone: beside a description the generator would copy the definition under a new name at every use.
    return { $ref: `#/$defs/${definitionType(name, schemas.get(home).$defs[name])}` };
  }
  if (isChoice(schema)) {
    return { description: schema['x-description-en'], type: schema.type, enum: schema.oneOf.map((one) => one.const) };
  }
  const result = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs') {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)]));
    } else if (key === 'x-description-en') {
      result.description = value;
    } else if (
      !['title', 'description', '$id', '$schema', '$defs', 'if', 'then'].includes(key) &&
      !key.startsWith('x-')
    ) {
      result[key] = inside(value);
    }
  }
  return result;
}

/** Nobody may change what was read: readonly on every property and list. */
function readonly(source) {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ESNext, true);
  const places = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node) || ts.isArrayTypeNode(node)) {
      places.push(node.getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let text = source;
  for (const place of places.sort((a, b) => b - a)) text = `${text.slice(0, place)}readonly ${text.slice(place)}`;
  return text;
}

/** The TypeScript types of documents and of the JSON that onex prints. */
export async function typesModule(schemas) {
  const kinds = documentKinds(schemas);
  const definitions = {};
  for (const [file, schema] of schemas) {
    if (file === 'sheets') continue; // rows have types of their own in model/department.ts
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      const type = definitionType(name, definition);
      if (type in definitions) throw new Error(`two definitions of one name: ${type}`);
      definitions[type] = prepared(schemas, definition, file);
    }
    if (file !== 'common') {
      const { $defs: _, ...whole } = schema;
      definitions[fileType(file, kinds)] = prepared(schemas, whole, file);
    }
  }
  const root = {
    description: 'The documents that people write, by kind.',
    type: 'object',
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/${fileType(kind, kinds)}` }])),
    required: kinds,
    additionalProperties: false,
    $defs: definitions,
  };
  const source = await compile(root, 'Documents', {
    bannerComment: '',
    unreachableDefinitions: true,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
  });
  const tidy = source.replaceAll(
    /^ \*\s*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gm,
    '',
  );
  return readonly(tidy);
}
