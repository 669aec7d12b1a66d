/**
 * How a run, or one department of it, came out (2-formats 2.3): all is well; a true answer that is not a good one (not eligible,
 * incomplete, not ready, differs); the input or the call is wrong; a bug or the system failed; the user interrupted.
 */
export type Outcome = 'well' | 'not-well' | 'wrong-input' | 'failed' | 'interrupted';

const CODES = { well: 0, 'not-well': 1, 'wrong-input': 2, failed: 3, interrupted: 130 } as const satisfies Record<
  Outcome,
  number
>;

/** What the shell sees. */
export type ExitCode = (typeof CODES)[Outcome];

/** The exit code of a run whose parts came out like this: the highest. Nothing done is well done. */
export function exitCode(outcomes: readonly Outcome[]): ExitCode {
  return outcomes.reduce<ExitCode>((highest, outcome) => {
    const code = CODES[outcome];
    return code > highest ? code : highest;
  }, CODES.well);
}
