import type { VerdictWords } from '../verdict-words.js';
import { ruleTitles } from './rule-titles.js';
import { verdictRemedies } from './verdict-remedies.js';
import { verdictSentences } from './verdict-sentences.js';

export const verdicts: VerdictWords = {
  titles: ruleTitles,
  says: verdictSentences,
  remedies: verdictRemedies,
  wouldFail: (options) => `It would fail under the reading "${options.join('" or "')}".`,
  wouldPass: (options) => `It would pass under the reading "${options.join('" or "')}".`,
  askForRuling: "The plan leaves this open: ask the college's pilot office for a written ruling.",
  sentenceGap: ' ',
};
