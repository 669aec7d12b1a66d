import { sheetName } from '../dictionary/names.js';
import { knownDate, type CalendarDate } from '../model/calendar-date.js';
import type { CellType, ColumnSpec, SheetId, SheetSpec } from '../model/sheet-spec.js';
import type {
  Accepted,
  CellDescription,
  CellInput,
  CellStyle,
  RowDescription,
  SheetDescription,
} from '../model/workbook-description.js';
import { blankCell, columnLetter, textCell } from './claim/cells.js';
import { displayWidth } from './display-width.js';
import { columnHelp } from './template-guide.js';
import { headerLooks, templateLooks } from './template-looks.js';
import type { LedgerInput } from './template-workbook.js';

/** A row that is known already: texts by field. */
export type FilledRow = Readonly<Record<string, string>>;

/** Below header and example. */
const FIRST_ROW = 3;

/** How many rows are laid out, with drop-downs and formats. More can be written below; whole columns would stall readers. */
const ROWS: Readonly<Record<SheetId, number>> = {
  staff: 200,
  students: 1000,
  training: 500,
  invigilation: 300,
  reports: 300,
  assessors: 100,
  sites: 50,
  allocations: 100,
  exams: 1000,
};

const PROMPT_TITLE = 32;
const PROMPT_TEXT = 255;

const WIDTH_OF: Readonly<Record<CellType, number>> = {
  text: 14,
  id: 14,
  date: 13,
  hours: 9,
  'yes-no': 10,
  grade: 9,
  choice: 12,
  names: 24,
  paths: 34,
};

/** A sheet of the dictionary, ready to be filled in: header, example, rows with drop-downs and formats. */
export function ledgerSheet(input: LedgerInput, spec: SheetSpec, pilotIds: string): SheetDescription {
  const { words, department, year } = input;
  const filled = input.rows[spec.id] ?? [];
  const last = FIRST_ROW + Math.max(ROWS[spec.id], filled.length) - 1;
  const widths = spec.columns.map(({ type, title }) => Math.max(WIDTH_OF[type], displayWidth(title) + 4));
  const blank: readonly CellDescription[] = spec.columns.map(({ type }) => blankCell(styleOf(type)));
  const rows: readonly RowDescription[] = [
    { cells: spec.columns.map((column) => textCell(column.title, headerLooks[column.requirement])), height: 26 },
    { cells: spec.columns.map((column, index) => exampleCell(input, column, index === 0)), height: 18 },
    ...filled.map((row) => ({ cells: spec.columns.map((column) => filledCell(column, row)), height: 18 })),
    ...Array.from({ length: last - FIRST_ROW + 1 - filled.length }, () => ({ cells: blank, height: 18 })),
  ];
  return {
    name: spec.title,
    widths,
    rows,
    merges: [],
    headerRow: 1,
    pageHeader: words.workbook.page(department, year, spec.title),
    pageFooter: words.workbook.pageNumbers,
    isProtected: false,
    looks: [],
    inputs: spec.columns.flatMap((column, index) => inputsOf(input, spec, column, { index, last, pilotIds })),
  };
}

function styleOf(type: CellType): CellStyle {
  switch (type) {
    case 'id':
      return templateLooks.id;
    case 'date':
      return templateLooks.date;
    case 'hours':
      return templateLooks.hours;
    case 'yes-no':
    case 'choice':
    case 'grade':
      return templateLooks.choice;
    case 'text':
    case 'names':
    case 'paths':
      return templateLooks.plain;
  }
}

function filledCell({ field, type }: ColumnSpec, row: FilledRow): CellDescription {
  const text = row[field] ?? '';
  return text === '' ? blankCell(styleOf(type)) : textCell(text, styleOf(type));
}

