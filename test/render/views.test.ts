import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { errorAt, noteAt, type Problem } from '../../src/model/problem.js';
import type { Result } from '../../src/model/result.js';
import { checkView } from '../../src/render/check-view.js';
import { displayWidth } from '../../src/render/display-width.js';
import { grid } from '../../src/render/grid.js';
import { hoursView } from '../../src/render/hours-view.js';
import { placesInShort } from '../../src/render/places.js';
import { problemsTable } from '../../src/render/problems-table.js';
import type { CheckedDepartment, ClaimedDepartment, Screen } from '../../src/render/report.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { aPilot, day } from '../builders.js';
import { someTerms } from '../hours/rows.js';
import { aClaimInput, NOT_MET, somePeople } from './claims.js';

const AS_OF = day('2026-11-24');

function screen(over: Partial<Screen> = {}): Screen & { asOf: typeof AS_OF } {
  return { words: zh, width: 80, colour: false, asOf: AS_OF, ...over };
}

function result(over: Partial<Result>): Result {
  return {
    rule: 'art3.5-facilities',
    article: '3(5)',
    status: 'pass',
    facts: {},
    say: { code: 'attestation-met', facts: {} },
    sources: [{ file: 'bim.yaml', line: 31 }],
    sways: [],
    ...over,
  };
}

const BIM: CheckedDepartment = {
  name: '建筑工程系',
  folder: '建筑工程系',
  terms: someTerms({ 'claim-window': 'calendar-year' }, AS_OF),
  verdict: 'eligible',
  results: [result({ rule: 'art23-working-group', article: '23' })],
  pilots: [
    {
      pilot: aPilot({ id: 'bim', stage: 'applying' }),
      verdict: 'ineligible',
      results: [
        result({
          rule: 'art4.3-office-approval',
          article: '4(3)',
          status: 'unproven',
          say: {
            code: 'step-open',
            facts: {
              field: ['pilot', 'procedure', 'officeApproval'],
              gaps: ['absent'],
              date: undefined,
              missingFiles: [],
            },
          },
          remedy: {
            code: 'complete-step',
            facts: {
              field: ['pilot', 'procedure', 'officeApproval'],
              gaps: ['absent'],
              date: undefined,
              missingFiles: [],
            },
          },
        }),
        result({
          status: 'fail',
          say: { code: 'attestation-not-met', facts: { note: '实训室正在改造，预计明年三月完工，届时重新认定' } },
          remedy: { code: 'meet-condition', facts: { field: ['pilot', 'attestations', 'facilities'] } },
        }),
      ],
      next: {
        step: 'officeApproval',
        rule: 'art4.3-office-approval',
        article: '4(3)',
        field: ['pilot', 'procedure', 'officeApproval'],
        gaps: ['absent'],
        date: undefined,
        missingFiles: [],
      },
    },
  ],
  notes: [],
};

function claimed(over: Partial<ClaimedDepartment> = {}): ClaimedDepartment {
  const { claim, results, terms } = aClaimInput({ people: somePeople(6) });
  return {
    name: '信息工程系',
    folder: '信息工程系',
    terms,
    claim,
    results,
    ready: true,
    workbook: '信息工程系-2026-课时申报表.xlsx',
    writtenTo: 'out/信息工程系-2026-课时申报表.xlsx',
    notes: [],
    ...over,
  };
}

const PROBLEMS: readonly Problem[] = [
  {
    ...errorAt(
      'unknown-key',
      { file: 'web.yaml', line: 12, column: 3 },
      { nearest: '阶段', known: ['阶段', '编号'] },
      { field: '阶断' },
    ),
    excerpt: '  阶断: 试点中',
  },
  errorAt('target-exists', { file: 'out/信息工程系-2026-课时申报表.xlsx' }, {}),
  noteAt('late-mark-in-window', { file: 'ledger.xlsx', sheet: '培训', cell: 'I4' }, { date: '2026-03-01' }),
];

function widest(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

/** Terminal columns at which `|` or `+` of a table stands, by line. */
function borders(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    Array.from(line.matchAll(/[|+]/gu), ({ index }) => String(displayWidth(line.slice(0, index)))).join(' '),
  );
}

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('in %s', (_, words) => {
  test.each([60, 80, 100, 120, 200])('no line of any view is wider than %i columns', (width) => {
    const at = screen({ words, width });
    expect(widest(checkView([BIM], at))).toBeLessThanOrEqual(width);
    expect(widest(hoursView([claimed(), claimed({ ready: false, results: NOT_MET })], at))).toBeLessThanOrEqual(width);
    expect(widest(problemsTable(PROBLEMS, at))).toBeLessThanOrEqual(width);
  });

  test('40 columns still hold everything', () => {
    const at = screen({ words, width: 40 });
    expect(widest(checkView([BIM], at))).toBeLessThanOrEqual(40);
    expect(widest(hoursView([claimed()], at))).toBeLessThanOrEqual(40);
    expect(widest(problemsTable(PROBLEMS, at))).toBeLessThanOrEqual(40);
  });

  test.each([80, 120])('tables align at %i columns', (width) => {
    const lines = hoursView([claimed()], screen({ words, width })).split('\n');
    const tables = lines
      .join('\n')
      .split('\n\n')
      .map((block) => block.split('\n').filter((line) => line.includes(' | ') || line.includes('-+-')))
      .filter((block) => block.length > 0);
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(new Set(borders(table)).size).toBe(1);
  });

  test('colour adds nothing but colour', () => {
    const strip = stripVTControlCharacters;
    const coloured = checkView([BIM], screen({ words, colour: true }));
    const plain = checkView([BIM], screen({ words }));
    expect(coloured).not.toBe(plain);
    expect(strip(coloured)).toBe(plain);
    expect(plain).not.toContain('\u001b');
    expect(strip(hoursView([claimed()], screen({ words, colour: true })))).toBe(
      hoursView([claimed()], screen({ words })),
    );
  });
});

