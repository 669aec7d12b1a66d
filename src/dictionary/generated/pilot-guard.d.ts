// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
import type { Guard } from '../guard.js';
import type { Documents } from './types.js';
export declare const pilotGuard: Guard<Documents['pilot']>;
