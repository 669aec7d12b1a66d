import type { DueState } from '../model/due.js';
import type { Paint } from './paint.js';

/** ASCII, as in `check`: Chinese consoles draw other marks one or two columns wide as they please. */
export const DUE_MARKS: Readonly<Record<DueState, string>> = {
  done: '+',
  late: '!',
  missing: 'x',
  due: '~',
  future: '.',
  past: '-',
};

export function paintDue(state: DueState, text: string, { good, doubt, bad, dim }: Paint): string {
  switch (state) {
    case 'done':
      return good(text);
    case 'missing':
      return bad(text);
    case 'late':
    case 'due':
      return doubt(text);
    case 'future':
    case 'past':
      return dim(text);
  }
}
