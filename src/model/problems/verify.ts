/** Problems of `onex verify`: workbooks that are no claims, folders that a claim is not of. */
export interface VerifyProblems {
  /** Sheets, or labels of 说明, that a claim of onex has. */
  'not-a-claim': { readonly missing: readonly string[]; readonly isFolder: boolean };
  'claim-of-another-department': {
    readonly department: string;
    readonly year: number;
    readonly found: readonly string[];
  };
  /** The claim was saved by a program that calculates no formulas. */
  'claim-never-calculated': Record<never, never>;
}
