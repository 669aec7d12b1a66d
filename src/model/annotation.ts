/** A cell that is to be marked, or a whole sheet, with what to say about it. Text is what a cell can hold. */
export interface Mark {
  /** The sheet by the name that it has in the workbook. */
  readonly sheet: string;
  /** An address such as `G12`; undefined: the whole sheet. */
  readonly cell: string | undefined;
  readonly comment: string;
}

/** A row of the list, and the mark that it leads to. */
export interface ListedMark {
  readonly cells: readonly string[];
  /** In points: programs do not all make room for wrapped text by themselves. */
  readonly height: number;
  readonly mark: Mark;
}

/** What is added to the copy of a workbook: marks, and a first sheet that lists them. */
export interface Annotation {
  /** The wished name of the first sheet. */
  readonly listName: string;
  /** Lines above the table. */
  readonly intro: readonly string[];
  readonly headings: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The column whose cells lead to the marked cell, from 0. */
  readonly linkColumn: number;
  readonly rows: readonly ListedMark[];
}
