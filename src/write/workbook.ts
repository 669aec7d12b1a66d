import { PassThrough } from 'node:stream';
import type { Border, DataValidation, Style, Worksheet } from 'exceljs';

import { daysBetween, knownDate, type CalendarDate } from '../model/calendar-date.js';
import type {
  Accepted,
  CellContent,
  CellInput,
  CellRange,
  CellStyle,
  SheetDescription,
  WorkbookDescription,
} from '../model/workbook-description.js';
import { sameBytes } from './workbook-package.js';

/** A4 in the numbering of the format. */
const A4 = 9;

/** Day 0 of a spreadsheet's calendar, as it counts since 1900-03-01. */
const DAY_ZERO = knownDate(1899, 12, 30);

const ROWS_AT_ONCE = 500;

/** Workbooks of more rows are packed on the way, to save memory; smaller ones are not, to save time. */
const LARGE = 5000;

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };

/**
 * A workbook's bytes: the same for the same description, on any machine, in any time zone and under any Node. Written row
 * by row, so that 20,000 rows need no more than 200 MB.
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<Uint8Array> {
  // exceljs takes 0.2 s to load: only who writes a workbook pays for it.
  const { default: exceljs } = await import('exceljs');
  const rows = description.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: true,
    // Only for the way: packed for good at the end, by a deflater that is the same everywhere.
    zip: { zlib: { level: rows > LARGE ? 1 : 0 } },
  });
  const date = new Date(`${description.date}T00:00:00Z`);
  workbook.creator = description.creator;
  workbook.lastModifiedBy = description.creator;
  workbook.created = date;
  workbook.modified = date;
  workbook.title = description.title;
  const styles = new Map<CellStyle, Partial<Style>>();
  for (const sheet of description.sheets) await addSheet(workbook, sheet, styles);
  await workbook.commit();
  const packed = Buffer.concat(chunks);
  // Not twice in memory while it is packed again.
  chunks.length = 0;
  return sameBytes(packed);
}

async function addSheet(
  workbook: { addWorksheet: (name: string, options: object) => Worksheet },
  sheet: SheetDescription,
  styles: Map<CellStyle, Partial<Style>>,
): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${String(sheet.headerRow)}:${String(sheet.headerRow)}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      scale: undefined,
      horizontalDpi: undefined,
      verticalDpi: undefined,
    },
    views: [{ state: 'frozen', xSplit: 0, ySplit: sheet.headerRow, showGridLines: false }],
    headerFooter: { oddHeader: `&C${cut(coded(sheet.pageHeader))}`, oddFooter: `&C${pageNumbers(sheet.pageFooter)}` },
    ...(sheet.filter ? { autoFilter: address(sheet.filter) } : {}),
  });
  worksheet.columns = sheet.widths.map((width) => ({ width }));
  if (sheet.isProtected) {
    await worksheet.protect('', { formatCells: true, formatColumns: true, formatRows: true });
  }
  for (const look of sheet.looks) {
    worksheet.addConditionalFormatting({
      ref: address(look.range),
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [look.formula],
          style: {
            font: { bold: true, color: { argb: `FF${look.colour}` } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${look.fill}` } },
          },
        },
      ],
    });
  }
  for (const input of sheet.inputs ?? []) addInput(worksheet, input);
  await writeRows(worksheet, sheet, styles);
}

/** The earliest day that a cell for a date takes without a question. */
const EARLIEST = '2000-01-01T00:00:00Z';

function addInput(worksheet: Worksheet, { range, prompt, accepts }: CellInput): void {
  if (!('dataValidations' in worksheet) || !isValidations(worksheet.dataValidations)) {
    throw new Error('exceljs without dataValidations');
  }
  worksheet.dataValidations.add(address(range), {
    ...validation(accepts),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.text,
  });
}

/** Here since exceljs 3, but not among its types. */
function isValidations(value: unknown): value is { add: (address: string, validation: object) => void } {
  return typeof value === 'object' && value !== null && 'add' in value && typeof value.add === 'function';
}

