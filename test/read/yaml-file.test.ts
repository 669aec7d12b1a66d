import { describe, expect, test } from 'vitest';
import type { ScalarNode, SourceNode } from '../../src/model/source-node.js';
import { readYaml } from '../../src/read/yaml-file.js';
import { withExcerpts } from '../../src/read/yaml-text.js';

function read(text: string) {
  return readYaml(new TextEncoder().encode(text), 'x.yaml');
}

/** The node of a text that nothing is wrong with. */
function node(text: string): SourceNode {
  const reading = read(text);
  if ('problems' in reading) throw new Error(reading.problems.map(({ code }) => code).join());
  return reading.node;
}

/** What is wrong with a text: line, code, kind of fault. */
function wrong(text: string): readonly string[] {
  const reading = read(text);
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ code, place, facts }) =>
    [place.line === undefined ? '-' : String(place.line), code, ...('fault' in facts ? [facts.fault] : [])].join(' '),
  );
}

function valueAt(from: SourceNode, ...path: readonly (string | number)[]): SourceNode {
  let at = from;
  for (const step of path) {
    const next =
      at.kind === 'map'
        ? at.entries.find(({ key }) => key === step)?.value
        : at.kind === 'list'
          ? at.items[Number(step)]
          : undefined;
    if (!next) throw new Error(`nothing at ${path.join('/')}`);
    at = next;
  }
  return at;
}

function scalarAt(from: SourceNode, ...path: readonly (string | number)[]): ScalarNode {
  const at = valueAt(from, ...path);
  if (at.kind !== 'scalar') throw new Error(`no scalar at ${path.join('/')}`);
  return at;
}

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
}

describe('values', () => {
  test('know their file, line and column', () => {
    const root = node('名称: 甲\n联络专员:\n  - 姓名: 乙\n    电话: 1\n');
    expect(valueAt(root, '名称').place).toEqual({ file: 'x.yaml', line: 1, column: 5 });
    expect(valueAt(root, '联络专员', 0, '电话').place).toEqual({ file: 'x.yaml', line: 4, column: 9 });
    expect(root).toMatchObject({ entries: [{}, { key: '联络专员', keyPlace: { line: 2, column: 1 } }] });
  });

  test.each([
    ['007', 7, '007'],
    ['1e3', 1000, '1e3'],
    ['0x10', 16, '0x10'],
    ['33.330', 33.33, '33.330'],
    ['013800138000', 13800138000, '013800138000'],
  ])('the number %s keeps what was written', (written, value, text) => {
    expect(scalarAt(node(`a: ${written}\n`), 'a')).toMatchObject({ value, text });
  });

  test.each([
    ['2026-12-18', '2026-12-18'],
    ['2026-12-18T08:30:00Z', '2026-12-18T08:30:00Z'],
    ['是', '是'],
    ['yes', 'yes'],
    ['28(1)', '28(1)'],
    ["'13800138000'", '13800138000'],
    ['"a\\tb"', 'a\tb'],
    ['!!str 5', '5'],
    ['!!timestamp 2026-12-18', '2026-12-18'],
  ])('%s is text', (written, value) => {
    expect(scalarAt(node(`a: ${written}\n`), 'a').value).toBe(value);
  });

  test.each(['', ' ~', ' null', ' # 空'])('nothing is nothing:%s', (written) => {
    expect(scalarAt(node(`a:${written}\nb: 1\n`), 'a')).toMatchObject({ value: null, place: { line: 1 } });
  });

  test('a long text of several lines stands where it begins', () => {
    expect(scalarAt(node('a: |\n  一\n  二\nb: 1\n'), 'a')).toMatchObject({ value: '一\n二\n', place: { line: 1 } });
  });

  test('a number may be a key', () => {
    expect(node('2024: 1\n')).toMatchObject({ entries: [{ key: '2024' }] });
  });
});

