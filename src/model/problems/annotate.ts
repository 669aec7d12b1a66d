/** Problems of copies of workbooks in which what is wrong is marked (`--annotate`). */
export interface AnnotateProblems {
  /** A note: such a copy was written; the place is the copy. */
  'annotated-copy': { readonly original: string; readonly marks: number };
  /** A note: the workbook is built in a way that its copy might be damaged. */
  'not-annotated': Record<never, never>;
  /** A note: what is wrong stands in no workbook. */
  'nothing-to-annotate': Record<never, never>;
  /** Copies in a department's own folder would be read as its workbooks. */
  'annotate-in-department': Record<never, never>;
}
