import { buildXlsx, escapeXml, serial, type WorkbookXml } from './xlsx.js';

/**
 * A workbook as real ones are, and what a reader must make of it, cell by cell: `text:…`, `number:…`, `date:…`,
 * `time:…`, `boolean:…`, `error:…`, `uncached`, or `` for nothing. `hidden sheet`, `hidden row` and `merges` are told too.
 * The reader measurements use the same list.
 */
export interface Mess {
  readonly name: string;
  readonly workbook: WorkbookXml;
  readonly expected: Readonly<Record<string, string>>;
}

const strings = (xml: string): WorkbookXml => ({
  strings: [xml],
  sheets: [{ name: '培训', rows: [[{ t: 's', xml: '<v>0</v>' }]] }],
});
const cells = (
  ...row: Exclude<NonNullable<WorkbookXml['sheets'][number]['rows']>[number], { cells: unknown }>
): WorkbookXml => ({
  sheets: [{ name: '培训', rows: [row] }],
});

const styledRow = (row: number): string =>
  `<row r="${String(row)}">${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `<c r="${letter}${String(row)}" s="1"/>`).join('')}</row>`;

export const messes: readonly Mess[] = [
  {
    name: 'dates by their number format, built in, Chinese or spelled out',
    workbook: {
      formats: [
        14,
        31,
        58,
        'yyyy"年"m"月"d"日";@',
        '[$-804]yyyy/m/d',
        'm-d',
        '0.00E+00',
        '#,##0.00_ "元"',
        '[Red]0;[Red]-0',
        'General',
      ],
      sheets: [{ name: '培训', rows: [Array.from({ length: 10 }, (_, index) => serial(46_082, index + 1))] }],
    },
    expected: {
      '培训!A1': 'date:2026-03-01',
      '培训!B1': 'date:2026-03-01',
      '培训!C1': 'date:2026-03-01',
      '培训!D1': 'date:2026-03-01',
      '培训!E1': 'date:2026-03-01',
      '培训!F1': 'date:2026-03-01',
      '培训!G1': 'number:46082',
      '培训!H1': 'number:46082',
      '培训!I1': 'number:46082',
      '培训!J1': 'number:46082',
    },
  },
  {
    name: 'dates that count from 1904',
    workbook: { from1904: true, formats: [14], sheets: [{ name: '培训', rows: [[serial(44_620), serial(0)]] }] },
    expected: { '培训!A1': 'date:2026-03-01', '培训!B1': 'date:1904-01-01' },
  },
  {
    name: 'the first days of the 1900 system, where Excel counts a day too many',
    workbook: { formats: [14], sheets: [{ name: '培训', rows: [[serial(1), serial(59), serial(61)]] }] },
    expected: { '培训!A1': 'date:1900-01-01', '培训!B1': 'date:1900-02-28', '培训!C1': 'date:1900-03-01' },
  },
  {
    name: 'a date with a time of day, and a time without a date',
    workbook: {
      formats: [22, 20],
      sheets: [{ name: '培训', rows: [[serial(46_082.354166666664), serial(46_082.99999999999), serial(0.375, 2)]] }],
    },
    expected: { '培训!A1': 'date:2026-03-01', '培训!B1': 'date:2026-03-02', '培训!C1': 'time:9:00' },
  },
  {
    name: 'error values, typed and calculated',
    workbook: cells({ t: 'e', xml: '<v>#N/A</v>' }, { t: 'e', xml: '<f>1/0</f><v>#DIV/0!</v>' }),
    expected: { '培训!A1': 'error:#N/A', '培训!B1': 'error:#DIV/0!' },
  },
  {
    name: 'formulas with their value: number, text, truth, date',
    workbook: {
      formats: [14],
      sheets: [
        {
          name: '培训',
          rows: [
            [
              { xml: '<f>1+1</f><v>2</v>' },
              { t: 'str', xml: '<f>"王"&amp;"明"</f><v>王明</v>' },
              { t: 'b', xml: '<f>1=1</f><v>1</v>' },
              { s: 1, xml: '<f>DATE(2026,3,1)</f><v>46082</v>' },
            ],
          ],
        },
      ],
    },
    expected: {
      '培训!A1': 'number:2',
      '培训!B1': 'text:王明',
      '培训!C1': 'boolean:true',
      '培训!D1': 'date:2026-03-01',
    },
  },
  {
    name: 'a formula that was never calculated',
    workbook: cells({ xml: '<f>1+1</f>' }, { xml: '<f>1+1</f><v></v>' }, { xml: '<f>1+1</f><v/>' }),
    expected: { '培训!A1': 'uncached', '培训!B1': 'uncached', '培训!C1': 'uncached' },
  },
  {
    name: 'a formula whose value is empty text',
    workbook: cells({ t: 'str', xml: '<f>IF(1=1,"","x")</f><v></v>' }),
    expected: { '培训!A1': '' },
  },
  {
    name: 'shared formulas, also one whose first cell is gone',
    workbook: {
      sheets: [
        {
          name: '培训',
          rows: [
            [1, { xml: '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>' }],
            [2, { xml: '<f t="shared" si="0"/><v>4</v>' }, { xml: '<f t="shared" si="7"/><v>9</v>' }],
            [3, { xml: '<f t="shared" si="0"/>' }],
          ],
        },
      ],
    },
    expected: { '培训!B1': 'number:2', '培训!B2': 'number:4', '培训!C2': 'number:9', '培训!B3': 'uncached' },
  },
  {
    name: 'rich text',
    workbook: strings('<r><rPr><b/></rPr><t xml:space="preserve">王 </t></r><r><t>晓明</t></r>'),
    expected: { '培训!A1': 'text:王 晓明' },
  },
  {
    name: 'phonetic hints beside the text',
    workbook: {
      strings: ['<t>王晓明</t><rPh sb="0" eb="1"><t>ワン</t></rPh><phoneticPr fontId="1"/>'],
      sheets: [
        {
          name: '培训',
          rows: [
            [
              { t: 's', xml: '<v>0</v>' },
              { t: 'inlineStr', xml: '<is><t>李</t><rPh sb="0" eb="1"><t>リ</t></rPh></is>' },
            ],
          ],
        },
      ],
    },
    expected: { '培训!A1': 'text:王晓明', '培训!B1': 'text:李' },
  },
  {
    name: 'inline strings, plain and rich',
    workbook: cells('王晓明', { t: 'inlineStr', xml: '<is><r><t>王</t></r><r><t>晓明</t></r></is>' }),
    expected: { '培训!A1': 'text:王晓明', '培训!B1': 'text:王晓明' },
  },
  {
    name: 'hyperlinks',
    workbook: {
      sheets: [
        {
          name: '培训',
          rows: [['evidence/签到表.pdf', null]],
          after:
            '<hyperlinks><hyperlink ref="A1" location="\'培训\'!A1" display="别的"/><hyperlink ref="B1" location="\'培训\'!A1"/></hyperlinks>',
        },
      ],
    },
    expected: { '培训!A1': 'text:evidence/签到表.pdf', '培训!B1': '' },
  },
  {
    name: 'merged cells, with values left behind in covered ones',
    workbook: {
      sheets: [
        {
          name: '培训',
          rows: [
            ['王晓明', '一'],
            ['旧', '二'],
            ['旧', '三'],
          ],
          merges: ['A1:A3', 'C1:D2'],
        },
      ],
    },
    expected: { '培训!A1': 'text:王晓明', '培训!B3': 'text:三', 'merges 培训': 'A1:A3 C1:D2' },
  },
  {
    name: 'hidden sheets, among them the one WPS adds for pictures',
    workbook: {
      sheets: [
        { name: '培训', rows: [['甲']] },
        { name: 'WpsReserved_CellImgList', state: 'veryHidden', rows: [['图']] },
        { name: '监考', state: 'hidden', rows: [['乙']] },
      ],
    },
    expected: {
      '培训!A1': 'text:甲',
      'hidden sheet 培训': 'false',
      'hidden sheet WpsReserved_CellImgList': 'true',
      'hidden sheet 监考': 'true',
    },
  },
  {
    name: 'rows hidden by a filter',
    workbook: {
      sheets: [
        {
          name: '培训',
          rows: [['甲'], { attributes: 'hidden="1"', cells: ['乙'] }, { attributes: 'hidden="true"', cells: ['丙'] }],
          after: '<autoFilter ref="A1:A3"/>',
        },
      ],
    },
    expected: {
      '培训!B2': '',
      '培训!A2': 'text:乙',
      'hidden row 培训!1': 'false',
      'hidden row 培训!2': 'true',
      'hidden row 培训!3': 'true',
    },
  },
  {
    name: 'characters that are written as _xHHHH_',
    workbook: {
      strings: ['<t>_x005F_x0041_</t>', '<t>第一行_x000D_\n第二行</t>'],
      sheets: [
        {
          name: '培训',
          rows: [
            [
              { t: 's', xml: '<v>0</v>' },
              { t: 's', xml: '<v>1</v>' },
              { t: 'inlineStr', xml: '<is><t>_x0041_</t></is>' },
            ],
          ],
        },
      ],
    },
    expected: { '培训!A1': 'text:_x0041_', '培训!B1': 'text:第一行\n第二行', '培训!C1': 'text:A' },
  },
  {
    name: 'booleans',
    workbook: cells(true, false, { t: 'b', xml: '<v>true</v>' }),
    expected: { '培训!A1': 'boolean:true', '培训!B1': 'boolean:false', '培训!C1': 'boolean:true' },
  },
  {
    name: 'numbers as doubles are written: 15 significant digits count',
    workbook: cells(
      { xml: '<v>2.2000000000000002</v>' },
      { xml: '<v>1.5E+1</v>' },
      { xml: '<v>0.30000000000000004</v>' },
      { xml: '<v>202301150000123</v>' },
    ),
    expected: {
      '培训!A1': 'number:2.2',
      '培训!B1': 'number:15',
      '培训!C1': 'number:0.3',
      '培训!D1': 'number:202301150000123',
    },
  },
  {
    name: 'drop-down lists and conditional formats on whole columns',
    workbook: {
      sheets: [
        {
          name: '培训',
          rows: [['甲']],
          after:
            ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
              .map(
                (letter) =>
                  `<conditionalFormatting sqref="${letter}1:${letter}1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
              )
              .join('') +
            '<dataValidations count="8">' +
            ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
              .map(
                (letter) =>
                  `<dataValidation type="list" allowBlank="1" sqref="${letter}1:${letter}1048576"><formula1>"是,否"</formula1></dataValidation>`,
              )
              .join('') +
            '</dataValidations>',
        },
      ],
    },
    expected: { '培训!A1': 'text:甲', '培训!A2': '' },
  },
  {
    name: 'a dimension that lies',
    workbook: {
      sheets: [
        {
          name: '培训',
          before: '<dimension ref="A1"/>',
          rows: [
            ['甲', '乙'],
            ['丙', '丁'],
          ],
        },
      ],
    },
    expected: { '培训!B2': 'text:丁' },
  },
  {
    name: 'twenty thousand empty rows with borders',
    workbook: {
      formats: [14],
      sheets: [
        {
          name: '培训',
          data:
            '<row r="1"><c r="A1"><v>1</v></c></row>' +
            Array.from({ length: 20_000 }, (_, row) => styledRow(row + 2)).join(''),
        },
      ],
    },
    expected: { '培训!A1': 'number:1', '培训!A2': '', '培训!H20001': '' },
  },
  {
    name: 'one formatted cell in the last corner of the sheet',
    workbook: {
      formats: [14],
      sheets: [
        {
          name: '培训',
          data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
        },
      ],
    },
    expected: { '培训!A1': 'number:1', '培训!XFD1048576': '' },
  },
  {
    name: 'element names with a prefix, as some exporters write them',
    workbook: {
      strings: ['<t>王晓明</t>'],
      formats: [14],
      sheets: [{ name: '培训', rows: [[{ t: 's', xml: '<v>0</v>' }, serial(46_082)]], merges: ['A2:B2'] }],
      change: (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, xml]) => [
            path,
            path.startsWith('xl/') && !path.endsWith('.rels')
              ? xml.replace(/<(\/?)(?=[a-zA-Z])/gu, '<$1x:').replaceAll(' xmlns="', ' xmlns:x="')
              : xml,
          ]),
        ),
    },
    expected: { '培训!A1': 'text:王晓明', '培训!B1': 'date:2026-03-01', 'merges 培训': 'A2:B2' },
  },
  {
    name: 'rows and cells without addresses',
    workbook: {
      sheets: [
        {
          name: '培训',
          data: '<row><c><v>1</v></c><c/><c t="inlineStr"><is><t>甲</t></is></c></row><row><c><v>2</v></c></row>',
        },
      ],
    },
    expected: { '培训!A1': 'number:1', '培训!C1': 'text:甲', '培训!A2': 'number:2' },
  },
  {
    name: 'white space of every kind, line breaks, entities, CDATA, rare characters',
    workbook: {
      strings: [
        '<t xml:space="preserve">\u3000王\u00a0晓明 </t>',
        '<t>甲&#10;乙 &amp; &lt;丙&gt; &#x20BB7;</t>',
        '<t><![CDATA[甲<乙>]]></t>',
        '<t xml:space="preserve"> \u3000\u00a0</t>',
      ],
      sheets: [{ name: '培训', rows: [[0, 1, 2, 3].map((index) => ({ t: 's', xml: `<v>${String(index)}</v>` }))] }],
    },
    expected: {
      '培训!A1': 'text:\u3000王\u00a0晓明 ',
      '培训!B1': 'text:甲\n乙 & <丙> 𠮷',
      '培训!C1': 'text:甲<乙>',
      '培训!D1': '',
    },
  },
  {
    name: 'no shared strings and no styles at all',
    workbook: {
      ...cells('甲', 2),
      change: (parts) => {
        const { 'xl/styles.xml': _styles, 'xl/sharedStrings.xml': _strings, ...rest } = parts;
        return {
          ...rest,
          'xl/_rels/workbook.xml.rels': (rest['xl/_rels/workbook.xml.rels'] ?? '').replace(
            /<Relationship Id="rId90\d"[^>]*\/>/gu,
            '',
          ),
        };
      },
    },
    expected: { '培训!A1': 'text:甲', '培训!B1': 'number:2' },
  },
  {
    name: 'parts named from the root, and with backslashes in the archive',
    workbook: {
      ...cells('甲'),
      change: (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, xml]) => [
            path.replace('xl/worksheets/', 'xl\\worksheets\\'),
            xml.replace('Target="worksheets/', 'Target="/xl/worksheets/'),
          ]),
        ),
    },
    expected: { '培训!A1': 'text:甲' },
  },
  {
    name: 'the strict variant of the format, with ISO dates',
    workbook: {
      formats: [14],
      sheets: [
        {
          name: '培训',
          rows: [
            [{ t: 'd', s: 1, xml: '<v>2026-03-01T00:00:00</v>' }, { t: 'd', s: 1, xml: '<v>2026-03-01</v>' }, 'x'],
          ],
        },
      ],
      change: (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, xml]) => [
            path,
            xml
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              ),
          ]),
        ),
    },
    expected: { '培训!A1': 'date:2026-03-01', '培训!B1': 'date:2026-03-01', '培训!C1': 'text:x' },
  },
  {
    name: 'a chart among the tabs',
    workbook: {
      sheets: [{ name: '图' }, { name: '培训', rows: [['甲']] }],
      change: (parts) => ({
        ...parts,
        'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
          '/worksheet" Target="worksheets/sheet1.xml"',
          '/chartsheet" Target="worksheets/sheet1.xml"',
        ),
        'xl/worksheets/sheet1.xml': '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    },
    expected: { '培训!A1': 'text:甲' },
  },
  {
    name: 'sheet names with spaces and signs',
    workbook: { sheets: [{ name: ` 培 训 & ${escapeXml('记录')} `, rows: [['甲']] }] },
    expected: { [' 培 训 & 记录 !A1']: 'text:甲' },
  },
];

/** The bytes of a mess. */
export function bytesOf(mess: Mess): Uint8Array {
  return buildXlsx(mess.workbook);
}
