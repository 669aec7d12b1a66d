import type { Remedy, RemedyCode, Result, Say, Sway, VerdictCode } from '../../model/result.js';
import type { RuleId } from '../../model/rule-id.js';
import type { RemedyFacts, VerdictFacts } from '../../model/verdict-facts.js';
import type { Phrases } from './shape.js';

/** Every word about verdicts. */
export interface VerdictWords {
  /** What a rule asks, in a few words. */
  readonly titles: Readonly<Record<RuleId, string>>;
  readonly says: Phrases<VerdictFacts>;
  readonly remedies: Phrases<RemedyFacts>;
  /** Other options under which a pass would fail, by their names. */
  readonly wouldFail: (options: readonly string[]) => string;
  /** Other options under which a fail would pass, by their names. */
  readonly wouldPass: (options: readonly string[]) => string;
  /** What to do about a pass that hangs on a reading. */
  readonly askForRuling: string;
  /** Between a sentence and the next. */
  readonly sentenceGap: string;
}

/** A result in words. */
export interface ResultInWords {
  readonly title: string;
  readonly message: string;
  readonly remedy?: string;
}

function sayVerdict<C extends VerdictCode>(words: VerdictWords, { code, facts }: Say<C>): string {
  const phrase: (facts: VerdictFacts[C]) => string = words.says[code];
  return phrase(facts);
}

function sayRemedy<C extends RemedyCode>(words: VerdictWords, { code, facts }: Remedy<C>): string {
  const phrase: (facts: RemedyFacts[C]) => string = words.remedies[code];
  return phrase(facts);
}

/**
 * A result's title, message and remedy. Where another option of a reading would turn it round, the message says so;
 * `optionName` names an option in the reader's language.
 */
export function sayResult(words: VerdictWords, result: Result, optionName: (sway: Sway) => string): ResultInWords {
  const title = words.titles[result.rule];
  const said = sayVerdict(words, result.say);
  const mend = result.remedy === undefined ? undefined : sayRemedy(words, result.remedy);
  if (result.sways.length === 0) return { title, message: said, ...(mend === undefined ? {} : { remedy: mend }) };
  const options = result.sways.map(optionName);
  const turned = result.status === 'fail' ? words.wouldPass(options) : words.wouldFail(options);
  return { title, message: `${said}${words.sentenceGap}${turned}`, remedy: mend ?? words.askForRuling };
}
