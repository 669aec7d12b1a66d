import { describe, expect, test } from 'vitest';
import { placeOfCell, placeOfRow } from '../../../src/model/place.js';
import { readBuilt, training, TRAINING, trainingRow } from './ledger.js';
import type { CellXml } from './xlsx.js';

const header: readonly CellXml[] = [...TRAINING];
const blank: readonly CellXml[] = TRAINING.map(() => null);

describe('which sheets are read', () => {
  test('a known sheet under a name with spaces, an alias, or its English name', () => {
    const rows = [header, trainingRow()];
    const sites = [
      ['站点名称', '认定日期', '批准文号'],
      ['一号', null, null],
    ];
    const read = readBuilt({
      sheets: [
        { name: ' 培 训\u3000', rows },
        { name: 'training', rows },
        { name: '考核站点', rows: sites },
      ],
    });
    expect(read.rows.map((row) => placeOfRow(row.origin))).toEqual([
      { file: 'ledger.xlsx', sheet: ' 培 训\u3000', cell: 'A2' },
      { file: 'ledger.xlsx', sheet: 'training', cell: 'A2' },
      { file: 'ledger.xlsx', sheet: '考核站点', cell: 'A2' },
    ]);
    expect(read.errors).toEqual([]);
  });

  test('an unknown sheet is skipped with a note that names the nearest known one', () => {
    const read = readBuilt({ sheets: [training([trainingRow()]), { name: '考评人员', rows: [['x']] }] });
    expect(read.rows).toHaveLength(1);
    expect(read.problems).toMatchObject([{ code: 'sheet-unknown', severity: 'note', facts: { nearest: '考评员' } }]);
  });

  test('a hidden sheet is skipped with a note, also a known one', () => {
    const read = readBuilt({
      sheets: [
        training([trainingRow()], { state: 'hidden' }),
        training([trainingRow()]),
        { name: 'WpsReserved_CellImgList', state: 'veryHidden', rows: [['x']] },
      ],
    });
    expect(read.rows).toHaveLength(1);
    expect(read.notes).toEqual(['sheet-hidden 培训', 'sheet-hidden WpsReserved_CellImgList']);
  });

  test.each([
    ['renamed', { name: '培训（2026）' }, 'sheet-unknown'],
    ['hidden', { state: 'hidden' as const }, 'sheet-hidden'],
  ])('a sheet of records that is %s says which ledger it looks like and how many rows are lost', (_, over, code) => {
    const read = readBuilt({ sheets: [training([trainingRow(), trainingRow()], over)] });
    expect(read.rows).toEqual([]);
    expect(read.problems[0]).toMatchObject({ code, facts: { like: { sheet: '培训', rows: 2 } } });
  });

  test('a sheet that lacks a column of every ledger, or has no rows, looks like none', () => {
    const header = TRAINING.filter((name) => name !== '课时');
    const read = readBuilt({
      sheets: [{ name: '杂', rows: [header, header.map(() => 'x')] }, training([], { name: '空' })],
    });
    expect(read.problems.slice(0, 2)).toMatchObject([{ facts: { like: undefined } }, { facts: { like: undefined } }]);
  });

  test('a known sheet with nothing in it is skipped with a note', () => {
    const read = readBuilt({ sheets: [{ name: '培训', rows: [[' ', null], [null]] }] });
    expect(read.rows).toEqual([]);
    expect(read.errors).toEqual([]);
    expect(read.notes).toEqual(['sheet-empty 培训']);
  });

  test('a known sheet with a header and no rows has no rows', () => {
    const read = readBuilt({ sheets: [training([])] });
    expect([...read.rows, ...read.errors, ...read.notes]).toEqual([]);
  });

  test('a workbook with no known sheet is noted', () => {
    const read = readBuilt({ sheets: [{ name: 'Sheet1', rows: [['x']] }] });
    expect(read.problems).toMatchObject([
      { code: 'sheet-unknown', place: { sheet: 'Sheet1' } },
      { code: 'no-known-sheet', severity: 'note', place: { file: 'ledger.xlsx' }, facts: { found: ['Sheet1'] } },
    ]);
  });
});

