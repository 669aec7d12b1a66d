import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { MapNode, SourceNode } from '../model/source-node.js';
import { comparable } from '../model/text.js';
import { nearest } from './nearest.js';
import { scalarValue, type ScalarValue } from './scalars.js';
import type { FieldShape, ListShape, MapShape, Shape } from './shape.js';

/** A document in English, as JSON. Nobody has vouched for it yet. */
type DocumentValue = ScalarValue | readonly DocumentValue[] | { readonly [key: string]: DocumentValue };

export type Language = 'zh' | 'en';

/** What somebody wrote for one value of the document. */
export interface Written {
  readonly shape: Shape;
  readonly node: SourceNode;
  readonly value: DocumentValue;
  /** Where an error about the value stands. */
  readonly place: Place;
  /** The keys that lead to it, as their writer spelled them: 证书.等级. */
  readonly field: string;
  /** The language of its key. */
  readonly language: Language;
}

/** A problem and the path of the value it is about. */
export interface Found {
  readonly path: string;
  readonly problem: Problem;
}

export interface Translation {
  readonly document: DocumentValue;
  /** By JSON pointer without the leading slash; the document itself is the empty path. */
  readonly written: ReadonlyMap<string, Written>;
  readonly found: readonly Found[];
  /** Paths of fields that a misspelled key probably meant: that they are missing goes without saying. */
  readonly misspelled: ReadonlySet<string>;
}

interface Work {
  readonly written: Map<string, Written>;
  readonly found: Found[];
  readonly misspelled: Set<string>;
}

/** Where a value stands among the keys of its document. */
interface Spot {
  readonly path: string;
  readonly field: string;
  readonly language: Language;
  /** The place of the key that the value belongs to, if it has one. */
  readonly keyPlace: Place | undefined;
}

export function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}/${String(key)}`;
}

/** A map stands where its first key stands (2-formats 2.3). */
export function firstPlace(node: SourceNode): Place {
  return (node.kind === 'map' ? node.entries[0]?.keyPlace : undefined) ?? node.place;
}

/** Nothing, or text without a character: as if the key were not there (2-formats 2.1). */
function isAbsent(node: SourceNode): boolean {
  return (
    node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}

function fieldNamed(shape: MapShape, key: string): FieldShape | undefined {
  return shape.fields.find((field) => field.names.includes(key));
}

function languageOf(field: FieldShape, spelled: string): Language {
  return spelled === field.key ? 'en' : 'zh';
}

/** The language in which most keys of a map are written; its surroundings' when nothing tells. */
export function languageOfMap(shape: MapShape, node: MapNode, around: Language): Language {
  let lead = 0;
  for (const { key } of node.entries) {
    const field = fieldNamed(shape, key);
    if (field) lead += languageOf(field, key) === 'zh' ? 1 : -1;
  }
  if (lead === 0) return around;
  return lead > 0 ? 'zh' : 'en';
}

function reportUnknownKey(work: Work, shape: MapShape, spot: Spot, key: string, keyPlace: Place, language: Language) {
  const near = nearest(
    key,
    shape.fields.flatMap((field) => field.names),
  );
  const meant = near === undefined ? undefined : fieldNamed(shape, near);
  if (meant) work.misspelled.add(below(spot.path, meant.key));
  const known = shape.fields.map((field) => (language === 'zh' ? field.title : field.key));
  const field = spot.field === '' ? key : `${spot.field}.${key}`;
  work.found.push({ path: spot.path, problem: errorAt('unknown-key', keyPlace, { nearest: near, known }, { field }) });
}

function translateMap(work: Work, shape: MapShape, node: MapNode, spot: Spot): DocumentValue {
  const language = languageOfMap(shape, node, spot.language);
  const seen = new Map<string, { readonly key: string; readonly place: Place }>();
  const values: [string, DocumentValue][] = [];
  for (const { key, keyPlace, value } of node.entries) {
    const known = fieldNamed(shape, key);
    const inner = known?.shape ?? shape.rest;
    if (!inner) {
      reportUnknownKey(work, shape, spot, key, keyPlace, language);
      continue;
    }
    const field = spot.field === '' ? key : `${spot.field}.${key}`;
    const name = known?.key ?? key;
    // Free keys are names of things: two that differ in white space alone are one (1-domain 1.1).
    const identity = known ? name : comparable(name);
    const first = seen.get(identity);
    if (first) {
      const facts = { first: first.place, other: first.key };
      work.found.push({ path: below(spot.path, name), problem: errorAt('both-spellings', keyPlace, facts, { field }) });
      continue;
    }
    seen.set(identity, { key, place: keyPlace });
    if (isAbsent(value)) continue;
    const keyLanguage = known ? languageOf(known, key) : language;
    const inside = { path: below(spot.path, name), field, language: keyLanguage, keyPlace };
    values.push([name, translateValue(work, inner, value, inside)]);
  }
  return Object.fromEntries(values); // defines even `__proto__` as a plain key
}

function translateList(work: Work, shape: ListShape, items: readonly SourceNode[], spot: Spot): DocumentValue {
  return items.map((item, index) => {
    const inside = { ...spot, path: below(spot.path, index), keyPlace: undefined };
    const isEmpty = isAbsent(item) || (item.kind === 'map' && item.entries.length === 0 && items.length > 0);
    if (!isEmpty) return translateValue(work, shape.item, item, inside);
    record(work, shape.item, item, inside, null);
    return null;
  });
}

/** Whatever stands there, as JSON. */
function plain(node: SourceNode): DocumentValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

function record(work: Work, shape: Shape, node: SourceNode, spot: Spot, value: DocumentValue): void {
  const place = node.kind === 'scalar' ? node.place : (spot.keyPlace ?? firstPlace(node));
  const { path, field, language } = spot;
  work.written.set(path, { shape, node, value, place, field, language });
}

function valueOf(work: Work, shape: Shape, node: SourceNode, spot: Spot): DocumentValue {
  if (shape.kind === 'map' && node.kind === 'map') return translateMap(work, shape, node, spot);
  if (shape.kind === 'list' && node.kind === 'list') return translateList(work, shape, node.items, spot);
  if (shape.kind === 'list' && shape.single) {
    return [translateValue(work, shape.item, node, { ...spot, path: below(spot.path, 0) })];
  }
  if (shape.kind === 'map' || shape.kind === 'list' || node.kind !== 'scalar') return plain(node);
  return scalarValue(shape, node);
}

function translateValue(work: Work, shape: Shape, node: SourceNode, spot: Spot): DocumentValue {
  const value = valueOf(work, shape, node, spot);
  record(work, shape, node, spot, value);
  return value;
}

/**
 * Turns what a person wrote, in either language or both, into the English document. Keys that the dictionary lacks and
 * second spellings are found here; whether the values are right is the guard's to say.
 */
export function translate(shape: MapShape, node: SourceNode): Translation {
  const work: Work = { written: new Map(), found: [], misspelled: new Set() };
  const document = translateValue(work, shape, node, { path: '', field: '', language: 'zh', keyPlace: undefined });
  return { document, ...work };
}
