import type { Place } from '../../model/place.js';

/** A message and, where something can be done, how. Plain text, one line each. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** What a problem's sentence may use besides its facts. */
export interface ProblemInWords<F> {
  readonly facts: F;
  readonly place: Place;
  readonly field: string | undefined;
  readonly value: string | undefined;
}

/** A sentence for every code of a table of facts: a code without one does not compile. */
export type ProblemWords<Facts> = {
  readonly [Code in keyof Facts]: (problem: ProblemInWords<Facts[Code]>) => Sentence;
};

/** A text for every code of a table of facts. */
export type Phrases<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };
