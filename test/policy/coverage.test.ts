import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../../src/model/article.js';
import { coverage } from '../../src/policy/coverage.js';
import { findArticles } from '../../src/policy/find-articles.js';
import { parseNumeral } from '../../src/policy/numeral.js';
import { otherCollege } from './other-college.js';

const found = (text: string) => findArticles(text).map(({ article }) => article);

const DIGITS = '〇一二三四五六七八九';

/** A numeral as documents write it. */
function numeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${units > 0 ? (DIGITS[units] ?? '') : ''}`;
}

/** A made-up plan with exactly these articles and items. */
function plan(articles: readonly string[]): string {
  return articles
    .map((article) => {
      const [, number = '', item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
      return item === undefined
        ? `第${numeral(Number(number))}条 各部门应当办好下列事情：`
        : `（${numeral(Number(item))}）办好一件事；`;
    })
    .join('\n\n');
}

describe('articles', () => {
  test('are known by their numbering, chapters are not articles', () => {
    const text = [
      '某学院办法',
      '第一章 总 则',
      '第一条 为了办好事情，制定本办法。',
      '第二章 办法',
      '第二条 照此办理。',
    ];
    expect(findArticles(text.join('\n'))).toEqual([
      { article: '1', line: 3 },
      { article: '2', line: 5 },
    ]);
  });

  test('may have a full-width space, no space, a colon, Arabic digits or list marks', () => {
    expect(found('第一条　甲。\n第二条乙。\n第3条：丙。\n- 第四条 丁。\n**第五条** 戊。\n第 六 条 己。')).toEqual([
      ...['1', '2', '3', '4', '5', '6'],
    ]);
  });

  test('that a sentence mentions are not taken, wherever its line breaks', () => {
    const text = [
      '第一条 依照第二条、第三条办理，并按',
      '第二条的规定报送；第九条除外。',
      '第二条 甲，参见',
      '第一条 。',
      '第三条 乙，适用',
      '',
      '第二十八条（一）的，不予办理。',
      '第四条 丙。',
    ];
    expect(findArticles(text.join('\n'))).toEqual([
      { article: '1', line: 1 },
      { article: '2', line: 3 },
      { article: '3', line: 5 },
      { article: '4', line: 8 },
    ]);
  });

  test('that the text lacks leave a gap', () => {
    expect(found('第一条 甲。\n第三条 乙。')).toEqual(['1', '3']);
  });

  test('of a text with Windows line ends and a byte order mark are found at their lines', () => {
    expect(findArticles('\uFEFF第一条 甲。\r\n\r\n第二条 乙。\r\n')).toEqual([
      { article: '1', line: 1 },
      { article: '2', line: 3 },
    ]);
  });
});

describe('items', () => {
  test('are known in both widths, in Chinese and Arabic numerals, after list marks', () => {
    const text = [
      '第七条 下列事项：',
      '（一）甲；',
      '(二) 乙；',
      '- （三）丙；',
      '  * (4)丁；',
      '（５）戊。',
      '㈥ 己。',
    ];
    expect(found(text.join('\n'))).toEqual(['7', '7(1)', '7(2)', '7(3)', '7(4)', '7(5)', '7(6)']);
  });

  test('begin again in every article', () => {
    expect(found('第一条 甲：\n（一）乙。\n第二条 丙：\n（一）丁。')).toEqual(['1', '1(1)', '2', '2(1)']);
  });

  test('may follow each other on one line', () => {
    expect(found('第一条 下列：（一）甲；（二）乙；\n（三）丙。')).toEqual(['1', '1(1)', '1(2)', '1(3)']);
  });

  test('that a sentence mentions are not taken', () => {
    const text = [
      '第一条 下列：',
      '（一）甲，但',
      '（三）所列除外；',
      '（二）乙（二）丙，同',
      '（一）；',
      '（三）丁（2021）。',
    ];
    expect(findArticles(text.join('\n'))).toEqual([
      { article: '1', line: 1 },
      { article: '1(1)', line: 2 },
      { article: '1(2)', line: 4 },
      { article: '1(3)', line: 6 },
    ]);
  });

  test('that the text lacks leave a gap', () => {
    expect(found('第一条 下列：\n（一）甲；\n（三）丙。')).toEqual(['1', '1(1)', '1(3)']);
  });

  test('before the first article and in annexes belong to no article', () => {
    expect(found('说明：\n（一）甲。\n第一条 乙。\n附件：\n（一）某表\n（二）另表')).toEqual(['1']);
  });

  test('after a broken line that names an annex still count', () => {
    expect(found('第一条 下列：\n（一）填好《\n附件 1：某表》；\n（二）报送。')).toEqual(['1', '1(1)', '1(2)']);
  });
});

test('a page broken anywhere inside its sentences has the same articles', () => {
  const text = plan(ARTICLES).replaceAll('办好', '办好按照第三条和前项（一）的要求应当办好的');
  for (const width of [9, 14, 20]) {
    const pieces = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
    expect(found(pieces.join('\n'))).toEqual(ARTICLES);
  }
});

describe('coverage', () => {
  const policy = otherCollege();

  test('is complete when text and policy file agree', () => {
    const { complete, rows } = coverage(plan(ARTICLES), policy);
    expect(complete).toBe(true);
    expect(rows.map(({ article }) => article)).toEqual(ARTICLES);
    expect(rows.find(({ article }) => article === '25(6)')).toMatchObject({
      line: 107,
      entry: { handledBy: 'hours', by: ['invigilation', 'time-conflict', 'invigilation-hours', 'invigilation-unit'] },
    });
  });

  test('names what the text has and the policy file has no place for', () => {
    const { complete, rows } = coverage(`${plan(ARTICLES)}\n（一）办好一件事；\n第三十一条 又一条。`, policy);
    expect(complete).toBe(false);
    expect(rows.filter(({ entry }) => entry === undefined)).toEqual([
      { article: '30(1)', line: 130, entry: undefined },
      { article: '31', line: 131, entry: undefined },
    ]);
  });

  test('names what the policy file cites and the text lacks', () => {
    const { complete, rows } = coverage(plan(ARTICLES.filter((article) => article !== '3(5)')), policy);
    expect(complete).toBe(false);
    expect(rows.filter(({ line }) => line === undefined).map(({ article }) => article)).toEqual(['3(5)']);
  });

  test('of an empty text is everything missing', () => {
    expect(coverage('', policy).rows.every(({ line }) => line === undefined)).toBe(true);
  });
});

describe('numerals', () => {
  test('up to ninety-nine are read as they are written', () => {
    const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(numbers.map((number) => parseNumeral(numeral(number)))).toEqual(numbers);
  });

  test.each([
    ['一百', 100],
    ['百', 100],
    ['一百零一', 101],
    ['一百一十', 110],
    ['二百三十五', 235],
    ['二 十 五', 25],
    ['25', 25],
    ['', undefined],
    ['零', undefined],
    ['条', undefined],
    ['二二', undefined],
    ['2021', undefined],
  ])('%s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });
});
