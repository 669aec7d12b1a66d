/**
 * The most that onex reads of one file or folder. Each is far above what an office makes in a year, and low enough that a
 * file made to harm costs two seconds and 300 MB at the most before it is refused (`npm run hostile` measures it).
 * A call raises or lowers those of `Limits` with `--limit NAME=NUMBER`; the others stand fast.
 */
export interface Limits {
  /** Bytes of a YAML file. */
  readonly 'yaml-bytes': number;
  /** Words, signs and line ends of a YAML file: what its parser takes time and memory for, some six a line. */
  readonly 'yaml-pieces': number;
  /** YAML files and workbooks in one department. */
  readonly files: number;
  /** Bytes of a workbook on disk. */
  readonly 'workbook-bytes': number;
  /** Bytes of a workbook's parts together, once inflated. Parts that are not read do not count. */
  readonly 'inflated-bytes': number;
  /** Cells of a workbook with something in them, and texts that its cells share; a row counts as two cells. */
  readonly cells: number;
  /** Characters in the cells of a workbook. */
  readonly characters: number;
}

export const LIMITS: Limits = {
  'yaml-bytes': 5_000_000,
  'yaml-pieces': 100_000,
  files: 1000,
  'workbook-bytes': 50_000_000,
  'inflated-bytes': 200_000_000,
  cells: 1_500_000,
  characters: 50_000_000,
};

/** The limits that hold for files of this system. */
export function limitsOf(system: { readonly limits?: Limits }): Limits {
  return system.limits ?? LIMITS;
}

/** How often a part of a workbook may be larger than it is on disk; the densest sheet in 2,962 real workbooks came to 121. */
export const MAX_RATIO = 200;
/** Parts inflating to less than this harm nobody, however dense. */
export const HARMLESS_BYTES = 10_000_000;
/** Files in a workbook's archive, pictures and all. */
export const MAX_PARTS = 10_000;
/** Bytes of a part that only says where others are. */
export const MAX_DIRECTORY_BYTES = 20_000_000;
/** Sheets of a workbook. */
export const MAX_SHEETS = 1000;
/** Excel's own: what lies beyond no program shows. */
export const LAST_ROW = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Excel's own, in characters. */
export const MAX_FORMULA = 8192;
/** Merges of a sheet. */
export const MAX_MERGES = 100_000;
/** How far the rows of a sheet and the merges in them reach to the right, in columns, all rows together. */
export const MAX_REACH = 10_000_000;
/** How deep the elements of a part may nest; honest ones need fifteen. */
export const MAX_DEPTH = 200;
/** Attributes of an element that is read; honest ones have twenty. */
export const MAX_ATTRIBUTES = 200;
/** Characters of one tag, text or comment in a part. */
export const MAX_TOKEN = 1_000_000;
/** Cell formats of a workbook; Excel keeps 65,490. */
export const MAX_FORMATS = 100_000;
/** Errors in the cells of one sheet; what follows from a sheet read wrongly helps nobody. */
export const MAX_SHEET_ERRORS = 10_000;
/** How many values YAML aliases may repeat in all; a real document repeats a handful. */
export const MAX_REPEATED = 2000;
/** How deep maps and lists of a document may nest; documents need six. */
export const MAX_NESTING = 64;
