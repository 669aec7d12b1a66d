import { strFromU8, unzipSync } from 'fflate';
import exceljs from 'exceljs';
import { afterEach, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/claim.js';
import { renderClaim } from '../../src/render/claim-workbook.js';
import { claimWords } from '../../src/render/words/zh/claim.js';
import { writeWorkbook } from '../../src/write/workbook.js';
import { aPerson, hours } from '../builders.js';
import { aTraining } from '../hours/rows.js';
import { aClaimInput, somePeople } from '../render/claims.js';

const ZONE = process.env['TZ'];

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

async function bytesOf(input = aClaimInput()): Promise<Uint8Array> {
  return writeWorkbook(renderClaim(input));
}

async function readBack(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer);
  return workbook;
}

function sheetOf(workbook: exceljs.Workbook, name: string): exceljs.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function numberIn(sheet: exceljs.Worksheet, row: number, column: number): number {
  const { value } = sheet.getCell(row, column);
  const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  return typeof result === 'number' ? result : 0;
}

/** The element names directly under the root, in order. */
function elements(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/gu)) {
    if (tag.startsWith('<?')) continue;
    if (close === '/') depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (self === '') depth += 1;
    }
  }
  return names;
}

describe('a claim read back', () => {
  test('every total of 汇总 is a formula whose value is what 明细 adds up to', async () => {
    const workbook = await readBack(await bytesOf(aClaimInput({ people: somePeople(12) })));
    const details = sheetOf(workbook, '明细');
    const summary = sheetOf(workbook, '汇总');
    const sums = new Map<string, number>();
    details.eachRow((row, number) => {
      if (number === 1) return;
      const key = `${row.getCell(6).text} ${row.getCell(3).text}`;
      sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(row.getCell(10).value) * 100));
    });
    const titles = KINDS.map((_, index) => summary.getCell(4, 6 + index).text);
    const totals = { hours: 0, fen: 0 };
    for (let row = 5; row < 17; row += 1) {
      const id = summary.getCell(row, 2).text;
      let own = 0;
      titles.forEach((title, index) => {
        const hundredths = sums.get(`${id} ${title}`) ?? 0;
        own += hundredths;
        expect(summary.getCell(row, 6 + index).type).toBe(exceljs.ValueType.Formula);
        expect(numberIn(summary, row, 6 + index)).toBe(hundredths / 100);
      });
      const fen = Math.floor((own * Math.round(numberIn(summary, row, 13) * 100) + 50) / 100);
      expect(numberIn(summary, row, 12)).toBe(own / 100);
      expect(numberIn(summary, row, 14)).toBe(fen / 100);
      totals.hours += own;
      totals.fen += fen;
    }
    expect(summary.getCell(17, 1).text).toBe(claimWords.total);
    expect(numberIn(summary, 17, 12)).toBe(totals.hours / 100);
    expect(numberIn(summary, 17, 14)).toBe(totals.fen / 100);
    expect(sums.size).toBeGreaterThan(12);
  });

  test('the totals that the check compares with stand where it looks for them', async () => {
    const input = aClaimInput();
    const workbook = await readBack(await bytesOf(input));
    const about = sheetOf(workbook, '说明');
    const check = sheetOf(workbook, '汇总').getCell('C10').formula;
    const cells = [...check.matchAll(/说明!\$B\$(\d+)/gu)].map(([, row]) => Number(row));
    expect(new Set(cells.map((row) => about.getCell(row, 1).text))).toEqual(
      new Set([claimWords.about.storedHours, claimWords.about.storedLines, claimWords.about.storedAmount]),
    );
    expect(cells.map((row) => numberIn(about, row, 2))).toEqual([72.5, 17, 72.5, 2607.47]);
  });

  test('dates are days, in whatever zone they were written', async () => {
    process.env['TZ'] = 'Pacific/Auckland';
    const workbook = await readBack(await bytesOf());
    const { value } = sheetOf(workbook, '明细').getCell('E2');
    expect(value instanceof Date && value.toISOString()).toBe('2026-02-10T00:00:00.000Z');
  });

  test('the source is a link to its cell, the evidence a link to its file', async () => {
    const workbook = await readBack(await bytesOf());
    expect(sheetOf(workbook, '明细').getCell('M2').hyperlink).toBe("ledger.xlsx#'分配'!A2");
    expect(sheetOf(workbook, '佐证目录').getCell('B3').hyperlink).toBe('evidence/批复.pdf');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '_x0041_', '\t=1', 'a\u0001b', '😀𠮷', "'=1", '<b>&"'])(
    'text %j is text',
    async (text) => {
      const staff = aPerson({ staffId: 'T9', name: text });
      const training = aTraining({ staff, audience: text, hours: hours(2) });
      const workbook = await readBack(await bytesOf(aClaimInput({ tables: { trainings: [training] } })));
      const cell = sheetOf(workbook, '明细').getCell('G2');
      expect(cell.type).toBe(exceljs.ValueType.String);
      expect(cell.value).toBe(text.replace('\u0001', '␁'));
    },
  );

  test('print set-up: A4 landscape, one page wide, header row repeated and frozen, page numbers', async () => {
    const workbook = await readBack(await bytesOf());
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: sheet.name === '汇总' ? 4 : 1 });
      expect(sheet.headerFooter.oddFooter).toContain('&P');
    }
    expect(sheetOf(workbook, '汇总').pageSetup.printTitlesRow).toBe('4:4');
  });
});

describe('the file', () => {
  test('is the same to the byte in any time zone', async () => {
    const written: Uint8Array[] = [];
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = zone;
      written.push(await bytesOf());
    }
    const [first, ...others] = written.map((bytes) => Buffer.from(bytes).toString('base64'));
    expect(others).toEqual([first, first]);
  });

  test('has the elements of each sheet in the order of the format, and asks to be recalculated', async () => {
    const entries = unzipSync(await bytesOf());
    const summary = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(elements(summary)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
    ]);
    const details = strFromU8(entries['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(elements(details).slice(5)).toEqual([
      'autoFilter',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'ignoredErrors',
    ]);
    expect(strFromU8(entries['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
    expect(summary).toContain('<sheetProtection sheet="1"');
    expect(summary).not.toContain('hashValue');
  });
});
