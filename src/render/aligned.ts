import { displayWidth } from './display-width.js';
import { hanging, wrapText } from './wrap.js';

const GAP = '  ';

/** The last column is made no narrower than this; where there is less room it goes under the others. */
const NARROWEST = 16;

/** The widths of all columns but the last, each as wide as its widest text. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  return Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))));
}

/** A row of short columns of these widths, and a last one that wraps. */
export function alignedRow(
  row: readonly string[],
  widths: readonly number[],
  indent: number,
  width: number,
): readonly string[] {
  const label = widths
    .map((column, index) => {
      const text = row[index] ?? '';
      return text + ' '.repeat(Math.max(0, column - displayWidth(text))) + GAP;
    })
    .join('');
  const text = row.at(-1) ?? '';
  const first = ' '.repeat(indent) + label;
  const room = width - displayWidth(first);
  if (room < NARROWEST) return hanging(label, text, indent, width);
  return wrapText(text, room).map((line, index) => ((index === 0 ? first : ' '.repeat(width - room)) + line).trimEnd());
}

/** Rows whose columns stand under each other. */
export function aligned(rows: readonly (readonly string[])[], indent: number, width: number): readonly string[] {
  const widths = columnWidths(rows);
  return rows.flatMap((row) => alignedRow(row, widths, indent, width));
}