describe('the header', () => {
  test('stands below title rows', () => {
    const rows = [['信息工程系培训记录表'], ['填表人：', '王晓明', null, null, '教师'], [], header, trainingRow()];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['A1:H1'] }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([5]);
    expect([...read.errors, ...read.notes]).toEqual([]);
  });

  test('is understood with spaces, line breaks, stars and full-width letters', () => {
    const written = ['试 点*', '日\n期＊', '节次', 'ａｕｄｉｅｎｃｅ', '工\u3000号', '* 教师', '课\u00a0时', '佐证'];
    const read = readBuilt({ sheets: [{ name: '培训', rows: [written, trainingRow()] }] });
    expect([...read.errors, ...read.notes]).toEqual([]);
    expect(read.rows[0]?.text('audience')).toBe('软件2401');
    expect(read.rows[0]?.header('date')).toBe('日 期＊');
  });

  test('may have its columns in any order, and strangers between, which are noted', () => {
    const rows = [
      ['序号', '课时', '教师', '备主', '日期', '试点'],
      [1, 2, '王晓明', '好', '2026-03-01', 'web'],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.rows[0]?.text('teacher')).toBe('王晓明');
    expect(read.problems).toMatchObject([
      { code: 'extra-column', severity: 'note', place: { cell: 'A1' }, field: '序号' },
      { code: 'extra-column', place: { cell: 'D1' }, field: '备主', facts: { nearest: '备注' } },
    ]);
  });

  test('of two rows, merged downwards and with groups, is read from both', () => {
    const rows: readonly (readonly CellXml[])[] = [
      ['试点', '时间', null, '班级', '工号', '教师', '课时', '佐证'],
      [null, '日期', '节次', null, null, null, null, null],
      trainingRow(),
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2'];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([3]);
    expect(read.rows[0]?.text('slot')).toBe('1-2节');
    expect([...read.errors, ...read.notes]).toEqual([]);
  });

  test('whose first row holds all that is required ends at the lowest merged row', () => {
    const rows: readonly (readonly CellXml[])[] = [
      ['试点', '日期', '教师', '课时', '其他', null],
      [null, null, null, null, '佐证', '备注'],
      [null, null, null, null, null, null],
      ['web', '2026-03-01', '王晓明', 2, 'a.pdf', '好'],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['A1:A3', 'B1:B2', 'C1:C2', 'E1:F1'] }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([4]);
    expect(read.rows[0]?.text('remark')).toBe('好');
    expect([...read.errors, ...read.notes]).toEqual([]);
  });

  test('does not swallow the rows beside a signature box that is merged down along them', () => {
    const rows: readonly (readonly CellXml[])[] = [
      [...header, '签字盖章'],
      trainingRow(),
      trainingRow(),
      trainingRow(),
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['I1:I4'] }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([2, 3, 4]);
  });

  test('without a column names the sheet, the row it took, what it found and the nearest name', () => {
    const rows = [['培训记录'], ['试点', '日期', '老师', '课时'], ['web', '2026-03-01', '王晓明', 2]];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.problems).toEqual([
      {
        code: 'missing-column',
        severity: 'error',
        place: { file: 'ledger.xlsx', sheet: '培训' },
        field: '教师',
        facts: { headerRow: 2, found: ['试点', '日期', '老师', '课时'], nearest: '老师' },
      },
    ]);
  });

  test('that is not there at all misses every required column', () => {
    const read = readBuilt({ sheets: [{ name: '考评员', rows: [['说明'], ['一', '二']] }] });
    expect(read.problems.map(({ code, field, facts }) => ({ code, field, facts }))).toEqual(
      ['试点', '教师', '证书编号', '获证日期'].map((field) => ({
        code: 'missing-column',
        field,
        facts: { headerRow: undefined, found: [], nearest: undefined },
      })),
    );
  });

  test('with one name twice is an error at the second, aliases included', () => {
    const rows = [
      [...header, '课 时'],
      [...trainingRow(), 3],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.problems).toMatchObject([
      { code: 'duplicate-column', severity: 'error', place: { cell: 'I1' }, field: '课 时', facts: { first: 'G1' } },
    ]);
    const staff = [
      ['工号', '姓名', '人员类别', '企业专家', '行业企业专家'],
      ['T1', '王晓明', '专任', '是', '否'],
    ];
    expect(readBuilt({ sheets: [{ name: '师资', rows: staff }] }).errors).toEqual(['duplicate-column E1']);
  });

  test('merged over two columns counts once, at the first', () => {
    const rows = [
      ['试点', '日期', '教师', null, '课时'],
      ['web', '2026-03-01', '王晓明', '李强', 2],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['C1:D1'] }] });
    expect(read.errors).toEqual([]);
    expect(read.rows[0]?.text('teacher')).toBe('王晓明');
    expect(read.rows[0]?.origin.sheet.columns.get('hours')).toBe('E');
  });
});

