import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentBlock, DocumentCell, DocumentDescription, DocumentRow } from '../model/document-description.js';

const SONG = '宋体';
const HEI = '黑体';

/** In twentieths of a point: A4, its margins, and what is left between them. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const INNER = PAGE.width - 2 * PAGE.margin;
const POINT = 20;

/** Half points. */
const SIZES = { title: 36, heading: 26, text: 21, note: 18 };

const FOOTER = 'footer';

const LABEL_FILL = 'EAF0F7';
const BLANK_FILL = 'FFF2CC';

/** The start of the calendar of zip files. Read in the local time zone, because fflate writes local time. */
const NO_TIME = '1980-01-01T12:00:00';

/** A document's bytes: the same for the same description, on any machine and at any time. */
export async function writeDocument(description: DocumentDescription): Promise<Uint8Array> {
  const document = new Document({
    title: description.title,
    creator: description.creator,
    lastModifiedBy: description.creator,
    styles: {
      default: { document: { run: { font: fontOf(SONG), size: SIZES.text } } },
      paragraphStyles: [{ id: FOOTER, name: 'footer', run: { size: SIZES.note } }],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footer(description.footer) },
        children: description.blocks.flatMap((block, index, all) => apart(block, all[index - 1], all[index + 1])),
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)), description.date);
}

/** The library stamps the clock on the document and on every entry of its package. */
function sameBytes(bytes: Uint8Array, date: string): Uint8Array {
  const entries = unzipSync(bytes);
  const packed: Record<string, Uint8Array> = {};
  const first = '[Content_Types].xml';
  for (const name of Object.keys(entries).toSorted((one, other) =>
    one === first ? -1 : other === first ? 1 : one < other ? -1 : 1,
  )) {
    const entry = entries[name];
    if (entry === undefined || name.endsWith('/')) continue;
    packed[name] =
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(entry).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${date}T00:00:00Z`))
        : entry;
  }
  return zipSync(packed, { level: 6, mtime: NO_TIME });
}

function fontOf(name: string): { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string } {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name };
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        // LibreOffice gives page numbers the size of their paragraph, never that of their run.
        style: FOOTER,
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${text}  `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** Two tables with nothing between them would be one. */
function apart(
  block: DocumentBlock,
  before: DocumentBlock | undefined,
  behind: DocumentBlock | undefined,
): readonly (Paragraph | Table)[] {
  const isBehindTable = block.kind === 'table' && before?.kind === 'table';
  // A note never stands alone on a page: the end of the table comes with it.
  const made = blockOf(block, behind?.kind === 'note');
  return isBehindTable ? [new Paragraph({ spacing: { line: 120 } }), made] : [made];
}

function blockOf(block: DocumentBlock, hasNote: boolean): Paragraph | Table {
  switch (block.kind) {
    case 'table':
      return tableOf(block, hasNote);
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 120, after: 240 },
        children: runs(block.text, { font: HEI, size: SIZES.title, isBold: true }),
      });
    case 'heading':
      return new Paragraph({
        keepNext: true,
        spacing: { before: 240, after: 120 },
        children: runs(block.text, { font: HEI, size: SIZES.heading, isBold: true }),
      });
    case 'text':
      return new Paragraph({
        spacing: { before: 60, after: 60, line: 360 },
        indent: { firstLine: SIZES.text * POINT },
        children: runs(block.text, { font: SONG, size: SIZES.text, isBlank: block.blank !== undefined }),
      });
    case 'note':
      return new Paragraph({
        keepLines: true,
        spacing: { before: 120, after: 60 },
        children: runs(block.text, { font: SONG, size: SIZES.note, colour: '595959' }),
      });
  }
}

interface Look {
  readonly font: string;
  readonly size: number;
  readonly isBold?: true;
  readonly colour?: string;
  readonly isBlank?: boolean;
}

/** A text, its line breaks kept. */
function runs(text: string, { font, size, isBold, colour, isBlank }: Look): TextRun[] {
  return text.split('\n').map((line, index) => {
    const options: IRunOptions = {
      text: line,
      font: fontOf(font),
      size,
      ...(index === 0 ? {} : { break: 1 }),
      ...(isBold === true ? { bold: true } : {}),
      ...(colour === undefined ? {} : { color: colour }),
      ...(isBlank === true ? { shading: { type: ShadingType.CLEAR, fill: BLANK_FILL } } : {}),
    };
    return new TextRun(options);
  });
}

function tableOf(
  { widths: shares, headerRows, rows }: Extract<DocumentBlock, { readonly kind: 'table' }>,
  hasNote: boolean,
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((INNER * share) / all));
  return new Table({
    width: { size: INNER, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map((row, index) =>
      rowOf(row, widths, { isHeader: index < headerRows, keepNext: hasNote && index >= rows.length - 2 }),
    ),
  });
}

function rowOf(
  { cells, height }: DocumentRow,
  widths: readonly number[],
  { isHeader, keepNext: isKept }: { readonly isHeader: boolean; readonly keepNext: boolean },
): TableRow {
  let column = 0;
  // Titles stay with what they are the titles of.
  const keepNext = isKept || cells.every(({ isLabel }) => isLabel === true);
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    ...(height === undefined ? {} : { height: { value: height * POINT, rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => {
      const span = cell.span ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      return cellOf(cell, { width, span, keepNext });
    }),
  });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function cellOf(
  { text, isLabel, blank, align }: DocumentCell,
  { width, span, keepNext }: { readonly width: number; readonly span: number; readonly keepNext: boolean },
): TableCell {
  const fill = isLabel ? LABEL_FILL : blank === undefined ? undefined : BLANK_FILL;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    children: [
      new Paragraph({
        keepNext,
        alignment: ALIGNMENTS[align ?? (isLabel ? 'center' : 'left')],
        children: runs(text, { font: isLabel ? HEI : SONG, size: SIZES.text }),
      }),
    ],
  });
}
