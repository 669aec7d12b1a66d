import type { ComparisonJson } from '../dictionary/generated/types.js';
import type { Comparison } from '../model/comparison.js';
import { hoursToNumber } from '../model/hours.js';
import type { Policy } from '../model/policy.js';
import { yuanToNumber } from '../model/yuan.js';
import { optionName } from './option-name.js';
import type { Words } from './words/words.js';

/** What `--compare-readings` adds under `comparison`. */
export function comparisonJson(
  { changing, unchanged }: Comparison,
  { language }: Words,
  policy: Policy,
): ComparisonJson {
  return {
    changing: changing.map(({ reading, options }) => ({
      reading,
      articles: policy.readings[reading].articles,
      question: policy.readings[reading].question[language],
      options: options.map(({ option, inForce, claim, statuses }) => ({
        option,
        name: optionName(policy, reading, option, language),
        inForce,
        hours: claim === null ? null : hoursToNumber(claim.hours),
        amount: claim === null || claim.amount === null ? null : yuanToNumber(claim.amount),
        paid: claim === null ? null : claim.paid,
        ready: claim === null ? null : claim.ready,
        statuses,
      })),
    })),
    unchanged,
  };
}
