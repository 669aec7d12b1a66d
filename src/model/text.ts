/**
 * What two names are compared by (1-domain 1.1): NFKC without white space, letter case kept. Also the text of keys.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A name as it is printed: without white space (2-formats 2.4). */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Are two texts the same name (1-domain 1.1)? */
export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** Order by Unicode code points: the same in every locale. */
export function byCodePoint(one: string, other: string): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index += 1) {
    // A pair stands for a code point above all others, whatever its first half is.
    if (one.charCodeAt(index) !== other.charCodeAt(index)) {
      return (one.codePointAt(index) ?? 0) - (other.codePointAt(index) ?? 0);
    }
  }
  return one.length - other.length;
}
