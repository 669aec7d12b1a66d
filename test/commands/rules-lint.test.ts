import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departures } from '../json-contract.js';
import { otherCollegeText } from '../policy/other-college.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

interface Found {
  code: string;
  place: { line?: number; column?: number };
}

function fileOf(content: string): string {
  const path = join(temporaryFolder(), 'policy.yaml');
  writeFileSync(path, content);
  return path;
}

async function lint(content: string) {
  const { code, out } = await runOnex(['rules', '--policy', fileOf(content), '--lint', '--format', 'json']);
  const { problems } = JSON.parse(out) as { problems: Found[] };
  if (problems.length > 0) expect(departures('problems', JSON.parse(out))).toEqual([]);
  const lines = content.split('\n');
  const at = problems.map(({ code: found, place }) => [
    found,
    lines[(place.line ?? 0) - 1]?.slice((place.column ?? 1) - 1),
  ]);
  return { code, at };
}

/** The other college's file with texts replaced, each there exactly once. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
    return text.replace(from, to);
  }, otherCollegeText());
}

test('the bundled policy is clean, and is the one that is looked at without a file', async () => {
  const { code, out } = await runOnex(['rules', '--lint', '--format', 'json']);
  expect([code, JSON.parse(out)]).toMatchObject([0, { command: 'rules', problems: [] }]);
});

test('the other college is clean', async () => {
  expect(await lint(otherCollegeText())).toEqual({ code: 0, at: [] });
  expect((await runOnex(['rules', '--policy', fileOf(otherCollegeText()), '--lint'])).code).toBe(0);
});

describe('what is wrong is told with its line and column', () => {
  test('an unknown parameter stands at its own key, not at the first key inside', async () => {
    const { code, at } = await lint(changed(['  site-hours:\n    name', '  sites-hours:\n    name']));
    expect(code).toBe(1);
    expect(at).toContainEqual(['unknown-parameter', 'sites-hours:']);
  });

  test('everything at once, in the order of the file', async () => {
    const { code, at } = await lint(
      changed(
        ['unit: hour\n    article: 25(1)', 'unit: day\n    article: 25(99)'],
        ['- { from: 2025-09-01, value: 6 }', '- { from: 2023-03-10, value: 6 }'],
        ['by: [art3.5-facilities]', 'by: [art3.5-facility]'],
      ),
    );
    expect(code).toBe(1);
    expect(at).toEqual([
      ['wrong-unit', 'day'],
      ['unknown-article', '25(99)'],
      ['validity-overlaps', '2023-03-10, value: 6 }'],
      ['unknown-handler', 'art3.5-facility]'],
    ]);
  });

  test('shape and sense in one run', async () => {
    const { code, at } = await lint(`${changed(['by: [art3.5-facilities]', 'by: [art3.5-facility]'])}\nsurprise: 1\n`);
    expect(code).toBe(1);
    expect(at.map(([found]) => found)).toEqual(['unknown-handler', 'unknown-key']);
  });

  test('a key that stands twice does not hide the rest', async () => {
    const { code, at } = await lint(`${changed(['by: [art3.5-facilities]', 'by: [art3.5-facility]'])}\nid: again\n`);
    expect(code).toBe(1);
    expect(at.map(([found]) => found)).toEqual(['unknown-handler', 'duplicate-key']);
  });
});

describe('what cannot be read at all is wrong input', () => {
  test.each([
    ['no YAML', 'id: [\n'],
    ['nothing', ''],
    ['a list', '- 1\n'],
  ])('%s', async (_name, content) => {
    expect((await lint(content)).code).toBe(2);
  });

  test('no such file', async () => {
    const { code, out } = await runOnex(['rules', '--policy', 'no-such.yaml', '--lint', '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as { problems: Found[] }).problems.map((problem) => problem.code)).toEqual([
      'unknown-policy',
    ]);
  });
});
