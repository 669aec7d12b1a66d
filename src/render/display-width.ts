import stringWidth from 'string-width';

/** Printable ASCII without escape sequences: as wide as it is long, which spares most calls their work. */
const PLAIN = /^[\x20-\x7e]*$/;

/** How many terminal columns a text takes: two for Chinese characters, none for colours. */
export function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
