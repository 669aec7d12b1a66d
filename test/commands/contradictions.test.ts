import { describe, expect, test } from 'vitest';
import { zh } from '../../src/render/words/zh.js';
import { folderWith, PILOT, someFiles } from '../folders.js';
import { checked, counted, refused } from './answers.js';

// PILOT was approved on 2024-05-10, on line 6 of its file; what is added begins on line 7.

/** The line that the message names. */
function otherLine(message: string): string {
  const lines = Array.from({ length: 20 }, (_, index) => index + 1);
  return lines.filter((line) => message.includes(zh.screen.lineOf(line, undefined))).join(' ');
}

/** Each note about dates, as `line field: line of the other`. */
async function notes(added: string, pilot = PILOT): Promise<readonly string[]> {
  const [department] = (await checked(folderWith(someFiles({ 'web.yaml': `${pilot}${added}` })))).departments;
  const found = (department?.notes ?? []).filter(({ code }) => code === 'dates-contradict');
  return found.map(({ place, field, message }) => `${String(place.line)} ${field ?? ''}: ${otherLine(message)}`);
}

describe('dates that contradict are noted with both places', () => {
  test('an exam, its list and its certificates before the approval', async () => {
    const exam = '考核:\n  - 批次: 甲\n    日期: 2024-03-01\n    名单报送日期: 2024-02-01\n';
    expect(await notes(exam)).toEqual(['9 考核.日期: 6', '10 考核.名单报送日期: 6']);
  });

  test('certificates issued before their exam', async () => {
    const exam = '考核:\n  - { 批次: 甲, 日期: 2026-06-01, 证书发放日期: 2026-05-31 }\n';
    expect(await notes(exam)).toEqual(['8 考核.证书发放日期: 8']);
  });

  test('a rectification done before the pilot was approved', async () => {
    expect(await notes('整改:\n  - { 问题: 签到, 期限: 2026-03-01, 完成日期: 2024-01-31 }\n')).toEqual([
      '8 整改.完成日期: 6',
    ]);
  });

  test('reports due before the approval', async () => {
    expect(await notes('报送: { 首次应报日期: 2024-05-09 }\n')).toEqual(['7 报送.首次应报日期: 6']);
  });

  test('an end before the approval, and an exam after the end', async () => {
    const ended = PILOT.replace('试点中', '已结束');
    expect(await notes('结束日期: 2024-05-09\n', ended)).toEqual(['7 结束日期: 6']);
    expect(await notes('结束日期: 2026-06-30\n考核:\n  - { 批次: 甲, 日期: 2026-07-01 }\n', ended)).toEqual([
      '7 结束日期: 9',
    ]);
  });

  test('an approval before the application or the declaration on the platform', async () => {
    const late = '申报: { 日期: 2024-05-11 }\n申报程序: { 平台申报: { 日期: 2024-05-12 } }\n';
    expect(await notes(late)).toEqual(['6 申报结果.批准日期: 7', '6 申报结果.批准日期: 8']);
  });

  test('the same day is no contradiction', async () => {
    const exam =
      '考核:\n  - { 批次: 甲, 日期: 2024-05-10, 证书发放日期: 2024-05-10 }\n报送: { 首次应报日期: 2024-05-10 }\n';
    expect(await notes(exam)).toEqual([]);
  });

  test('a lone pilot file too', async () => {
    const folder = folderWith({ 'web.yaml': `${PILOT}报送: { 首次应报日期: 2024-05-09 }\n` });
    const [department] = (await checked(`${folder}/web.yaml`)).departments;
    expect(department?.notes.map(({ code }) => code)).toEqual(['dates-contradict']);
  });

  test('hours say it as well, and go on', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': `${PILOT}报送: { 首次应报日期: 2024-05-09 }\n` }));
    const [department] = (await counted(folder)).departments;
    expect(department?.notes.map(({ code }) => code)).toContain('dates-contradict');
    expect(department?.totals.paid).toBe(1);
  });
});

describe('what a running pilot leaves out or gets wrong', () => {
  test('an exam without counts and without 考核 rows is unproven, and says what to fill in', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': `${PILOT}考核:\n  - { 批次: 甲, 日期: 2026-06-01 }\n` }));
    const { departments } = await checked(folder, '--article', '28(5)');
    const result = departments[0]?.pilots[0]?.results.find(({ rule }) => rule === 'art28.5-pass-rate');
    expect(result).toMatchObject({ status: 'unproven', facts: {}, sources: [{ file: 'web.yaml', line: 8 }] });
    expect(result?.remedy).toContain('甲');
  });

  test('考核 rows of a pilot whose file lists no exam are noted once, with both places; listed, they are not', async () => {
    const header = ['试点', '批次', '学号', '参加考试', '合格'];
    const exams = { 考核: [header, ['web', '甲', 'S1', '是', '是'], ['web', '甲', 'S2', '是', '否']] };
    const noted = async (added: string) => {
      const files = someFiles({ 'web.yaml': `${PILOT}${added}`, 'exams.xlsx': exams });
      const [department] = (await checked(folderWith(files))).departments;
      return (department?.notes ?? []).filter(({ code }) => code === 'exams-not-listed');
    };
    const notes = await noted('');
    expect(notes).toMatchObject([{ place: { file: 'exams.xlsx', sheet: '考核', cell: 'A2' }, severity: 'note' }]);
    expect(notes[0]?.message).toMatch(/2 行.*web\.yaml/u);
    expect(await noted('考核:\n  - { 批次: 甲, 日期: 2026-06-01 }\n')).toEqual([]);
  });

  test('a rectification without its due date is an error at its entry', async () => {
    const folder = folderWith(someFiles({ 'web.yaml': `${PILOT}整改:\n  - { 问题: 签到 }\n` }));
    expect(await refused('check', folder)).toEqual(['missing-key 整改.期限 ']);
  });

  test.each(['28(5)', '28', '27', '28(6)'])('a violation of %s is an error that names the four', async (article) => {
    const folder = folderWith(
      someFiles({ 'web.yaml': `${PILOT}违规违纪:\n  - { 条款: "${article}", 日期: 2026-03-01 }\n` }),
    );
    expect(await refused('check', folder)).toEqual([`not-a-choice 违规违纪.条款 ${article}`]);
  });
});
