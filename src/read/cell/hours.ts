import { formatHours, parseHours } from '../../model/hours.js';
import { errorAt } from '../../model/problem.js';
import type { ColumnSpec } from '../../model/sheet-spec.js';
import { comparable } from '../../model/text.js';
import { shown, type RawCell } from '../workbook/raw.js';
import { becameDate, belonging, complain, read, unreadable, type CellReading } from './reading.js';

/**
 * Reads class hours: a number above 0 with at most two decimals, `课时` or `节` behind it or not. Sums such as `4+1` are
 * errors.
 */
export function readHours(cell: RawCell, column: ColumnSpec): CellReading {
  if (cell.kind === 'date' || cell.kind === 'time') return becameDate(column);
  if (cell.kind !== 'text' && cell.kind !== 'number') return unreadable(column);

  const written = comparable(shown(cell)).replace(/(?:课时|节)$/u, '');
  const [, sign, whole] = /^([-−]?)(\d+)(?:\.\d+)?$/u.exec(written) ?? [];
  if (whole === undefined) return unreadable(column);
  if (sign !== '' || Number(written) === 0) {
    return complain((place, cellAsWritten) =>
      errorAt('hours-not-positive', place, { belongs: belonging(column) }, cellAsWritten),
    );
  }
  if (whole.length > 6) return unreadable(column);
  const hours = parseHours(written);
  if (hours === undefined)
    return complain((place, cellAsWritten) => errorAt('hours-too-precise', place, {}, cellAsWritten));
  const { maxHundredths } = column;
  if (maxHundredths !== undefined && hours > maxHundredths) {
    return complain((place, cellAsWritten) =>
      errorAt('hours-too-many', place, { limit: maxHundredths / 100 }, cellAsWritten),
    );
  }
  return read({ kind: 'hours', hours }, cell.kind === 'number' ? undefined : formatHours(hours));
}
