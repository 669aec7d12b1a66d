import type { Pilot } from '../model/department.js';
import type { Window } from '../model/terms.js';

/** Is the pilot judged as a running one: it runs, or it ended on or after the window's first day (1-domain 2.3)? */
export function isRunning(pilot: Pilot, window: Window): boolean {
  if (pilot.stage === 'running') return true;
  return pilot.stage === 'ended' && pilot.endedOn !== undefined && pilot.endedOn >= window.from;
}
