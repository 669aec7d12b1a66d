import type { VerdictWords } from '../verdict-words.js';
import { ruleTitles } from './rule-titles.js';
import { verdictRemedies } from './verdict-remedies.js';
import { verdictSentences } from './verdict-sentences.js';

export const verdicts: VerdictWords = {
  titles: ruleTitles,
  says: verdictSentences,
  remedies: verdictRemedies,
  wouldFail: (options) => `若口径取「${options.join('」或「')}」，则不符合。`,
  wouldPass: (options) => `若口径取「${options.join('」或「')}」，则符合。`,
  askForRuling: '此处口径未定，请学院试点办书面明确。',
  sentenceGap: '',
};
