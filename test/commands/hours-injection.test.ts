import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf, type WrittenWorkbook } from '../../src/model/written-workbook.js';
import { readWrittenWorkbook } from '../../src/read/written-workbook.js';
import { someFiles, TRAINING_HEADER, trainingRow, writeFiles } from '../folders.js';
import { runOnex } from '../run-onex.js';

/** What somebody may write to make a spreadsheet do something, or what spreadsheets stumble over. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com/"&A1,"x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1,1)',
  '+86-471-0000000',
  '-1+2',
  '_x0041_',
  '_x000D_',
  '_x005F_x0041_',
  '\t=1+1',
  '\u0001\u0007\u001B[31m',
  '😀👩‍🏫',
  '𠀀𪜶𫝀',
  '\u202E反向',
  'a\u0000b',
  '\uFFFE\uFFFF',
  '<b>&amp;"\'</b>]]>',
  '{=1+1}',
  "'01",
  '1e5',
  '001',
  '#REF!',
  'TRUE',
  '第一行\n=第二行',
];

/** Longer than any cell. */
const LONG = '长'.repeat(32_767);

const HEADER = [...TRAINING_HEADER, '备注'];

/** Cells of the ledger as they are written: XML 1.0 holds none of these characters, workbooks spell them `_x0000_`. */
function asTyped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, (character) => {
    return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
  });
}

let bytes: Uint8Array = new Uint8Array();
let claim: WrittenWorkbook = new Map();

const folder = mkdtempSync(join(tmpdir(), 'onex-injection-'));
let code = -1;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  writeFiles(
    folder,
    someFiles({
      'department.yaml': `类型: 系部\n名称: "=1+1&系"\n年度: 2026\n联络专员: {姓名: "@李", 电话: "+86"}\n`,
      'web.yaml': `类型: 试点\n编号: web\n证书: {名称: "@SUM(A1)", 等级: 中级}\n阶段: 试点中\n专业: {名称: "-软件"}\n申报结果: {批准日期: 2024-05-10, 批准文号: "=1"}\n`,
      'roster.xlsx': {
        师资: [
          ['工号', '姓名', '人员类别', '职称'],
          ['=1+1', '+王', '专任', '讲师'],
          ['@2', '-赵', '双肩挑', ''],
        ],
      },
      'ledger.xlsx': {
        培训: [
          HEADER,
          ...TEXTS.map((text, index) => [
            ...trainingRow({
              日期: `2026-03-${String(index + 1).padStart(2, '0')}`,
              班级: asTyped(text),
              工号: index % 2 === 0 ? '=1+1' : '@2',
              教师: index % 2 === 0 ? '+王' : '-赵',
              佐证: index === 0 ? '=cmd.pdf、佐证/a b#1%20.pdf、javascript:alert(1).pdf' : '佐证.pdf',
            }),
            asTyped(text),
          ]),
          [...trainingRow({ 日期: '2026-05-01', 班级: LONG, 工号: '=1+1', 教师: '+王' }), LONG],
        ],
      },
      '=cmd.pdf': 'x',
      '佐证/a b#1%20.pdf': 'x',
      'javascript:alert(1).pdf': 'x',
    }),
  );
  ({ code } = await runOnex(['hours', folder, '--as-of', '2026-11-24']));
  const file = join(folder, '=1+1&系-2026-课时申报表.xlsx');
  bytes = readFileSync(file);
  const read = readWrittenWorkbook(bytes, file);
  if ('workbook' in read) claim = read.workbook;
});

function part(name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function rowsOf(sheet: string): readonly (readonly string[])[] {
  return [...(claim.get(sheet)?.rows.values() ?? [])].map((cells) => Array.from(cells, textOf));
}

/** A text as a claim shows it: what no sheet can hold as a sign. */
function visible(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}/gu, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)))
    .replace(/[\uFFFE\uFFFF]/gu, '\uFFFD');
}

describe('texts from the input', () => {
  test('are counted and written', () => {
    expect(code).toBeLessThan(2);
    expect(rowsOf('明细')).toHaveLength(1 + TEXTS.length + 1);
  });

  test('no formula of the claim is anything but its own', () => {
    const formulas = Array.from({ length: 7 }, (_, index) =>
      part(`xl/worksheets/sheet${String(index + 1)}.xml`),
    ).flatMap((xml) => Array.from(xml.matchAll(/<f[^>]*>(.*?)<\/f>/gsu), ([, formula = '']) => formula));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => !/^(?:ROUND|MAX|IF)\(/u.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => /HYPERLINK|cmd|WEBSERVICE|DDE/iu.test(formula))).toEqual([]);
  });

  test.each(TEXTS)('%j stands in its key as text, sign for sign', (text) => {
    const key = visible(text.normalize('NFKC').replace(/\s+/gu, ''));
    const keys = rowsOf('明细').map((row) => row[13] ?? '');
    expect(keys.filter((one) => one.endsWith(`|web|${key}`)).length).toBeGreaterThan(0);
  });

  test('every cell that begins like a formula is a text cell', () => {
    const strings = Array.from(part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gsu), ([, text = '']) => text);
    expect(strings).toContain('=1+1');
    expect(strings).toContain('@2');
    expect(rowsOf('汇总').flat()).toContain('=1+1');
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/<f>=?1\+1/u);
  });

  test('what is longer than a cell is cut, and says so', () => {
    const [longest = ''] = rowsOf('明细')
      .map((row) => row[13] ?? '')
      .filter((key) => key.includes('长长长'));
    expect(longest.length).toBe(32_767);
    expect(longest.endsWith('已截断）')).toBe(true);
  });

  test('every part is XML without a character that XML cannot hold', () => {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      expect(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/u.test(strFromU8(content)), name).toBe(false);
    }
  });
});

describe('links', () => {
  test('lead to files in the folder only, whatever these are called', () => {
    const targets = Object.keys(unzipSync(bytes))
      .filter((name) => name.startsWith('xl/worksheets/_rels/'))
      .flatMap((name) => Array.from(part(name).matchAll(/Target="([^"]*)"/gu), ([, target = '']) => target));
    expect(targets.length).toBeGreaterThan(TEXTS.length);
    const outside = targets.filter((target) => /^[a-z][a-z0-9+.-]*:|^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(target));
    expect(outside).toEqual([]);
    expect(targets).toContain('./javascript:alert(1).pdf');
    expect(targets).toContain('佐证/a%20b%231%2520.pdf');
  });

  test('the header of each page names the department, and its & is no code', () => {
    expect(part('xl/worksheets/sheet2.xml')).toContain('&amp;C=1+1&amp;&amp;系');
  });
});
