import type { Place } from './place.js';

/** The tables of a claim that are compared row by row. */
export const CLAIM_TABLES = [
  'line',
  'person',
  'excluded',
  'allocation',
  'evidence',
  'input',
  'parameter',
  'reading',
  'check',
] as const;
export type ClaimTable = (typeof CLAIM_TABLES)[number];

/** What happened to a row. */
export type RowChange = 'added' | 'removed' | 'changed';

/** What else a claim may differ by. */
export type DifferencePoint =
  // A fact of 说明 or 汇总: the policy, the version of onex, the day, whether it is ready …
  | 'version-changed'
  | 'policy-changed'
  | 'as-of-changed'
  | 'department-changed'
  | 'fact-changed'
  // The claim does not fit itself.
  | 'sheet-changed'
  | 'cell-changed'
  | 'formula-changed'
  // Formulas as they were, but saved by a program that calculates nothing: no value stands beside them.
  | 'formulas-uncalculated'
  | 'key-disagrees'
  | 'rows-reordered'
  // Lines whose source moved to another row of a ledger that was changed.
  | 'sources-moved';

/** What stands in a cell; null: nothing. */
export type CellValue = string | number | boolean | null;

/** Where something differs, and both values. */
interface Differing {
  /** In the claim (the new one of two); of what it lacks, in what it is compared with. */
  readonly place: Place;
  /** The row it is about: a key, a staff id, a path, an id. */
  readonly subject?: string;
  /** The column or label. */
  readonly field?: string;
  /** What the inputs, the old claim or the claim's own lines say. */
  readonly before?: CellValue;
  /** What the claim (the new claim) says. */
  readonly after?: CellValue;
  /** How many, where one difference stands for several. */
  readonly count?: number;
}

/** One difference: a row of a table, or another point. */
export type Difference = Differing &
  ({ readonly table: ClaimTable; readonly change: RowChange } | { readonly point: DifferencePoint });

/** Its stable id: `line-added`, `formula-changed` … */
export function differenceId(difference: Difference): `${ClaimTable}-${RowChange}` | DifferencePoint {
  return 'point' in difference ? difference.point : `${difference.table}-${difference.change}`;
}
