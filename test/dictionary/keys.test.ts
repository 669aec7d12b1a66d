import { describe, expect, test } from 'vitest';
import { DEPARTMENT, inShort, PILOT, readText, wrong } from './documents.js';

describe('unknown keys', () => {
  test('a misspelled key is told with the nearest name in either language', () => {
    const { problems } = readText(
      'department',
      `${DEPARTMENT}党政联席会: {日期: 2026-11-19}\nsubmitedOn: 2026-11-20\n`,
    );
    expect(inShort(problems)).toEqual(['4 unknown-key 党政联席会', '5 unknown-key submitedOn']);
    expect(problems.map(({ facts }) => 'nearest' in facts && facts.nearest)).toEqual(['党政联席会议', 'submittedOn']);
  });

  test('a misspelled required key is one problem, not two', () => {
    expect(wrong('department', '类型: 系部\n名稱: 信息工程系\n年度: 2026\n')).toEqual(['2 unknown-key 名稱']);
  });

  test('a key that is like no other has no nearest name, and the known ones are listed as the map is written', () => {
    const { problems } = readText('pilot', `${PILOT}申报: {气候: 好}\n`);
    expect(problems).toMatchObject([
      { code: 'unknown-key', field: '申报.气候', facts: { nearest: undefined, known: ['日期'] } },
    ]);
  });

  test('keys that JavaScript objects have are unknown keys and nothing else', () => {
    const text = `${DEPARTMENT}__proto__: {year: 1}\nconstructor: 1\nhasOwnProperty: 1\ntoString: 1\n`;
    expect(wrong('department', text)).toEqual([
      '4 unknown-key __proto__',
      '5 unknown-key constructor',
      '6 unknown-key hasOwnProperty',
      '7 unknown-key toString',
    ]);
  });

  test('and among the titles of a rate table they are titles', () => {
    const reading = readText('department', `${DEPARTMENT}课时单价: {超课时: {__proto__: 45, constructor: 46}}\n`);
    expect(reading.ok && Object.entries(reading.document.rates?.overload ?? {})).toEqual([
      ['__proto__', 4500],
      ['constructor', 4600],
    ]);
  });

  test('a key in another letter case is unknown', () => {
    expect(wrong('department', `${DEPARTMENT}Policy: x\n`)).toEqual(['4 unknown-key Policy']);
  });
});

describe('two spellings of one key', () => {
  test('title and English name, title and alias: an error at the second', () => {
    expect(wrong('department', `${DEPARTMENT}name: 信息系\n`)).toEqual(['4 both-spellings name']);
    expect(wrong('department', `${DEPARTMENT}口径: {site-hours: once}\n取值: {}\n`)).toEqual(['5 both-spellings 取值']);
  });

  test('also when one of them is empty', () => {
    expect(wrong('department', `${DEPARTMENT}year:\n`)).toEqual(['4 both-spellings year']);
    expect(wrong('department', `${DEPARTMENT}submittedOn:\n上报日期: 2026-11-20\n`)).toEqual([
      '5 both-spellings 上报日期',
    ]);
  });

  test('in a map of a map', () => {
    expect(wrong('pilot', `${PILOT}申报程序:\n  沟通:\n    日期: 2026-01-01\n    date: 2026-01-01\n`)).toEqual([
      '9 both-spellings 申报程序.沟通.date',
    ]);
  });

  test('titles of a rate table that differ in white space alone are one title', () => {
    expect(wrong('department', `${DEPARTMENT}课时费标准:\n  超课时:\n    副教授: 45\n    副 教授: 46\n`)).toEqual([
      '7 both-spellings 课时费标准.超课时.副 教授',
    ]);
  });
});

describe('missing keys', () => {
  test('at top level without a line, in the language that most keys are written in', () => {
    expect(wrong('department', '类型: 系部\n')).toEqual(['- missing-key 名称', '- missing-key 年度']);
    expect(wrong('department', 'kind: department\n')).toEqual(['- missing-key name', '- missing-key year']);
    expect(wrong('pilot', '类型: 试点\n编号: a\n')).toEqual([
      '- missing-key 证书',
      '- missing-key 阶段',
      '- missing-key 专业',
    ]);
  });

  test('in a map at its first key, in a flow map too', () => {
    const text = PILOT.replace('证书: {名称: Web前端开发, 等级: 中级}', '证书:\n  培训评价组织: 甲\n  目录批次: 乙');
    expect(wrong('pilot', text)).toEqual(['4 missing-key 证书.名称', '4 missing-key 证书.等级']);
    expect(wrong('pilot', PILOT.replace('名称: 软件技术', 'code: 1'))).toEqual(['5 missing-key 专业.name']);
  });

  test('in an empty map at its key', () => {
    expect(wrong('pilot', PILOT.replace('{名称: 软件技术}', '{}'))).toEqual(['5 missing-key 专业.名称']);
  });

  test('an empty value and an empty text are a missing key', () => {
    expect(wrong('department', '类型: 系部\n名称: ""\n年度:\n')).toEqual(['- missing-key 名称', '- missing-key 年度']);
    expect(wrong('department', '类型: 系部\n名称: "  "\n年度: ~\n')).toEqual([
      '- missing-key 名称',
      '- missing-key 年度',
    ]);
  });

  test.each([
    ['招生情况', '班级数: 2', ['7 missing-key 招生情况.年级', '7 missing-key 招生情况.在校生数']],
    ['考核', '名单报送日期: 2026-01-01', ['7 missing-key 考核.批次', '7 missing-key 考核.日期']],
    ['书证融通课程', '融通: 是', ['7 missing-key 书证融通课程.名称']],
    ['年度任务', '完成: 是', ['7 missing-key 年度任务.名称']],
    ['整改', '完成日期: 2026-01-01', ['7 missing-key 整改.问题', '7 missing-key 整改.期限']],
    ['违规违纪', '说明: 无', ['7 missing-key 违规违纪.条款', '7 missing-key 违规违纪.日期']],
  ])('an entry of %s lacks what it needs', (list, entry, problems) => {
    expect(wrong('pilot', `${PILOT}${list}:\n  - ${entry}\n`)).toEqual(problems);
  });

  test('a pause needs both ends', () => {
    expect(wrong('pilot', `${PILOT}报送:\n  停报:\n    - 说明: 寒假\n`)).toEqual([
      '8 missing-key 报送.停报.起',
      '8 missing-key 报送.停报.止',
    ]);
  });
});

test('all problems of a document come at once, sorted by place, beside the fields that are sound', () => {
  const reading = readText('department', '类型: 系部\n上报日期: 11月20日\n年度: 二〇二六\n台账: [a.xlsx]\n气候: 好\n');
  expect(inShort(reading.problems)).toEqual([
    '- missing-key 名称',
    '2 not-a-date 上报日期',
    '3 not-an-integer 年度',
    '5 unknown-key 气候',
  ]);
  expect(reading.ok ? undefined : reading.sound).toEqual({ kind: 'department', workbooks: ['a.xlsx'] });
});
