/** Texts of `onex forms` on the terminal; the forms themselves are Chinese (`zh/form-words.ts`). */
export interface FormsWords {
  readonly titleOf: (pilot: string) => string;
  readonly written: string;
  readonly wouldBeWritten: string;
  /** Before and behind a form of the whole department that is there already. */
  readonly kept: string;
  readonly keptNote: string;
  readonly blanks: (count: number) => string;
  readonly noBlanks: string;
  readonly layout: string;
  readonly withoutDepartment: string;
}
