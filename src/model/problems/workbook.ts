import type { CellType } from '../sheet-spec.js';

/** A known sheet whose columns a sheet has that was not read, and how many of its rows would be records. */
export interface LikeLedger {
  readonly sheet: string;
  readonly rows: number;
}

/** Problems of workbooks, sheets, rows and cells. */
export interface WorkbookProblems {
  'workbook-zero-bytes': Record<never, never>;
  /** In bytes. */
  'workbook-too-large': { readonly bytes: number; readonly limit: number };
  'workbook-beyond-limit': { readonly limit: WorkbookLimit; readonly most: number };
  'workbook-old-format': Record<never, never>;
  'workbook-binary': Record<never, never>;
  'workbook-opendocument': Record<never, never>;
  'workbook-web-page': Record<never, never>;
  'workbook-text': Record<never, never>;
  'workbook-other-format': Record<never, never>;
  'workbook-encrypted': Record<never, never>;
  'workbook-truncated': Record<never, never>;
  'workbook-damaged': { readonly part: string };

  'sheet-unknown': {
    readonly nearest: string | undefined;
    readonly known: readonly string[];
    readonly like: LikeLedger | undefined;
  };
  'sheet-hidden': { readonly like: LikeLedger | undefined };
  'sheet-empty': Record<never, never>;
  'no-known-sheet': { readonly found: readonly string[]; readonly known: readonly string[] };

  /** `headerRow` undefined: no row holds any known header. */
  'missing-column': {
    readonly headerRow: number | undefined;
    readonly found: readonly string[];
    readonly nearest: string | undefined;
  };
  'duplicate-column': { readonly first: string };
  'extra-column': { readonly nearest: string | undefined };

  'row-skipped': { readonly word: string };
  /** In order; neighbours run together. */
  'rows-hidden': { readonly runs: readonly { readonly from: number; readonly to: number }[] };

  'merged-hours': { readonly rows: number };
  'cell-blank': { readonly belongs: Belonging };
  /** Only 师资 needs one of everybody, also of who comes from outside and has none of the college. */
  'staff-id-blank': Record<never, never>;
  'cell-error': { readonly belongs: Belonging };
  'formula-without-value': { readonly belongs: Belonging };
  'cell-unreadable': { readonly belongs: Belonging };
  'date-impossible': Record<never, never>;
  'date-bare-number': { readonly wouldBe: string | undefined };
  'date-without-year': Record<never, never>;
  'hours-not-positive': { readonly belongs: Belonging };
  'hours-too-many': { readonly limit: number };
  'hours-too-precise': Record<never, never>;
  'became-date': { readonly belongs: Belonging };
  'id-digits-lost': Record<never, never>;
  'choice-unknown': { readonly choices: readonly string[]; readonly nearest: string | undefined };

  /** So many cells of one sheet are wrong that the rest of it was not read. */
  'too-many-cell-errors': { readonly most: number };

  'cell-read-as': { readonly as: string };
}

/** What a workbook may hold too much of. */
export type WorkbookLimit =
  | 'inflated-bytes'
  /** A part inflates to so many times its size: a trap, not a table. */
  | 'ratio'
  | 'parts'
  | 'sheets'
  | 'merges'
  /** How far rows reach to the right, together. */
  | 'reach'
  | 'cells'
  | 'characters'
  /** Elements inside elements. */
  | 'depth'
  /** Characters of one tag or text. */
  | 'token';

/** What belongs into a cell. */
export interface Belonging {
  readonly type: CellType;
  /** Of a choice: what may be chosen. */
  readonly choices: readonly string[];
  /** Of hours: the greatest that is allowed, in hours. */
  readonly limit: number | undefined;
}
