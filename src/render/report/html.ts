/** Markup that is safe to stand in a page as it is. Only {@link html} and {@link trusted} make it. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Html = Markup;

/** What may stand in a template: text is escaped, markup stands as it is, lists follow each other, nothing is nothing. */
export type Part = string | number | Html | undefined | readonly Part[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and within a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPED[character] ?? character);
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Markup) return part.text;
  return part.map(written).join('');
}

/** Elements within a line of text, beside which a break is a space. */
const INLINE = 'a|abbr|b|code|i|input|label|output|small|span';
const AFTER_BLOCK = new RegExp(`<(?!/?(?:${INLINE})\\b)[^<>]*>$`, 'u');
const BEFORE_BLOCK = new RegExp(`^<(?!/?(?:${INLINE})\\b)`, 'u');

/** End tags that HTML does not need: a fifth of a page of tables. */
const OPTIONAL = /<\/(?:li|td|th|tr|thead|tbody)>/gu;

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own parts without the line breaks and indents that are there for who reads the source. */
function tidy(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings);
  if (known) return known;
  const plain = strings.map((text) =>
    text
      .replace(OPTIONAL, '')
      .replaceAll(' />', '/>')
      .replace(/\n\s*/gu, (found, offset: number, whole: string) => {
        const isBetweenBlocks =
          AFTER_BLOCK.test(whole.slice(0, offset)) || BEFORE_BLOCK.test(whole.slice(offset + found.length));
        return isBetweenBlocks ? '' : ' ';
      }),
  );
  tidied.set(strings, plain);
  return plain;
}

/**
 * The one way to make markup: whatever is filled in is escaped unless it is markup itself. Attributes are always quoted in the
 * template.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = tidy(strings);
  return new Markup(first + rest.map((text, index) => written(parts[index]) + text).join(''));
}

const SPACE_AROUND_BLOCKS = new RegExp(
  `\\s+(?=</?(?!(?:${INLINE})\\b)[a-z])|(?<=<(?!/?(?:${INLINE})\\b)[^<>]*>)\\s+`,
  'gu',
);

/** Markup as short as it can be: without the space around blocks, which nobody sees. */
export function compact(markup: Html | undefined): string {
  return (markup?.text ?? '').replace(SPACE_AROUND_BLOCKS, '');
}

/** Text of the project itself (a style, a script) or markup that came through here before, in another thread. */
export function trusted(text: string): Html {
  return new Markup(text);
}
