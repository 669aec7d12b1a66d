import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/catalogue/topics.js';
import { bundledPolicy } from '../../src/policy/bundled.js';
import { claimLayout } from '../../src/dictionary/claim-layout.js';
import { zh } from '../../src/render/words/zh.js';
import { folderWith, someFiles, type Files } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { dataIn, foreign } from './names.js';

const catalogue = dataIn(join(import.meta.dirname, '../../src/catalogue'));

const DEPARTMENT = `kind: department
name: Information Engineering
year: 2026
liaison: { name: Feng, phone: 000-0001 }
rates: { overload: { default: 60 }, base: { default: 50 } }
`;

const PILOT = `kind: pilot
id: web
certificate: { name: Web Development, level: intermediate }
stage: running
major: { name: Software }
declaration: { approvedOn: 2024-05-10, document: No. 3 }
`;

/** Files that onex writes have Chinese names in either language; forms are Chinese, and so is what is left to fill in. */
const FILE_NAMES = [
  ...(readFileSync(join(import.meta.dirname, '../../src/render/words/zh/form-words.ts'), 'utf8').match(
    /\p{Script=Han}+/gu,
  ) ?? []),
  '补充',
  // How a row begins that is not read.
  '示例',
];

/** How periods are spelled in a ledger: 第3、4节. */
const PERIODS = ['第', '节'];

/** A department that holds no Chinese at all. */
function english(over: Files = {}): string {
  return folderWith({
    'department.yaml': DEPARTMENT,
    'web.yaml': PILOT,
    'applying.yaml': PILOT.replace('id: web', 'id: bim')
      .replace('running', 'applying')
      .replace(/declaration.*\n/u, ''),
    'roster.xlsx': {
      staff: [
        ['staffId', 'name', 'category', 'title'],
        ['T1', 'Wang', 'fullTime', 'lecturer'],
        ['T2', 'Zhao', 'dualRole', 'professor'],
      ],
    },
    'ledger.xlsx': {
      training: [
        ['pilot', 'date', 'slot', 'staffId', 'teacher', 'hours', 'countedInWorkload', 'evidence'],
        ['web', '2026-03-05', '1-2', 'T1', 'Wang', 2, 'no', 'proof.pdf'],
        ['web', '2026-03-06', '1-2', 'T1', 'Wang', 2, 'yes', 'proof.pdf'],
        ['web', '2027-03-06', '1-2', 'T2', 'Zhao', 2, 'no', null],
      ],
    },
    'proof.pdf': '%PDF-1.4',
    ...over,
  });
}

async function inEnglish(...args: readonly string[]): Promise<string> {
  const { out, err } = await runOnex([...args, '--lang', 'en', '--as-of', '2026-11-24'], {
    columns: 1000,
    env: { NO_COLOR: '1' },
  });
  return out + err;
}

