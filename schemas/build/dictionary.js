import { documentKinds, isChoice, namesOf, splitRef } from './vocabulary.js';

/** Stands for a constant of the generated module inside JSON text. */
const constant = (expression) => `@@${expression}@@`;
const printed = (value) => JSON.stringify(value).replaceAll(/"@@(.*?)@@"/g, '$1');

function choicesOf(schema) {
  return schema.oneOf.map((option) => ({
    value: option.const,
    title: option.title,
    english: option['x-title-en'] ?? option.const,
    names: namesOf(option.const, option),
  }));
}

function commonDefinition(schemas, schema, file) {
  const ref = splitRef(schema.$ref, file);
  return { ...ref, schema: schemas.get(ref.file).$defs[ref.name] };
}

function choicesExpression(schemas, schema, file) {
  if (!schema.$ref) return choicesOf(schema);
  const { file: home, name } = commonDefinition(schemas, schema, file);
  return home === 'common'
    ? constant(`choiceLists.${name}`)
    : choicesOf(commonDefinition(schemas, schema, file).schema);
}

/** What a person may write for a schema. `defined` collects the shapes that several places share. */
function shapeOf(schemas, schema, file, defined) {
  if (schema.$ref) {
    const definition = commonDefinition(schemas, schema, file);
    if (isChoice(definition.schema)) return { kind: 'choice', choices: choicesExpression(schemas, schema, file) };
    const name = `${definition.name}Shape`;
    if (!defined.has(name)) {
      defined.set(name, printed(shapeOf(schemas, definition.schema, definition.file, defined)));
    }
    return constant(name);
  }
  if (isChoice(schema)) return { kind: 'choice', choices: choicesOf(schema) };
  if (schema['x-written'] === 'yuan') return { kind: 'yuan' };
  switch (schema.type) {
    case 'object': {
      const rest = schema.additionalProperties;
      return {
        kind: 'map',
        fields: Object.entries(schema.properties ?? {}).map(([key, inner]) => ({
          key,
          title: inner.title,
          names: namesOf(key, inner),
          shape: shapeOf(schemas, inner, file, defined),
        })),
        ...(rest ? { rest: rest === true ? { kind: 'any' } : shapeOf(schemas, rest, file, defined) } : {}),
      };
    }
    case 'array':
      return {
        kind: 'list',
        item: shapeOf(schemas, schema.items, file, defined),
        ...(schema['x-single'] ? { single: true } : {}),
      };
    case 'string':
      return { kind: schema.format === 'date' ? 'date' : 'text' };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
      return { kind: 'integer' };
    default:
      return { kind: 'any' };
  }
}

/** The choices of every field that several files share, by name. */
export function choicesModule(schemas) {
  const lists = Object.entries(schemas.get('common').$defs).filter(([, schema]) => isChoice(schema));
  return [
    "import type { Choice } from '../shape.js';",
    '/** The values of every shared enumeration, in order. */',
    `export const choiceLists = {${lists.map(([name, schema]) => `${name}: ${printed(choicesOf(schema))}`).join(',')}} as const satisfies Readonly<Record<string, readonly Choice[]>>;`,
  ].join('\n');
}

/** What people may write in each kind of document. */
export function shapesModule(schemas) {
  const defined = new Map();
  const documents = documentKinds(schemas).map((kind) => [
    `${kind}Shape`,
    printed(shapeOf(schemas, schemas.get(kind), kind, defined)),
    kind,
  ]);
  const uses = [...defined.values(), ...documents.map(([, text]) => text)].some((text) =>
    text.includes('choiceLists.'),
  );
  return [
    "import type { MapShape, Shape } from '../shape.js';",
    "import type { Documents } from './types.js';",
    ...(uses ? ["import { choiceLists } from './choices.js';"] : []),
    ...[...defined].map(([name, text]) => `const ${name}: Shape = ${text};`),
    ...documents.map(([name, text]) => `const ${name}: MapShape = ${text};`),
    '/** What people may write in each kind of document. */',
    'export const documentShapes: { readonly [Kind in keyof Documents]: MapShape } = {',
    ...documents.map(([name, , kind]) => `${kind}: ${name},`),
    '};',
  ].join('\n');
}

function columnOf(schemas, field, schema, required) {
  const value = schema.$ref ? commonDefinition(schemas, schema, 'sheets').schema : schema;
  const requirement = required.includes(field) ? 'value' : schema['x-column'] === 'required' ? 'column' : 'optional';
  return {
    field,
    title: schema.title,
    names: namesOf(field, schema),
    requirement,
    type: schema['x-cell'],
    choices: isChoice(value) ? choicesExpression(schemas, schema, 'sheets') : [],
    maxHundredths: schema.maximum === undefined ? constant('undefined') : schema.maximum * 100,
  };
}

/** The sheets of ledgers and rosters with their columns. */
export function sheetsModule(schemas) {
  const sheets = Object.entries(schemas.get('sheets').properties).map(([id, schema]) => ({
    id,
    title: schema.title,
    names: namesOf(id, schema),
    columns: Object.entries(schema.items.properties).map(([field, column]) =>
      columnOf(schemas, field, column, schema.items.required),
    ),
  }));
  return [
    "import type { SheetSpec } from '../../model/sheet-spec.js';",
    "import { choiceLists } from './choices.js';",
    '/** The sheets of ledgers and rosters in the order of the contract, each with its columns. */',
    `export const sheetSpecs: readonly SheetSpec[] = ${printed(sheets)};`,
  ].join('\n');
}

function described(schema) {
  return { zh: schema.description, en: schema['x-description-en'] };
}

/** What each field below a schema is for, by its path without list numbers. */
function descriptionsBelow(schemas, schema, file, path, found) {
  const whole = schema.$ref ? commonDefinition(schemas, schema, file) : { schema, file };
  if (path !== '') found[path] = described({ ...whole.schema, ...schema });
  const inner = whole.schema.type === 'array' ? whole.schema.items : whole.schema;
  const resolved = inner.$ref ? commonDefinition(schemas, inner, whole.file) : { schema: inner, file: whole.file };
  for (const [key, property] of Object.entries(resolved.schema.properties ?? {})) {
    descriptionsBelow(schemas, property, resolved.file, path === '' ? key : `${path}.${key}`, found);
  }
  return found;
}

/** What every key of a department's and a pilot's file and every sheet and column is for: templates and handbook print it. */
export function descriptionsModule(schemas) {
  const documents = Object.fromEntries(
    ['department', 'pilot'].map((kind) => [kind, descriptionsBelow(schemas, schemas.get(kind), kind, '', {})]),
  );
  const sheets = descriptionsBelow(schemas, schemas.get('sheets'), 'sheets', '', {});
  return [
    '/** What something is for, in both languages. */',
    'interface Description { readonly zh: string; readonly en: string }',
    '/** By kind, then by path: `certificate.level`. */',
    `export const documentDescriptions: Readonly<Record<'department' | 'pilot', Readonly<Record<string, Description>>>> = ${printed(documents)};`,
    '/** By sheet (`training`) and by sheet and column (`training.hours`). */',
    `export const sheetDescriptions: Readonly<Record<string, Description>> = ${printed(sheets)};`,
  ].join('\n');
}
