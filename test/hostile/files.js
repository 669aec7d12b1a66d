// Files made to harm: each as what it is, the bytes, and what is to come of it (a problem's code, or `read`).
import { zip } from './zip.js';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEGABYTE = 1_000_000;

/** The parts of a workbook with one sheet, 师资; `over` puts others in their place. */
function parts({ sheet = '<worksheet/>', strings = '<sst/>', styles = '<styleSheet/>', over = {} } = {}) {
  const texts = {
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><sheets><sheet name="师资" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId3" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': strings,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet,
    ...over,
  };
  return Object.entries(texts).map(([name, text]) => ({
    name,
    data: Buffer.isBuffer(text) ? text : Buffer.from(text),
  }));
}

const workbook = (options) => zip(parts(options));

/** A sheet with these rows. */
const sheet = (rows, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const text = (address, value) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `<row r="1">${text('A1', '工号')}${text('B1', '姓名')}${text('C1', '人员类别')}${text('D1', '职称')}</row>`;
const teacher = (row) =>
  `<row r="${row}">${text(`A${row}`, `T${row}`)}${text(`B${row}`, `王${row}`)}${text(`C${row}`, '专任')}${text(`D${row}`, '讲师')}</row>`;

function times(count, make) {
  const pieces = [];
  for (let number = 1; number <= count; number += 1) pieces.push(make(number));
  return pieces.join('');
}

function letters(column) {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** Filled with text that deflates by about `1 / share`. */
function noise(bytes, share) {
  const data = Buffer.alloc(bytes, 0x61);
  let state = 1;
  for (let at = 0; at < bytes; at += 1) {
    if (at % 1000 >= share * 1000) continue;
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    data[at] = 0x61 + ((state >>> 16) % 26);
  }
  return data;
}

/** XML followed by so much noise that it is no denser than an honest sheet. */
function padded(xml) {
  const data = Buffer.from(xml);
  return Buffer.concat([data, Buffer.from('<!--'), noise(Math.ceil(data.length / 60), 1), Buffer.from('-->')]);
}

function wrapped(before, middle, after) {
  return Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]);
}

const ZEROS = (megabytes) => Buffer.alloc(megabytes * MEGABYTE, 0x20);

