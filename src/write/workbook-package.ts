import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

/** What follows the rows of a sheet, in the order that the format's schema asks for. Excel "repairs" files that differ. */
const SHEET_ORDER = [
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'ignoredErrors',
];

const SHEET_END = '</worksheet>';

/** What exceljs has no words for: tables centred on the page, no warning at ids that are text made of digits. */
const ADDED = [
  { name: 'printOptions', xml: '<printOptions horizontalCentered="1"/>' },
  {
    name: 'ignoredErrors',
    xml: '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>',
  },
];

/** The start of the calendar of zip files. Read in the local time zone, because fflate writes local time. */
const NO_TIME = '1980-01-01T12:00:00';

/** Fixed, as the bytes depend on it; 3 would take a small claim a quarter more time, for a file a twentieth smaller. */
const LEVEL = 1;

/** Bytes that are deflated at once: the deflater copies what it is given. Fixed, as the bytes depend on it. */
const SLICE = 262_144;

/**
 * A workbook that exceljs wrote, packed so that equal content gives equal bytes: entries in a fixed order, without the clock,
 * deflated in JavaScript. On the way it mends what exceljs's stream writer gets wrong or cannot say: the order of elements
 * behind the rows, recalculation when the file is opened, and {@link ADDED}.
 */
export function sameBytes(workbook: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const name of namesIn(workbook).toSorted(byRank)) {
    // One entry at a time: unpacked, the rows of a large claim take 20 MB.
    const entry = unzipSync(workbook, { filter: (file) => file.name === name })[name];
    if (!entry) throw new Error(`no such entry: ${name}`);
    const deflated = new ZipDeflate(name, { level: LEVEL });
    deflated.mtime = NO_TIME;
    zip.add(deflated);
    for (const part of mended(name, entry)) {
      for (let at = 0; at < part.length; at += SLICE) deflated.push(part.subarray(at, at + SLICE));
    }
    deflated.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function namesIn(workbook: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(workbook, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** The content types lead, as the format advises; the rest by name. */
function byRank(one: string, other: string): number {
  const first = '[Content_Types].xml';
  if (one === first || other === first) return one === first ? -1 : 1;
  return one < other ? -1 : 1;
}

function mended(name: string, entry: Uint8Array): readonly Uint8Array[] {
  if (name === 'xl/workbook.xml') {
    const xml = strFromU8(entry)
      .replace(/<calcPr [^>]*?\/>/u, '<calcPr calcId="171027" fullCalcOnLoad="1"/>')
      // Each sheet's view names a window: there is one.
      .replace('<sheets>', '<bookViews><workbookView/></bookViews><sheets>');
    return [strToU8(xml)];
  }
  return name.startsWith('xl/worksheets/sheet') ? inOrder(entry) : [entry];
}

/** The rows as they are, then what follows them. */
function inOrder(sheet: Uint8Array): readonly Uint8Array[] {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const rows = '</sheetData>';
  const start = bytes.lastIndexOf(rows) + rows.length;
  const tail = bytes.toString('utf8', start, bytes.length - SHEET_END.length);
  const elements = Array.from(tail.matchAll(/<(\w+)[^>]*?(?:\/>|>[^]*?<\/\1>)/gu), ([xml, name = '']) => ({
    name,
    xml,
  }));
  elements.push(...ADDED);
  const ordered = elements
    .toSorted((one, other) => SHEET_ORDER.indexOf(one.name) - SHEET_ORDER.indexOf(other.name))
    .map((element) => element.xml);
  return [bytes.subarray(0, start), Buffer.from(ordered.join('') + SHEET_END)];
}
