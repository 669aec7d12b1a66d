import type { Pilot } from './department.js';
import type { Window } from './terms.js';

/**
 * Does the pilot run in the claim year (1-domain 2.3): running, or ended on or after the window's first day? "Running"
 * in the rules of running pilots and of departments means this.
 */
export function runsInWindow({ stage, endedOn }: Pick<Pilot, 'stage' | 'endedOn'>, window: Window): boolean {
  return stage === 'running' || (stage === 'ended' && endedOn !== undefined && endedOn >= window.from);
}
