import { ARTICLES } from '../../src/model/article.js';

const DIGITS = '〇一二三四五六七八九';

function numeral(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${units > 0 ? (DIGITS[units] ?? '') : ''}`;
}

/** A made-up plan of the shape that offices write, with exactly these articles and items, its sentences broken by the page. */
export function planText(articles: readonly string[] = ARTICLES): string {
  const body = articles.map((article) => {
    const [, number = '', item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
    return item === undefined
      ? `第${numeral(Number(number))}条 各部门应当按照上一条的要求，\n把下列事情办好：`
      : `${item === '2' ? '- ' : ''}（${numeral(Number(item))}）照第三条办好一件事；`;
  });
  return ['某学院办法', '', '第一章 总 则', ...body, '附件：', '1. 某表'].join('\n\n');
}
