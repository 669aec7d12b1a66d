import type { Limits } from '../limits.js';
import { TooMuch } from './faults.js';

/** What the cells of a workbook may come to, counted while they are read. */
export interface Budget {
  /** A cell, or a text that cells share, of so many characters. Throws TooMuch when that is too much. */
  readonly spend: (characters: number) => void;
  /** A row, which takes the room of two cells. */
  readonly spendRow: () => void;
}

export function createBudget(limits: Limits): Budget {
  let cells = 0;
  let characters = 0;
  const spend = (moreCells: number, moreCharacters: number): void => {
    cells += moreCells;
    characters += moreCharacters;
    if (cells > limits.cells) throw new TooMuch('cells', limits.cells);
    if (characters > limits.characters) throw new TooMuch('characters', limits.characters);
  };
  return {
    spend(more) {
      spend(1, more);
    },
    spendRow() {
      spend(2, 0);
    },
  };
}
