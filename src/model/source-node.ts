import type { Place } from './place.js';

/** A document as somebody wrote it, in no particular format: each value knows its place. */
export type SourceNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The value by the format's own rules (YAML 1.2 core; timestamps stay text). */
  readonly value: string | number | boolean | null;
  /** The characters as written, without quotes. */
  readonly text: string;
  readonly place: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: string; readonly keyPlace: Place; readonly value: SourceNode }[];
  readonly place: Place;
}

/** @internal */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly place: Place;
}
