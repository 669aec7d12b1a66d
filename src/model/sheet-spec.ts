/** What a column's cells hold, and so how they are read (2-formats 2.2). */
export type CellType =
  | 'text'
  | 'id' // 工号, 学号, 证书编号: text, a number of up to 15 digits is its digits
  | 'date'
  | 'hours'
  | 'yes-no'
  | 'grade' // four-digit year, 级 optional
  | 'choice' // one of `choices`
  | 'names' // several, split by 、 ， , ； ; or newline
  | 'paths';

/** `value`: column and a value in every row · `column`: the column, values may be blank · `optional`. */
export type Requirement = 'value' | 'column' | 'optional';

/** A column of a sheet, from the dictionary. */
export interface ColumnSpec {
  readonly field: string;
  /** The Chinese header that onex writes. */
  readonly title: string;
  /** Every spelling that is understood: title, English name, aliases. */
  readonly names: readonly string[];
  readonly requirement: Requirement;
  readonly type: CellType;
  readonly choices: readonly { readonly value: string; readonly title: string; readonly names: readonly string[] }[];
  /** hours: the greatest that is allowed, in hundredths. */
  readonly maxHundredths: number | undefined;
}

export type SheetId =
  'staff' | 'students' | 'exams' | 'training' | 'invigilation' | 'reports' | 'assessors' | 'sites' | 'allocations';

/** A sheet of a ledger or roster, from the dictionary. */
export interface SheetSpec {
  readonly id: SheetId;
  readonly title: string;
  readonly names: readonly string[];
  readonly columns: readonly ColumnSpec[];
}
