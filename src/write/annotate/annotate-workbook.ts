import type { Annotation, Mark } from '../../model/annotation.js';
import { addComments, type CellComment } from './comments.js';
import { listSheet } from './list-sheet.js';
import { openParts, type Parts } from './parts.js';
import { addressOf, positionOf, restyled, visibleCells, type CellPosition } from './sheet-cells.js';
import { openStyles, PLAIN_STYLES, type Styles } from './styles.js';
import { around, attributeOf, escapeXml, prefixOf, unescapeXml, withAttribute } from './xml.js';

/** Beyond this many in a sheet cells are filled and listed, but get no box: thousands of them make a workbook unusable. */
const MOST_COMMENTS = 1000;

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What may follow the drawing of comment boxes in a sheet, as the format orders it. */
const AFTER_DRAWING =
  /^(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|AlternateContent)$/u;

interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/**
 * A copy of a workbook in which the marked cells are filled and carry a comment, under a first sheet that lists them with links.
 * Only what that needs is changed in the file, so that everything else is kept: formulas, drop-down lists, charts, pictures,
 * macros. The same input gives the same bytes. Undefined: the workbook is built in a way that we had better not touch.
 */
export function annotateWorkbook(workbook: Uint8Array, annotation: Annotation): Uint8Array | undefined {
  const parts = openParts(workbook);
  const main = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const book = main === undefined ? undefined : parts.text(main);
  if (main === undefined || book === undefined) return undefined;
  const sheets = sheetsOf(parts, main, book);
  const { path: stylePath, styles } = stylesOf(parts, main);
  if (!styles) return undefined;
  for (const sheet of sheets) {
    const xml = parts.text(sheet.path);
    if (xml === undefined) continue;
    const marks = annotation.rows.map(({ mark }) => mark).filter(({ sheet: name }) => name === sheet.name);
    const changed = marked(parts, sheet, xml, marks, styles);
    if (changed === undefined) return undefined;
    // Two selected sheets are a group: what is typed into one lands in the other, too.
    parts.set(
      sheet.path,
      changed.replace(/(<(?:\w+:)?sheetView(?=\s)[^<>]*?)\stabSelected\s*=\s*["'][^"']*["']/gu, '$1'),
    );
  }
  const listPath = parts.free('xl/worksheets/sheet{n}.xml');
  parts.add(listPath, WORKSHEET_TYPE, listSheet(annotation, styles));
  parts.set(stylePath, styles.xml());
  const name = freeName(annotation.listName, sheets);
  const withList = withFirstSheet(book, name, parts.relate(main, 'worksheet', listPath));
  if (withList === undefined) return undefined;
  parts.set(main, withList);
  return parts.bytes();
}

function sheetsOf(parts: Parts, main: string, book: string): readonly SheetPart[] {
  const related = parts.relationships(main);
  return Array.from(book.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/gu)).flatMap(([tag]): readonly SheetPart[] => {
    const id = attributeOf(tag, '[\\w.-]+:id');
    const part = related.find((one) => one.id === id && one.type === 'worksheet');
    return part ? [{ name: unescapeXml(attributeOf(tag, 'name') ?? ''), path: part.target }] : [];
  });
}

function stylesOf(parts: Parts, main: string): { readonly path: string; readonly styles: Styles | undefined } {
  const known = parts.relationships(main).find(({ type }) => type === 'styles')?.target;
  if (known !== undefined) return { path: known, styles: openStyles(parts.text(known) ?? '') };
  const path = 'xl/styles.xml';
  parts.add(path, STYLES_TYPE, PLAIN_STYLES);
  parts.relate(main, 'styles', path);
  return { path, styles: openStyles(PLAIN_STYLES) };
}

/** The sheet with its marks; undefined when it is not built as the format has it. */
function marked(
  parts: Parts,
  { path }: SheetPart,
  xml: string,
  marks: readonly Mark[],
  styles: Styles,
): string | undefined {
  const placed = marks.flatMap(({ cell, comment }) => {
    const at = cell === undefined ? undefined : positionOf(cell);
    return at ? [{ at, comment }] : [];
  });
  if (placed.length === 0) return xml;
  const cells = visibleCells(
    xml,
    placed.map(({ at }) => at),
  );
  const filled = restyled(xml, cells, styles.filled);
  if (filled === undefined) return undefined;
  const said = new Map<string, CellComment>();
  placed.forEach(({ comment }, index) => {
    const at: CellPosition | undefined = cells[index];
    if (!at) return;
    const earlier = said.get(addressOf(at));
    said.set(addressOf(at), { at, text: earlier ? `${earlier.text}\n\n${comment}` : comment });
  });
  const added = addComments(parts, path, [...said.values()].slice(0, MOST_COMMENTS));
  if (!added) return undefined;
  return added.drawing === undefined ? filled : withDrawing(filled, added.drawing);
}

/** The sheet that names its drawing of comment boxes, at the place that the format gives it. */
function withDrawing(xml: string, id: string): string | undefined {
  const prefix = prefixOf(xml, 'worksheet') ?? '';
  const data = around(xml, `${prefix}sheetData`);
  if (!data) return undefined;
  const start = xml.length - data.after.length;
  let depth = 0;
  for (const tag of data.after.matchAll(/<(\/?)(?:[\w.-]+:)?([\w.-]+)[^<>]*?(\/?)>/gu)) {
    const [, closing, name = '', empty] = tag;
    const closesSheet = closing === '/' && name === 'worksheet';
    if (closesSheet || (depth === 0 && closing === '' && AFTER_DRAWING.test(name))) {
      const at = start + tag.index;
      return `${xml.slice(0, at)}<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>${xml.slice(at)}`;
    }
    // The end of the rows themselves opened before this text.
    if (closing === '/') depth = Math.max(0, depth - 1);
    else if (empty !== '/') depth += 1;
  }
  return undefined;
}

function freeName(wished: string, sheets: readonly SheetPart[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}${String(number)}`;
  return name;
}

/** The workbook with one more sheet before all others, and shown first. */
function withFirstSheet(book: string, name: string, relationship: string): string | undefined {
  const prefix = prefixOf(book, 'workbook');
  const sheets = prefix === undefined ? undefined : around(book, `${prefix}sheets`);
  if (prefix === undefined || !sheets) return undefined;
  const ids = Array.from(sheets.inside.matchAll(/<[^<>]*>/gu), ([tag]) => Number(attributeOf(tag, 'sheetId') ?? 0));
  const id = ids.reduce((greatest, one) => Math.max(greatest, one), 0) + 1;
  const added = `<${prefix}sheet xmlns:r="${RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${String(id)}" r:id="${relationship}"/>`;
  return `${shown(sheets.before)}${added}${sheets.inside}${renumbered(sheets.after)}`;
}

/** Opens at the first sheet. */
function shown(before: string): string {
  return before.replace(/<(?:\w+:)?workbookView(?=[\s/>])[^<>]*>/gu, (tag) =>
    withAttribute(withAttribute(tag, 'activeTab', '0'), 'firstSheet', '0'),
  );
}

/** Names that belong to one sheet count the sheets, from 0. */
function renumbered(after: string): string {
  return after.replace(/<(?:\w+:)?definedName\s[^<>]*>/gu, (tag) => {
    const sheet = attributeOf(tag, 'localSheetId');
    return sheet === undefined ? tag : withAttribute(tag, 'localSheetId', String(Number(sheet) + 1));
  });
}