describe('bytes', () => {
  test('a byte order mark changes nothing', () => {
    const reading = readYaml(bytesOf([0xef, 0xbb, 0xbf], '# 由系部填写\n名称: 甲\n'), 'x.yaml');
    expect(reading).toMatchObject({ node: { entries: [{ key: '名称', keyPlace: { line: 2, column: 1 } }] } });
  });

  test.each([
    ['\r\n', 'Windows'],
    ['\r', 'old Mac'],
  ])('line ends %j (%s) count as lines', (end) => {
    expect(valueAt(node(['a: 1', 'b: 2', 'c: 3'].join(end)), 'c').place.line).toBe(3);
  });

  test('GBK is refused, with the first line that is no UTF-8', () => {
    const reading = readYaml(bytesOf('kind: department\nname: ', [0xd0, 0xc5, 0xcf, 0xa2], '\n'), 'x.yaml');
    expect(reading).toMatchObject({
      problems: [{ code: 'yaml-not-utf8', place: { file: 'x.yaml', line: 2 }, facts: { encoding: 'GBK' } }],
    });
  });

  test('UTF-16 is refused', () => {
    const reading = readYaml(bytesOf([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]), 'x.yaml');
    expect(reading).toMatchObject({ problems: [{ code: 'yaml-not-utf8', facts: { encoding: 'UTF-16' } }] });
  });

  test('other bytes are refused without a guess', () => {
    const reading = readYaml(bytesOf('a: 1\n', [0x50, 0x4b, 0x03, 0x04, 0xff, 0xff]), 'x.yaml');
    expect(reading).toMatchObject({ problems: [{ code: 'yaml-not-utf8', facts: { encoding: undefined } }] });
  });

  test('5 MB are refused unread, one megabyte is read', () => {
    const comment = (bytes: number) => `a: 1\n#${'x'.repeat(bytes - 6)}`;
    expect(wrong(comment(5 * 1024 * 1024))).toEqual(['- yaml-too-large']);
    expect(wrong(comment(5_000_001))).toEqual(['- yaml-too-large']);
    expect(wrong(comment(1024 * 1024))).toEqual([]);
  });
});

describe('what is no document', () => {
  test.each(['', '\n\n', '# 只有注释\n', '---\n', 'null\n'])('%j is empty', (text) => {
    expect(wrong(text)).toEqual(['- yaml-empty']);
  });

  test('a list', () => {
    expect(wrong('- a\n- b\n')).toEqual(['1 yaml-not-a-map']);
  });

  test('lines with full-width colons are one text', () => {
    expect(read('类型：系部\n名称：信息工程系\n')).toMatchObject({
      problems: [{ code: 'yaml-not-a-map', facts: { found: 'text', fullWidthColon: true }, excerpt: '类型：系部' }],
    });
  });

  test('several documents are told at the second, an empty one too', () => {
    expect(wrong('a: 1\n---\nb: 2\n')).toEqual(['2 yaml-several-documents']);
    expect(wrong('a: 1\n---\n')).toEqual(['2 yaml-several-documents']);
    expect(wrong('---\na: 1\n...\n')).toEqual([]);
  });
});

