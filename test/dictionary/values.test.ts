import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/model/calendar-date.js';
import { DEPARTMENT, documentOf, PILOT, readText, wrong } from './documents.js';

function submittedOn(written: string): unknown {
  const reading = readText('department', `${DEPARTMENT}上报日期: ${written}\n`);
  return reading.ok ? reading.document.submittedOn : reading.problems.map(({ code }) => code).join();
}

describe('dates', () => {
  test.each([
    ['2026-11-30', '2026-11-30'],
    ['"2026-11-30"', '2026-11-30'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2026-12-18T08:30:00Z', '2026-12-18'],
    ['2026-12-18T23:59:59+08:00', '2026-12-18'],
    ['2026-12-18 8:30:00', '2026-12-18'],
    ['2026-12-18t08:30:00.5 -5', '2026-12-18'],
  ])('%s is the day as written', (written, day) => {
    expect(submittedOn(written)).toBe(day);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '2026/3/1',
    '2026.3.1',
    '2026年3月1日',
    '20260301',
    '45000',
    '3月1日',
    '是',
    '2026-02-30T08:30:00Z',
  ])('%s is no date', (written) => {
    expect(submittedOn(written)).toBe('not-a-date');
  });

  test('another way of writing a real day is suggested, never taken', () => {
    const { problems } = readText('department', `${DEPARTMENT}上报日期: 2026年3月1日\n`);
    expect(problems).toMatchObject([{ value: '2026年3月1日', facts: { suggestion: '2026-03-01' } }]);
  });

  test('the guard and the calendar know the same days', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(submittedOn(text)).toBe(isCalendarDate(text) ? text : 'not-a-date');
      }),
      { numRuns: 300 },
    );
  });
});

describe('yes and no', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['false', false],
    ['是', true],
    ['否', false],
    ['"是"', true],
  ])('%s', (written, met) => {
    expect(documentOf('department', `${DEPARTMENT}专项工作组: {符合: ${written}}\n`)).toMatchObject({
      workingGroup: { met },
    });
  });

  test.each(['可能', 'yes', '1', '√', '"不"'])('%s is neither', (written) => {
    expect(wrong('department', `${DEPARTMENT}专项工作组: {符合: ${written}}\n`)).toEqual([
      '4 not-yes-no 专项工作组.符合',
    ]);
  });
});

