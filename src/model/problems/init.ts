/** Problems of `onex init`: its options and the folder that is carried over. */
export interface InitProblems {
  /** Neither a terminal to ask on nor `--yes`. */
  'nobody-to-ask': { readonly options: readonly string[] };
  'year-not-a-year': Record<never, never>;
  /** `--pilot`: a part without `=`. */
  'pilot-part-unreadable': { readonly part: string };
  'pilot-key-unknown': { readonly nearest: string | undefined; readonly known: readonly string[] };
  'pilot-key-missing': { readonly missing: readonly string[] };
  'pilot-named-twice': { readonly id: string };
  /** A note: the folder has this pilot already. */
  'pilot-there-already': { readonly id: string };
  'carry-over-into-itself': Record<never, never>;
  'carry-over-not-one': { readonly departments: number };
  'carry-over-year-not-later': { readonly year: number; readonly lastYear: number };
  /** `--from` into a folder that has a department already. */
  'carry-over-onto-department': { readonly file: string };
  /** A note: no claim of the year before was found. */
  'carry-over-without-claim': { readonly file: string };
  /** A note: the department lists its workbooks, and the new one is not among them. */
  'workbook-to-be-listed': { readonly file: string };
}
