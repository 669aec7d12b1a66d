import type { CellDescription, WorkbookDescription } from '../model/workbook-description.js';
import type { ClaimInput } from './claim/claim-input.js';
import { linkCell } from './claim/cells.js';
import { linkToFile } from './claim/links.js';
import { evidenceCatalogue } from './claim/evidence-sheet.js';
import { safeFileName } from './claim-file-name.js';
import { claimWords } from './words/zh/claim.js';

/** What Art. 27 asks to be handed in with a claim: the minutes and every evidence file, once, numbered as in 佐证目录. */
export interface ClaimBundle {
  /** Its folder, and without `.zip` the name of its archive. */
  readonly name: string;
  /** Each evidence file: its path in the bundle, and the one in the department's folder. */
  readonly files: readonly { readonly path: string; readonly source: string }[];
  /** Files that are named but not there. */
  readonly missing: readonly string[];
}

/** The bundle of a claim (Art. 27): what goes in and under which names. */
export function claimBundle(
  department: string,
  year: number,
  input: Pick<ClaimInput, 'claim' | 'minutes'>,
): ClaimBundle {
  const entries = evidenceCatalogue(input);
  const digits = String(entries.length).length;
  return {
    name: `${safeFileName(department)}-${String(year)}-${claimWords.bundle.name}`,
    files: entries.flatMap(({ path, number, exists }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const numbered = `${String(number).padStart(Math.max(digits, 2), '0')}-${safeFileName(name)}`;
      return exists ? [{ path: `${claimWords.bundle.evidence}/${numbered}`, source: path }] : [];
    }),
    missing: entries.flatMap(({ path, exists }) => (exists ? [] : [path])),
  };
}

/** The claim as its bundle holds it: links lead to the evidence there; those to what is not there, the ledgers, are text. */
export function claimInBundle(description: WorkbookDescription, { files }: ClaimBundle): WorkbookDescription {
  const links = new Map(files.map(({ path, source }) => [linkToFile(source), linkToFile(path)]));
  const relinked = (cell: CellDescription): CellDescription =>
    cell.content.kind === 'text' && cell.content.link !== undefined
      ? linkCell(cell.content.text, links.get(cell.content.link))
      : cell;
  return {
    ...description,
    sheets: description.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(relinked) })),
    })),
  };
}
