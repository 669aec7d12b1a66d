/** Every code of a verdict's sentence and the facts it needs. */
export interface VerdictFacts {
  'attestation-met': Record<never, never>;
}

/** Every code of a verdict's remedy and the facts it needs. */
export interface RemedyFacts {
  'attestation-state': Record<never, never>;
}
