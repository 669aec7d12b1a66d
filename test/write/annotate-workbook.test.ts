import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Annotation, Mark } from '../../src/model/annotation.js';
import { readWorkbook } from '../../src/read/workbook.js';
import { annotateWorkbook } from '../../src/write/annotate/annotate-workbook.js';
import { buildXlsx, type WorkbookXml } from '../read/workbook/xlsx.js';

function annotation(marks: readonly Mark[]): Annotation {
  return {
    listName: '问题清单',
    intro: ['ledger.xlsx：请改原文件'],
    headings: ['单元格', '问题'],
    widths: [20, 60],
    linkColumn: 0,
    rows: marks.map((mark) => ({ cells: [`${mark.sheet} › ${mark.cell ?? ''}`, mark.comment], height: 36, mark })),
  };
}

const MARK: Mark = { sheet: '培训', cell: 'B2', comment: '不是日期 <&>\n怎么改' };

const LEDGER: WorkbookXml = {
  sheets: [
    {
      name: '培训',
      rows: [
        ['试点', '日期', '课时'],
        ['web', '2026.13.1', 2],
      ],
      before: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="A2:A1048576"><formula1>"web,bim"</formula1></dataValidation></dataValidations>',
    },
    { name: '师资', rows: [['工号'], ['T001']] },
  ],
};

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer, { ignoreNodes: ['dataValidations'] });
  return workbook;
}

function annotated(workbook: WorkbookXml | Uint8Array, marks: readonly Mark[]): Uint8Array {
  const bytes = workbook instanceof Uint8Array ? workbook : buildXlsx(workbook);
  const copy = annotateWorkbook(bytes, annotation(marks));
  if (!copy) throw new Error('not annotated');
  return copy;
}

