import { parseNumeral } from './numeral.js';

const NUMERAL = String.raw`[〇零一二两三四五六七八九十百\d]+`;
const CITED = new RegExp(`^(?:第|art\\.?|article)?(${NUMERAL})条?(?:第?\\(?(${NUMERAL})\\)?[项款]?|[.](\\d+))?$`, 'u');

/**
 * An article as somebody cites it (`25(6)`, 第二十五条（六）, 第二十五条第六项, `Art. 25.6`, 28) as `25(6)`; undefined when it is no
 * citation. Whether there is such an article is not asked here.
 */
export function readCitation(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  const match = CITED.exec(plain);
  const number = match?.[1] === undefined ? undefined : parseNumeral(match[1]);
  if (number === undefined) return undefined;
  const written = match?.[2] ?? match?.[3];
  if (written === undefined) return String(number);
  const item = parseNumeral(written);
  return item === undefined ? undefined : `${String(number)}(${String(item)})`;
}
