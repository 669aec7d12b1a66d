import type { TraceName, TraceOperation } from '../../model/trace.js';

/** Names of what derivations are made of, and of what they do with it. */
export interface TraceWords {
  readonly names: Readonly<Record<TraceName, string>>;
  readonly operations: Readonly<Record<TraceOperation, string>>;
}
