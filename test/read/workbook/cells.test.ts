import { describe, expect, test } from 'vitest';
import { readBuilt, readStaff, readTraining, type Read } from './ledger.js';
import { serial, type CellXml } from './xlsx.js';

function only(read: Read): Read['rows'][number] {
  const [row] = read.rows;
  if (row === undefined) throw new Error('no row was read');
  return row;
}

describe('a date', () => {
  test.each<readonly [string, CellXml, boolean]>([
    ['2026-03-01', '2026-03-01', false],
    ['an Excel date', serial(46_082), false],
    ['an Excel date that shows no year', serial(46_082, 2), false],
    ['2026.3.1', '2026.3.1', true],
    ['2026/3/1', '2026/3/1', true],
    ['2026年3月1日', '2026年3月1日', true],
    ['20260301 as text', '20260301', true],
    ['20260301 as a number', 20_260_301, true],
    ['with H:MM behind it', '2026-03-01 8:30', true],
    ['with H:MM:SS behind it', '2026/3/1 08:30:00', true],
    ['an Excel date with a time of day', serial(46_082.75), true],
    ['full-width digits', '２０２６－０３－０１', true],
    ['full-width digits and a time', '２０２６年３月１日　８：３０', true],
    ['white space around it', '\u00a02026-03-01\u3000', false],
    ['white space inside', '2026 年 3 月 1 日', true],
  ])('%s is read', (_, cell, noted) => {
    const read = readTraining({ 日期: cell });
    expect(only(read).date('date')).toBe('2026-03-01');
    expect(read.errors).toEqual([]);
    expect(read.notes).toEqual(noted ? ['cell-read-as B2'] : []);
  });

  test.each<readonly [string, CellXml, string]>([
    ['a day that no calendar has', '2026-02-30', 'date-impossible B2'],
    ['such a day as a number', 20_260_230, 'date-impossible B2'],
    ['a bare serial number', 45_000, 'date-bare-number B2'],
    ['a bare serial number as text', '45000', 'date-bare-number B2'],
    ['a date without a year', '3月1日', 'date-without-year B2'],
    ['a date without a year, in figures', '3.1', 'date-without-year B2'],
    ['day first', '01.10.2023', 'cell-unreadable B2'],
    ['a month only', '2026年3月', 'cell-unreadable B2'],
    ['a two-digit year', '26-03-01', 'cell-unreadable B2'],
    ['a time of day alone', serial(0.375, 3), 'cell-unreadable B2'],
    ['words', '三月一日', 'cell-unreadable B2'],
    ['an hour that no clock has', '2026-03-01 25:00', 'cell-unreadable B2'],
    ['TRUE', true, 'cell-unreadable B2'],
  ])('%s is an error', (_, cell, error) => {
    const read = readTraining({ 日期: cell });
    expect(read.errors).toEqual([error]);
    expect(only(read).date('date')).toBeUndefined();
    expect(only(read).whole).toBe(false);
  });
});

