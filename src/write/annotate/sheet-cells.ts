import { around, attributeOf, prefixOf, withAttribute } from './xml.js';

/** A cell by row from 1 and column from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export function positionOf(address: string): CellPosition | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/iu.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}

export function addressOf({ row, column }: CellPosition): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${String(row)}`;
}

/** The cells themselves, or the first cells of the merges that hide them. */
export function visibleCells(sheet: string, cells: readonly CellPosition[]): readonly CellPosition[] {
  const prefix = prefixOf(sheet, 'worksheet') ?? '';
  const merges = around(sheet, `${prefix}mergeCells`)?.inside ?? '';
  const seen = [...cells];
  for (const [tag] of merges.matchAll(/<[^<>]*>/gu)) {
    const [start, end] = (attributeOf(tag, 'ref') ?? '').split(':').map(positionOf);
    if (!start || !end) continue;
    cells.forEach(({ row, column }, index) => {
      if (row >= start.row && row <= end.row && column >= start.column && column <= end.column) seen[index] = start;
    });
  }
  return seen;
}

type Styling = (style: number) => number;

/**
 * The sheet with other styles for some of its cells; cells and rows that are not there are put in. Cells and rows without an
 * address stand behind those before them, as in every program. Undefined: it is no sheet as the format has it.
 */
export function restyled(sheet: string, cells: readonly CellPosition[], styling: Styling): string | undefined {
  const prefix = prefixOf(sheet, 'worksheet');
  const parts = prefix === undefined ? undefined : around(sheet, `${prefix}sheetData`);
  if (prefix === undefined || !parts) return undefined;
  const wanted = new Map<number, Set<number>>();
  for (const { row, column } of cells) wanted.set(row, (wanted.get(row) ?? new Set()).add(column));
  const waiting = [...wanted.keys()].sort((one, other) => one - other);
  let last = 0;
  const missing = (before: number): string => {
    let rows = '';
    for (let [next] = waiting; next !== undefined && next < before; [next] = waiting) {
      waiting.shift();
      const inside = restyledRow('', next, wanted.get(next) ?? new Set(), prefix, styling);
      rows += `<${prefix}row r="${String(next)}">${inside}</${prefix}row>`;
    }
    return rows;
  };
  const element = new RegExp(`(<${prefix}row(?=[\\s/>])[^<>]*?)(?:/>|>([^]*?)</${prefix}row>)`, 'gu');
  const rows = parts.inside.replace(element, (whole, start: string, inside?: string) => {
    const number = Number(attributeOf(`${start}>`, 'r') ?? last + 1);
    last = number;
    const columns = wanted.get(number);
    const put = missing(number);
    if (waiting[0] === number) waiting.shift();
    if (columns === undefined) return put + whole;
    return `${put}${start}>${restyledRow(inside ?? '', number, columns, prefix, styling)}</${prefix}row>`;
  });
  return parts.before + rows + missing(Infinity) + parts.after;
}

function restyledRow(
  row: string,
  number: number,
  columns: ReadonlySet<number>,
  prefix: string,
  styling: Styling,
): string {
  const waiting = [...columns].sort((one, other) => one - other);
  let last = -1;
  const missing = (before: number): string => {
    let cells = '';
    for (let [next] = waiting; next !== undefined && next < before; [next] = waiting) {
      waiting.shift();
      cells += `<${prefix}c r="${addressOf({ row: number, column: next })}" s="${String(styling(0))}"/>`;
    }
    return cells;
  };
  const element = new RegExp(`(<${prefix}c(?=[\\s/>])[^<>]*?)(/>|>[^]*?</${prefix}c>)`, 'gu');
  const cells = row.replace(element, (whole, start: string, rest: string) => {
    const address = attributeOf(`${start}>`, 'r');
    const column = (address === undefined ? undefined : positionOf(address)?.column) ?? last + 1;
    last = column;
    const put = missing(column);
    if (waiting[0] !== column) return put + whole;
    waiting.shift();
    const style = Number(attributeOf(`${start}>`, 's') ?? 0);
    return put + withAttribute(`${start}>`, 's', String(styling(style))).slice(0, -1) + rest;
  });
  return cells + missing(Infinity);
}
