import type { TraceName } from '../../model/trace-name.js';
import type { TraceOperation } from '../../model/trace.js';

/** Names of what derivations are made of, and of what they do with it. */
export interface TraceWords {
  readonly names: Readonly<Record<TraceName, string>>;
  readonly operations: Readonly<Record<TraceOperation, string>>;
  /** Yes, no, and a value that nobody wrote. */
  readonly answers: { readonly true: string; readonly false: string; readonly null: string };
  readonly parameterOf: (article: string, from: string) => string;
  /** A parameter of the project: the plan is silent. */
  readonly ownParameterOf: (article: string, from: string) => string;
  readonly readingOf: (question: string, option: string) => string;
  readonly result: (value: string, operation: string) => string;
  /** A number that is explained under this key. */
  readonly seeKey: (key: string) => string;
  readonly title: string;
  readonly nothing: string;
  readonly line: (key: string) => string;
  readonly excludedLine: (key: string) => string;
  readonly person: (name: string, staffId: string) => string;
  readonly total: string;
  readonly allocation: (name: string) => string;
}
