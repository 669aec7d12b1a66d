const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from('〇一二三四五六七八九', (digit, value): [string, number] => [digit, value]),
);

function digitOf(character: string): number | undefined {
  return DIGITS.get(character === '零' ? '〇' : character === '两' ? '二' : character);
}

/** The value of up to one digit; nothing written counts as `absent`. */
function place(text: string, absent: number): number | undefined {
  return text === '' ? absent : text.length === 1 ? digitOf(text) : undefined;
}

/** A number below 1000 in Chinese (`二十五`, `一百零一`) or Arabic digits, or undefined. White space is ignored. */
export function parseNumeral(text: string): number | undefined {
  const plain = text.replaceAll(/\s/gu, '');
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  const match = /^(?:(.?)百)?零?(?:(.?)十)?(.?)$/u.exec(plain);
  if (!match || plain === '' || plain === '零') return undefined;
  const [, hundreds, tens, units = ''] = match;
  const parts = [
    hundreds === undefined ? 0 : place(hundreds, 1),
    tens === undefined ? 0 : place(tens, 1),
    place(units, 0),
  ];
  const [h, t, u] = parts;
  return h === undefined || t === undefined || u === undefined ? undefined : h * 100 + t * 10 + u;
}
