import { addressOf, type CellPosition } from './sheet-cells.js';
import type { Parts } from './parts.js';
import { around, attributeOf, escapeXml, prefixOf } from './xml.js';

/** What a cell is told. */
export interface CellComment {
  readonly at: CellPosition;
  readonly text: string;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NO_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Boxes are this many columns wide and, at least, rows high. */
const BOX = { columns: 4, rows: 5, charactersInRow: 18 };

/**
 * Gives the sheet at `path` comments; a cell that has one keeps it and is told more below it. Answers the id under which the
 * sheet must name its drawing of comment boxes, when it does not yet.
 */
export function addComments(
  parts: Parts,
  path: string,
  comments: readonly CellComment[],
): { readonly drawing: string | undefined } | undefined {
  const related = parts.relationships(path);
  const own = related.find(({ type }) => type === 'comments')?.target;
  const target = own ?? parts.free('xl/comments{n}.xml');
  const before = (own === undefined ? undefined : parts.text(own)) ?? NO_COMMENTS;
  const added = withComments(before, comments);
  if (!added) return undefined;
  if (own === undefined) {
    parts.add(target, COMMENTS_TYPE, added.xml);
    parts.relate(path, 'comments', target);
  } else parts.set(target, added.xml);
  const drawn = related.find(({ type }) => type === 'vmlDrawing')?.target;
  const drawing = drawn ?? parts.free('xl/drawings/vmlDrawing{n}.vml');
  const shapes = (drawn === undefined ? undefined : parts.text(drawn)) ?? NO_SHAPES;
  parts.set(drawing, withShapes(shapes, added.boxes));
  if (drawn !== undefined) return { drawing: undefined };
  parts.addExtension('vml', VML_TYPE);
  return { drawing: parts.relate(path, 'vmlDrawing', drawing) };
}

/** The comments with these added, and those of them that need a box. */
function withComments(
  xml: string,
  comments: readonly CellComment[],
): { readonly xml: string; readonly boxes: readonly CellComment[] } | undefined {
  const prefix = prefixOf(xml, 'comments');
  if (prefix === undefined) return undefined;
  const authors = around(xml, `${prefix}authors`);
  if (!authors) return undefined;
  const author = authors.inside.match(/<(?:\w+:)?author(?=[\s/>])/gu)?.length ?? 0;
  const named = `${authors.before}${authors.inside}<${prefix}author>onex</${prefix}author>${authors.after}`;
  const list = around(named, `${prefix}commentList`);
  if (!list) return undefined;
  const waiting = new Map(comments.map((comment) => [addressOf(comment.at), comment]));
  const element = new RegExp(`<${prefix}comment(?=\\s)[^<>]*>[^]*?</${prefix}comment>`, 'gu');
  const kept = list.inside.replace(element, (whole) => {
    const comment = waiting.get(attributeOf(whole, 'ref') ?? '');
    const end = whole.lastIndexOf(`</${prefix}text>`);
    if (!comment || end < 0) return whole;
    waiting.delete(addressOf(comment.at));
    return whole.slice(0, end) + run(`\n\n${comment.text}`, prefix) + whole.slice(end);
  });
  const boxes = [...waiting.values()];
  const added = boxes.map(
    ({ at, text }) =>
      `<${prefix}comment ref="${addressOf(at)}" authorId="${String(author)}"><${prefix}text>${run(text, prefix)}</${prefix}text></${prefix}comment>`,
  );
  return { xml: list.before + kept + added.join('') + list.after, boxes };
}

function run(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="10"/><${prefix}rFont val="宋体"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}

/** The drawing with a box for each comment. */
function withShapes(xml: string, comments: readonly CellComment[]): string {
  const ids = Array.from(xml.matchAll(/_x0000_s(\d{1,9})"/gu), ([, id]) => Number(id));
  let id = ids.reduce((greatest, one) => Math.max(greatest, one), 1024);
  const shapes = comments.map(({ at, text }) => {
    id += 1;
    return shape(id, at, text);
  });
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + shapes.join('') + xml.slice(end);
}

function shape(id: number, { row, column }: CellPosition, text: string): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / BOX.charactersInRow)), 0);
  const top = Math.max(0, row - 2);
  const bottom = top + Math.max(BOX.rows, Math.min(lines + 1, 30));
  const anchor = [column + 1, 15, top, 2, column + 1 + BOX.columns, 15, bottom, 4].join(', ');
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"` +
    ` id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
