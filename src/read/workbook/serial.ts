import { addDays, knownDate } from '../../model/calendar-date.js';
import type { NumberKind } from './number-format.js';
import type { RawCell } from './raw.js';

const SECONDS_A_DAY = 86_400;
const LAST_SERIAL = 2_958_465;

// Excel counts a 29 February 1900 that never was: from serial 61 on, and only from there, days count from 30 December.
const FIRST_TRUE_SERIAL = 61;
const EPOCH_1900 = knownDate(1899, 12, 30);
const EARLY_EPOCH_1900 = knownDate(1899, 12, 31);
const EPOCH_1904 = knownDate(1904, 1, 1);

/** What a number means in a cell whose format shows a date or a time. Fractions of a second are rounded. */
export function cellOfSerial(serial: number, kind: Exclude<NumberKind, 'number'>, from1904: boolean): RawCell {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const time = clockTime(seconds - days * SECONDS_A_DAY);
  if (days === 0 && (kind === 'time' || !from1904)) return { kind: 'time', text: time ?? '0:00' };
  if (days < 0 || days > LAST_SERIAL || (!from1904 && days === FIRST_TRUE_SERIAL - 1)) {
    return { kind: 'number', number: serial };
  }
  const epoch = from1904 ? EPOCH_1904 : days < FIRST_TRUE_SERIAL ? EARLY_EPOCH_1900 : EPOCH_1900;
  return { kind: 'date', date: addDays(epoch, days), yearShown: kind === 'date', time };
}

/** `8:05` or `8:05:09`; undefined at midnight. */
function clockTime(seconds: number): string | undefined {
  if (seconds === 0) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