export const WORKBOOKS = [
  [
    'a flat bomb: 400 MB of blanks in a sheet',
    'workbook-beyond-limit',
    () => workbook({ over: { 'xl/worksheets/sheet1.xml': ZEROS(400) } }),
  ],
  [
    'a bomb below the size limit: 190 MB of blanks',
    'workbook-beyond-limit',
    () => workbook({ over: { 'xl/worksheets/sheet1.xml': ZEROS(190) } }),
  ],
  [
    'a bomb whose list says 1,000 bytes',
    'workbook-damaged',
    () =>
      zip(
        parts({ over: { 'xl/worksheets/sheet1.xml': ZEROS(190) } }).map((file) =>
          file.data.length > MEGABYTE ? { ...file, size: 1000 } : file,
        ),
      ),
  ],
  ['a bomb of 40 sheets in the same bytes, overlapping', 'workbook-beyond-limit', overlapping],
  [
    'a bomb in a bomb: an archive as a part',
    'workbook-damaged',
    () =>
      workbook({
        over: { 'xl/worksheets/sheet1.xml': workbook({ over: { 'xl/worksheets/sheet1.xml': ZEROS(100) } }) },
      }),
  ],
  [
    'one text of 190 MB, not quite as dense as a bomb',
    'workbook-beyond-limit',
    () =>
      workbook({
        over: { 'xl/worksheets/sheet1.xml': wrapped('<worksheet>', noise(190 * MEGABYTE, 0.004), '</worksheet>') },
      }),
  ],
  [
    '65,535 parts',
    'workbook-beyond-limit',
    () => zip([...parts(), ...Array.from({ length: 65_000 }, (_, number) => ({ name: `x${number}` }))]),
  ],
  [
    'paths with .. in the archive and in a relationship',
    'workbook-damaged',
    () =>
      workbook({
        over: {
          '../../../tmp/onex-escaped': 'x',
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
        },
      }),
  ],
  [
    'a sheet that lies on the network',
    'workbook-damaged',
    () =>
      workbook({
        over: {
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" TargetMode="External" Target="http://127.0.0.1:1/x"/></Relationships>`,
        },
      }),
  ],
  [
    'entities that unfold to billions',
    'workbook-damaged',
    () =>
      workbook({
        sheet: `<!DOCTYPE x [<!ENTITY a "ha">${times(30, (n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`)}]>${sheet(`<row r="1">${text('A1', '&a30;')}</row>`)}`,
      }),
  ],
  [
    'an entity that names a file',
    'workbook-damaged',
    () => workbook({ strings: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>' }),
  ],
  [
    'one tag of 60 MB',
    'workbook-beyond-limit',
    () =>
      workbook({ over: { 'xl/worksheets/sheet1.xml': wrapped('<worksheet a="', noise(60 * MEGABYTE, 0.3), '"/>') } }),
  ],
  [
    'one text of 60 MB that is never closed',
    'workbook-beyond-limit',
    () =>
      workbook({
        over: {
          'xl/worksheets/sheet1.xml': wrapped('<worksheet><sheetData><row><c><v>', noise(60 * MEGABYTE, 0.3), ''),
        },
      }),
  ],
  [
    'a tag of 900,000 attributes',
    'workbook-beyond-limit',
    () =>
      workbook({ sheet: `<worksheet><sheetData><row ${times(900_000, (n) => `a${n}="" `)}/></sheetData></worksheet>` }),
  ],
  [
    '200 tags of 60,000 attributes each',
    'workbook-damaged',
    () =>
      workbook({
        sheet: `<worksheet><sheetData>${`<row ${times(60_000, (n) => `a${n}="" `)}/>`.repeat(200)}<row r="x"/></sheetData></worksheet>`,
      }),
  ],
  [
    'quotes without end in tags',
    'workbook-damaged',
    () => workbook({ sheet: padded(`<worksheet>${`<a b='"'"'"' c=">'/>`.repeat(1_000_000)}</worksheet>`) }),
  ],
  ['elements 10,000,000 deep', 'workbook-beyond-limit', () => workbook({ sheet: padded('<a>'.repeat(10_000_000)) })],
  [
    'texts of 500 MB to share',
    'workbook-beyond-limit',
    () => workbook({ over: { 'xl/sharedStrings.xml': wrapped('<sst><si><t>', ZEROS(500), '</t></si></sst>') } }),
  ],
  [
    '190 MB of texts to share',
    'workbook-beyond-limit',
    () => workbook({ strings: wrapped('<sst>', manyTexts(), '</sst>') }),
  ],
  [
    '20 million empty texts to share',
    'workbook-beyond-limit',
    () => workbook({ strings: padded(`<sst>${'<si/>'.repeat(20_000_000)}</sst>`) }),
  ],
  [
    '16,384 columns of text in 400 rows',
    'workbook-beyond-limit',
    () =>
      workbook({
        sheet: padded(
          sheet(times(400, (row) => `<row r="${row}">${'<c t="str"><v>姓名</v></c>'.repeat(16_384)}</row>`)),
        ),
      }),
  ],
  [
    '16,384 columns of text in one row',
    'missing-column',
    () =>
      workbook({
        sheet: sheet(`<row r="1">${times(16_384, (n) => text(`${letters(n - 1)}1`, `第${n}列的表头`))}</row>`),
      }),
  ],
  [
    'one cell in column XFD of each of a million rows',
    'workbook-beyond-limit',
    () => workbook({ sheet: sheet(times(1_000_000, (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`)) }),
  ],
  [
    'columns beyond the last',
    'workbook-damaged',
    () => workbook({ sheet: sheet('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>') }),
  ],
  [
    'rows beyond the last',
    'workbook-damaged',
    () => workbook({ sheet: sheet('<row r="99999999999"><c><v>1</v></c></row>') }),
  ],
  [
    'a million merges',
    'workbook-beyond-limit',
    () =>
      workbook({
        sheet: sheet(HEADER, `<mergeCells>${times(1_000_000, (n) => `<mergeCell ref="A${n}:B${n}"/>`)}</mergeCells>`),
      }),
  ],
  [
    '100,000 merges of the whole sheet',
    'workbook-beyond-limit',
    () =>
      workbook({
        sheet: padded(
          sheet(
            HEADER + times(1000, (n) => teacher(n + 1)),
            `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`,
          ),
        ),
      }),
  ],
  [
    '8,000 merges in one row',
    'extra-column',
    () =>
      workbook({
        sheet: sheet(
          HEADER.replace('职称', '?'),
          `<mergeCells>${times(8000, (n) => `<mergeCell ref="${letters(2 * n + 2)}1:${letters(2 * n + 3)}1"/>`)}</mergeCells>`,
        ),
      }),
  ],
  [
    '3 million cells',
    'workbook-beyond-limit',
    () => workbook({ sheet: sheet(times(300_000, (row) => `<row r="${row}">${'<c><v>1</v></c>'.repeat(10)}</row>`)) }),
  ],
  [
    'a million rows of errors',
    'workbook-beyond-limit',
    () =>
      workbook({
        sheet: sheet(HEADER + times(1_000_000, (row) => `<row r="${row + 1}"><c r="B${row + 1}"><v>1</v></c></row>`)),
      }),
  ],
  [
    '200,000 rows of errors',
    'too-many-cell-errors',
    () =>
      workbook({
        sheet: sheet(HEADER + times(200_000, (row) => `<row r="${row + 1}"><c r="B${row + 1}"><v>1</v></c></row>`)),
      }),
  ],
  [
    'a format code of 900,000 brackets',
    'missing-column',
    () =>
      workbook({
        styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(900_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        sheet: sheet('<row r="1"><c s="0"><v>1</v></c></row>'),
      }),
  ],
  [
    '20 million cell formats',
    'workbook-damaged',
    () => workbook({ styles: padded(`<styleSheet><cellXfs>${'<xf/>'.repeat(20_000_000)}</cellXfs></styleSheet>`) }),
  ],
  [
    '2.4 million sheets',
    'workbook-beyond-limit',
    () =>
      workbook({
        over: { 'xl/workbook.xml': `<workbook><sheets>${'<sheet/>'.repeat(2_400_000)}</sheets></workbook>` },
      }),
  ],
  [
    'formulas of 8,192 characters in 10,000 cells',
    'missing-column',
    () =>
      workbook({
        sheet: sheet(
          times(
            10_000,
            (row) =>
              `<row r="${row}"><c r="A${row}"><f>${times(620, (n) => `SUM(A${n}:B${row})+`).slice(0, 8190)}1</f><v>1</v></c></row>`,
          ),
        ),
      }),
  ],
  [
    'comments, instructions and sections without number',
    'missing-column',
    () =>
      workbook({
        sheet: padded(sheet(`<row r="1"><c t="str"><v>x</v></c></row>${'<!----><?a?><![CDATA[]]>'.repeat(2_000_000)}`)),
      }),
  ],
  [
    'prototype keys as headers, sheet names and ids',
    'cell-blank',
    () =>
      workbook({
        over: {
          'xl/workbook.xml':
            '<workbook __proto__="x" constructor="y"><sheets><sheet name="师资" r:id="rId1" __proto__="z"/></sheets></workbook>',
        },
        sheet: sheet(
          `<row r="1" __proto__="x">${text('A1', '工号')}${text('B1', '姓名')}${text('C1', '人员类别')}${text('D1', '职称')}${text('E1', '__proto__')}${text('F1', 'constructor')}</row><row r="2">${text('A2', '__proto__')}${text('B2', 'constructor')}${text('C2', '')}</row>`,
        ),
      }),
  ],
  [
    'honest: 1,048,576 empty rows with a style',
    'read',
    () =>
      workbook({
        sheet: `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${HEADER}${times(100, (n) => teacher(n + 1))}${times(1_048_400, (n) => `<row r="${n + 150}" s="1" customFormat="1" ht="18"/>`)}</sheetData></worksheet>`,
      }),
  ],
  [
    'honest: a dimension that says one cell',
    'read',
    () =>
      workbook({
        sheet: `<worksheet><dimension ref="A1"/><sheetData>${HEADER}${times(100, (n) => teacher(n + 1))}</sheetData></worksheet>`,
      }),
  ],
  [
    'honest: a table of 100,000 teachers',
    'read',
    () => workbook({ sheet: sheet(HEADER + times(100_000, (n) => teacher(n + 1))) }),
  ],
];

