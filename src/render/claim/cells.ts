import type { CalendarDate } from '../../model/calendar-date.js';
import { hoursToNumber, type Hours } from '../../model/hours.js';
import type { CellDescription, CellRange, CellStyle, RowDescription } from '../../model/workbook-description.js';
import { yuanToNumber, type Yuan } from '../../model/yuan.js';
import { cellText } from '../cell-text.js';
import { displayWidth } from '../display-width.js';
import { claimWords } from '../words/zh/claim.js';
import { looks } from './looks.js';

/** Excel follows no link beyond this length. */
const LINK_LIMIT = 2000;

export function textCell(text: string, style: CellStyle = looks.text): CellDescription {
  return { content: { kind: 'text', text: cellText(text, claimWords.cut) }, style };
}

/** Makes cells of which equal values share one: 20,000 rows hold few categories, people, days and hours. */
export function shared<Value>(make: (value: Value) => CellDescription): (value: Value) => CellDescription {
  const cells = new Map<Value, CellDescription>();
  return (value) => {
    const known = cells.get(value) ?? make(value);
    cells.set(value, known);
    return known;
  };
}

/** A text that leads to a file beside the claim; only as text when the link would be too long. */
export function linkCell(text: string, link: string | undefined): CellDescription {
  const { content } = textCell(text);
  return link !== undefined && link.length <= LINK_LIMIT && content.kind === 'text'
    ? { content: { ...content, link }, style: looks.link }
    : { content, style: looks.small };
}

export function blankCell(style: CellStyle = looks.text): CellDescription {
  return { content: { kind: 'blank' }, style };
}

export function numberCell(value: number, style: CellStyle = looks.count): CellDescription {
  return { content: { kind: 'number', value }, style };
}

export function hoursCell(hours: Hours): CellDescription {
  return numberCell(hoursToNumber(hours), looks.hours);
}

export function dateCell(date: CalendarDate | null): CellDescription {
  return date === null ? blankCell(looks.date) : { content: { kind: 'date', date }, style: looks.date };
}

export function hoursFormula(formula: string, result: Hours, style: CellStyle = looks.hours): CellDescription {
  return { content: { kind: 'formula', formula, result: hoursToNumber(result) }, style };
}

export function moneyFormula(formula: string, result: Yuan, style: CellStyle = looks.money): CellDescription {
  return { content: { kind: 'formula', formula, result: yuanToNumber(result) }, style };
}

export function headerRow(titles: readonly string[]): RowDescription {
  return { cells: titles.map((title) => textCell(title, looks.header)), height: 30 };
}

/** One cell over several columns: the others repeat its look, so that its border closes. */
export function across(cell: CellDescription, columns: number): readonly CellDescription[] {
  return [cell, ...Array.from({ length: columns - 1 }, () => blankCell(cell.style))];
}

/** The block from one cell to another of the same row. */
export function inRow(row: number, left: number, right: number): CellRange {
  return { top: row, left, bottom: row, right };
}

/** A width that holds the longest of these texts, within limits; what is longer wraps. */
export function widthFor(texts: Iterable<string>, least: number, most: number): number {
  let widest = least;
  for (const text of texts) widest = Math.max(widest, displayWidth(text) + 2);
  return Math.min(widest, most);
}

/** The least and the greatest height of a row, in points; no program shows a higher one. */
const LEAST_HEIGHT = 18;
const GREATEST_HEIGHT = 409;

/** The size of letters that a column's width is counted in. */
const COUNTED_SIZE = 10.5;

/** Points that a text needs in a block of this many characters. */
export function heightFor(text: string, width: number, { font }: Pick<CellStyle, 'font'>): number {
  const fitting = ((width - 1) * COUNTED_SIZE) / font.size;
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(roughWidth(line) / fitting));
  return Math.min(Math.max(LEAST_HEIGHT, Math.ceil(lines * font.size * 1.35 + 5)), GREATEST_HEIGHT);
}

/** Columns of text, without the exactness that a terminal needs: this is asked for every cell of 20,000 rows. */
function roughWidth(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= 0x2e80) width += 1;
  return width;
}

/** A row as high as its texts need: programs do not agree on doing that themselves. */
export function rowOf(cells: readonly CellDescription[], widths: readonly number[]): RowDescription {
  let height = LEAST_HEIGHT;
  cells.forEach(({ content, style }, index) => {
    const width = widths[index];
    if (content.kind === 'text' && width !== undefined) {
      height = Math.max(height, heightFor(content.text, width, style));
    }
  });
  return { cells, height };
}

/** The letters of a column: 1 is A. */
export function columnLetter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
