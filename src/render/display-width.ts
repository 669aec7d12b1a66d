import stringWidth from 'string-width';

/** Printable ASCII without escape sequences: as wide as it is long. */
const PLAIN = /^[\x20-\x7e]*$/;

/** The same with Chinese characters, punctuation and full-width forms. */
const CHINESE = /^[\x20-\x7e\u3000-\u303e\u4e00-\u9fff\uff01-\uff60]*$/;
const FIRST_WIDE = 0x3000;

/**
 * How many terminal columns a text takes: two for Chinese characters, none for colours. What nearly every text consists of is
 * counted by itself; the library looks for emoji and the like first, which takes most of a view's time.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  if (!CHINESE.test(text)) return stringWidth(text);
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= FIRST_WIDE) width += 1;
  return width;
}
