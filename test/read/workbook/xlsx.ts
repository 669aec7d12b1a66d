import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as the XML of its `<c>` element wants it; strings and numbers are plain cells. */
export type CellXml =
  string | number | boolean | null | { readonly t?: string; readonly s?: number; readonly xml: string };

export interface SheetXml {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows from row 1 on; a row may be given with attributes. */
  readonly rows?: readonly (readonly CellXml[] | { readonly attributes: string; readonly cells: readonly CellXml[] })[];
  /** Instead of rows: the whole of `<sheetData>`. */
  readonly data?: string;
  readonly merges?: readonly string[];
  /** Elements before and after the data. */
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly from1904?: boolean;
  /** The XML inside each `<si>`. */
  readonly strings?: readonly string[];
  /** Number formats: style n + 1 shows numbers by the n-th, a built-in number or a code. */
  readonly formats?: readonly (number | string)[];
  /** Changes the parts before they are packed. */
  readonly change?: (parts: Record<string, string>) => Record<string, string>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A date cell of a workbook whose first format is a date format. */
export function serial(number: number, style = 1): CellXml {
  return { s: style, xml: `<v>${String(number)}</v>` };
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function cellXml(cell: CellXml, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  const type = cell.t === undefined ? '' : ` t="${cell.t}"`;
  const style = cell.s === undefined ? '' : ` s="${String(cell.s)}"`;
  return `<c r="${address}"${type}${style}>${cell.xml}</c>`;
}

function sheetXml(sheet: SheetXml): string {
  const rows = (sheet.rows ?? []).map((row, index) => {
    const { attributes, cells } = 'cells' in row ? row : { attributes: '', cells: row };
    const number = String(index + 1);
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${number}`)).join('');
    return `<row r="${number}" ${attributes}>${inside}</row>`;
  });
  const merges = (sheet.merges ?? []).map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `${sheet.before ?? ''}<sheetData>${sheet.data ?? rows.join('')}</sheetData>` +
    `${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}${sheet.after ?? ''}</worksheet>`
  );
}

function stylesXml(formats: readonly (number | string)[]): string {
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 200 + index));
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${String(200 + index)}" formatCode="${escapeXml(format)}"/>`] : [],
  );
  const xfs = [0, ...ids].map(
    (id) => `<xf numFmtId="${String(id)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
    (codes.length === 0 ? '' : `<numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(xfs.length)}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

/** The parts of a workbook, by path. */
export function workbookParts(workbook: WorkbookXml): Record<string, string> {
  const numbered = workbook.sheets.map((sheet, index) => ({ sheet, number: String(index + 1) }));
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      numbered
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
      '</Types>',
    '_rels/.rels':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      `<workbookPr${workbook.from1904 === true ? ' date1904="1"' : ''}/><sheets>` +
      numbered
        .map(
          ({ sheet, number }) =>
            `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}"` +
            `${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${number}"/>`,
        )
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">` +
      numbered
        .map(
          ({ number }) =>
            `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId901" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId902" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(workbook.formats ?? []),
    'xl/sharedStrings.xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">` +
      `${(workbook.strings ?? []).map((inside) => `<si>${inside}</si>`).join('')}</sst>`,
  };
  for (const { sheet, number } of numbered) parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet);
  return workbook.change === undefined ? parts : workbook.change(parts);
}

/** Packs parts as they are. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    zippable[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { mtime: '2026-01-01T00:00:00Z' });
}

/** The bytes of a workbook that is written part by part, so that it can be as messy as those in the field. */
export function buildXlsx(workbook: WorkbookXml): Uint8Array {
  return zipped(workbookParts(workbook));
}
