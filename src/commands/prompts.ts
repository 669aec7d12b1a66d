import inquirer from 'inquirer';
import { paint } from '../render/paint.js';
import { hanging } from '../render/wrap.js';

/** The user pressed Ctrl-C. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** A line to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
}

/** The terminal that questions are put on; `keys` says which keys do what. */
export interface PromptScreen {
  readonly colour: boolean;
  readonly width: number;
  readonly keys: string;
}

/** Questions on a terminal. They throw when interrupted ({@link isInterruption}). */
export interface Prompts {
  /** Asks to choose one. */
  readonly choose: <Value>(
    message: string,
    choices: readonly Choice<Value>[],
    chosen?: Value,
  ) => Promise<Value | undefined>;
  /** Asks for a line of text; an empty one gives `usual`. */
  readonly askText: (message: string, usual?: string) => Promise<string>;
}

/** What stands before a question and before a choice takes two columns. */
const MARK = 2;

export function promptsOn({ colour, width, keys }: PromptScreen): Prompts {
  const { bold, dim, good, key } = paint(colour);
  // All of it is ours: the library's own colours know nothing of --no-color, its marks are wide on Chinese consoles.
  const theme = {
    prefix: { idle: key('?'), done: good('+') },
    icon: { cursor: '>' },
    style: {
      message: bold,
      answer: key,
      highlight: key,
      defaultAnswer: (text: string) => dim(`[${text}]`),
      keysHelpTip: () => dim(fitted(keys, 0)),
    },
  };
  /** The library breaks lines anywhere; words and Chinese marks stay whole when it finds nothing to break. */
  function fitted(text: string, indent: number): string {
    return hanging('', text, indent, width).join('\n').trimStart();
  }
  return {
    choose: async <Value>(message: string, choices: readonly Choice<Value>[], chosen?: Value) => {
      const names = choices.map(({ name }) => fitted(name, MARK));
      // Answered by position, so that the type of the values is ours and not the library's.
      const start = choices.findIndex(({ value }) => value === chosen);
      const { answer } = await inquirer.prompt<{ readonly answer: number }>({
        type: 'select',
        name: 'answer',
        message: fitted(message, MARK),
        choices: names.map((name, value) => ({ name, value, short: choices[value]?.name ?? name })),
        default: Math.max(start, 0),
        pageSize: names.join('\n').split('\n').length,
        loop: false,
        theme,
      });
      return choices[answer]?.value;
    },
    askText: async (message, usual = '') => {
      const { answer } = await inquirer.prompt<{ readonly answer: string }>({
        type: 'input',
        name: 'answer',
        message: fitted(message, MARK),
        default: usual,
        theme,
      });
      return answer.trim();
    },
  };
}
