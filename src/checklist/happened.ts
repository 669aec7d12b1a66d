import type { CalendarDate } from '../model/calendar-date.js';
import type { Terms } from '../model/terms.js';

/**
 * The date of an act, or undefined when it lies after as-of: what is handed in next month is not handed in yet
 * (1-domain 2.1). Dates that plan are not passed through this.
 */
export function happened(date: CalendarDate | undefined, terms: Terms): CalendarDate | undefined {
  return date !== undefined && date <= terms.asOf ? date : undefined;
}
