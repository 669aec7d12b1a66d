import type { InitWords } from '../render/words/init-words.js';
import { wrapText } from '../render/wrap.js';
import { replyOf, type Asker, type Reply } from './init-wizard.js';
import { promptsOn, type Choice } from './prompts.js';

/** Puts the questions of the wizard on the terminal. Back, help and quit stand below every choice. */
export function terminalAsker(
  words: InitWords,
  output: { readonly say: (text: string) => void; readonly width: number; readonly colour: boolean },
): Asker {
  const { askText, choose } = promptsOn({ ...output, keys: words.keys });
  const others: readonly Choice<Reply>[] = [
    { value: { kind: 'help' }, name: words.help },
    { value: { kind: 'back' }, name: words.back },
    { value: { kind: 'quit' }, name: words.quit },
  ];
  return {
    say: (text) => {
      output.say(`${wrapText(text, output.width).join('\n')}\n`);
    },
    ask: async (question): Promise<Reply> => {
      const { ask } = words.questions[question.id];
      if (question.choices === undefined) return replyOf(await askText(ask, question.usual));
      const own = question.choices.map(({ value, name }): Choice<Reply> => ({
        value: { kind: 'answer', answer: value },
        name,
      }));
      const usual = own[question.choices.findIndex(({ value }) => value === question.usual)]?.value;
      return (await choose(ask, [...own, ...others], usual)) ?? { kind: 'quit' };
    },
  };
}