function exampleCell(input: LedgerInput, column: ColumnSpec, isFirst: boolean): CellDescription {
  const { workbook } = input.words;
  if (column.type === 'date') {
    return { content: { kind: 'date', date: exampleDate(column.field, input.year) }, style: templateLooks.exampleDate };
  }
  const text = exampleText(input, column);
  const shown = isFirst ? `${workbook.samplePrefix}${text}` : text;
  return shown === '' ? blankCell(templateLooks.example) : textCell(shown, templateLooks.example);
}

function exampleDate(field: string, year: number): CalendarDate {
  return knownDate(year, 3, field === 'due' ? 6 : 5);
}

function exampleText({ words, pilots, year }: LedgerInput, { field, type, choices }: ColumnSpec): string {
  const known = words.workbook.samples[field];
  if (known !== undefined) return known;
  switch (type) {
    case 'choice':
      return choices[0]?.title ?? '';
    case 'yes-no':
      return '否';
    case 'hours':
      return '2';
    case 'grade':
      return String(year - 1);
    case 'paths':
      return '佐证/例.pdf';
    case 'names':
    case 'text':
    case 'id':
    case 'date':
      return pilots[0]?.id ?? 'web';
  }
}

interface Spot {
  readonly index: number;
  readonly last: number;
  readonly pilotIds: string;
}

/** A note on the header; a note and, where there is something to choose, a list on the cells below. */
function inputsOf(input: LedgerInput, spec: SheetSpec, column: ColumnSpec, spot: Spot): readonly CellInput[] {
  const left = spot.index + 1;
  const { workbook } = input.words;
  const text = `${workbook.needed[column.requirement]}${input.words.separator}${columnHelp(spec, column, input)}`;
  const prompt = { title: column.title.slice(0, PROMPT_TITLE), text: text.slice(0, PROMPT_TEXT) };
  const accepts = acceptedIn(input, column, spec.id, spot.pilotIds);
  const at = (top: number, bottom: number): CellInput['range'] => ({ top, bottom, left, right: left });
  return [
    { range: at(1, 1), prompt },
    { range: at(FIRST_ROW, spot.last), prompt, ...(accepts === undefined ? {} : { accepts }) },
  ];
}

/** What the cells of a column take. Lists of people, pilots and sites only propose: a row may be written before them. */
function acceptedIn(
  { words, sheets }: LedgerInput,
  { field, type, choices }: ColumnSpec,
  sheet: SheetId,
  pilotIds: string,
): Accepted | undefined {
  const { mustBeListed, mayDiffer, mustBeDate } = words.workbook;
  const proposed = (cells: string): Accepted => ({
    kind: 'cells',
    formula: filledPart(cells),
    only: false,
    complaint: mayDiffer,
  });
  if (type === 'yes-no') return { kind: 'choices', choices: ['是', '否'], only: true, complaint: mustBeListed };
  if (type === 'choice') {
    return { kind: 'choices', choices: choices.map(({ title }) => title), only: true, complaint: mustBeListed };
  }
  if (type === 'date') return { kind: 'date', only: false, complaint: mustBeDate };
  if (['pilot', 'pilots', 'trainedFor', 'object'].includes(field)) return proposed(pilotIds);
  if (field === 'teacher' && sheets.has('staff')) return proposed(cellsOf('staff', 2));
  if (field === 'staffId' && sheet !== 'staff' && sheets.has('staff')) return proposed(cellsOf('staff', 1));
  if (field === 'site' && sheets.has('sites')) return proposed(cellsOf('sites', 1));
  return undefined;
}

function cellsOf(sheet: SheetId, column: number): string {
  const letter = columnLetter(column);
  return `${sheetName(sheet, 'zh')}!$${letter}$${String(FIRST_ROW)}:$${letter}$${String(FIRST_ROW + ROWS[sheet] - 1)}`;
}

/** The cells from the first to the last that is filled, so that a list does not end in blanks. */
function filledPart(cells: string): string {
  const first = cells.replace(/:.*$/u, '');
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${cells})),1)`;
}
