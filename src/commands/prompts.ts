import inquirer from 'inquirer';

/** The user pressed Ctrl-C. */
export function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** A line to choose. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
}

/** Asks to choose one; `keys` says which keys do what. Throws when interrupted ({@link isInterruption}). */
export async function choose<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  keys: string,
  chosen?: Value,
): Promise<Value | undefined> {
  // Answered by position, so that the type of the values is ours and not the library's.
  const start = choices.findIndex(({ value }) => value === chosen);
  const { answer } = await inquirer.prompt<{ readonly answer: number }>({
    type: 'select',
    name: 'answer',
    message,
    choices: choices.map(({ name }, value) => ({ name, value })),
    default: Math.max(start, 0),
    pageSize: choices.length,
    loop: false,
    theme: { style: { keysHelpTip: () => keys } },
  });
  return choices[answer]?.value;
}

/** Asks for a line of text; an empty one gives `usual`. Throws when interrupted. */
export async function askText(message: string, usual = ''): Promise<string> {
  const { answer } = await inquirer.prompt<{ readonly answer: string }>({
    type: 'input',
    name: 'answer',
    message,
    default: usual,
  });
  return answer.trim();
}