describe('rows', () => {
  test('that are blank in every known column are skipped without a word', () => {
    const rows = [header, trainingRow(), blank, [...blank, '只有备忘'], trainingRow({ 日期: '2026-03-02' })];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([2, 5]);
    expect([...read.errors, ...read.notes]).toEqual([]);
  });

  test('that hold only white space are blank', () => {
    const rows = [header, trainingRow(), TRAINING.map(() => ' \u3000\u00a0')];
    expect(readBuilt({ sheets: [{ name: '培训', rows }] }).rows).toHaveLength(1);
  });

  test.each(['合计', '小 计', '总计：', '制表人：王晓明', '审核', '填 表 日期', '示例', '合\u3000计'])(
    'that begin with %s are skipped and noted',
    (word) => {
      const rows = [
        header,
        [word, '2026-03-01', null, null, null, '王晓明', 2],
        trainingRow(),
        [null, word, null, null, null, null, 4],
      ];
      const read = readBuilt({ sheets: [{ name: '培训', rows }] });
      expect(read.rows.map((row) => row.origin.row)).toEqual([3]);
      expect(read.errors).toEqual([]);
      expect(read.notes).toEqual(['row-skipped A2', 'row-skipped B4']);
    },
  );

  test('that have such a word further right are data', () => {
    const read = readBuilt({ sheets: [training([trainingRow({ 班级: '合计班' })])] });
    expect(read.rows).toHaveLength(1);
  });

  test('of a merged 示例 are all examples, and a 小计 below a merged name is none of its rows', () => {
    const rows = [
      [...header, '说明'],
      ['示例', '2026-03-01', null, null, null, '王晓明', 2],
      [null, '2026-03-02', null, null, null, '王晓明', 2],
      trainingRow(),
      [null, '小计', null, null, null, null, 2],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['A2:A3', 'A4:A5'] }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([4]);
    expect(read.errors).toEqual([]);
  });

  test('that a filter hides are read, with one note that lists them', () => {
    const hidden = { attributes: 'hidden="1"', cells: trainingRow() };
    const rows = [
      header,
      trainingRow(),
      hidden,
      hidden,
      trainingRow(),
      hidden,
      { attributes: 'hidden="1"', cells: blank },
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.rows).toHaveLength(5);
    expect(read.problems).toMatchObject([
      {
        code: 'rows-hidden',
        severity: 'note',
        facts: {
          runs: [
            { from: 3, to: 4 },
            { from: 6, to: 6 },
          ],
        },
      },
    ]);
  });

  test('with an error value outside the known columns, or in a row that is skipped, are right', () => {
    const error: CellXml = { t: 'e', xml: '<v>#N/A</v>' };
    const uncalculated: CellXml = { xml: '<f>SUM(G2:G2)</f>' };
    const rows = [
      [...header, '折算'],
      [...trainingRow(), error],
      ['合计', null, null, null, null, error, uncalculated],
    ];
    expect(readBuilt({ sheets: [{ name: '培训', rows }] }).errors).toEqual([]);
  });

  test('far below twenty thousand empty ones with borders are read', () => {
    const styled = Array.from({ length: 20_000 }, () => ({
      attributes: '',
      cells: TRAINING.map(() => ({ s: 1, xml: '' })),
    }));
    const read = readBuilt({ formats: [14], sheets: [{ name: '培训', rows: [header, ...styled, trainingRow()] }] });
    expect(read.rows.map((row) => row.origin.row)).toEqual([20_002]);
  });

  test('say where they come from: the first cell that is not empty in any column, and each field by its column', () => {
    const rows = [
      ['序号', ...TRAINING],
      [null, ...trainingRow({ 试点: 'web' })],
      [3, ...trainingRow()],
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows }] });
    expect(read.rows.map((row) => row.origin.first)).toEqual(['B2', 'A3']);
    const [row] = read.rows;
    expect(row && placeOfCell(row.origin, 'hours')).toEqual({ file: 'ledger.xlsx', sheet: '培训', cell: 'H2' });
  });
});

