import { displayWidth } from './display-width.js';
import { hanging } from './wrap.js';

const GAP = '  ';

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
  return hanging(label, row.at(-1) ?? '', indent, width);
}

/** Rows whose columns stand under each other. */
export function aligned(rows: readonly (readonly string[])[], indent: number, width: number): readonly string[] {
  const widths = columnWidths(rows);
  return rows.flatMap((row) => alignedRow(row, widths, indent, width));
}
