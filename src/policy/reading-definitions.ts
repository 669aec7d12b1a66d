import { placeAt } from '../model/place.js';
import {
  isReadingId,
  optionOf,
  READING_IDS,
  READING_OPTIONS,
  type ReadingDefinition,
  type ReadingId,
  type Readings,
} from '../model/policy.js';
import { errorAt } from '../model/problem.js';
import { citation, placeOfId, type Context } from './context.js';
import type { ReadingDraft } from './draft.js';
import { nearestId } from './nearest.js';
import { choose, isComplete, type SomeReadings } from './choose.js';

export interface ReadingDefinitions {
  readonly readings: Readonly<Record<ReadingId, ReadingDefinition>>;
  readonly defaults: Readings;
}

function optionsOf(context: Context, id: ReadingId, draft: ReadingDraft): ReadingDefinition['options'] {
  const known = READING_OPTIONS[id];
  if (!draft.options) return [];
  for (const written of draft.options.keys()) {
    if (optionOf(id, written) !== undefined) continue;
    const place = placeAt(context.places, 'readings', id, 'options', written);
    const facts = { reading: id, nearest: nearestId(written, known), options: known };
    context.problems.push(errorAt('unknown-reading-option', place, facts, { value: written }));
  }
  const missing = known.filter((option) => draft.options?.has(option) !== true);
  if (missing.length > 0) {
    const place = placeAt(context.places, 'readings', id, 'options');
    context.problems.push(errorAt('reading-options-missing', place, { reading: id, missing }));
  }
  // In the contract's order, which every table of options follows.
  return known.flatMap((option) => {
    const { name, consequence } = draft.options?.get(option) ?? {};
    return name === undefined || consequence === undefined ? [] : [{ id: option, name, consequence }];
  });
}

function checkDefault(context: Context, id: ReadingId, draft: ReadingDraft): void {
  const options = READING_OPTIONS[id];
  if (draft.default === undefined) {
    const place = placeAt(context.places, 'readings', id);
    context.problems.push(errorAt('reading-without-default', place, { reading: id, options }));
  } else if (optionOf(id, draft.default) === undefined) {
    const place = placeAt(context.places, 'readings', id, 'default');
    const facts = { reading: id, nearest: nearestId(draft.default, options), options };
    context.problems.push(errorAt('unknown-reading-option', place, facts, { value: draft.default }));
  }
}

function definitionOf(context: Context, id: ReadingId, draft: ReadingDraft): ReadingDefinition | undefined {
  const articles = draft.articles.flatMap(
    (text, index) => citation(context, text, 'readings', id, 'articles', index) ?? [],
  );
  const options = optionsOf(context, id, draft);
  checkDefault(context, id, draft);
  const { question, reason, default: byDefault } = draft;
  if (question === undefined || reason === undefined || byDefault === undefined) return undefined;
  if (options.length < READING_OPTIONS[id].length) return undefined;
  return { articles, question, options, default: byDefault, reason };
}

function hasEvery(
  some: Partial<Readonly<Record<ReadingId, ReadingDefinition>>>,
): some is Readonly<Record<ReadingId, ReadingDefinition>> {
  return READING_IDS.every((id) => some[id] !== undefined);
}

/** The readings of a policy document and their defaults; undefined when one is missing or wrong. */
export function readReadings(
  context: Context,
  drafts: ReadonlyMap<string, ReadingDraft>,
): ReadingDefinitions | undefined {
  const readings: Partial<Record<ReadingId, ReadingDefinition>> = {};
  const defaults: SomeReadings = {};
  for (const [id, draft] of drafts) {
    if (!isReadingId(id)) {
      const facts = { nearest: nearestId(id, READING_IDS), known: READING_IDS };
      context.problems.push(errorAt('unknown-reading', placeOfId(context, 'readings', id), facts, { value: id }));
      continue;
    }
    const definition = definitionOf(context, id, draft);
    if (definition && choose(defaults, id, definition.default)) readings[id] = definition;
  }
  const missing = READING_IDS.filter((id) => !drafts.has(id));
  if (missing.length > 0) {
    const place = placeAt(context.places, 'readings');
    context.problems.push(errorAt('readings-missing', place, { readings: missing }));
  }
  return hasEvery(readings) && isComplete(defaults) ? { readings, defaults } : undefined;
}
