import { errorAt, type Problem } from '../model/problem.js';
import type { SourceNode } from '../model/source-node.js';
import { choiceLists } from './generated/choices.js';
import { documentShapes } from './generated/shapes.js';
import type { Documents } from './generated/types.js';
import { nearest } from './nearest.js';
import { choiceOf } from './scalars.js';

/** What a YAML file is about; its `kind` key says. */
export type DocumentKind = keyof Documents;

const KIND = documentShapes.department.fields.find((field) => field.key === 'kind');

function isKind(value: string): value is DocumentKind {
  return value in documentShapes;
}

/** Which kind of document this is, by its key kind or 类型 (2-formats 2.2); a file without one is no file of onex. */
export function kindOf(
  node: SourceNode,
  file: string,
): { readonly kind: DocumentKind } | { readonly problems: readonly Problem[] } {
  if (!KIND) throw new Error('documents without a kind');
  const names = KIND.names;
  const entries = node.kind === 'map' ? node.entries : [];
  const entry = entries.find(
    ({ key, value }) =>
      names.includes(key) && !(value.kind === 'scalar' && (value.text.trim() === '' || value.value === null)),
  );
  if (!entry) {
    const instead = entries.find(({ key }) => !names.includes(key) && nearest(key, names) !== undefined)?.key;
    const options = choiceLists.documentKind.map((choice) => choice.title);
    return { problems: [errorAt('missing-kind', { file }, { options, instead }, { field: KIND.title })] };
  }
  const { key, value } = entry;
  const choice = value.kind === 'scalar' ? choiceOf(value.text, choiceLists.documentKind) : undefined;
  if (choice && isKind(choice.value)) return { kind: choice.value };
  const options = choiceLists.documentKind.map((option) => (key === KIND.key ? option.value : option.title));
  const text = value.kind === 'scalar' ? value.text : undefined;
  const values = choiceLists.documentKind.flatMap((option) => option.names);
  const near = text === undefined ? undefined : nearest(text, values);
  const place = value.kind === 'scalar' ? value.place : entry.keyPlace;
  return { problems: [errorAt('not-a-choice', place, { options, nearest: near }, { field: key, value: text })] };
}
