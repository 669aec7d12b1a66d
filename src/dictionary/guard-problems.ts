import { errorAt, type Problem } from '../model/problem.js';
import type { Expected, Found as FoundKind } from '../model/problems/document.js';
import type { Place } from '../model/place.js';
import type { SourceNode } from '../model/source-node.js';
import type { GuardError } from './guard.js';
import { nearest } from './nearest.js';
import { suggestedDate } from './scalars.js';
import type { MapShape } from './shape.js';
import { below, firstPlace, languageOfMap, type Found, type Translation, type Written } from './translate.js';

function pathOf(error: GuardError): string {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('/');
}

function foundKind(node: SourceNode): FoundKind {
  if (node.kind !== 'scalar') return node.kind;
  switch (typeof node.value) {
    case 'boolean':
      return 'yes-no';
    case 'number':
      return 'number';
    case 'string':
      return 'text';
    default:
      return 'nothing';
  }
}

/** What a person would call what stands there: nothing for maps and lists. */
function valueText(node: SourceNode): string | undefined {
  return node.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}

function wrongType(written: Written): Problem {
  const { shape, node, place, field } = written;
  const expected: Expected = shape.kind;
  const value = valueText(node);
  const facts = { expected, found: foundKind(node), fullWidthColon: value?.includes('：') ?? false };
  return errorAt('wrong-type', place, facts, { field, value });
}

function limitOf(error: GuardError): number {
  const limit = error.params['limit'];
  if (typeof limit !== 'number') throw new Error(`a bound without a limit: ${error.schemaPath}`);
  return limit;
}

/** What is wrong with a value that its schema refuses, in the words of what belongs there. */
function valueProblem(written: Written, error: GuardError): Problem {
  const { shape, node, place, field, language } = written;
  const details = { field, value: valueText(node) };
  if (written.value === null) return errorAt('empty-entry', place, {}, { field });
  if (error.keyword === 'minItems') return errorAt('empty-list', place, {}, { field });
  if (node.kind !== 'scalar') return wrongType(written);
  switch (shape.kind) {
    case 'date':
      return errorAt('not-a-date', place, { suggestion: suggestedDate(node.text) }, details);
    case 'yes-no':
      return errorAt('not-yes-no', place, {}, details);
    case 'integer': {
      if (error.keyword !== 'minimum' && error.keyword !== 'maximum')
        return errorAt('not-an-integer', place, {}, details);
      const bound = error.keyword === 'minimum' ? 'least' : 'most';
      return errorAt('integer-out-of-range', place, { bound, limit: limitOf(error) }, details);
    }
    case 'yuan':
      return errorAt('not-an-amount', place, {}, details);
    case 'choice': {
      const options = shape.choices.map((choice) => (language === 'zh' ? choice.title : choice.english));
      const near = nearest(
        node.text,
        shape.choices.flatMap((choice) => choice.names),
      );
      return errorAt('not-a-choice', place, { options, nearest: near }, details);
    }
    case 'text':
      return error.keyword === 'pattern' ? errorAt('not-an-id', place, {}, details) : wrongType(written);
    case 'map':
    case 'list':
    case 'any':
      return wrongType(written);
  }
}

/** The name of a field that a map lacks, in the language of that map, and the map's own first place. */
interface Lack {
  readonly place: Place;
  readonly field: string;
}

function lackOf(translation: Translation, file: string, path: string, keys: readonly string[]): Lack[] {
  const written = translation.written.get(path);
  if (written?.shape.kind !== 'map' || written.node.kind !== 'map') throw new Error(`no map at ${path}`);
  const { shape, node } = written;
  const language = languageOfMap(shape, node, written.language);
  const entry = node.entries.length === 0 ? written.place : firstPlace(node);
  return keys.map((key) => ({
    place: path === '' ? { file } : entry,
    field: [written.field, nameIn(shape, key, language)].filter((part) => part !== '').join('.'),
  }));
}

function nameIn(shape: MapShape, key: string, language: 'zh' | 'en'): string {
  const title = shape.fields.find((field) => field.key === key)?.title;
  return language === 'zh' && title !== undefined ? title : key;
}

function textParam(error: GuardError, name: string): string {
  const text = error.params[name];
  if (typeof text !== 'string') throw new Error(`a guard error without ${name}: ${error.schemaPath}`);
  return text;
}

/** A key that a map must have. Its place is the map's first key; at top level, the file (2-formats 2.3). */
function missingKey(translation: Translation, file: string, path: string, error: GuardError): Problem[] {
  const key = textParam(error, 'missingProperty');
  if (translation.misspelled.has(below(path, key))) return [];
  return lackOf(translation, file, path, [key]).map(({ place, field }) =>
    error.schemaPath.startsWith('#/then/')
      ? errorAt('ended-without-date', place, {}, { field })
      : errorAt('missing-key', place, {}, { field }),
  );
}

/** Exam counts come together: what is missing, at the first line of the exam. */
function incompleteCounts(translation: Translation, file: string, path: string): Problem[] {
  const missing = ['registered', 'sat', 'passed'].filter((key) => !translation.written.has(below(path, key)));
  const lacks = lackOf(translation, file, path, missing);
  const [first] = lacks;
  if (!first || missing.some((key) => translation.misspelled.has(below(path, key)))) return [];
  const names = lacks.map(({ field }) => field.slice(field.lastIndexOf('.') + 1));
  return [errorAt('exam-counts-incomplete', first.place, { missing: names }, { field: first.field })];
}

/** Not findings of their own: a branch of a choice, and the condition of a condition. */
function isPartOfAnother(error: GuardError): boolean {
  return error.keyword === 'if' || /\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

/** Turns what a guard found into problems in the writer's words: one a value, at its place. */
export function guardProblems(translation: Translation, file: string, errors: readonly GuardError[]): readonly Found[] {
  const judged = new Set<string>();
  const found: Found[] = [];
  const add = (identity: string, path: string, make: () => readonly Problem[]) => {
    if (judged.has(identity)) return;
    judged.add(identity);
    found.push(...make().map((problem) => ({ path, problem })));
  };
  for (const error of errors) {
    if (isPartOfAnother(error)) continue;
    const path = pathOf(error);
    if (error.keyword === 'required') {
      const identity = `${path} lacks ${textParam(error, 'missingProperty')}`;
      add(identity, path, () => missingKey(translation, file, path, error));
    } else if (error.keyword === 'dependentRequired') {
      add(`${path} counts`, path, () => incompleteCounts(translation, file, path));
    } else {
      const written = translation.written.get(path);
      if (!written) throw new Error(`the guard refuses what nobody wrote: ${path} ${error.keyword}`);
      add(path, path, () => [valueProblem(written, error)]);
    }
  }
  return found;
}