describe('merged cells', () => {
  test('fill their whole range', () => {
    const rows = [
      header,
      trainingRow({ 日期: '2026-03-01' }),
      trainingRow({ 日期: '2026-03-02', 教师: null, 试点: null }),
      trainingRow({ 日期: '2026-03-03', 教师: '旧名', 试点: null }),
    ].map((cells, index) =>
      index < 2 ? cells : cells.map((cell, column) => (column === 0 || (column === 5 && index === 2) ? null : cell)),
    );
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['A2:A4', 'F2:F4'] }] });
    expect(read.rows.map((row) => [row.text('pilot'), row.text('teacher'), row.origin.first])).toEqual([
      ['web', '王晓明', 'A2'],
      ['web', '王晓明', 'A3'],
      ['web', '王晓明', 'A4'],
    ]);
    expect(read.errors).toEqual([]);
  });

  test('do not make a row out of a blank one', () => {
    const rows = [header, trainingRow(), [null, null, null, null, null, null, null, null]];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['A2:A3', 'F2:F3'] }] });
    expect(read.rows).toHaveLength(1);
    expect(read.errors).toEqual([]);
  });

  test('that are wrong are told once, where they stand', () => {
    const rows = [
      header,
      trainingRow({ 日期: '三月' }),
      trainingRow().map((cell, column) => (column === 1 ? null : cell)),
    ];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['B2:B3'] }] });
    expect(read.errors).toEqual(['cell-unreadable B2']);
    expect(read.rows.map((row) => row.whole)).toEqual([false, false]);
  });

  test('of hours over several rows are an error at the first cell', () => {
    const rows = [header, trainingRow(), trainingRow().map((cell, column) => (column === 6 ? null : cell))];
    const read = readBuilt({ sheets: [{ name: '培训', rows, merges: ['G2:G3'] }] });
    expect(read.problems).toMatchObject([
      { code: 'merged-hours', severity: 'error', place: { cell: 'G2' }, field: '课时', value: '2', facts: { rows: 2 } },
    ]);
  });

  test('of hours over a row that is blank otherwise are an error too', () => {
    const rows = [header, trainingRow(), [...blank]];
    const merges = ['A2:A3', 'B2:B3', 'F2:F3', 'G2:G3'];
    expect(readBuilt({ sheets: [{ name: '培训', rows, merges }] }).errors).toEqual(['merged-hours G2']);
  });

  test('of hours in one row, in the header, or in a footer are none', () => {
    const rows = [header, [], trainingRow(), ['合计', null, null, null, null, null, 2], []];
    const merges = ['A1:A2', 'G1:G2', 'G3:H3', 'G4:G5'];
    expect(readBuilt({ sheets: [{ name: '培训', rows, merges }] }).errors).toEqual([]);
  });

  test('over a million rows cost nothing', () => {
    const read = readBuilt({ sheets: [training([trainingRow()], { merges: ['J1:J1048576', 'A1000:XFD1048576'] })] });
    expect(read.rows).toHaveLength(1);
  });
});

test('every problem of a sheet is told at once', () => {
  const rows = [
    [...header, '班级'],
    trainingRow({ 日期: '3月1日', 课时: '4+1' }),
    ['合计', null, null, null, null, null, 2],
    trainingRow({ 教师: ' ' }),
  ];
  expect(readBuilt({ sheets: [{ name: '培训', rows }] }).problems.map(({ code }) => code)).toEqual([
    'duplicate-column',
    'date-without-year',
    'cell-unreadable',
    'row-skipped',
    'cell-blank',
  ]);
});
