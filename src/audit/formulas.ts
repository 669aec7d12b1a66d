/** Texts and quoted sheet names, which keep their spaces, and everything that programs spell each in their own way. */
const PARTS = /("(?:[^"]|"")*")|'((?:[^']|'')*)'(?=!)|_xl(?:fn|ws)\.|\s+/gu;

/** Are these one formula? Quotes around a sheet's name, spaces and prefixes of newer functions are matters of spelling. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/^=/u, '').replace(PARTS, (_, text?: string, sheet?: string) => text ?? sheet ?? '');
}
