import { displayWidth } from './display-width.js';

/** Marks that no line may begin with: they belong to the word before them. */
const CLOSING = /^[，。；：、！？）】》」』”’…—%％℃,.;:!?)\]}]/u;

/** Marks that no line may end with. */
const OPENING = /[（【《「『“‘([{]$/u;

/**
 * Pieces between which a line may break: a run of Latin letters, digits and the like, one Chinese character, white space.
 * Combining marks stay with what they combine with.
 */
const PIECES = /\s+|[\p{Script=Latin}\p{N}_./\\:@#&=+~*<>|'"$%^-]+\p{M}*|\P{M}\p{M}*/gu;

/**
 * Breaks a text into lines of at most `width` columns, between Chinese characters or at spaces. Nothing is lost: a word
 * that is wider than a line (a path, a key) is broken where the line ends.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 2)));
}

function wrapLine(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  // The width of a line is that of its pieces: measuring the line with every piece would take its square.
  let taken = 0;
  for (const unit of units(text)) {
    if (taken + displayWidth(unit.trimEnd()) <= width) {
      line += unit;
      taken += displayWidth(unit);
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = unit.trimStart();
    taken = displayWidth(line);
    while (taken > width) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
      taken = displayWidth(line);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length === 0 ? [''] : lines;
}

/** Pieces joined so that a break between any two of them is allowed. */
function units(text: string): readonly string[] {
  const joined: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** The longest beginning that fits, at least one character. */
function fitting(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && displayWidth(head + character) > width) break;
    head += character;
  }
  return head;
}

/** A text in one line: what does not fit is cut, and three dots say so. */
export function cutText(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${fitting(text, Math.max(1, width - 3)).trimEnd()}...`;
}

/** A text with a label before its first line and the rest hanging under it; the label yields when the width is small. */
export function hanging(label: string, text: string, indent: number, width: number): readonly string[] {
  const first = ' '.repeat(indent) + label;
  const hang = displayWidth(first);
  if (hang > width / 2) {
    const inner = ' '.repeat(indent + 2);
    return [first.trimEnd(), ...wrapText(text, width - indent - 2).map((line) => inner + line)];
  }
  return wrapText(text, width - hang).map((line, index) => (index === 0 ? first : ' '.repeat(hang)) + line);
}
