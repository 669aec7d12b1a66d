import { stringify } from 'yaml';
import { documentDescriptions } from '../dictionary/generated/descriptions.js';
import { documentShapes } from '../dictionary/generated/shapes.js';
import { READING_IDS, type Policy } from '../model/policy.js';
import type { FieldShape, MapShape, Shape } from '../dictionary/shape.js';
import type { InitWords } from './words/init-words.js';

/** What is known of a document already, under its English keys. */
export type TemplateValue = string | number | boolean | readonly TemplateValue[] | TemplateMap;
export interface TemplateMap {
  readonly [key: string]: TemplateValue | undefined;
}

export type TemplateKind = 'department' | 'pilot';

/**
 * Keys that stand in comments until somebody wants them: an empty table of rates would be a table in which every rate is
 * missing.
 */
const OPTIONAL: readonly string[] = ['rates'];

/** More keys than this are a page of their own, not a line. */
const KEYS_IN_A_LINE = 4;

/** What a template needs to know besides what is known of the document. */
export interface TemplateContext {
  readonly words: InitWords;
  readonly year: number;
  /** Whose readings are offered. */
  readonly policy: Policy;
  /** Paths of values that nobody gave: they come from a list of ours and are to be checked. */
  readonly assumed: readonly string[];
}

interface Writer extends TemplateContext {
  readonly kind: TemplateKind;
  readonly lines: string[];
}

/**
 * A document of its kind in Chinese keys, each with what it is for, from the dictionary. What is known is filled in; a key
 * without a value counts as absent, so that nothing but filling in is left to do. Examples stand behind a bare `#`, remarks behind `# `:
 * a line of an example is right as soon as that one character is gone.
 */
