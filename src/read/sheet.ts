import { noteAt, type Problem } from '../model/problem.js';
import type { LikeLedger } from '../model/problems/workbook.js';
import type { SheetSpec } from '../model/sheet-spec.js';
import { comparable } from '../model/text.js';
import { nearest as nearestTo } from '../dictionary/nearest.js';
import { findHeader } from './sheet/header.js';
import { mergedCells } from './sheet/merges.js';
import type { SheetRow } from './sheet/row.js';
import { readRows } from './sheet/rows.js';
import type { RawSheet, RawWorkbook } from './workbook/raw.js';

/** The rows of one sheet, as far as they could be read, and everything there is to say about it. */
export interface SheetReading {
  readonly spec: SheetSpec;
  readonly rows: readonly SheetRow[];
  readonly problems: readonly Problem[];
}

/** The known sheets of a workbook in order; problems are those of all its sheets, unknown and hidden ones too. */
export function readKnownSheets(
  workbook: RawWorkbook,
  specs: readonly SheetSpec[],
  file: string,
): { readonly sheets: readonly SheetReading[]; readonly problems: readonly Problem[] } {
  const sheets: SheetReading[] = [];
  const problems: Problem[] = [];
  const titles = specs.map((spec) => spec.title);
  for (const sheet of workbook.sheets) {
    const place = { file, sheet: sheet.name };
    if (sheet.hidden) {
      problems.push(noteAt('sheet-hidden', place, { like: likeLedger(sheet, specs, file) }));
      continue;
    }
    const spec = specOf(sheet.name, specs);
    if (spec === undefined) {
      const nearest = nearestTo(comparable(sheet.name), titles);
      problems.push(noteAt('sheet-unknown', place, { nearest, known: titles, like: likeLedger(sheet, specs, file) }));
      continue;
    }
    const reading = readSheet(sheet, spec, file);
    sheets.push(reading);
    problems.push(...reading.problems);
  }
  if (sheets.length === 0) {
    const found = workbook.sheets.map((sheet) => sheet.name);
    problems.push(noteAt('no-known-sheet', { file }, { found, known: titles }));
  }
  return { sheets, problems };
}

/** The known sheet that goes by this name; white space and the case of letters do not count. */
function specOf(name: string, specs: readonly SheetSpec[]): SheetSpec | undefined {
  const wanted = comparable(name).toLowerCase();
  return specs.find((spec) => spec.names.some((known) => comparable(known).toLowerCase() === wanted));
}

/** The ledger that a sheet which is not read looks like: it has the columns that one must have, the most of them, and rows. */
function likeLedger(sheet: RawSheet, specs: readonly SheetSpec[], file: string): LikeLedger | undefined {
  const cells = mergedCells(sheet);
  const [closest] = specs
    .flatMap((spec) => {
      const { header } = findHeader(sheet, spec, cells, file);
      return header === undefined ? [] : [{ spec, header }];
    })
    .sort((one, other) => other.header.columns.length - one.header.columns.length);
  if (closest === undefined) return undefined;
  const rows = readRows(sheet, closest.header, cells, file).rows.length;
  return rows === 0 ? undefined : { sheet: closest.spec.title, rows };
}

/** Reads a known sheet: finds its header, skips what is no data, fills merges, and types each cell (2-formats 2.2). */
function readSheet(sheet: RawSheet, spec: SheetSpec, file: string): SheetReading {
  if (sheet.rows.length === 0) {
    return { spec, rows: [], problems: [noteAt('sheet-empty', { file, sheet: sheet.name }, {})] };
  }
  const cells = mergedCells(sheet);
  const { header, problems } = findHeader(sheet, spec, cells, file);
  if (header === undefined) return { spec, rows: [], problems };
  const read = readRows(sheet, header, cells, file);
  return { spec, rows: read.rows, problems: [...problems, ...read.problems] };
}
