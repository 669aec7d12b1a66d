/** Notes that counting hours makes. */
export interface HoursNotes {
  'late-mark-in-window': Record<never, never>;
}
