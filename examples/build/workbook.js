/**
 * Tables of data → .xlsx bytes, the same at every run.
 */
import ExcelJS from 'exceljs';
import { withoutClock } from './files.js';

const WRITTEN = new Date(Date.UTC(2026, 10, 24));

const PAGE = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
const THIN = { style: 'thin' };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** An Excel date: exceljs writes the UTC day. */
export function day(text) {
  return new Date(`${text}T00:00:00Z`);
}

/** Chinese characters are two columns wide. */
function displayWidth(value) {
  const text = value instanceof Date ? '2026-01-01' : typeof value === 'object' ? '' : String(value ?? '');
  return Math.max(...text.split('\n').map((line) => [...line].reduce((sum, c) => sum + (c > 'ÿ' ? 2 : 1), 0)));
}

/** A tidy sheet: one header row, frozen, then rows. */
export function table(name, header, rows) {
  return { name, rows: [header, ...rows], headerRows: 1, widthFrom: 0 };
}

/**
 * A workbook of sheets. A sheet is `{name, rows}`: rows of cell values, as exceljs knows them, null = empty. Optional: `merges` (ranges),
 * `hiddenRows`, `state`, `headerRows` (frozen, bold), `widthFrom` (first row, from 0, that decides column widths), `dropDowns` ({range: list}).
 */
export async function workbook(sheets) {
  const book = new ExcelJS.Workbook();
  book.creator = '示例';
  book.lastModifiedBy = '示例';
  book.created = WRITTEN;
  book.modified = WRITTEN;
  for (const sheet of sheets) addSheet(book, sheet);
  return withoutClock(new Uint8Array(await book.xlsx.writeBuffer()));
}

function addSheet(
  book,
  { name, rows, merges = [], hiddenRows = [], state = 'visible', headerRows = 0, widthFrom = 2, dropDowns = {} },
) {
  const sheet = book.addWorksheet(name, { state, pageSetup: PAGE });
  rows.forEach((values, i) => {
    values.forEach((value, j) => {
      if (value === null || value === '') return;
      const cell = sheet.getCell(i + 1, j + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      cell.border = BORDER;
    });
  });
  for (const range of merges) {
    sheet.mergeCells(range);
    sheet.getCell(range.slice(0, range.indexOf(':'))).alignment = {
      horizontal: 'center',
      vertical: 'middle',
      wrapText: true,
    };
  }
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  const columns = Math.max(...rows.map((values) => values.length));
  for (let j = 0; j < columns; j += 1) {
    const widest = Math.max(6, ...rows.slice(widthFrom).map((values) => displayWidth(values[j])));
    sheet.getColumn(j + 1).width = Math.min(widest + 2, 48);
  }
  if (headerRows > 0) {
    sheet.views = [{ state: 'frozen', ySplit: headerRows }];
    for (let i = 1; i <= headerRows; i += 1) {
      sheet.getRow(i).eachCell((cell) => {
        cell.font = { bold: true };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
      });
    }
  }
  for (const [range, list] of Object.entries(dropDowns)) {
    sheet.dataValidations.add(range, { type: 'list', allowBlank: true, formulae: [`"${list}"`] });
  }
}
