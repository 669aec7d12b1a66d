import { choiceName } from '../../dictionary/names.js';
import type { ClaimSummary } from '../../model/claim-summary.js';
import { monthDayAt } from '../../model/policy.js';
import { obstacles } from '../obstacles.js';
import { claimWords } from '../words/zh/claim.js';
import { zh } from '../words/zh.js';
import type { ClaimInput } from './claim-input.js';

/** What 汇总 says of a department's claim. */
export function claimSummary(input: ClaimInput): ClaimSummary {
  const { department, claim, terms } = input;
  return {
    department: department.name,
    year: department.year,
    madeOn: terms.asOf,
    state: stateText(input),
    isReady: input.ready,
    people: claim.totals.byPerson.map((person) => ({
      ...person,
      category: choiceName('category', person.category, 'zh'),
      basis: choiceName('basis', person.basis, 'zh'),
    })),
    lines: claim.lines.length,
    totals: claim.totals,
    noAmount: department.rates === undefined ? 'no-rates' : 'rates-incomplete',
    policyNumber: terms.policy.number,
    settlement: monthDayAt(terms.policy, 'settlement-date', terms.asOf).value,
  };
}

function stateText(input: ClaimInput): string {
  if (input.ready) return claimWords.ready(input.terms.asOf);
  const reasons = obstacles(input.results, input.claim, zh, input.terms.policy).map(({ message }, index) =>
    claimWords.numbered(index + 1, message),
  );
  return [claimWords.notReady(input.terms.asOf), ...reasons].join('\n');
}