describe('English output holds no Chinese but names and data', () => {
  test.each([['check'], ['hours'], ['calendar']])('%s of a department without Chinese', async (command) => {
    const text = await inEnglish(command, english());
    expect(text).toContain('Information Engineering');
    expect(foreign(text, PERIODS)).toEqual([]);
  });

  test.each([['check'], ['hours']])('what %s prints as JSON', async (command) => {
    const text = await inEnglish(command, english(), '--format', 'json');
    expect(text).toContain('Information Engineering');
    expect(foreign(text, PERIODS)).toEqual([]);
  });

  test('init, forms, report, batch and doctor, in words and as JSON', async () => {
    const folder = english();
    const out = temporaryFolder();
    const calls = [
      ['init', join(out, 'Construction'), '--yes', '--pilot', 'certificate=Web,level=elementary,major=Software'],
      ['init', folder, '--yes', '--pilot', 'id=web,certificate=Web,level=elementary,major=Software'],
      ['init', join(out, 'next'), '--from', folder],
      ['forms', join(folder, 'web.yaml'), '--out', out],
      ['forms', join(folder, 'web.yaml')],
      ['forms', folder],
      ['report', folder, '--out', join(out, 'report.html')],
      ['report', folder],
      ['batch', folder, '--out', join(out, 'batch')],
      ['batch', folder],
      ['doctor', folder],
      ['doctor', 'nowhere'],
      ['verify'],
      ['completion', 'fish'],
      ['calendar', folder, '--ics', join(out, 'calendar.ics')],
    ];
    for (const call of calls) {
      for (const format of [[], ['--format', 'json']]) {
        const force = ['forms', 'report', 'batch', 'calendar'].includes(call[0] ?? '') ? ['--force'] : [];
        const text = await inEnglish(...call, ...(call[0] === 'completion' ? [] : format), ...force);
        expect(text).not.toContain('unknown-option');
        expect(text.length, call.join(' ')).toBeGreaterThan(40);
        expect(foreign(text, FILE_NAMES), call.join(' ')).toEqual([]);
      }
    }
    expect(foreign(readFileSync(join(out, 'calendar.ics'), 'utf8'))).toEqual([]);
  });

  test('what the templates of init say about themselves', async () => {
    const folder = join(temporaryFolder(), 'new');
    await inEnglish('init', folder, '--yes', '--pilot', 'id=web,certificate=Web,level=elementary,major=Software');
    const remarks = ['department.yaml', 'web.yaml'].flatMap((file) =>
      Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/# (?! )(.*)$/gmu), ([, remark]) => remark ?? ''),
    );
    expect(remarks.length).toBeGreaterThan(50);
    expect(foreign(remarks.join('\n'))).toEqual([]);
  });

  test('verify, of a claim that is as it was and of one that was changed', async () => {
    const folder = english();
    await inEnglish('hours', folder, '--as-of', '2026-11-24');
    const name = readdirSync(folder).find((file) => file.endsWith(claimLayout.fileSuffix)) ?? '';
    const claim = join(folder, name);
    const same = await inEnglish('verify', claim, folder);
    expect(foreign(same)).toEqual([]);
    const changed = new exceljs.Workbook();
    await changed.xlsx.readFile(claim);
    const details = changed.getWorksheet(claimLayout.sheets.details);
    if (details) details.getCell('J2').value = 99;
    await changed.xlsx.writeFile(claim);
    for (const call of [[claim], [claim, folder]]) {
      const text = await inEnglish('verify', ...call);
      expect(text).toContain('99');
      // The claim is Chinese: what stands in its cells is quoted, amounts in words too.
      expect(foreign(text, text.match(/[零壹贰叁肆伍陆柒捌玖拾佰仟万元角分整]+/gu) ?? [])).toEqual([]);
    }
  });

  test('the proof bites: a Chinese word in an English sentence is found', () => {
    expect(foreign('A claim 未计入 and a 错别字 of ours')).toEqual(['错别字']);
    expect(foreign(zh.menu.what)).not.toEqual([]);
  });

  test.each<[string, Files]>([
    ['an unknown key', { 'web.yaml': `${PILOT}corses: []\n` }],
    ['a wrong date', { 'web.yaml': PILOT.replace('2024-05-10', '2024-13-10') }],
    ['a missing key', { 'web.yaml': PILOT.replace(/major.*\n/u, '') }],
    ['no YAML', { 'web.yaml': 'kind: [pilot\n' }],
    ['a wrong choice', { 'web.yaml': PILOT.replace('running', 'runing') }],
    [
      'an unknown teacher',
      {
        'ledger.xlsx': {
          training: [
            ['pilot', 'date', 'teacher', 'hours'],
            ['web', '3/5', 'Nobody', '4+1'],
          ],
        },
      },
    ],
    [
      'a missing column',
      {
        'ledger.xlsx': {
          training: [
            ['pilot', 'date', 'teacher'],
            ['web', '2026-03-05', 'Wang'],
          ],
        },
      },
    ],
    ['an old workbook', { 'old.xls': 'x' }],
    ['a broken workbook', { 'ledger.xlsx': 'x' }],
    ['no department', { 'department.yaml': PILOT.replace('id: web', 'id: web2') }],
  ])('%s', async (_, files) => {
    const text = await inEnglish('hours', english(files));
    expect(text.length).toBeGreaterThan(80);
    expect(foreign(text)).toEqual([]);
  });

  test.each([
    [['chek']],
    [['check', '--as-off', 'x']],
    [['check']],
    [['check', 'nowhere']],
    [['check', 'src', '--as-of', 'soon']],
  ])('the wrong call %j', async (args) => {
    const text = await inEnglish(...args);
    expect(text.length).toBeGreaterThan(40);
    expect(foreign(text)).toEqual([]);
  });

  test('rules: only the policy itself is called by its name', async () => {
    const text = await inEnglish('rules');
    const policy = bundledPolicy('hhvc-2021-88');
    expect(
      foreign(text, JSON.stringify([policy?.title, policy?.number, policy?.college]).match(/\p{Script=Han}+/gu) ?? []),
    ).toEqual([]);
  });

  test('rules ID, for everything that has a page: only made-up data are Chinese', async () => {
    const ids = [...new Set(TOPICS.map(({ id }) => id))];
    expect(ids.length).toBeGreaterThan(100);
    const text = await inEnglish('rules', ...ids);
    // How an article begins in the text of the plan.
    expect(foreign(text, [...catalogue, '条'])).toEqual([]);
  });
});

test('a remedy in English names the keys and sheets of a file that is written in Chinese', async () => {
  const { out } = await runOnex(['check', folderWith(someFiles()), '--lang', 'en']);
  const words = out.replaceAll(/\s+/gu, '');
  expect(words).toContain('"reporting.firstDue"(报送.首次应报日期)');
  expect(words).toContain('sheet"reports"(报送)');
});
