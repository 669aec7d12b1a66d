import { Chalk } from 'chalk';
import type { Status } from '../model/result.js';

/** Colours of the terminal, or none. Nothing is said by colour alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What the user chooses or has answered. */
  readonly key: (text: string) => string;
  readonly good: (text: string) => string;
  readonly doubt: (text: string) => string;
  readonly bad: (text: string) => string;
}

export function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // Each takes its text alone: given to `map`, chalk's own functions would print the index too.
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    key: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    doubt: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}

/**
 * Marks that stand before a status's word. ASCII, because Chinese consoles draw ✓ and the like one or two columns wide as
 * they please.
 */
export const MARKS: Readonly<Record<Status, string>> = {
  pass: '+',
  risk: '!',
  fail: 'x',
  unproven: '?',
  pending: '~',
  'n/a': '-',
};

export function paintStatus(status: Status, text: string, { good, doubt, bad, dim }: Paint): string {
  switch (status) {
    case 'pass':
      return good(text);
    case 'fail':
      return bad(text);
    case 'risk':
    case 'unproven':
      return doubt(text);
    case 'pending':
    case 'n/a':
      return dim(text);
  }
}