describe('notation', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', '2 yaml-syntax tab'],
    ['a full-width colon', 'a: 1\n名称：甲\nb: 2\n', '2 yaml-syntax full-width-colon'],
    ['a full-width colon below a key', '证书:\n  名称：甲\n  等级: 中级\n', '2 yaml-syntax full-width-colon'],
    [
      'a full-width colon in the first line below a key, remarks behind each',
      '证书:\n  名称：甲 # 名称\n  等级: 中级 # 等级\n  组织: 乙 # 组织\n',
      '2 yaml-syntax full-width-colon',
    ],
    [
      'no space in the first line below a key, remarks behind each',
      '证书:\n  名称:甲 # 名称\n  等级: 中级 # 等级\n  组织: 乙 # 组织\n',
      '2 yaml-syntax space-after-colon',
    ],
    ['a full-width colon in the last line', 'a: 1\n名称：甲\n', '2 yaml-syntax full-width-colon'],
    [
      'a full-width colon before a map in braces, whose next lines are read as its own',
      '证书: {名称: 甲}\n专业：{ 名称: 网络, 代码: "1" }\n\n# 注\n申报结果:\n  批准日期: 2022-06-20\n  批准文号: 甲\n',
      '2 yaml-syntax full-width-colon',
    ],
    ['no space behind the colon', 'a: 1\n名称:甲\nb: 2\n', '2 yaml-syntax space-after-colon'],
    ['no colon at all', 'a: 1\n名称\nb: 2\n', '2 yaml-syntax missing-colon'],
    ['no colon in the last line', 'a: 1\n名称\n', '2 yaml-syntax missing-colon'],
    ['two colons', 'a: 1\n名称: 时间: 甲\n', '2 yaml-syntax colon-in-value'],
    ['a line too far right', 'a: 1\n  b: 2\n', '2 yaml-syntax indentation'],
    ['a line too far left', 'a:\n   b: 1\n  c: 2\n', '3 yaml-syntax indentation'],
    ['a quote that never closes', 'a: 1\nb: "甲\nc: 1\n', '2 yaml-syntax unclosed-quote'],
    ['a bracket that never closes', 'a: 1\nb: [甲, 乙\nc: 1\n', '2 yaml-syntax unclosed-bracket'],
    ['a brace that never closes', 'a: 1\nb: {甲: 乙\n', '2 yaml-syntax unclosed-bracket'],
    ['a path in double quotes', 'a: "evidence\\2026\\a.pdf"\n', '1 yaml-syntax backslash'],
    ['a value that begins with @', 'a: @甲\n', '1 yaml-syntax reserved-character'],
    ['a line that begins with %', '%甲\na: 1\n', '2 yaml-syntax directive'],
  ])('%s', (_, text, problem) => {
    expect(wrong(text)).toEqual([problem]);
  });

  test('an indentation that is wrong further down is told beside a wrong colon', () => {
    const text = 'a: 1\nb:\n  名称：甲\n  x: 1\nc: 2\nd:\n   e: 1\n  f: 2\n';
    expect(wrong(text)).toEqual(['3 yaml-syntax full-width-colon', '8 yaml-syntax indentation']);
  });

  test('all faults are told, in the order of lines, each with its line of text', () => {
    const reading = read('a: @x\nb:\n\tc: 1\nd: "e\n');
    expect(reading).toMatchObject({
      problems: [
        { place: { line: 1, column: 4 }, facts: { fault: 'reserved-character' }, excerpt: 'a: @x' },
        { place: { line: 3, column: 1 }, facts: { fault: 'tab' }, excerpt: '\tc: 1' },
        { place: { line: 4, column: 4 }, facts: { fault: 'unclosed-quote' }, excerpt: 'd: "e' },
      ],
    });
  });

  test.each([
    ['brackets', `a: ${'['.repeat(50_000)}\n`],
    ['closed brackets', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('too deep %s are one problem', (_, text) => {
    expect(wrong(text)).toEqual([expect.stringContaining('yaml-too-deep')]);
  });
});

describe('keys', () => {
  test('a second key of one name is an error at the second; the rest can still be judged', () => {
    const reading = read('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n');
    expect(wrong('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n')).toEqual(['4 duplicate-key', '5 duplicate-key']);
    expect(reading).toMatchObject({ problems: [{ field: 'c', facts: { first: { line: 3 } } }, { field: 'a' }] });
    expect(reading.node).toMatchObject({ entries: [{ key: 'a', value: { text: '1' } }, { key: 'b' }] });
  });

  test.each(['{a: 1}: 2', '[a]: 2', ': 2', '? \n: 2', '~: 2'])('%j is no name', (text) => {
    expect(wrong(`b: 1\n${text}\n`)).toEqual(['2 yaml-key-not-text']);
  });

  test('merge keys are refused', () => {
    expect(wrong('a: &x {b: 1}\nc:\n  <<: *x\n')).toEqual(['3 yaml-merge-key']);
  });
});

describe('aliases', () => {
  test('stand for what they name, at their own place', () => {
    const root = node('a: &id001 [x, y]\nb: *id001\nc: &n 45\nd: *n\n');
    expect(valueAt(root, 'b')).toMatchObject({
      kind: 'list',
      place: { line: 2 },
      items: [{ value: 'x' }, { value: 'y' }],
    });
    expect(scalarAt(root, 'd')).toMatchObject({ value: 45, text: '45', place: { line: 4, column: 4 } });
  });

  test('the latest anchor before an alias counts', () => {
    expect(scalarAt(node('a: &x 1\nb: &x 2\nc: *x\n'), 'c').value).toBe(2);
  });

  test('unknown, before their anchor, or inside what they name', () => {
    expect(wrong('a: *x\n')).toEqual(['1 yaml-unknown-alias']);
    expect(wrong('a: *x\nb: &x 1\n')).toEqual(['1 yaml-unknown-alias']);
    expect(wrong('a: &x [*x]\n')).toEqual(['1 yaml-alias-in-itself']);
  });

  test('a bomb of forty levels is one problem and goes off at once', () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const items = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*a${String(level - 1)}`));
      return `b${String(level)}: &a${String(level)} [${items.join(', ')}]`;
    });
    expect(wrong(`${levels.join('\n')}\n`)).toEqual(['4 yaml-alias-bomb']);
  });
});

describe('excerpts', () => {
  test('are the lines of the file itself, unless empty or very long', () => {
    const problem = (file: string, line: number) => ({
      code: 'missing-key' as const,
      severity: 'error' as const,
      place: { file, line },
      facts: {},
    });
    const lines = ['a: 1', '', 'x'.repeat(500)];
    const problems = [problem('x.yaml', 1), problem('y.yaml', 1), problem('x.yaml', 2), problem('x.yaml', 3)];
    expect(withExcerpts(problems, 'x.yaml', lines).map(({ excerpt }) => excerpt)).toEqual([
      'a: 1',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
