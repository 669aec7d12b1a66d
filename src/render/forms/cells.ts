import type { DocumentBlock, DocumentCell, DocumentRow } from '../../model/document-description.js';
import type { EvidenceFile } from '../../model/evidence.js';
import { formWords } from '../words/zh/form-words.js';

/** What stands where nothing is known. */
const BLANK = formWords.blank;

export function label(text: string, span?: number): DocumentCell {
  return { text, isLabel: true, ...(span === undefined ? {} : { span }) };
}

/** A value, or 【待填】 under the name of what it is. */
export function value(name: string, known: string | number | undefined, span?: number): DocumentCell {
  const text = known === undefined ? '' : String(known);
  const width = span === undefined ? {} : { span };
  return text === '' ? { text: BLANK, blank: name, ...width } : { text, ...width };
}

/** A figure of a table, in its middle. */
export function figure(name: string, known: string | number | undefined): DocumentCell {
  return { ...value(name, known), align: 'center' };
}

export function plain(text: string | number, align: DocumentCell['align'] = 'left'): DocumentCell {
  return { text: String(text), align };
}

/** Room for somebody to write or sign in. */
function room(texts: readonly string[], height: number): DocumentRow {
  return { cells: texts.map((text) => plain(text)), height };
}

/** A label and its value, two of each in a row. */
export function pairs(
  entries: readonly (readonly [name: string, known: string | number | undefined])[],
): DocumentBlock {
  const rows: DocumentRow[] = [];
  for (let index = 0; index < entries.length; index += 2) {
    const [left, right] = [entries[index], entries[index + 1]];
    if (left === undefined) continue;
    const own = right === undefined ? [value(left[0], left[1], 3)] : [value(...left), label(right[0]), value(...right)];
    rows.push({ cells: [label(left[0]), ...own] });
  }
  return { kind: 'table', widths: [18, 32, 18, 32], headerRows: 0, rows };
}

/** A label and a text, one of each in a row. */
export function lines(
  entries: readonly (readonly [name: string, known: string | undefined])[],
  height?: number,
): DocumentBlock {
  return {
    kind: 'table',
    widths: [18, 82],
    headerRows: 0,
    rows: entries.map(([name, known]) => ({
      cells: [label(name), value(name, known)],
      ...(height === undefined ? {} : { height }),
    })),
  };
}

/** A table with titles above its columns. */
export function listed(
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly DocumentRow[],
): DocumentBlock {
  return {
    kind: 'table',
    widths: columns.map(([, width]) => width),
    headerRows: 1,
    rows: [{ cells: columns.map(([title]) => label(title)) }, ...rows],
  };
}

export function heading(text: string): DocumentBlock {
  return { kind: 'heading', text };
}

export function title(text: string): DocumentBlock {
  return { kind: 'title', text };
}

/** Who signs, with room above a date. */
export function signatures(who: readonly string[]): DocumentBlock {
  return {
    kind: 'table',
    widths: who.map(() => 1),
    headerRows: 0,
    rows: [
      { cells: who.map((text) => label(text)) },
      room(
        who.map(() => formWords.signHere),
        64,
      ),
    ],
  };
}

/** `2/7（28.57%）`; nothing of nobody. */
export function share(count: number, base: number): string | undefined {
  if (base === 0) return undefined;
  const hundredths = Math.round((count * 10_000) / base);
  return formWords.share(
    count,
    base,
    `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`,
  );
}

/** Paths, those without a file marked. */
export function paths(evidence: readonly EvidenceFile[]): string | undefined {
  if (evidence.length === 0) return undefined;
  return evidence.map(({ path, exists }) => (exists ? path : formWords.missingFile(path))).join('\n');
}
