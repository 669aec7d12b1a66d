/** How a number format shows a number. */
export type NumberKind = 'number' | 'date' | 'date-without-year' | 'time';

/** Formats that a workbook uses by number without spelling them out; 27 to 36 and 50 to 58 are those of Chinese Excel. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 17, 22, 27, 30, 31, 36, 50, 52, 57].map((id) => [id, 'date'] as const),
  ...[16, 28, 29, 51, 53, 54, 58].map((id) => [id, 'date-without-year'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
]);

/** The kind of a format that is known by its number. */
export function kindOfBuiltIn(id: number): NumberKind {
  return BUILT_IN.get(id) ?? 'number';
}

/** The kind of a format code such as `yyyy"年"m"月"d"日"`. Only what it does to positive numbers counts. */
export function kindOfFormat(code: string): NumberKind {
  const letters = code
    .replace(/"[^"]*"|\\.|[_*]./gu, '')
    .replace(/;.*$/su, '')
    .replace(/\[(h+|m+|s+)\]/giu, 's')
    .replace(/\[[^[\]]*\]/gu, '')
    .replace(/general|am\/pm|a\/p|[0#?.]e[+-]/giu, '')
    .toLowerCase();
  if (/[ye]/u.test(letters)) return 'date';
  const clock = /[hs]/u.test(letters);
  if (/d|aaa/u.test(letters) || (letters.includes('m') && !clock)) return 'date-without-year';
  return clock ? 'time' : 'number';
}