function noteText(workbook: exceljs.Workbook, sheet: string, cell: string): string {
  const { note } = workbook.getWorksheet(sheet)?.getCell(cell) ?? {};
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

function isFilled(workbook: exceljs.Workbook, sheet: string, cell: string): boolean {
  const fill = workbook.getWorksheet(sheet)?.getCell(cell).fill;
  return fill?.type === 'pattern' && fill.pattern === 'solid';
}

describe('the copy', () => {
  test('fills the cell, comments it, and touches no other', async () => {
    const copy = await opened(annotated(LEDGER, [MARK]));
    expect(isFilled(copy, '培训', 'B2')).toBe(true);
    expect(noteText(copy, '培训', 'B2')).toBe(MARK.comment);
    expect([isFilled(copy, '培训', 'A2'), isFilled(copy, '培训', 'C2'), isFilled(copy, '师资', 'A2')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('begins with the list, whose cells lead to the marked ones, and opens there', async () => {
    const copy = await opened(annotated(LEDGER, [MARK, { sheet: '师资', cell: undefined, comment: '缺少姓名' }]));
    expect(copy.worksheets.map(({ name }) => name)).toEqual(['问题清单', '培训', '师资']);
    const parts = unzipSync(annotated(LEDGER, [MARK]));
    expect(strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).toContain(`location="'培训'!B2"`);
    expect(copy.getWorksheet('问题清单')?.getCell('B4').value).toBe('缺少姓名');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('tabSelected');
  });

  test('holds the same rows as the original, and its drop-down lists', () => {
    const original = readWorkbook(buildXlsx(LEDGER), 'a');
    const copy = readWorkbook(annotated(LEDGER, [MARK]), 'a');
    if (!('workbook' in original) || !('workbook' in copy)) throw new Error('unreadable');
    expect(copy.workbook.sheets.slice(1)).toEqual(original.workbook.sheets);
    const parts = unzipSync(annotated(LEDGER, [MARK]));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('A2:A1048576');
  });

  test('is the same to the byte when it is made again', () => {
    expect(Buffer.compare(annotated(LEDGER, [MARK]), annotated(LEDGER, [MARK]))).toBe(0);
  });

  test('keeps parts that it does not know: charts, pictures, macros', () => {
    const files = unzipSync(buildXlsx(LEDGER));
    const strange = { 'xl/charts/chart1.xml': strToU8('<chart/>'), 'xl/media/image1.png': new Uint8Array([1, 2, 3]) };
    const parts = unzipSync(annotated(zipSync({ ...files, ...strange }), [MARK]));
    expect(parts['xl/charts/chart1.xml']).toEqual(strange['xl/charts/chart1.xml']);
    expect(parts['xl/media/image1.png']).toEqual(strange['xl/media/image1.png']);
  });
});

describe('a marked cell', () => {
  test('that is not there is put in, in its row and in a row of its own', async () => {
    const marks = ['D2', 'A3', 'C9'].map((cell) => ({ ...MARK, cell }));
    const copy = await opened(annotated(LEDGER, marks));
    expect(marks.map(({ cell }) => isFilled(copy, '培训', cell))).toEqual([true, true, true]);
    expect(copy.getWorksheet('培训')?.getCell('C2').value).toBe(2);
  });

  test('inside a merge is marked where the merge shows it', async () => {
    const merged = { sheets: [{ name: '培训', rows: [['甲'], [], ['乙']], merges: ['A1:B2'] }] };
    const copy = await opened(annotated(merged, [{ ...MARK, cell: 'B2' }]));
    expect(noteText(copy, '培训', 'A1')).toBe(MARK.comment);
  });

  test('with two things wrong is told both in one comment', async () => {
    const copy = await opened(annotated(LEDGER, [MARK, { ...MARK, comment: '还有' }]));
    expect(noteText(copy, '培训', 'B2')).toBe(`${MARK.comment}\n\n还有`);
  });

  test('that has a comment already keeps it', async () => {
    const once = annotated(LEDGER, [MARK]);
    const twice = annotated(once, [
      { ...MARK, comment: '第二次' },
      { ...MARK, cell: 'C2', comment: '新的' },
    ]);
    const copy = await opened(twice);
    expect(noteText(copy, '培训', 'B2')).toBe(`${MARK.comment}\n\n第二次`);
    expect(noteText(copy, '培训', 'C2')).toBe('新的');
    expect(copy.worksheets.map(({ name }) => name)).toEqual(['问题清单2', '问题清单', '培训', '师资']);
  });

  test('keeps how its numbers are shown', async () => {
    const dated: WorkbookXml = {
      sheets: [{ name: '培训', rows: [[{ s: 1, xml: '<v>46000</v>' }]] }],
      formats: [14],
    };
    const copy = await opened(annotated(dated, [{ ...MARK, cell: 'A1' }]));
    expect(copy.getWorksheet('培训')?.getCell('A1').numFmt).toBe('mm-dd-yy');
    expect(isFilled(copy, '培训', 'A1')).toBe(true);
  });
});

describe('a workbook', () => {
  test('whose elements carry a prefix is marked all the same', () => {
    const prefixed: WorkbookXml = {
      ...LEDGER,
      change: (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([path, xml]) => [
            path,
            /^xl\/(workbook|styles|worksheets\/[^/]+)\.xml$/u.test(path)
              ? xml.replace(/<(\/?)(?=[A-Za-z])/gu, '<$1x:').replace(' xmlns=', ' xmlns:x=')
              : xml,
          ]),
        ),
    };
    const bytes = annotated(prefixed, [MARK]);
    const read = readWorkbook(bytes, 'a');
    expect('workbook' in read && read.workbook.sheets.map(({ name }) => name)).toEqual(['问题清单', '培训', '师资']);
    expect(strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array())).toContain('<x:fgColor rgb="FFFFC7CE"/>');
  });

  test('with a table behind its rows gets the drawing where the format wants it', () => {
    const withTable: WorkbookXml = {
      sheets: [{ name: '培训', rows: [['a', 'b']], after: '<pageMargins left="1"/><tableParts count="0"/>' }],
    };
    const xml = strFromU8(
      unzipSync(annotated(withTable, [{ ...MARK, cell: 'A1' }]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(Array.from(xml.matchAll(/<(pageMargins|legacyDrawing|tableParts)/gu), ([, name]) => name)).toEqual([
      'pageMargins',
      'legacyDrawing',
      'tableParts',
    ]);
  });

  test('whose names belong to sheets keeps them at their sheets', () => {
    const named: WorkbookXml = {
      ...LEDGER,
      change: (parts) => ({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
          '</workbook>',
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">A1</definedName></definedNames></workbook>',
        ),
      }),
    };
    const book = strFromU8(unzipSync(annotated(named, [MARK]))['xl/workbook.xml'] ?? new Uint8Array());
    expect(/localSheetId="(\d)"/u.exec(book)?.[1]).toBe('2');
  });
});
