import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { noteAt, errorAt } from '../../src/model/problem.js';
import { errorsToldOnce, toldOnce } from '../../src/render/alike.js';
import { problemsTable } from '../../src/render/problems-table.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';

function skipped(sheet: string) {
  return noteAt('sheet-hidden', { file: '台账.xlsx', sheet }, { like: undefined }, { value: sheet });
}

test('three notes that say the same are told once, two are told each', () => {
  const three = ['师资', '培训', '报送'].map(skipped);
  expect(toldOnce(three).map(({ others }) => others.length)).toEqual([2]);
  expect(toldOnce(three.slice(1)).map(({ others }) => others.length)).toEqual([0, 0]);
});

test('nothing is lost, and what comes first stays first', () => {
  const other = noteAt('sheet-empty', { file: '台账.xlsx', sheet: '站点' }, {});
  const notes = [skipped('师资'), other, skipped('培训'), skipped('报送')];
  const told = toldOnce(notes);
  expect(told.map(({ first }) => first)).toEqual([notes[0], other]);
  expect(told.flatMap(({ first, others }) => [first, ...others])).toHaveLength(notes.length);
});

test('errors stand before notes, so that no note buries one', () => {
  const error = errorAt(
    'unknown-pilot',
    { file: '台账.xlsx', sheet: '报送', cell: 'B3' },
    { nearest: undefined, known: [] },
    { value: 'x' },
  );
  const table = problemsTable([skipped('师资'), error], { words: zh, width: 80, colour: false });
  expect(table.indexOf('B3')).toBeGreaterThan(0);
  expect(table.indexOf('B3')).toBeLessThan(table.indexOf('师资'));
});

describe('errors of many rows', () => {
  const HOURS = { type: 'hours', choices: [], limit: 24 } as const;
  const blank = (cell: string, sheet = '培训') =>
    errorAt('cell-blank', { file: '台账.xlsx', sheet, cell }, { belongs: HOURS }, { field: '课时' });
  const odd = (cell: string, value: string) =>
    errorAt(
      'cell-unreadable',
      { file: '台账.xlsx', sheet: '培训', cell },
      { belongs: HOURS },
      { field: '课时', value },
    );
  const cells = (problems: readonly Problem[]) =>
    errorsToldOnce(problems, zh).map(({ first, others }) =>
      [first, ...others].map(({ place }) => place.cell).join(' '),
    );

  test('the same blank in three cells of a column is told once, in two twice', () => {
    expect(cells([blank('G5'), blank('G6'), blank('G12')])).toEqual(['G5 G6 G12']);
    expect(cells([blank('G5'), blank('G6')])).toEqual(['G5', 'G6']);
  });

  test('another column, another sheet, another value is told by itself, in the order of places', () => {
    expect(cells([blank('G5'), blank('H5'), blank('G6'), blank('G7', '师资')])).toEqual(['G5', 'H5', 'G6', 'G7']);
    expect(cells([odd('G5', '4+1'), odd('G6', '4+2'), odd('G7', '4+3')])).toEqual(['G5', 'G6', 'G7']);
    expect(cells([odd('G5', '待定'), blank('G6'), odd('G7', '待定'), odd('G9', '待定')])).toEqual(['G5 G7 G9', 'G6']);
  });

  test.each([
    ['zh', zh, ['同样的还有 3 处：G6-G7、G12。', '4 处错误']],
    ['en', en, ['The same at 3 more: G6-G7, G12.', '4 errors']],
  ] as const)('the cells are listed, the mend is said once, every cell is counted (%s)', (_, words, said) => {
    const table = problemsTable([blank('G5'), blank('G6'), blank('G7'), blank('G12')], {
      words,
      width: 200,
      colour: false,
    });
    for (const one of said) expect(table).toContain(one);
    expect(table.split(words.screen.hint.trim())).toHaveLength(2);
  });
});
