import type { ReadingId } from '../policy.js';

/** Notes that counting hours makes. */
export interface HoursNotes {
  /** 补报 on a row whose date lies in this year's window changes nothing (1-domain 3.8). */
  'late-mark-in-window': { readonly date: string };
  /** 节次 that are neither periods nor a clock range overlap nothing (1-domain 3.4); a day is what Excel makes of 1-2. */
  'slot-free-text': { readonly isDay: boolean };
  /** An earlier claim was made under another option of a reading that shapes keys (1-domain 3.3 #9). */
  'history-other-reading': { readonly reading: ReadingId; readonly then: string; readonly now: string };
}