describe('class hours', () => {
  test.each<readonly [string, CellXml, number, boolean]>([
    ['a number', 2, 200, false],
    ['a number with two decimals', 1.25, 125, false],
    ['2.2 as a double', { xml: '<v>2.2000000000000002</v>' }, 220, false],
    ['24, the greatest', 24, 2400, false],
    ['0.01, the least', 0.01, 1, false],
    ['2课时', '2课时', 200, true],
    ['2 节', '2 节', 200, true],
    ['full-width', '２', 200, true],
    ['text', '2', 200, true],
    ['text with needless zeros', '2.500', 250, true],
    ['the value of a formula', { xml: '<f>1+1</f><v>2</v>' }, 200, false],
  ])('%s are read', (_, cell, hundredths, noted) => {
    const read = readTraining({ 课时: cell });
    expect(only(read).hours('hours')).toBe(hundredths);
    expect(read.errors).toEqual([]);
    expect(read.notes).toEqual(noted ? ['cell-read-as G2'] : []);
  });

  test.each<readonly [string, CellXml, string]>([
    ['4+1', '4+1', 'cell-unreadable G2'],
    ['-2', -2, 'hours-not-positive G2'],
    ['-2 as text', '-2', 'hours-not-positive G2'],
    ['0', 0, 'hours-not-positive G2'],
    ['25', 25, 'hours-too-many G2'],
    ['24.01', 24.01, 'hours-too-many G2'],
    ['1.005', 1.005, 'hours-too-precise G2'],
    ['#N/A', { t: 'e', xml: '<v>#N/A</v>' }, 'cell-error G2'],
    ['a formula without a value', { xml: '<f>1+1</f>' }, 'formula-without-value G2'],
    ['1.2 that became a date', serial(46_024, 2), 'became-date G2'],
    ['words', '两节', 'cell-unreadable G2'],
    ['1e2', '1e2', 'cell-unreadable G2'],
  ])('%s is an error', (_, cell, error) => {
    expect(readTraining({ 课时: cell }).errors).toEqual([error]);
  });

  test('allocations may be more than a day has', () => {
    const rows = [
      ['事项', '对象', '教师', '课时'],
      ['申报', 'web', '王晓明', 32],
    ];
    const read = readBuilt({ sheets: [{ name: '分配', rows }] });
    expect(only(read).hours('hours')).toBe(3200);
    expect(read.errors).toEqual([]);
  });
});

describe('是 and 否', () => {
  const spellings: readonly (readonly [CellXml, boolean])[] = [
    ...['是', '√', '✓', '对', '有', 'Y', 'y', 'yes', 'YES', '1', 'true', 'True', 'ＹＥＳ', ' 是 '].map(
      (text) => [text, true] as const,
    ),
    ...['否', '×', '✗', '无', 'N', 'n', 'no', 'No', '0', 'false', 'FALSE'].map((text) => [text, false] as const),
    [1, true],
    [0, false],
    [true, true],
    [false, false],
  ];
  test.each(spellings)('%s is read', (cell, yes) => {
    const read = readStaff({ 双师型: cell });
    expect(only(read).yesNo('dualQualified')).toBe(yes);
    expect(read.errors).toEqual([]);
  });

  test('spellings other than 是 and 否 are noted', () => {
    expect(readStaff({ 双师型: '√' }).notes).toEqual(['cell-read-as D2']);
    expect(readStaff({ 双师型: ' 是\u3000' }).notes).toEqual([]);
  });

  test('blank is neither', () => {
    const read = readStaff({ 双师型: '\u00a0' });
    expect(only(read).yesNo('dualQualified')).toBeUndefined();
    expect(read.errors).toEqual([]);
  });

  test.each(['可能', '?', 'x', '2'])('%s is an error', (text) => {
    expect(readStaff({ 双师型: text }).errors).toEqual(['cell-unreadable D2']);
  });
});

describe('an id', () => {
  test('stored as a number is its digits, noted', () => {
    const read = readStaff({ 工号: { xml: '<v>202301150000123</v>' } });
    expect(only(read).text('staffId')).toBe('202301150000123');
    expect(read.notes).toEqual(['cell-read-as A2']);
  });

  test('keeps leading zeros and letters of text', () => {
    expect(only(readStaff({ 工号: '0017X' })).text('staffId')).toBe('0017X');
  });

  test('loses white space and full-width digits', () => {
    const read = readStaff({ 工号: ' Ｔ０ 01' });
    expect(only(read).text('staffId')).toBe('T001');
    expect(read.notes).toEqual(['cell-read-as A2']);
  });

  test.each<readonly [string, CellXml, string]>([
    ['a number of 16 digits', { xml: '<v>1234567890123450</v>' }, 'id-digits-lost A2'],
    ['a number of 18 digits, as Excel keeps it', { xml: '<v>1.5010219990101202E+17</v>' }, 'id-digits-lost A2'],
    ['the text 2.02301E+11', '2.02301E+11', 'id-digits-lost A2'],
    ['a fraction', 1.5, 'cell-unreadable A2'],
    ['a date', serial(46_082), 'became-date A2'],
  ])('%s is an error', (_, cell, error) => {
    expect(readStaff({ 工号: cell }).errors).toEqual([error]);
  });
});

