/**
 * Tiny real files, the same bytes at every run: a PDF, a Word document, a picture, a zip.
 */
import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';

/** Local noon, so that the zip's (local) time reads the same in every time zone. */
const ENTRY_TIME = new Date(2026, 10, 24, 12, 0, 0);

/** A zip whose entries stand in the given order and carry a fixed time. */
function zip(entries) {
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ENTRY_TIME });
}

/** The same zip without the clock: exceljs writes the time of the run into every entry. */
export function withoutClock(bytes) {
  const order = (name) => (name === '[Content_Types].xml' ? `0${name}` : `1${name}`);
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return zip(entries);
}

const utf16 = (text) =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase()).join('');

/** One A4 page with a Chinese title, Chinese lines, and a last line in ASCII that every viewer can show. */
function pdf(title, lines, ascii) {
  const shown = [title, ...lines]
    .map((line, i) => `/S ${i === 0 ? '20' : '12'} Tf 1 0 0 1 72 ${String(760 - 32 * i)} Tm <${utf16(line)}> Tj`)
    .join('\n');
  const content = `BT\n${shown}\n/H 10 Tf 1 0 0 1 72 60 Tm (${ascii}) Tj\nET\n`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /S 5 0 R /H 8 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}endstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title <FEFF${utf16(title)}> >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = String(objects.length + 1);
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R /Info 9 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`;
  return strToU8(text + xref + trailer);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';

/** A Word document: a heading and paragraphs of plain text (no `<` or `&` in them). */
export function docx(title, paragraphs) {
  const paragraph = (text, bold) =>
    `<w:p><w:r>${bold ? '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`;
  const body = [paragraph(title, true), ...paragraphs.map((text) => paragraph(text, false))].join('');
  return zip([
    [
      '[Content_Types].xml',
      strToU8(
        `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      strToU8(
        `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    ],
    [
      'word/document.xml',
      strToU8(
        `${XML}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      ),
    ],
  ]);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value) => [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];

function pngChunk(type, data) {
  const body = [...strToU8(type), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

/** A picture of 160 × 90 points: a blackboard on a wall, where a real department has its photograph. */
export function picture() {
  const [width, height] = [160, 90];
  const wall = [226, 221, 208];
  const board = [38, 84, 66];
  const pixels = [];
  for (let y = 0; y < height; y += 1) {
    pixels.push(0);
    for (let x = 0; x < width; x += 1) {
      pixels.push(...(x > 30 && x < 130 && y > 15 && y < 60 ? board : wall));
    }
  }
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...pngChunk('IHDR', [...uint32(width), ...uint32(height), 8, 2, 0, 0, 0]),
    ...pngChunk('IDAT', zlibSync(Uint8Array.from(pixels), { level: 9 })),
    ...pngChunk('IEND', []),
  ]);
}

/**
 * A department's evidence: path below `evidence/` → bytes. A list of lines, the first its title, becomes a PDF.
 */
export function evidence(department, contents) {
  return Object.fromEntries(
    Object.entries(contents).map(([path, content]) => {
      if (!Array.isArray(content)) return [`evidence/${path}`, content];
      const [title, ...lines] = content;
      return [`evidence/${path}`, pdf(title, [...lines, department], 'onex example: made-up evidence')];
    }),
  );
}
