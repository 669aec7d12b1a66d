import type { RawCell } from './raw.js';
import { scanXml, typedText } from './xml.js';

/** The workbook's texts, by the number that cells know them by. undefined: nothing but white space. */
export function readSharedStrings(part: string, xml: string): readonly (RawCell | undefined)[] {
  const cells: (RawCell | undefined)[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(part, xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') cells.push(textCell(text));
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return cells;
}

/** A cell with this text; undefined when it is blank. */
export function textCell(text: string): RawCell | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text: typedText(text) };
}
