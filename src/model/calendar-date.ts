/** A day in the proleptic Gregorian calendar as `YYYY-MM-DD`. ISO text sorts and compares as dates do. */
export type CalendarDate = string & { readonly calendarDate: true };

/** A day of any year as `MM-DD`, the unit of dated parameters such as `claim-deadline`. */
export type MonthDay = string & { readonly monthDay: true };

const DAY_MS = 86_400_000;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Is this text a real day written `YYYY-MM-DD`? */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Is this text a day of a common year written `MM-DD`? */
export function isMonthDay(text: string): text is MonthDay {
  return /^\d{2}-\d{2}$/.test(text) && isCalendarDate(`2001-${text}`);
}

/** The day with these numbers, or undefined when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

/** Like {@link calendarDate}, for numbers the caller knows to be a day. Throws on a bug. */
export function knownDate(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new RangeError(`no such day: ${String(year)}-${String(month)}-${String(day)}`);
  return date;
}

/** The day `MM-DD` of a year. */
export function dateInYear(year: number, monthDay: MonthDay): CalendarDate {
  return knownDate(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** Days since 1970-01-01. */
function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / DAY_MS;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const text = new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, DATE_LENGTH);
  if (!isCalendarDate(text)) throw new RangeError(`no such day: ${date} and ${String(days)} days`);
  return text;
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
