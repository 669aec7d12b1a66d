import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { Found } from '../model/problems/document.js';
import { MAX_NESTING, MAX_REPEATED } from './limits.js';
import type { MapNode, ScalarNode, SourceNode } from '../model/source-node.js';

const MERGE_KEY = '<<';

export interface NodeReader {
  /** `offset` is where a value stands that the text leaves out. */
  readonly read: (node: ParsedNode | null | undefined, offset: number) => SourceNode;
  /** What could not be taken over; it is left out of the nodes. */
  readonly problems: readonly Problem[];
}

function nothing(place: Place): ScalarNode {
  return { kind: 'scalar', value: null, text: '', place };
}

function scalar(node: Scalar, place: Place): ScalarNode {
  const { value, source } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', value, text: source ?? String(value), place };
  }
  return { kind: 'scalar', value: null, text: source ?? '', place };
}

function foundKind(node: ParsedNode | null): Found {
  if (isMap(node)) return 'map';
  return isSeq(node) ? 'list' : 'nothing';
}

/** The text of a key as written (`2024` too), or undefined: nothing, or no scalar. */
function keyText(key: ParsedNode | null): string | undefined {
  return isScalar(key) && key.value !== null ? key.source : undefined;
}

/**
 * Turns the library's nodes of one document into ours: every value with its place, aliases resolved, keys unique text.
 */
export function createNodeReader(placeAt: (offset: number) => Place): NodeReader {
  const problems: Problem[] = [];
  /** Filled in the order of the text, so that an alias finds the latest anchor before it. */
  const anchors = new Map<string, ParsedNode>();
  const open = new Set<ParsedNode>();
  /** The alias whose target is being read, the outermost of several. */
  let alias: Place | undefined;
  let repeated = 0;
  let depth = 0;

  function reportOnce(code: 'yaml-too-deep' | 'yaml-alias-bomb', place: Place) {
    if (problems.some((problem) => problem.code === code)) return;
    problems.push(code === 'yaml-too-deep' ? errorAt(code, place, {}) : errorAt(code, place, { limit: MAX_REPEATED }));
  }

  function readAlias({ source, range }: Alias.Parsed): SourceNode {
    const place = placeAt(range[0]);
    const target = anchors.get(source);
    if (!target || open.has(target)) {
      const code = target ? 'yaml-alias-in-itself' : 'yaml-unknown-alias';
      problems.push(errorAt(code, place, {}, { value: `*${source}` }));
      return nothing(place);
    }
    const outer = alias;
    alias ??= place;
    const read = readNode(target, target.range[0]);
    alias = outer;
    return { ...read, place };
  }

  function readMap(map: YAMLMap.Parsed, place: Place): MapNode {
    const seen = new Map<string, Place>();
    const entries = map.items.flatMap(({ key, value }) => {
      const keyNode = isAlias(key) ? (anchors.get(key.source) ?? key) : key;
      const offset = key.range[0];
      const keyPlace = placeAt(offset);
      const text = keyText(keyNode);
      const read = readNode(value, key.range[1]);
      if (text === undefined) {
        problems.push(errorAt('yaml-key-not-text', keyPlace, { found: foundKind(keyNode) }));
        return [];
      }
      if (text === MERGE_KEY) {
        problems.push(errorAt('yaml-merge-key', keyPlace, {}, { field: text }));
        return [];
      }
      const first = seen.get(text);
      if (first) {
        problems.push(errorAt('duplicate-key', keyPlace, { first }, { field: text }));
        return [];
      }
      seen.set(text, keyPlace);
      return [{ key: text, keyPlace, value: read }];
    });
    return { kind: 'map', entries, place };
  }

  function readCollection(node: ParsedNode, place: Place): SourceNode {
    if (isMap(node)) return readMap(node, place);
    if (!isSeq(node)) return isScalar(node) ? scalar(node, place) : nothing(place);
    return { kind: 'list', items: node.items.map((item) => readNode(item, node.range[0])), place };
  }

  function readNode(node: ParsedNode | null | undefined, offset: number): SourceNode {
    if (!node) return nothing(placeAt(offset));
    if (isAlias(node)) return readAlias(node);
    const place = placeAt(node.range[0]);
    if (alias) repeated += 1;
    else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (repeated > MAX_REPEATED || depth > MAX_NESTING) {
      reportOnce(depth > MAX_NESTING ? 'yaml-too-deep' : 'yaml-alias-bomb', alias ?? place);
      return nothing(place);
    }
    open.add(node);
    depth += 1;
    const read = readCollection(node, place);
    depth -= 1;
    open.delete(node);
    return read;
  }

  return { read: readNode, problems };
}
