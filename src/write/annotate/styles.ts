import { around, attributeOf, prefixOf, withAttribute } from './xml.js';

/** The styles of a workbook, to which looks are added. */
export interface Styles {
  /** The style that is as `style` but filled. */
  readonly filled: (style: number) => number;
  /** A style of our own: bold heading, wrapped text, link. */
  readonly own: (look: 'heading' | 'text' | 'link') => number;
  readonly xml: () => string;
}

export const PLAIN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const FILL = 'FFFFC7CE';
const FONTS = {
  heading: '<P:font><P:b/><P:sz val="11"/><P:name val="宋体"/></P:font>',
  text: '<P:font><P:sz val="11"/><P:name val="宋体"/></P:font>',
  link: '<P:font><P:u/><P:sz val="11"/><P:color rgb="FF0563C1"/><P:name val="宋体"/></P:font>',
};

/** A list of the style sheet, such as its fonts: what is in it, to which more is added. */
interface List {
  readonly items: readonly string[];
  readonly add: (xml: string) => number;
}

export function openStyles(styles: string): Styles | undefined {
  const prefix = prefixOf(styles, 'styleSheet');
  if (prefix === undefined) return undefined;
  let xml = styles;
  const list = (name: string, item: string): List | undefined => {
    const parts = around(xml, prefix + name);
    if (!parts) return undefined;
    const element = new RegExp(`<${prefix}${item}(?=[\\s/>])[^<>]*?(?:/>|>[^]*?</${prefix}${item}>)`, 'gu');
    const items: string[] = parts.inside.match(element) ?? [];
    return {
      items,
      add: (added) => {
        items.push(added);
        const now = around(xml, prefix + name);
        if (!now) throw new Error(`lost ${name}`);
        const start = now.before.lastIndexOf('<');
        const tag = withAttribute(now.before.slice(start), 'count', String(items.length));
        xml = `${now.before.slice(0, start)}${tag}${now.inside}${added}${now.after}`;
        return items.length - 1;
      },
    };
  };
  const lists = { formats: list('cellXfs', 'xf'), fills: list('fills', 'fill'), fonts: list('fonts', 'font') };
  const { formats, fills, fonts } = lists;
  if (!formats || !fills || !fonts) return undefined;
  const known = new Map<string, number>();
  const once = (name: string, make: () => number): number => {
    const made = known.get(name) ?? make();
    known.set(name, made);
    return made;
  };
  const fill = (): number =>
    once('fill', () =>
      fills.add(
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILL}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      ),
    );
  return {
    filled: (style) =>
      once(`filled ${String(style)}`, () => {
        const from =
          formats.items[style] ?? formats.items[0] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
        const [tag = ''] = /^<[^<>]*>/u.exec(from) ?? [];
        const changed = withAttribute(withAttribute(tag, 'fillId', String(fill())), 'applyFill', '1');
        return formats.add(changed + from.slice(tag.length));
      }),
    own: (look) =>
      once(look, () => {
        const font = fonts.add(FONTS[look].replaceAll('P:', prefix));
        const base = attributeOf(formats.items[0] ?? '', 'xfId') === undefined ? '' : ' xfId="0"';
        return formats.add(
          `<${prefix}xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="0"${base} applyFont="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
        );
      }),
    xml: () => xml,
  };
}
