import type { ParameterId, ReadingId, Unit } from '../policy.js';

/** Problems of a policy file, and of the readings that a department or a call chooses. */
export interface PolicyProblems {
  'unknown-parameter': { readonly nearest: string | undefined };
  'parameters-missing': { readonly parameters: readonly ParameterId[] };
  /** The unit is one onex knows, but not this parameter's. */
  'wrong-unit': { readonly parameter: ParameterId; readonly expected: Unit };
  /** The value is no number of that unit, or one the rules cannot work with. */
  'wrong-parameter-value': {
    readonly parameter: ParameterId;
    readonly unit: Unit;
    readonly least: number;
    readonly most: number | undefined;
  };
  'parameter-without-values': { readonly parameter: ParameterId };
  /** Two values hold from the same day: which one is meant? */
  'validity-overlaps': { readonly parameter: ParameterId; readonly firstLine: number | undefined };
  'validity-out-of-order': { readonly parameter: ParameterId; readonly previous: string };
  /** Between the policy's effective day and the first value nothing would be in force. */
  'validity-missing': { readonly parameter: ParameterId; readonly from: string; readonly effectiveOn: string };
  'unknown-article': { readonly nearest: string | undefined };
  'articles-missing': { readonly articles: readonly string[] };
  'unknown-reading': { readonly nearest: string | undefined; readonly known: readonly ReadingId[] };
  'readings-missing': { readonly readings: readonly ReadingId[] };
  'unknown-reading-option': {
    readonly reading: ReadingId;
    readonly nearest: string | undefined;
    readonly options: readonly string[];
  };
  'reading-options-missing': { readonly reading: ReadingId; readonly missing: readonly string[] };
  'reading-without-default': { readonly reading: ReadingId; readonly options: readonly string[] };
  /** One call chooses two options of one reading. */
  'reading-chosen-twice': { readonly reading: ReadingId; readonly first: string };
  /** `handledBy` says that something handles the article, `by` does not say what. */
  'article-without-handler': { readonly article: string };
  /** `guidance` needs a reason why there is nothing to decide. */
  'guidance-without-reason': { readonly article: string };
  /** `by` names something that is no rule, kind, reason, finding, parameter or reading. */
  'unknown-handler': { readonly article: string; readonly nearest: string | undefined };
}
