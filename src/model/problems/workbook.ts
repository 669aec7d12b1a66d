/** Problems of workbooks, sheets, rows and cells. */
export interface WorkbookProblems {
  'missing-column': {
    readonly headerRow: number;
    readonly found: readonly string[];
    readonly nearest: string | undefined;
  };
}
