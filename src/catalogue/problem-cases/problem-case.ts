import type { Place } from '../../model/place.js';
import type { ProblemFacts } from '../../model/problem.js';

/** A problem as it may come up: where, with which facts, in what field, and what stands there. */
interface ProblemCase<Facts> {
  readonly place: Place;
  readonly facts: Facts;
  readonly field?: string;
  readonly value?: string;
  /** Says something and stops nothing. */
  readonly isNote?: true;
}

/** A case for every code of a table of facts: a code without one does not compile. */
export type ProblemCases<Facts extends Partial<ProblemFacts>> = {
  readonly [Code in keyof Facts]: ProblemCase<Facts[Code]>;
};

export const CALL: Place = { file: '' };
export const PILOT_LINE: Place = { file: 'web.yaml', line: 12, column: 3 };
export const FIRST_LINE: Place = { file: 'web.yaml', line: 8, column: 3 };
export const POLICY_LINE: Place = { file: '政策.yaml', line: 40, column: 5 };
export const LEDGER: Place = { file: 'ledger.xlsx' };
export const CELL: Place = { file: 'ledger.xlsx', sheet: '培训', cell: 'G12' };
