import type { InitWords } from '../render/words/init-words.js';
import type { InitPlan } from './init-plan.js';
import { initScript, type Question, type ScriptContext } from './init-script.js';

/** What somebody said to a question. */
export type Reply = { readonly kind: 'answer'; readonly answer: string } | { readonly kind: 'back' | 'help' | 'quit' };

/** How questions are put and texts are said: on a terminal, or by a test. */
export interface Asker {
  readonly ask: (question: Question) => Promise<Reply>;
  readonly say: (text: string) => void;
}

/**
 * Asks until the plan is made. Going back asks the last question again and forgets what followed. Undefined: the user left,
 * and nothing is to be written.
 */
export async function askPlan(context: ScriptContext, asker: Asker): Promise<InitPlan | undefined> {
  const answers: string[] = [];
  for (;;) {
    // The script is run again from its start: what it asks depends on the answers alone.
    const script = initScript(context);
    let step = script.next();
    for (const answer of answers) step = script.next(answer);
    if (step.done === true) return step.value;
    const reply = await askOnce(step.value, context.words, asker);
    if (reply.kind === 'quit') return undefined;
    if (reply.kind === 'back') answers.pop();
    if (reply.kind === 'answer') answers.push(reply.answer);
  }
}

/** Asks one question until it has an answer that will do, or the user goes elsewhere. */
async function askOnce(question: Question, words: InitWords, asker: Asker): Promise<Reply> {
  for (const line of question.before) asker.say(line);
  for (;;) {
    const reply = await asker.ask(question);
    if (reply.kind === 'help') asker.say(words.questions[question.id].help);
    else if (reply.kind !== 'answer') return reply;
    else {
      const complaint = question.complaint(reply.answer);
      if (complaint === undefined) return reply;
      asker.say(complaint);
    }
  }
}

/** What may be typed instead of an answer, in either language and width. */
const SAID: Readonly<Record<'help' | 'back' | 'quit', readonly string[]>> = {
  help: ['?', '？', '帮助', 'help'],
  back: ['<', '＜', '《', '返回', 'back'],
  quit: ['退出', 'quit', 'exit'],
};

/** A typed line as a reply. */
export function replyOf(typed: string): Reply {
  const line = typed.trim();
  const lower = line.toLowerCase();
  if (SAID.help.includes(lower)) return { kind: 'help' };
  if (SAID.back.includes(lower)) return { kind: 'back' };
  return SAID.quit.includes(lower) ? { kind: 'quit' } : { kind: 'answer', answer: line };
}
