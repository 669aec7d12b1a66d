import Table from 'cli-table3';
import { displayWidth } from './display-width.js';
import { wrapText } from './wrap.js';

/** ASCII, because Chinese consoles draw box characters one or two columns wide as they please. */
const FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '-',
  'mid-mid': '-+-',
  right: '',
  'right-mid': '',
  middle: ' | ',
};

const GAP = FRAME.middle.length;

/** No column of text is made narrower than this; below it a table helps nobody. */
const NARROWEST = 8;

export interface GridColumn {
  readonly title: string;
  /** Numbers stand right and are never wrapped; text stands left and wraps. */
  readonly align: 'left' | 'right';
}

/**
 * A table whose lines are at most `width` columns wide, or undefined when it does not fit even with its texts wrapped.
 */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] | undefined {
  const widths = fittedWidths(columns, rows, width);
  if (!widths) return undefined;
  const table = new Table({
    head: columns.map(({ title }) => title),
    chars: FRAME,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(({ align }) => align),
    colWidths: [...widths],
  });
  for (const row of rows) {
    table.push(row.map((text, index) => wrapText(text, widths[index] ?? NARROWEST).join('\n')));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function fittedWidths(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const natural = columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), displayWidth(title)),
  );
  const room = width - GAP * (columns.length - 1);
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  while (excess > 0) {
    const widest = widestText(columns, widths);
    if (widest === undefined) return undefined;
    widths[widest.index] = widest.width - 1;
    excess -= 1;
  }
  return widths;
}

/** The widest column of text that may still yield. */
function widestText(
  columns: readonly GridColumn[],
  widths: readonly number[],
): { readonly index: number; readonly width: number } | undefined {
  let found: { readonly index: number; readonly width: number } | undefined;
  columns.forEach(({ align, title }, index) => {
    const width = widths[index];
    if (align === 'right' || width === undefined || width <= Math.max(NARROWEST, displayWidth(title))) return;
    if (found === undefined || width > found.width) found = { index, width };
  });
  return found;
}
