/** Problems of `onex report`. */
export interface ReportProblems {
  /** Several folders and no `--out`: nobody knows where the report belongs. */
  'report-without-out': Record<never, never>;
  /** `--out` names no .html file. */
  'report-not-html': Record<never, never>;
}
