// What the handbook asks its reader to do with Excel and a text editor.
import { readFileSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { parseDocument } from 'yaml';

/** The row whose cells hold these headings, and their columns. */
function headerOf(sheet, headings) {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const columns = new Map();
    sheet.getRow(number).eachCell((cell, column) => columns.set(cell.text.replace(/[\s*＊]/gu, ''), column));
    if (headings.every((heading) => columns.has(heading))) return { number, columns };
  }
  throw new Error(`no row of ${sheet.name} holds ${headings.join(', ')}`);
}

/** As a spreadsheet program takes what is typed: numbers and dates are recognised. */
function typed(text) {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return new Date(`${text}T00:00:00Z`);
  return /^\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

/** Writes rows below what stands in the sheet already (the 示例 row too). */
export async function fillSheet(file, name, rows) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`${file} has no sheet ${name}`);
  const { number, columns } = headerOf(sheet, Object.keys(rows[0]));
  let next = number + 1;
  for (let row = number + 1; row <= sheet.rowCount; row += 1) {
    let filled = false;
    sheet.getRow(row).eachCell(() => (filled = true));
    if (filled) next = row + 1;
  }
  rows.forEach((row, index) => {
    for (const [heading, text] of Object.entries(row)) {
      if (text !== '') sheet.getCell(next + index, columns.get(heading)).value = typed(text);
    }
  });
  await workbook.xlsx.writeFile(file);
}

/** Overwrites one cell. */
export async function setCell(file, name, cell, text) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`${file} has no sheet ${name}`);
  sheet.getCell(cell).value = typed(text);
  await workbook.xlsx.writeFile(file);
}

/** Replaces the keys of a YAML file by those of a text, comments and the other keys stay. */
export function setKeys(file, text) {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const changes = parseDocument(text);
  for (const { key, value } of changes.contents.items) document.set(key.value, value);
  writeFileSync(file, String(document));
}
