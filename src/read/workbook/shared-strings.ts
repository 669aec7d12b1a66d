import type { RawCell } from './raw.js';
import type { Budget } from './budget.js';
import { scanXml, typedText, type Part } from './xml.js';

/** The workbook's texts, by the number that cells know them by. undefined: nothing but white space. */
export function readSharedStrings(part: Part, budget: Budget): readonly (RawCell | undefined)[] {
  const cells: (RawCell | undefined)[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        budget.spend(text.length);
        cells.push(textCell(text));
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return cells;
}

/** A cell with this text; undefined when it is blank. */
export function textCell(text: string): (RawCell & { readonly kind: 'text' }) | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text: ownText(typedText(text)) };
}

/** Shorter texts are copied when they are cut out of a longer one. */
const COPIED = 13;

/** A text that no longer holds on to the piece of the file that it was cut out of. */
function ownText(text: string): string {
  return text.length < COPIED ? text : ` ${text}`.slice(1);
}
