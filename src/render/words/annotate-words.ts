import type { AnnotateProblems } from '../../model/problems/annotate.js';
import type { ProblemWords } from './shape.js';

/** Words of a copy in which what is wrong is marked. */
export interface AnnotateWords {
  /** Added to the name of the workbook. */
  readonly suffix: string;
  readonly listName: string;
  /** Above the list: of which workbook, how many, and that the copy is not the place to mend it. */
  readonly intro: (workbook: string, marks: number) => readonly string[];
  readonly headings: {
    readonly number: string;
    readonly where: string;
    readonly message: string;
    readonly hint: string;
  };
  readonly comment: (message: string, hint: string | undefined) => string;
  /** At the end of a text that a cell cannot hold whole. */
  readonly cut: string;
  readonly problems: ProblemWords<AnnotateProblems>;
}
