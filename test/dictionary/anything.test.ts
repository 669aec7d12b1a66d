import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentShapes } from '../../src/dictionary/generated/shapes.js';
import type { Shape } from '../../src/dictionary/shape.js';
import type { ListNode, MapNode, ScalarNode, SourceNode } from '../../src/model/source-node.js';
import { readAny } from './documents.js';

const place = { file: 'x.yaml', line: 1, column: 1 };

function scalar(value: ScalarNode['value']): ScalarNode {
  return { kind: 'scalar', value, text: value === null ? '' : String(value), place };
}

function map(entries: readonly (readonly [string, SourceNode])[]): MapNode {
  return { kind: 'map', entries: entries.map(([key, value]) => ({ key, keyPlace: place, value })), place };
}

function list(items: readonly SourceNode[]): ListNode {
  return { kind: 'list', items, place };
}

const anyScalar = fc
  .oneof(
    fc.constantFrom('是', '2026-01-01', '', '28(1)', '初级', '试点中', 'ended', 'department', '__proto__', 'a/b~c'),
    fc.constantFrom(0, -1, 2024, 0.5, Number.NaN, 1e21),
    fc.boolean(),
    fc.constant(null),
  )
  .map(scalar);

const strangeKey = fc.constantFrom('__proto__', 'constructor', 'a/b~c', '', '名稱', '教 授', '教授');

/** What a shape asks for, and often what it does not. */
function nodeFor(shape: Shape): fc.Arbitrary<SourceNode> {
  const strange = fc.oneof(anyScalar, fc.constant(list([scalar(null), map([])])), fc.constant(map([['a', scalar(1)]])));
  if (shape.kind === 'list') {
    const items = fc.array(nodeFor(shape.item), { maxLength: 3 }).map(list);
    return fc.oneof({ arbitrary: items, weight: 4 }, { arbitrary: strange, weight: 1 });
  }
  if (shape.kind !== 'map') return fc.oneof({ arbitrary: anyScalar, weight: 4 }, { arbitrary: strange, weight: 1 });
  const known = shape.fields.map(({ names, shape: inner }) => fc.tuple(fc.constantFrom(...names), nodeFor(inner)));
  const entry = fc.oneof(...known, fc.tuple(strangeKey, strange));
  const entries = fc.uniqueArray(entry, { maxLength: 12, selector: ([key]) => key }).map(map);
  return fc.oneof({ arbitrary: entries, weight: 6 }, { arbitrary: strange, weight: 1 });
}

test.each(['department', 'pilot', 'policy'] as const)(
  'whatever a %s says, it is a document or a list of problems',
  (kind) => {
    fc.assert(
      fc.property(nodeFor(documentShapes[kind]), (node) => {
        const reading = readAny(kind, node);
        expect(reading.ok).toBe(reading.problems.length === 0);
      }),
      { numRuns: 300 },
    );
  },
);
