/** Problems of the call itself: path, options (2-formats 2.3). */
export interface CallProblems {
  'no-such-path': Record<never, never>;
  'no-path-given': Record<never, never>;
}