describe('text', () => {
  test.each([
    ['45', '45'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['2026.10', '2026.10'],
    ['013800138000', '013800138000'],
    ['"45"', '45'],
    ['2026-01-01', '2026-01-01'],
    ['是', '是'],
  ])('%s stays as it is written', (written, name) => {
    expect(documentOf('department', `类型: 系部\n名称: ${written}\n年度: 2026\n`)).toMatchObject({ name });
  });

  test('true, a list and a map are no text', () => {
    expect(wrong('department', '类型: 系部\n名称: true\n年度: 2026\n')).toEqual(['2 wrong-type 名称']);
    expect(wrong('department', '类型: 系部\n名称: [甲]\n年度: 2026\n')).toEqual(['2 wrong-type 名称']);
    expect(wrong('department', '类型: 系部\n名称:\n  甲: 乙\n年度: 2026\n')).toEqual(['2 wrong-type 名称']);
  });
});

describe('integers', () => {
  test.each([
    ['0', 0],
    ['60', 60],
    ['60.0', 60],
    ['+60', 60],
  ])('%s students', (written, students) => {
    const text = `${PILOT}招生情况: [{年级: 2024, 班级数: 2, 在校生数: ${written}}]\n`;
    expect(documentOf('pilot', text)).toMatchObject({ enrolment: [{ students }] });
  });

  test.each([
    ['-1', 'integer-out-of-range'],
    ['60.5', 'not-an-integer'],
    ['"60"', 'not-an-integer'],
    ['六十', 'not-an-integer'],
    ['60人', 'not-an-integer'],
    ['1e3', 'not-an-integer'],
    ['0x10', 'not-an-integer'],
    ['.inf', 'not-an-integer'],
    ['99999999999999999999', 'not-an-integer'],
    ['true', 'not-an-integer'],
    ['[60]', 'wrong-type'],
  ])('%s students are an error', (written, code) => {
    const text = `${PILOT}招生情况: [{年级: 2024, 班级数: 2, 在校生数: ${written}}]\n`;
    expect(wrong('pilot', text)).toEqual([`6 ${code} 招生情况.在校生数`]);
  });

  test('years have four digits', () => {
    expect(wrong('department', '类型: 系部\n名称: 甲\n年度: 26\n')).toEqual(['3 integer-out-of-range 年度']);
    expect(wrong('department', '类型: 系部\n名称: 甲\n年度: 20260\n')).toEqual(['3 integer-out-of-range 年度']);
  });
});

describe('rates', () => {
  test.each([
    ['0', 0],
    ['45', 4500],
    ['33.33', 3333],
    ['0.1', 10],
    ['45.500', 4550],
    ['1000000.07', 100000007],
  ])('%s yuan are exact fen', (written, fen) => {
    const text = `${DEPARTMENT}课时费标准: {超课时: {默认: ${written}}}\n`;
    expect(documentOf('department', text)).toMatchObject({ rates: { overload: { default: fen } } });
  });

  test.each(['-0.01', '1.005', '1e2', '45元', '"45"', '.nan', '是'])('%s is no amount', (written) => {
    const text = `${DEPARTMENT}课时费标准: {超课时: {教授: ${written}}}\n`;
    expect(wrong('department', text)).toEqual(['4 not-an-amount 课时费标准.超课时.教授']);
  });

  test('a title without an amount is not there', () => {
    const text = `${DEPARTMENT}课时费标准: {超课时: {教授: , 默认: 45}}\n`;
    expect(documentOf('department', text)).toMatchObject({ rates: { overload: { default: 4500 } } });
  });
});

describe('choices', () => {
  test.each([
    ['阶段: 试点中', 'running'],
    ['stage: running', 'running'],
    ['阶段: running', 'running'],
    ['阶段: 试 点 中', 'running'],
    ['阶段: 申报中', 'applying'],
  ])('%s', (line, stage) => {
    expect(documentOf('pilot', PILOT.replace('阶段: 试点中', line))).toMatchObject({ stage });
  });

  test('what is no option is told with the options in the language of its key', () => {
    const chinese = readText('pilot', PILOT.replace('试点中', '试点')).problems;
    expect(chinese).toMatchObject([
      { code: 'not-a-choice', value: '试点', facts: { options: ['申报中', '试点中', '已结束'], nearest: '试点中' } },
    ]);
    const english = readText('pilot', PILOT.replace('阶段: 试点中', 'stage: runing')).problems;
    expect(english).toMatchObject([{ facts: { options: ['applying', 'running', 'ended'], nearest: 'running' } }]);
  });

  test.each([
    ['28(1)', '28(1)'],
    ['28（2）', '28(2)'],
    ['第二十八条（四）', '28(4)'],
  ])('violation of %s', (written, article) => {
    const text = `${PILOT}违纪: [{条款: ${written}, 日期: 2026-01-01}]\n`;
    expect(documentOf('pilot', text)).toMatchObject({ violations: [{ article }] });
  });

  test.each(['28(5)', '28', '27(1)', '28.1'])('a violation of %s is an error', (written) => {
    const text = `${PILOT}违纪: [{条款: ${written}, 日期: 2026-01-01}]\n`;
    expect(wrong('pilot', text)).toEqual(['6 not-a-choice 违纪.条款']);
  });
});

describe('lists', () => {
  test('one path or one liaison may stand for a list of one', () => {
    const text = `${DEPARTMENT}党政联席会议: {佐证: a.pdf}\n联络专员: {姓名: 甲}\n`;
    expect(documentOf('department', text)).toMatchObject({
      meeting: { evidence: ['a.pdf'] },
      liaison: [{ name: '甲' }],
    });
  });

  test('an empty list is a value, an empty value is none', () => {
    expect(documentOf('department', `${DEPARTMENT}台账: []\n往年申报表:\n联络专员: []\n`)).toEqual({
      kind: 'department',
      name: '信息工程系',
      year: 2026,
      workbooks: [],
      liaison: [],
    });
  });

  test.each(['-', '- ~', '- ""', '- {}', '- " "'])('an entry %s is empty', (entry) => {
    expect(wrong('department', `${DEPARTMENT}联络专员:\n  - 姓名: 甲\n  ${entry}\n`)).toEqual([
      '6 empty-entry 联络专员',
    ]);
  });

  test('an empty path among the evidence is an error', () => {
    expect(wrong('department', `${DEPARTMENT}党政联席会议: {佐证: [a.pdf, ""]}\n`)).toEqual([
      '4 empty-entry 党政联席会议.佐证',
    ]);
  });

  test('a list of workbooks is a list, not one path', () => {
    expect(wrong('department', `${DEPARTMENT}台账: a.xlsx\n`)).toEqual(['4 wrong-type 台账']);
  });

  test('an attestation is a map, not a word', () => {
    expect(wrong('department', `${DEPARTMENT}专项工作组: 是\n`)).toEqual(['4 wrong-type 专项工作组']);
  });

  test('evidence that is a map is no path', () => {
    expect(wrong('department', `${DEPARTMENT}专项工作组: {佐证: {a: b}}\n`)).toEqual(['4 wrong-type 专项工作组.佐证']);
  });
});
