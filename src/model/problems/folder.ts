import type { Place } from '../place.js';

/** Problems of a department folder: its files, its evidence, its history, and what refers to what. */
export interface FolderProblems {
  /** The system does not let us read a file or folder. */
  'cannot-read': { readonly errno: string };
  /** A file was changed, came or went while the folder was read: the answer might mix old and new. */
  'changed-while-read': Record<never, never>;
  /** YAML files and workbooks of one folder. */
  'too-many-files': { readonly files: number; readonly limit: number };
  'no-department': Record<never, never>;
  /** A document that is not read because its name ends in .yaml.txt. */
  'yaml-named-text': { readonly yaml: string };
  'second-department': { readonly first: string };
  'pilot-id-twice': { readonly id: string; readonly first: string };
  /** A path leads out of the department folder, by `..`, as an absolute path or by a link. */
  'path-outside-folder': { readonly path: string };
  'listed-file-missing': { readonly path: string; readonly nearest: string | undefined };
  /** The file is there under another spelling of its name (letter case, Unicode composition). */
  'path-spelling': { readonly path: string; readonly onDisk: string };
  /** A .xls, .xlsm, .et, .ods or .csv in the folder: its lines would vanish. */
  'table-format': { readonly extension: string };
  'workbook-open': Record<never, never>;
  'claim-workbook-ignored': Record<never, never>;
  'unknown-pilot': { readonly known: readonly string[]; readonly nearest: string | undefined };
  'ambiguous-pilot': { readonly ids: readonly string[] };
  'unknown-certificate': { readonly known: readonly string[] };
  'unknown-person': { readonly nearest: string | undefined };
  'unknown-staff-id': { readonly nearest: string | undefined };
  'ambiguous-person': { readonly ids: readonly string[] };
  'id-and-name-disagree': { readonly name: string; readonly expected: string };
  'row-twice': { readonly first: Place };
  'unknown-batch': { readonly pilot: string; readonly known: readonly string[] };
  /** A note: rows of 考核 whose pilot's file lists no exam: nothing is judged by them. */
  'exams-not-listed': { readonly pilot: string; readonly file: string; readonly rows: number };
  'passed-without-sitting': Record<never, never>;
  'history-not-a-claim': { readonly missing: readonly string[] };
  'history-hours-unreadable': { readonly key: string };
  'history-year-not-before': { readonly year: number; readonly departmentYear: number };
  'unknown-policy': { readonly known: readonly string[]; readonly nearest: string | undefined };
}