describe('check', () => {
  test('rules stand by article, each with mark and word; the next step is named', () => {
    const lines = checkView([BIM], screen()).split('\n');
    const heads = lines.filter((line) => /^\[.\] /u.test(line)).map((line) => line.slice(0, 9).trim());
    expect(heads).toEqual(['[+] 符合', '[x] 不符合', '[?] 待补材料']);
    expect(lines).toContain(zh.screen.nextStep(zh.verdicts.titles['art4.3-office-approval'], '第四条（三）'));
  });

  test('readings that are not the defaults are named', () => {
    expect(checkView([BIM], screen())).toContain('claim-window=calendar-year');
  });
});

describe('hours', () => {
  test('the path that was written is said, and that a dry run wrote none', () => {
    expect(hoursView([claimed()], screen())).toContain('out/信息工程系-2026-课时申报表.xlsx');
    const dry = hoursView([claimed({ writtenTo: undefined })], screen());
    expect(dry).toContain(zh.screen.wouldBeWritten);
  });

  test('a claim that is not ready says why', () => {
    const text = hoursView([claimed({ ready: false, results: NOT_MET })], screen());
    expect(text).toContain(zh.screen.notReady);
    expect(text).toContain(zh.verdicts.titles['art27-minutes']);
  });

  test("with room, each person's hours by item stand in the table; without, the claim is named for them", () => {
    const [narrow, wide] = [80, 120].map((width) => hoursView([claimed()], screen({ width })).replaceAll('\n', ''));
    expect(narrow).toContain(zh.screen.kindsInWorkbook);
    expect(wide).not.toContain(zh.screen.kindsInWorkbook);
  });
});

describe('problems', () => {
  test('the line of text has a caret under the column that is meant', () => {
    const lines = problemsTable(PROBLEMS, screen()).split('\n');
    const at = lines.findIndex((line) => line.includes('12 |   阶断: 试点中'));
    const caret = lines[at + 1] ?? '';
    const text = lines[at] ?? '';
    expect(caret.indexOf('^')).toBe(displayWidth(text.slice(0, text.indexOf('阶断'))));
  });

  test('a line of text that is too long is shown around the column', () => {
    const long = { ...PROBLEMS[0], place: { file: 'web.yaml', line: 1, column: 150 }, excerpt: '字'.repeat(200) };
    const lines = problemsTable([long as Problem], screen()).split('\n');
    const at = lines.findIndex((line) => line.includes('^'));
    expect(lines[at - 1]).toContain('...');
    expect(lines[at]?.indexOf('^')).toBeLessThan(80);
  });

  test('a wrong call is said to be the call', () => {
    const text = problemsTable(
      [errorAt('no-path-given', { file: '' }, { wanted: 'folder' }, { field: 'path' })],
      screen(),
    );
    expect(text.split('\n')[0]).toBe(zh.screen.call);
    expect(text).not.toContain('path');
  });

  test('a wrong option stands beside the severity', () => {
    const text = problemsTable([errorAt('option-without-value', { file: '' }, {}, { field: '--out' })], screen());
    expect(text.split('\n')[1]).toContain('--out');
  });
});

describe('a table', () => {
  test('text columns yield before numbers do', () => {
    const columns = [
      { title: '名', align: 'left' },
      { title: '课时', align: 'right' },
    ] as const;
    expect(grid(columns, [['一二三四五六七八', '123456']], 18)).toEqual([
      '名        |   课时',
      '----------+-------',
      '一二三四  | 123456',
      '五六七八  |',
    ]);
  });

  test('what fits in no way is no table', () => {
    expect(grid([{ title: '课时', align: 'right' }], [['123456789']], 5)).toBeUndefined();
  });
});

describe('places in short', () => {
  const cell = (name: string): { file: string; sheet: string; cell: string } => ({
    file: 'ledger.xlsx',
    sheet: '培训',
    cell: name,
  });

  test('cells below each other are one run', () => {
    expect(placesInShort(['B3', 'B4', 'B5', 'B9', 'C10'].map(cell), zh)).toEqual(['ledger.xlsx › 培训 B3-B5、B9、C10']);
  });

  test('lines of a file and a file without a line', () => {
    expect(placesInShort([{ file: 'a.yaml', line: 3 }, { file: 'a.yaml', line: 4 }, { file: 'b.yaml' }], en)).toEqual([
      'a.yaml lines 3-4',
      'b.yaml',
    ]);
  });

  test('how many are left out is said', () => {
    const many = Array.from({ length: 40 }, (_, index) => cell(`A${String(index * 2)}`));
    expect(placesInShort(many, zh).at(-1)).toBe(zh.screen.morePlaces(28));
  });
});