describe('other cells', () => {
  test.each<readonly [CellXml, boolean]>([
    [2024, false],
    ['2024', false],
    ['2024级', false],
    ['２０２４ 级', true],
  ])('%s is the grade 2024', (cell, noted) => {
    const rows = [
      ['学号', '姓名', '专业', '年级', '班级', '全日制'],
      ['S1', '张三', '软件技术', cell, '软件2401', '是'],
    ];
    const read = readBuilt({ sheets: [{ name: '学生', rows }] });
    expect(only(read).grade('grade')).toBe(2024);
    expect(read.notes).toEqual(noted ? ['cell-read-as D2'] : []);
  });

  test('a grade of two digits is an error', () => {
    const rows = [
      ['学号', '姓名', '专业', '年级', '班级', '全日制'],
      ['S1', '张三', '软件技术', '24级', '软件2401', '是'],
    ];
    expect(readBuilt({ sheets: [{ name: '学生', rows }] }).errors).toEqual(['cell-unreadable D2']);
  });

  test('a choice is read by its Chinese or its English name', () => {
    expect(only(readStaff({ 人员类别: '双 肩 挑' })).text('category')).toBe('dualRole');
    expect(only(readStaff({ 人员类别: 'dualRole' })).text('category')).toBe('dualRole');
  });

  test('a choice that does not exist says what may be chosen and what is near', () => {
    const read = readStaff({ 人员类别: '专职' });
    expect(read.problems).toMatchObject([
      {
        code: 'choice-unknown',
        field: '人员类别',
        value: '专职',
        facts: { choices: ['专任', '双肩挑', '行政', '校外'], nearest: '专任' },
      },
    ]);
  });

  test('several names are split by all separators and lose their white space', () => {
    const read = readStaff({ 任教专业: '软件 技术、大数据技术，云计算,物联网；动漫;虚拟现实\n网络、' });
    expect(only(read).list('majors')).toEqual([
      '软件技术',
      '大数据技术',
      '云计算',
      '物联网',
      '动漫',
      '虚拟现实',
      '网络',
    ]);
    expect(read.notes).toEqual([]);
  });

  test('several paths keep the white space inside them', () => {
    expect(only(readTraining({ 佐证: 'evidence/签到 表.pdf ； evidence/b.jpg' })).list('evidence')).toEqual([
      'evidence/签到 表.pdf',
      'evidence/b.jpg',
    ]);
  });

  test('text is kept as written, without white space around it', () => {
    expect(only(readTraining({ 节次: '\u30001-2 节\u00a0' })).text('slot')).toBe('1-2 节');
  });

  test('a number where text belongs is its digits', () => {
    expect(only(readTraining({ 班级: 2401 })).text('audience')).toBe('2401');
  });

  test('1-2 that Excel made a date of is an error, not a guess', () => {
    expect(readTraining({ 节次: serial(46_024, 2) }).errors).toEqual(['became-date C2']);
  });

  test('a whole date where text belongs is taken at its word and noted', () => {
    const read = readTraining({ 班级: serial(46_082) });
    expect(only(read).text('audience')).toBe('2026-03-01');
    expect(read.notes).toEqual(['cell-read-as D2']);
  });

  test('a required value that is blank is an error that says what belongs there', () => {
    expect(readTraining({ 教师: ' ' }).problems).toMatchObject([
      { code: 'cell-blank', place: { sheet: '培训', cell: 'F2' }, field: '教师', facts: { belongs: { type: 'text' } } },
    ]);
  });

  test('an error value is an error in any known column', () => {
    expect(readTraining({ 佐证: { t: 'e', xml: '<v>#REF!</v>' } }).errors).toEqual(['cell-error H2']);
  });

  test('a wrong cell tells file, sheet, cell, header, what stands there and what belongs there', () => {
    expect(readTraining({ 课时: '4+1' }).problems).toEqual([
      {
        code: 'cell-unreadable',
        severity: 'error',
        place: { file: 'ledger.xlsx', sheet: '培训', cell: 'G2' },
        field: '课时',
        value: '4+1',
        facts: { belongs: { type: 'hours', choices: [], limit: 24 } },
      },
    ]);
  });
});