function validation(accepts: Accepted | undefined): Partial<DataValidation> | { readonly type: 'any' } {
  if (accepts === undefined) return { type: 'any' };
  const refusal = {
    showErrorMessage: true,
    errorStyle: accepts.only ? 'stop' : 'warning',
    error: accepts.complaint,
  };
  switch (accepts.kind) {
    case 'choices':
      return { type: 'list', formulae: [`"${accepts.choices.join(',')}"`], ...refusal };
    case 'cells':
      return { type: 'list', formulae: [accepts.formula], ...refusal };
    case 'date':
      return { type: 'date', operator: 'greaterThan', formulae: [new Date(EARLIEST)], ...refusal };
  }
}

async function writeRows(
  worksheet: Worksheet,
  sheet: SheetDescription,
  styles: Map<CellStyle, Partial<Style>>,
): Promise<void> {
  const merges = sheet.merges.toSorted((one, other) => one.bottom - other.bottom);
  let next = 0;
  for (const [index, described] of sheet.rows.entries()) {
    const number = index + 1;
    const row = worksheet.getRow(number);
    if (described.height !== undefined) row.height = described.height;
    described.cells.forEach((cell, column) => {
      const target = row.getCell(column + 1);
      setContent(target, cell.content);
      target.style = styleOf(cell.style, styles);
    });
    for (let merge = merges[next]; merge !== undefined && merge.bottom <= number; merge = merges[next]) {
      worksheet.mergeCells(merge.top, merge.left, merge.bottom, merge.right);
      next += 1;
    }
    // A row that is committed is gone: one that a merge still needs waits.
    const isAwaited = merges.slice(next).some((merge) => merge.top <= number);
    if (!isAwaited) row.commit();
    // Lets what is written so far leave the memory of the library.
    if (number % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

function setContent(cell: { value: unknown }, content: CellContent): void {
  switch (content.kind) {
    case 'blank':
      break;
    case 'text':
      cell.value =
        content.link === undefined ? escaped(content.text) : { text: escaped(content.text), hyperlink: content.link };
      break;
    case 'number':
      cell.value = content.value;
      break;
    case 'date':
      // As a number of days it has no time zone to go wrong in.
      cell.value = serial(content.date);
      break;
    case 'formula':
      cell.value = { formula: content.formula, result: content.result };
      break;
  }
}

/** The number that a spreadsheet stores for a day. */
function serial(date: CalendarDate): number {
  return daysBetween(DAY_ZERO, date);
}

/** `_x0041_` in a file means `A`: the underscore of a text that reads so is written as `_x005F_`. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

function styleOf(style: CellStyle, styles: Map<CellStyle, Partial<Style>>): Partial<Style> {
  const known = styles.get(style);
  if (known) return known;
  const { font } = style;
  const made: Partial<Style> = {
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.colour === undefined ? {} : { color: { argb: `FF${font.colour}` } }),
    },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical === 'center' ? 'middle' : style.vertical,
      wrapText: style.wrap,
    },
    ...(style.border ? { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } } : {}),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } } }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.open ? { protection: { locked: false } } : {}),
  };
  styles.set(style, made);
  return made;
}

function address(range: CellRange): string {
  return `${column(range.left)}${String(range.top)}:${column(range.right)}${String(range.bottom)}`;
}

/** The letters of a column: 1 is A, 27 is AA. */
function column(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? column(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Excel "repairs" a file with a longer page header. */
const HEADER_LIMIT = 250;

/** As much of a coded text as a page header holds, no code cut in two. */
function cut(header: string): string {
  return header.length <= HEADER_LIMIT ? header : header.slice(0, HEADER_LIMIT).replace(/&*[\uD800-\uDBFF]?$/u, '');
}

/** Text in a page header: `&` begins a code there, so it is doubled. */
function coded(text: string): string {
  return text.replaceAll('&', '&&');
}

function pageNumbers(footer: string): string {
  return coded(footer).replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
}
