import { errorAt, type Problem } from '../model/problem.js';
import { LIMITS, type Limits } from './limits.js';
import { createBudget } from './workbook/budget.js';
import { openContainer, type Container } from './workbook/container.js';
import { DamagedPart, TooMuch } from './workbook/faults.js';
import { readRelationships, readWorkbookPart, relationshipsOf } from './workbook/package.js';
import type { RawSheet, RawWorkbook } from './workbook/raw.js';
import { readSharedStrings } from './workbook/shared-strings.js';
import { readNumberKinds } from './workbook/styles.js';
import { readWorksheet, type SharedParts } from './workbook/worksheet.js';

/** What a caller may ask of the reader. */
export interface WorkbookReading {
  /** Cells as they are stored: with their formulas, and numbers as numbers however they are formatted. */
  readonly asStored?: boolean;
  readonly limits?: Limits;
}

/**
 * Reads a workbook's bytes; `file` names it in problems. Sheets come in order, hidden ones too. What is
 * no .xlsx, broken, encrypted or too large is one problem that says how to mend it.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  reading: WorkbookReading = {},
): { readonly workbook: RawWorkbook } | { readonly problems: readonly [Problem] } {
  const limits = reading.limits ?? LIMITS;
  try {
    const opened = openContainer(bytes, file, limits);
    return 'problem' in opened
      ? { problems: [opened.problem] }
      : { workbook: { sheets: readSheets(opened.container, reading.asStored === true, limits) } };
  } catch (error) {
    if (error instanceof DamagedPart)
      return { problems: [errorAt('workbook-damaged', { file }, { part: error.part })] };
    if (error instanceof TooMuch) {
      const { limit, most } = error;
      return { problems: [errorAt('workbook-beyond-limit', { file }, { limit, most })] };
    }
    throw error;
  }
}

function readSheets(container: Container, asStored: boolean, limits: Limits): readonly RawSheet[] {
  const main = readRelationships(container.directory('_rels/.rels')).find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  if (main === undefined) throw new DamagedPart('_rels/.rels');
  const { sheets, from1904 } = readWorkbookPart(container.directory(main));
  const relationships = readRelationships(container.directory(relationshipsOf(main)));
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const budget = createBudget(limits);

  const partOfType = (type: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && container.has(target) ? target : undefined;
  };
  const strings = partOfType('sharedStrings');
  const styles = partOfType('styles');
  const shared: SharedParts = {
    strings: strings === undefined ? [] : readSharedStrings(container.part(strings), budget),
    numberKinds: styles === undefined || asStored ? [] : readNumberKinds(container.part(styles)),
    from1904,
    asStored,
    budget,
  };

  return sheets.flatMap(({ name, relationship, hidden }) => {
    // A tab without a part: the modules of old macros stand among the sheets.
    if (relationship === '') return [];
    const found = byId.get(relationship);
    if (found === undefined) throw new DamagedPart(main);
    // Chart sheets and macro sheets stand among the tabs and have no rows.
    if (found.type !== 'worksheet') return [];
    return [{ name, hidden, ...readWorksheet(container.part(found.target), shared) }];
  });
}
