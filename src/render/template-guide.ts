import { guideSheetName } from '../dictionary/names.js';
import { sheetDescriptions } from '../dictionary/generated/descriptions.js';
import type { ColumnSpec, SheetSpec } from '../model/sheet-spec.js';
import type { CellDescription, CellStyle, RowDescription, SheetDescription } from '../model/workbook-description.js';
import { blankCell, heightFor, inRow, textCell } from './claim/cells.js';
import { headerLooks, templateLooks } from './template-looks.js';
import type { LedgerInput } from './template-workbook.js';

/** A pilot that rows may name. */
export interface GuidedPilot {
  readonly id: string;
  readonly certificate: string;
  readonly level: string;
  readonly major: string;
}

const WIDTHS = [16, 22, 18, 70];
const COLUMNS = WIDTHS.length;
const WIDE = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Rows for pilots that come later. */
const SPARE_PILOTS = 10;

/** What a column takes, in a line or two. */
export function columnHelp(spec: SheetSpec, column: ColumnSpec, { words }: Pick<LedgerInput, 'words'>): string {
  const what = sheetDescriptions[`${spec.id}.${column.field}`]?.[words.language] ?? '';
  const choices = column.choices.map(({ title }) => title).join(words.separator);
  return [what, words.workbook.how[column.type], choices].filter((part) => part !== '').join(' ');
}

/** How to fill the workbook in, the pilots that rows may name, and what each column is for; with the cells of the ids. */
export function guideSheet(
  input: LedgerInput,
  specs: readonly SheetSpec[],
): { readonly sheet: SheetDescription; readonly pilotIds: string } {
  const { words, department, year, pilots } = input;
  const { workbook } = words;
  const intro = [
    across(workbook.title(department, year), templateLooks.title, 30),
    ...workbook.intro.map((text) => across(text, templateLooks.intro)),
    across(workbook.pilots, templateLooks.section, 26),
    across(workbook.pilotsNote, templateLooks.intro),
  ];
  const firstPilot = intro.length + 2;
  const lastPilot = firstPilot + pilots.length + SPARE_PILOTS - 1;
  const pilotRows = Array.from({ length: pilots.length + SPARE_PILOTS }, (_, index): RowDescription => {
    const pilot = pilots[index];
    const cells = pilot
      ? [pilot.id, pilot.certificate, pilot.level, pilot.major].map((text) => textCell(text, templateLooks.plain))
      : Array.from({ length: COLUMNS }, () => blankCell(templateLooks.plain));
    return { cells, height: 18 };
  });
  const guide = [
    across(workbook.guide, templateLooks.section, 26),
    titles(workbook.guideColumns),
    ...specs.flatMap((spec) => spec.columns.map((column) => guideRow(spec, column, input))),
  ];
  const rows = [...intro, titles(workbook.pilotColumns), ...pilotRows, ...guide];
  const wide = [...intro.map((_, index) => index + 1), lastPilot + 1];
  return {
    pilotIds: `${guideSheetName}!$A$${String(firstPilot)}:$A$${String(lastPilot)}`,
    sheet: {
      name: guideSheetName,
      widths: WIDTHS,
      rows,
      merges: wide.map((row) => inRow(row, 1, COLUMNS)),
      headerRow: 1,
      pageHeader: workbook.page(department, year, guideSheetName),
      pageFooter: workbook.pageNumbers,
      isProtected: false,
      looks: [],
    },
  };
}

function across(text: string, style: CellStyle, height?: number): RowDescription {
  const cells = [textCell(text, style), ...Array.from({ length: COLUMNS - 1 }, () => blankCell(style))];
  return { cells, height: height ?? heightFor(text, WIDE, style) };
}

function titles(texts: readonly string[]): RowDescription {
  return { cells: texts.map((text) => textCell(text, templateLooks.columnTitle)), height: 20 };
}

function guideRow(spec: SheetSpec, column: ColumnSpec, input: LedgerInput): RowDescription {
  const help = columnHelp(spec, column, input);
  const cells: readonly CellDescription[] = [
    textCell(spec.title, templateLooks.plain),
    textCell(column.title, headerLooks[column.requirement]),
    textCell(input.words.workbook.needed[column.requirement], templateLooks.text),
    textCell(help, templateLooks.text),
  ];
  return { cells, height: heightFor(help, WIDTHS[COLUMNS - 1] ?? WIDE, templateLooks.text) };
}
