import { describe, expect, test } from 'vitest';
import { documentOf, PILOT, readText, wrong } from './documents.js';

describe('an ended pilot', () => {
  const ended = PILOT.replace('试点中', '已结束');

  test('needs the date of its end', () => {
    expect(wrong('pilot', ended)).toEqual(['- ended-without-date 结束日期']);
    expect(wrong('pilot', `${ended}结束日期:\n`)).toEqual(['- ended-without-date 结束日期']);
    expect(documentOf('pilot', `${ended}结束日期: 2026-06-30\n`)).toMatchObject({ endedOn: '2026-06-30' });
  });

  test('a pilot that goes on does not', () => {
    expect(wrong('pilot', PILOT)).toEqual([]);
  });
});

describe('the id', () => {
  test.each(['web-1', 'A_b', '2026'])('%s', (id) => {
    expect(documentOf('pilot', PILOT.replace('web-1', id))).toMatchObject({ id });
  });

  test.each(['web 1', '前端', 'web.1', 'web/1'])('%s is none', (id) => {
    expect(wrong('pilot', PILOT.replace('web-1', id))).toEqual(['2 not-an-id 编号']);
  });
});

describe('exam counts', () => {
  const exam = (counts: string) => `${PILOT}考核:\n  - 批次: 2026-1\n    日期: 2026-05-01\n    ${counts}\n`;

  test('none, or all three with passed ≤ sat ≤ registered', () => {
    expect(wrong('pilot', exam('名单报送日期: 2026-04-01'))).toEqual([]);
    expect(wrong('pilot', exam('报名人数: 30\n    参考人数: 30\n    合格人数: 30'))).toEqual([]);
    expect(wrong('pilot', exam('报名人数: 0\n    参考人数: 0\n    合格人数: 0'))).toEqual([]);
  });

  test('one or two of three: one problem at the first line of the exam, naming what is missing', () => {
    const { problems } = readText('pilot', exam('参考人数: 30\n    报名人数:'));
    expect(problems).toMatchObject([
      { code: 'exam-counts-incomplete', place: { line: 7 }, facts: { missing: ['报名人数', '合格人数'] } },
    ]);
    expect(wrong('pilot', exam('registered: 30\n    sat: 30'))).toEqual(['7 exam-counts-incomplete 考核.合格人数']);
  });

  test('more passed than sat, or more sat than registered: at the first line of the exam', () => {
    expect(wrong('pilot', exam('报名人数: 30\n    参考人数: 20\n    合格人数: 21'))).toEqual([
      '7 exam-counts-contradict 考核',
    ]);
    expect(wrong('pilot', exam('报名人数: 30\n    参考人数: 31\n    合格人数: 21'))).toEqual([
      '7 exam-counts-contradict 考核',
    ]);
  });

  test('a count that is none is told alone', () => {
    expect(wrong('pilot', exam('报名人数: 30\n    参考人数: -1\n    合格人数: 21'))).toEqual([
      '10 integer-out-of-range 考核.参考人数',
    ]);
  });
});

describe('what may stand once', () => {
  test('a batch, also when white space or width differ: at the second', () => {
    const exams = '考核:\n  - {批次: 2026-1, 日期: 2026-05-01}\n  - 日期: 2026-06-01\n    批次: 2026 -１\n';
    expect(wrong('pilot', PILOT + exams)).toEqual(['9 repeated-batch 考核.批次']);
  });

  test('batches that differ in letter case are two', () => {
    expect(wrong('pilot', `${PILOT}考核: [{批次: a, 日期: 2026-05-01}, {批次: A, 日期: 2026-05-01}]\n`)).toEqual([]);
  });

  test('a grade: at the second, beside everything else that is wrong', () => {
    const grades = '招生情况:\n  - {年级: 2024, 班级数: 2, 在校生数: 60}\n  - {年级: 2024, 班级数: 二, 在校生数: 60}\n';
    expect(wrong('pilot', PILOT + grades)).toEqual([
      '8 repeated-grade 招生情况.年级',
      '8 not-an-integer 招生情况.班级数',
    ]);
  });
});

describe('pauses', () => {
  const pause = (from: string, to: string) => `${PILOT}报送:\n  停报:\n    - 止: ${to}\n      起: ${from}\n`;

  test('end on the day they begin or later', () => {
    expect(wrong('pilot', pause('2026-01-10', '2026-01-10'))).toEqual([]);
    expect(wrong('pilot', pause('2026-01-10', '2026-02-10'))).toEqual([]);
  });

  test('that run backwards are told where they begin', () => {
    expect(wrong('pilot', pause('2026-01-11', '2026-01-10'))).toEqual(['9 pause-reversed 报送.停报.起']);
  });
});

test('years of study are at least one', () => {
  expect(wrong('pilot', PILOT.replace('名称: 软件技术', '名称: 软件技术, 学制: 0'))).toEqual([
    '5 integer-out-of-range 专业.学制',
  ]);
});