export function templateYaml(kind: TemplateKind, known: TemplateMap, context: TemplateContext): string {
  const writer: Writer = { kind, ...context, lines: [] };
  const intro = context.words.yamlIntro[kind].map((line) => `# ${line}`);
  writeFields(writer, documentShapes[kind], known, '', 0);
  return `${[...intro, ...writer.lines].join('\n')}\n`;
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function commentOf({ kind, words, assumed }: Writer, path: string): string {
  const description = documentDescriptions[kind][path]?.[words.language];
  const remarks = [
    ...(description === undefined ? [] : [description]),
    ...(assumed.includes(path) ? [words.assumed] : []),
  ];
  return remarks.length === 0 ? '' : ` # ${remarks.join(words.language === 'zh' ? '' : ' ')}`;
}

function writeFields(writer: Writer, shape: MapShape, known: TemplateMap, path: string, depth: number): void {
  for (const field of shape.fields) {
    const inner = below(path, field.key);
    const section = depth === 0 ? writer.words.sections[`${writer.kind}.${field.key}`] : undefined;
    if (section !== undefined) writer.lines.push('', `# ${section}`);
    writeField(writer, field, known[field.key], inner, depth);
  }
}

function writeField(
  writer: Writer,
  field: FieldShape,
  value: TemplateValue | undefined,
  path: string,
  depth: number,
): void {
  const indent = '  '.repeat(depth);
  const { lines } = writer;
  const comment = commentOf(writer, path);
  const { shape } = field;
  if (value === undefined && OPTIONAL.includes(path)) {
    lines.push(
      `${indent}#${field.title}:${comment}`,
      ...sampleLines(writer, shape, 1).map((line) => `${indent}#${line}`),
    );
  } else if (shape.kind === 'map' && isShort(shape)) {
    lines.push(`${indent}${field.title}: ${flow(shape, value ?? {})}${comment}`);
  } else if (shape.kind === 'map') {
    lines.push(`${indent}${field.title}:${comment}`);
    writeFields(writer, shape, isMap(value) ? value : {}, path, depth + 1);
    writeRest(writer, shape, isMap(value) ? value : {}, depth + 1);
    if (path === 'readings') writeReadings(writer, isMap(value) ? value : {});
  } else if (shape.kind === 'list') {
    const items = itemsOf(value);
    lines.push(`${indent}${field.title}:${comment}`);
    if (items.length === 0) lines.push(`${indent}#  - ${sample(writer, shape.item, path)}`);
    for (const item of items) lines.push(`${indent}  - ${flow(shape.item, item)}`);
  } else {
    lines.push(`${indent}${field.title}:${value === undefined ? '' : ` ${flow(shape, value)}`}${comment}`);
  }
}

function itemsOf(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** What stands under keys of the writer's own choosing. */
function writeRest({ lines }: Writer, shape: MapShape, known: TemplateMap, depth: number): void {
  if (shape.rest === undefined) return;
  const own = new Set(shape.fields.map(({ key }) => key));
  for (const [key, value] of Object.entries(known)) {
    if (!own.has(key) && value !== undefined)
      lines.push(`${'  '.repeat(depth)}${scalar(key)}: ${flow(shape.rest, value)}`);
  }
}

/** The readings that nobody has chosen, with the policy's own option and the question. */
function writeReadings({ lines, policy, words }: Writer, chosen: TemplateMap): void {
  for (const id of READING_IDS) {
    const { question, options } = policy.readings[id];
    const names = options.map((option) => `${option.id} ${option.name[words.language]}`);
    if (chosen[id] === undefined) {
      lines.push(`#  ${id}: ${policy.defaults[id]} # ${question[words.language]} ${names.join(words.separator)}`);
    }
  }
}

/** Maps of a few plain values stand in one line: attestations, steps. */
function isShort({ fields, rest }: MapShape): boolean {
  const isPlain = fields.every(({ shape }) => shape.kind !== 'map' && (shape.kind !== 'list' || shape.single === true));
  return isPlain && rest === undefined && fields.length <= KEYS_IN_A_LINE && fields.some(({ key }) => key === 'note');
}

function isMap(value: TemplateValue | undefined): value is TemplateMap {
  return typeof value === 'object' && !Array.isArray(value);
}

function scalar(value: string | number): string {
  return stringify(value, { singleQuote: true, lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** A value in one line. */
function flow(shape: Shape, value: TemplateValue): string {
  if (isMap(value)) {
    if (shape.kind !== 'map') throw new Error('a map where the dictionary has none');
    const pairs = shape.fields.flatMap((field) => {
      const inner = value[field.key];
      if (inner === undefined) return isShort(shape) ? [`${field.title}: `] : [];
      return [`${field.title}: ${flow(field.shape, inner)}`];
    });
    return `{ ${pairs.join(', ').trimEnd()} }`;
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') {
    const item = shape.kind === 'list' ? shape.item : shape;
    return `[${value.map((one) => flow(item, one)).join(', ')}]`;
  }
  if (shape.kind === 'choice') return scalar(shape.choices.find((choice) => choice.value === value)?.title ?? value);
  // In a line of pairs a comma or a bracket would end the value.
  return typeof value === 'string' && /[,[\]{}#]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : scalar(value);
}

/** What an entry may look like, for comments. */
function sample(writer: Writer, shape: Shape, path: string): string {
  switch (shape.kind) {
    case 'map':
      return `{ ${shape.fields.map((field) => `${field.title}: ${sample(writer, field.shape, below(path, field.key))}`).join(', ')} }`;
    case 'list':
      return sample(writer, shape.item, path);
    case 'choice': {
      const title = shape.choices[0]?.title ?? '';
      return scalar(title);
    }
    case 'date':
      return `${String(writer.year)}-03-31`;
    case 'yes-no':
      return '是';
    case 'integer':
      if (path.endsWith('.grade')) return String(writer.year);
      return path.endsWith('.classes') ? '2' : '30';
    case 'yuan':
      return '60';
    case 'text':
    case 'any':
      return writer.words.yamlSamples[path] ?? writer.words.sampleText;
  }
}

function sampleLines(writer: Writer, shape: Shape, depth: number): readonly string[] {
  if (shape.kind !== 'map') return [];
  return shape.fields.flatMap((field) =>
    field.shape.kind === 'map'
      ? [`${'  '.repeat(depth)}${field.title}:`, ...sampleLines(writer, field.shape, depth + 1)]
      : [`${'  '.repeat(depth)}${field.title}: ${sample(writer, field.shape, field.key)}`],
  );
}
