import type { Policy, ReadingId } from '../model/policy.js';

/** What an option of a reading is called; its id where the policy has no name for it. */
export function optionName(policy: Policy, reading: ReadingId, option: string, language: 'zh' | 'en'): string {
  return policy.readings[reading].options.find(({ id }) => id === option)?.name[language] ?? option;
}
