/** The most characters (UTF-16 units) that a cell holds. */
const CELL_LIMIT = 32_767;

/**
 * Text as a cell can hold it: control characters made visible (`␁`), what XML cannot hold replaced, and, beyond the limit
 * of a cell, cut with `note` at its end. Everything else stays as it is; that it is text and no formula the writer sees to.
 */
export function cellText(text: string, note: string): string {
  const clean = text.replace(/\r\n?/gu, '\n').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, visible);
  if (clean.length <= CELL_LIMIT) return clean;
  return clean.slice(0, CELL_LIMIT - note.length).replace(/[\uD800-\uDBFF]$/u, '') + note;
}

function visible(character: string): string {
  if (character === '\n' || character === '\t') return character;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD';
}
