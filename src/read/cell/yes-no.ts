import type { ColumnSpec } from '../../model/sheet-spec.js';
import { comparable } from '../../model/text.js';
import { shown, type RawCell } from '../workbook/raw.js';
import { read, unreadable, type CellReading } from './reading.js';

const YES = new Set(['是', '√', '✓', '✔', '对', '有', 'y', 'yes', '1', 'true']);
const NO = new Set(['否', '×', '✗', '✘', '无', 'n', 'no', '0', 'false']);

/** Reads 是 or 否 in the spellings of 2-formats 2.2; anything else, 可能 too, is an error. */
export function readYesNo(cell: RawCell, column: ColumnSpec): CellReading {
  const written = comparable(shown(cell)).toLowerCase();
  const yes = YES.has(written);
  if (!yes && !NO.has(written)) return unreadable(column);
  const plain = yes ? '是' : '否';
  return read({ kind: 'yes-no', yes }, written === plain ? undefined : plain);
}
