import { expect, test } from 'vitest';
import { kindOf } from '../../src/dictionary/kind.js';
import { inShort, nodeOf } from './documents.js';

function kind(text: string): unknown {
  const answer = kindOf(nodeOf(text), 'x.yaml');
  return 'kind' in answer ? answer.kind : inShort(answer.problems);
}

test.each([
  ['类型: 系部', 'department'],
  ['kind: department', 'department'],
  ['类型: pilot', 'pilot'],
  ['kind: 试点', 'pilot'],
  ['名称: 甲\n类型: 政策', 'policy'],
  ['kind:\n类型: 系部', 'department'],
])('%s', (text, expected) => {
  expect(kind(text)).toBe(expected);
});

test('a file without a kind, or with an empty one, is told without a line', () => {
  expect(kind('名称: 甲\n')).toEqual(['- missing-kind 类型']);
  expect(kind('类型:\n')).toEqual(['- missing-kind 类型']);
});

test('a misspelled key is named', () => {
  expect(kindOf(nodeOf('類型: 系部\n'), 'x.yaml')).toMatchObject({ problems: [{ facts: { instead: '類型' } }] });
});

test('an unknown kind is told with the kinds there are, in the language of its key', () => {
  expect(kindOf(nodeOf('类型: 部门\n'), 'x.yaml')).toMatchObject({
    problems: [{ code: 'not-a-choice', place: { line: 1 }, facts: { options: ['系部', '试点', '政策'] } }],
  });
  expect(kindOf(nodeOf('kind: departmnt\n'), 'x.yaml')).toMatchObject({
    problems: [{ facts: { options: ['department', 'pilot', 'policy'], nearest: 'department' } }],
  });
});

test('kinds that JavaScript objects have are none', () => {
  expect(kind('kind: constructor\n')).toEqual(['1 not-a-choice kind']);
  expect(kind('kind: [pilot]\n')).toEqual(['1 not-a-choice kind']);
});
