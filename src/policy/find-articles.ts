import { parseNumeral } from './numeral.js';

/** An article or item that a text has, and the line where it begins. */
export interface FoundArticle {
  /** `25` or `25(6)`. */
  readonly article: string;
  readonly line: number;
}

const NUMERAL = String.raw`[〇零一二两三四五六七八九十百\d]`;
const HEAD = new RegExp(`^第\\s*(${NUMERAL}(?:\\s*${NUMERAL})*)\\s*条(.?)`, 'u');
/** At the beginning of a line, or inside it right after a clause has ended. */
const ITEM = new RegExp(`(^|[:;。])\\s*\\(\\s*(${NUMERAL}+)\\s*\\)(?=(.?))`, 'gu');
/** What follows 第…条 where a sentence speaks of an article: of, to, and, item, comma … */
const MENTION = /[的之至到和及与或中所规项款第、,。;()]/u;
const ANNEX = /^附件\s*(?:\d+\s*)?(?::|$)/u;

/** A line without what decorates it: one width of brackets and punctuation, no list or heading marks. */
function bare(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/^[\s>#*•·–—-]+/u, '')
    .trimEnd();
}

/** Does the next line begin something new? Otherwise it may go on with a sentence that the page broke. */
function endsSentence(line: string): boolean {
  return /[。;:!?.]["'”’)》*]*$/u.test(line) || /^第.{1,5}[章节]/u.test(line);
}

/**
 * Is `第…条` at the beginning of a line the head of an article? Heads ascend and are set off from their text; a mention
 * that a line break brought to the beginning of its line runs on, or goes back.
 */
function isHead(number: number, next: string, last: number, afterSentence: boolean): boolean {
  if (/^[\s:*]?$/u.test(next)) return afterSentence || last === 0 ? number > last : number === last + 1;
  return number === last + 1 && !MENTION.test(next);
}

/** Finds articles and items one line at a time. */
class Finder {
  readonly found: FoundArticle[] = [];
  #article = 0;
  #item = 0;
  #inAnnex = false;
  #previous = '';

  /** Takes the next line, without its decoration. */
  take(line: string, number: number): void {
    if (line === '') return;
    const afterSentence = endsSentence(this.#previous);
    if (afterSentence && ANNEX.test(line)) this.#inAnnex = true;
    this.#takeHead(line, number, afterSentence);
    if (this.#article > 0 && !this.#inAnnex) this.#takeItems(line, number, afterSentence);
    this.#previous = line;
  }

  #takeHead(line: string, number: number, afterSentence: boolean): void {
    const head = HEAD.exec(line);
    const value = head?.[1] === undefined ? undefined : parseNumeral(head[1]);
    if (value === undefined || !isHead(value, head?.[2] ?? '', this.#article, afterSentence)) return;
    this.#article = value;
    this.#item = 0;
    this.#inAnnex = false;
    this.found.push({ article: String(value), line: number });
  }

  /** An item follows the one before it. Only a line of its own may skip a number: there the text itself lacks an item. */
  #isItem(value: number, next: string, atBeginning: boolean, afterSentence: boolean): boolean {
    if (!atBeginning) return value === this.#item + 1;
    return afterSentence ? value > this.#item : value === this.#item + 1 && !MENTION.test(next);
  }

  #takeItems(line: string, number: number, afterSentence: boolean): void {
    for (const [, before, numeral = '', next = ''] of line.matchAll(ITEM)) {
      const value = parseNumeral(numeral);
      if (value === undefined) continue;
      if (!this.#isItem(value, next, before === '', afterSentence)) continue;
      this.#item = value;
      this.found.push({ article: `${String(this.#article)}(${String(value)})`, line: number });
    }
  }
}

/**
 * The articles (第…条) and items (（一）, (一), （1）) of a policy's own text, in its order: by their numbering at the
 * beginning of lines, in Chinese or Arabic numerals and either width, with or without list marks before them. Lines may
 * break inside sentences; articles that a sentence merely mentions are not taken.
 */
export function findArticles(text: string): readonly FoundArticle[] {
  const finder = new Finder();
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) finder.take(bare(line), index + 1);
  return finder.found;
}
