import { comparable } from '../model/text.js';

// When work took place (1-domain 3.5): periods of the timetable or a clock range. Whatever else is written says nothing
// that could be compared, and so never overlaps.

export type Slot =
  | { readonly kind: 'periods'; readonly periods: ReadonlySet<number> }
  /** Minutes after midnight; the end does not belong to it. */
  | { readonly kind: 'clock'; readonly from: number; readonly to: number }
  | { readonly kind: 'free' };

const FREE: Slot = { kind: 'free' };

const RANGE_SIGN = '[-~—–至]';
const PERIOD_ITEM = `\\d{1,2}(?:${RANGE_SIGN}\\d{1,2})?`;
const PERIODS = new RegExp(`^第?(${PERIOD_ITEM}(?:[、,]${PERIOD_ITEM})*)节$`, 'u');
const CLOCK = new RegExp(`^(\\d{1,2}):(\\d{2})${RANGE_SIGN}(\\d{1,2}):(\\d{2})$`, 'u');
const MINUTES_OF_DAY = 24 * 60;

function parsePeriods(text: string): Slot | undefined {
  const list = PERIODS.exec(text)?.[1];
  if (list === undefined) return undefined;
  const periods = new Set<number>();
  for (const item of list.split(/[、,]/u)) {
    const numbers = item.split(new RegExp(RANGE_SIGN, 'u')).map(Number);
    const [first = NaN, last = first] = numbers;
    if (first > last) return undefined;
    for (let period = first; period <= last; period += 1) periods.add(period);
  }
  return { kind: 'periods', periods };
}

function parseClock(text: string): Slot | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number);
  if (fromHour === undefined || fromMinute === undefined || toHour === undefined || toMinute === undefined) {
    return undefined;
  }
  if (fromMinute > 59 || toMinute > 59) return undefined;
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  return from < to && to <= MINUTES_OF_DAY ? { kind: 'clock', from, to } : undefined;
}

/** The 节次 of a training row: periods, a clock range, or free text (also when empty). */
export function parseSlot(written: string): Slot {
  const text = comparable(written);
  return parsePeriods(text) ?? parseClock(text) ?? FREE;
}

/** The 场次 of an invigilation row: a clock range or free text; periods there are free text. */
export function parseSession(written: string): Slot {
  return parseClock(comparable(written)) ?? FREE;
}

/** Do two slots of one day share a period or a minute? */
export function overlaps(one: Slot, other: Slot): boolean {
  if (one.kind === 'periods' && other.kind === 'periods') {
    return [...one.periods].some((period) => other.periods.has(period));
  }
  if (one.kind === 'clock' && other.kind === 'clock') return one.from < other.to && other.from < one.to;
  return false;
}
