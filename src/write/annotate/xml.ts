/** Text as XML wants it, in elements and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The prefix, with its colon, that a document gives its elements: `x:` in `<x:worksheet>`, nothing in `<worksheet>`. */
export function prefixOf(xml: string, root: string): string | undefined {
  return new RegExp(`<((?:[\\w.-]+:)?)${root}(?=[\\s/>])`, 'u').exec(xml)?.[1];
}

/** An attribute of a start tag, as it stands there. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The start tag with the attribute changed or added; it ends in `>` or `/>`. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u'), '');
  return bare.replace(/\s*(\/?)>$/u, ` ${name}="${escapeXml(value)}"$1>`);
}

/** Text that an attribute holds, its references resolved. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What stands before the content of an element, the content, and what stands behind it; an empty element is opened. */
export interface Around {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** Splits a document around the first element of this name. */
export function around(xml: string, name: string): Around | undefined {
  const start = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'u').exec(xml);
  if (!start) return undefined;
  const [tag] = start;
  const end = start.index + tag.length;
  if (tag.endsWith('/>')) {
    return {
      before: `${xml.slice(0, end).replace(/\s*\/>$/u, '')}>`,
      inside: '',
      after: `</${name}>${xml.slice(end)}`,
    };
  }
  const close = xml.lastIndexOf(`</${name}`);
  return close < end
    ? undefined
    : { before: xml.slice(0, end), inside: xml.slice(end, close), after: xml.slice(close) };
}
