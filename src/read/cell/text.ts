import { errorAt } from '../../model/problem.js';
import type { ColumnSpec } from '../../model/sheet-spec.js';
import { comparable } from '../../model/text.js';
import { shown, type RawCell } from '../workbook/raw.js';
import { becameDate, complain, read, unreadable, type CellReading } from './reading.js';

const SEPARATORS = /[、，,；;\n]/u;
const GRADE = /^\d{4}级?$/u;
/** What a number of many digits turns into when a sheet was saved as text somewhere. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d+$/iu;
/** Excel keeps so many significant digits and puts zeros for the rest. */
const MAX_EXACT = 999_999_999_999_999;

/** Reads text as it stands, without white space around it. */
export function readText(cell: RawCell, column: ColumnSpec): CellReading {
  const date = textOfDate(cell, column);
  return date ?? read({ kind: 'text', text: shown(cell).trim() });
}

/** Reads several texts split by 、 ， , ； ; or a new line. Names lose the white space inside, paths keep it. */
export function readList(cell: RawCell, column: ColumnSpec): CellReading {
  const wrong = textOfDate(cell, column);
  if (wrong && 'complaint' in wrong) return wrong;
  const names = column.type === 'names';
  const items = shown(cell)
    .split(SEPARATORS)
    .map((item) => (names ? item.replace(/\s+/gu, '') : item.trim()))
    .filter((item) => item !== '');
  return read({ kind: 'list', items });
}

/**
 * Reads 工号, 学号, 证书编号. A number is its digits; of more than 15 Excel has lost the rest, which is an error, as is
 * the text that such a number leaves behind.
 */
export function readId(cell: RawCell, column: ColumnSpec): CellReading {
  if (cell.kind === 'number') {
    if (!Number.isInteger(cell.number) || cell.number < 0) return unreadable(column);
    if (cell.number > MAX_EXACT) return complain((place, written) => errorAt('id-digits-lost', place, {}, written));
    return read({ kind: 'text', text: String(cell.number) }, String(cell.number));
  }
  if (cell.kind === 'date' || cell.kind === 'time') return becameDate(column);
  if (cell.kind === 'boolean') return unreadable(column);
  const text = comparable(shown(cell));
  if (SCIENTIFIC.test(text)) return complain((place, written) => errorAt('id-digits-lost', place, {}, written));
  return read({ kind: 'text', text }, text === shown(cell).replace(/\s+/gu, '') ? undefined : text);
}

/** Reads the entry year of a grade: `2024` or `2024级`. */
export function readGrade(cell: RawCell, column: ColumnSpec): CellReading {
  const written = comparable(shown(cell));
  if (cell.kind === 'date' || !GRADE.test(written)) return unreadable(column);
  const asWritten = written === shown(cell).replace(/\s+/gu, '');
  return read({ kind: 'grade', grade: Number(written.slice(0, 4)) }, asWritten ? undefined : written.slice(0, 4));
}

/**
 * A date where text belongs: with its year it is taken at its word; without, Excel has made it of something like `1-2`,
 * and what that was is lost.
 */
function textOfDate(cell: RawCell, column: ColumnSpec): CellReading | undefined {
  if (cell.kind !== 'date') return undefined;
  if (!cell.yearShown) return becameDate(column);
  return read({ kind: 'text', text: shown(cell) }, shown(cell));
}
