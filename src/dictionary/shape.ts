/** One value of an enumeration and everything a person may write for it. */
export interface Choice {
  readonly value: string;
  readonly title: string;
  /** What an English reader sees. */
  readonly english: string;
  readonly names: readonly string[];
}

/** One key of a map: its English name, its Chinese title, and every spelling that is understood. */
export interface FieldShape {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly shape: Shape;
}

export interface MapShape {
  readonly kind: 'map';
  readonly fields: readonly FieldShape[];
  /** What stands under keys of the writer's own choosing; without it every other key is unknown. */
  readonly rest?: Shape;
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  /** One entry may stand for a list of one. */
  readonly single?: true;
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** `yuan`: yuan per hour as written, held in fen. `any`: whatever stands there; the guard alone decides. */
export interface PlainShape {
  readonly kind: 'text' | 'date' | 'yes-no' | 'integer' | 'yuan' | 'any';
}

/** What may stand in a place of a document. */
export type Shape = MapShape | ListShape | ChoiceShape | PlainShape;
