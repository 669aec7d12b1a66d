import { expect, test } from 'vitest';
import { noteAt, errorAt } from '../../src/model/problem.js';
import { toldOnce } from '../../src/render/alike.js';
import { problemsTable } from '../../src/render/problems-table.js';
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
  expect(told.map(({ note }) => note)).toEqual([notes[0], other]);
  expect(told.flatMap(({ note, others }) => [note, ...others])).toHaveLength(notes.length);
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
