import { errorAt, type Problem } from '../model/problem.js';
import { MAX_INFLATED_BYTES, openContainer, TooMuch, type Container } from './workbook/container.js';
import { readRelationships, readWorkbookPart, relationshipsOf } from './workbook/package.js';
import type { RawSheet, RawWorkbook } from './workbook/raw.js';
import { readSharedStrings } from './workbook/shared-strings.js';
import { readNumberKinds } from './workbook/styles.js';
import { readWorksheet, type SharedParts } from './workbook/worksheet.js';
import { DamagedPart } from './workbook/xml.js';

/** What a caller may ask of the reader. */
export interface WorkbookReading {
  /** Cells as they are stored: with their formulas, and numbers as numbers however they are formatted. */
  readonly asStored?: boolean;
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
  try {
    const opened = openContainer(bytes, file);
    return 'problem' in opened
      ? { problems: [opened.problem] }
      : { workbook: { sheets: readSheets(opened.container, reading.asStored === true) } };
  } catch (error) {
    if (error instanceof DamagedPart)
      return { problems: [errorAt('workbook-damaged', { file }, { part: error.part })] };
    if (error instanceof TooMuch) {
      return { problems: [errorAt('workbook-inflates-too-large', { file }, { limit: MAX_INFLATED_BYTES })] };
    }
    throw error;
  }
}

function readSheets(container: Container, asStored: boolean): readonly RawSheet[] {
  const main = readRelationships('_rels/.rels', container.text('_rels/.rels')).find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  if (main === undefined) throw new DamagedPart('_rels/.rels');
  const { sheets, from1904 } = readWorkbookPart(main, container.text(main));
  const relationships = readRelationships(relationshipsOf(main), container.text(relationshipsOf(main)));

  const partOfType = (type: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && container.has(target) ? target : undefined;
  };
  const strings = partOfType('sharedStrings');
  const styles = partOfType('styles');
  const shared: SharedParts = {
    strings: strings === undefined ? [] : readSharedStrings(strings, container.text(strings)),
    numberKinds: styles === undefined || asStored ? [] : readNumberKinds(styles, container.text(styles)),
    from1904,
    asStored,
  };

  return sheets.flatMap(({ name, relationship, hidden }) => {
    const found = relationships.find(({ id }) => id === relationship);
    if (found === undefined) throw new DamagedPart(main);
    // Chart sheets and macro sheets stand among the tabs and have no rows.
    if (found.type !== 'worksheet') return [];
    return [{ name, hidden, ...readWorksheet(found.target, container.text(found.target), shared) }];
  });
}
