import { sheetSpecs } from '../dictionary/names.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { WorkbookDescription } from '../model/workbook-description.js';
import { guideSheet, type GuidedPilot } from './template-guide.js';
import { ledgerSheet, type FilledRow } from './template-sheets.js';
import type { InitWords } from './words/init-words.js';

/** What a ledger is made for. */
export interface LedgerInput {
  readonly department: string;
  readonly year: number;
  readonly date: CalendarDate;
  /** Of onex. */
  readonly version: string;
  readonly pilots: readonly GuidedPilot[];
  /** The sheets to make, of those that the dictionary has. */
  readonly sheets: ReadonlySet<SheetId>;
  /** Rows that are known already, by field in the dictionary's English. */
  readonly rows: Partial<Readonly<Record<SheetId, readonly FilledRow[]>>>;
  readonly words: InitWords;
}

/** A ledger to fill in: how to, then a sheet for each of those asked for, with drop-downs, notes and an example each. */
export function ledgerTemplate(input: LedgerInput): WorkbookDescription {
  const specs = sheetSpecs.filter(({ id }) => input.sheets.has(id));
  const guide = guideSheet(input, specs);
  return {
    title: input.words.workbook.title(input.department, input.year),
    creator: `onex ${input.version}`,
    date: input.date,
    sheets: [guide.sheet, ...specs.map((spec) => ledgerSheet(input, spec, guide.pilotIds))],
  };
}
