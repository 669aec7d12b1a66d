import { columnLetters } from '../../model/cell-address.js';
import { columnOf } from './raw.js';

/** A cell that shares its formula with others: the first says it, the others only name the group. */
export interface SharedFormula {
  readonly group: string;
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** References outside of texts and quoted sheet names; a name with `(` behind it is a function (`LOG10(`). */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Gives the formula of each cell of a sheet in turn, also of those that share another's. */
export function createSharedFormulas(): (formula: string, shared: SharedFormula | undefined) => string {
  const first = new Map<string, { readonly formula: string; readonly cell: SharedFormula }>();
  return (formula, shared) => {
    if (shared === undefined) return formula;
    if (formula !== '') first.set(shared.group, { formula, cell: shared });
    const source = first.get(shared.group);
    return source === undefined
      ? formula
      : moved(source.formula, shared.row - source.cell.row, shared.column - source.cell.column);
  };
}

/** The formula as it reads that many rows below and columns to the right. */
function moved(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
    if (letters === undefined || row === undefined) return part;
    const column = fixedColumn === '$' ? letters : columnLetters(columnOf(letters).column + columns);
    return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${fixedRow === '$' ? row : String(Number(row) + rows)}`;
  });
}