/** 150 MB of texts of 1,000 characters, no two alike. */
function manyTexts() {
  const between = Buffer.from('</t></si><si><t>');
  const data = noise(150 * MEGABYTE, 0.15);
  for (let at = 0; at + 1000 < data.length; at += 1000) between.copy(data, at);
  return wrapped('<si><t>', data, '</t></si>');
}

function overlapping() {
  const count = 40;
  const inside = wrapped('<worksheet>', noise(6 * MEGABYTE, 0.01), '</worksheet>');
  const own = parts({
    over: {
      'xl/workbook.xml': `<workbook><sheets>${times(count, (n) => `<sheet name="s${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${times(count, (n) => `<Relationship Id="rId${n}" Type="${RELATION}/worksheet" Target="s${n}.xml"/>`)}</Relationships>`,
    },
  });
  return zip([
    ...own,
    ...Array.from({ length: count }, (_, n) => ({
      name: `xl/s${n + 1}.xml`,
      data: inside,
      ...(n > 0 ? { at: own.length } : {}),
    })),
  ]);
}

const fill = (bytes, piece) => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

export const DOCUMENTS = [
  ['brackets 5,000,000 deep', 'yaml-too-much', () => '['.repeat(5_000_000)],
  ['brackets 90,000 deep', 'yaml-too-deep', () => '['.repeat(90_000)],
  ['lists in lists in one line', 'yaml-too-deep', () => '- '.repeat(45_000)],
  ['5 MB of commas in a list', 'yaml-too-much', () => `a: [${','.repeat(4_999_000)}]`],
  ['90,000 commas in a list', 'yaml-syntax', () => `a: [${','.repeat(90_000)}]`],
  ['90,000 quotes', 'yaml-syntax', () => '"'.repeat(90_000)],
  ['5 MB of lines', 'yaml-too-much', () => fill(4_900_000, '名称：信息\n')],
  ['one line of 4.9 MB', 'yaml-not-a-map', () => 'x'.repeat(4_900_000)],
  ['one text of 4.9 MB', 'missing-key', () => `类型: 试点\n编号: "${'x'.repeat(4_900_000)}"\n`],
  ['more than 5 MB', 'yaml-too-large', () => `# ${'x'.repeat(5_000_000)}`],
  [
    'aliases of aliases, a billion times',
    'yaml-alias-bomb',
    () => `a0: &a0 [x, x]\n${times(30, (n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]\n`)}`,
  ],
  ['13,000 keys that stand twice', 'duplicate-key', () => fill(65_000, 'a: 1\n')],
  [
    'prototype keys',
    'unknown-key',
    () => `类型: 试点\n__proto__: {a: 1}\nconstructor: {prototype: {a: 1}}\ntoString: x\nhasOwnProperty: x\n`,
  ],
  ['tags of other languages', 'yaml-not-a-map', () => '!!js/function "x"\n'],
  ['GBK of 4 MB', 'yaml-not-utf8', () => Buffer.alloc(4_000_000, 0xd6)],
];
