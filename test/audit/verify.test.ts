import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEPARTMENT, folderWith, someFiles, TRAINING_HEADER, trainingRow, workbook, writeFiles } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { cellsOf, edited } from './edits.js';
import { asWpsSaves, withoutResults, withRowsReordered } from './saved-again.js';

const EXAMPLES = join(import.meta.dirname, '../../examples/hhvc-2026');
const DEPARTMENTS = ['信息工程系', '建筑工程系', '经济管理系'];
const CLAIM = '信息工程系-2026-课时申报表.xlsx';
const TRAININGS = [
  TRAINING_HEADER,
  trainingRow(),
  trainingRow({ 日期: '2026-03-06', 课时: 1.5, 佐证: '佐证.pdf' }),
  trainingRow({ 日期: '2026-03-07', 工号: 'T002', 教师: '赵立新' }),
];
const RATES = '课时费标准: {超课时: {默认: 50}, 基础课时: {默认: 30}}\n';

interface Shown {
  readonly same: boolean;
  readonly changedSheets: readonly string[];
  readonly differences: readonly {
    readonly id: string;
    readonly place: { readonly sheet?: string; readonly cell?: string };
    readonly subject?: string;
    readonly field?: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}

async function verified(...args: readonly string[]): Promise<{ code: number; shown: Shown }> {
  const { code, out } = await runOnex(['verify', ...args, '--format', 'json']);
  const json: unknown = JSON.parse(out);
  expect(departures('verify', json)).toEqual([]);
  return { code, shown: json as Shown };
}

/** A small department with its claim beside its inputs. */
async function claimed(over: Parameters<typeof someFiles>[0] = {}): Promise<{ folder: string; claim: string }> {
  const files = { 'department.yaml': DEPARTMENT + RATES, 'ledger.xlsx': { 培训: TRAININGS }, ...over };
  const folder = folderWith(someFiles(files));
  const { code } = await runOnex(['hours', folder, '--as-of', '2026-11-24']);
  expect(code).toBeLessThan(2);
  return { folder, claim: join(folder, CLAIM) };
}

function ids(shown: Shown): readonly string[] {
  return [...new Set(shown.differences.map(({ id }) => id))].sort((one, other) => (one < other ? -1 : 1));
}

describe('a claim as onex wrote it', () => {
  test.each(DEPARTMENTS)('%s: nothing differs, by itself, from its inputs and from itself', async (name) => {
    const out = temporaryFolder();
    await runOnex(['hours', join(EXAMPLES, name), '--as-of', '2026-11-24', '--out', out]);
    const claim = join(out, `${name}-2026-课时申报表.xlsx`);
    expect(await verified(claim)).toMatchObject({ code: 0, shown: { same: true, differences: [] } });
    expect(await verified(claim, join(EXAMPLES, name))).toMatchObject({ code: 0, shown: { differences: [] } });
    expect(await verified(claim, EXAMPLES)).toMatchObject({ code: 0, shown: { differences: [] } });
    expect(await verified(claim, claim)).toMatchObject({ code: 0, shown: { differences: [] } });
  });

  test('made on another day and under other readings, it is computed again on that day and under those', async () => {
    const { folder, claim } = await claimed();
    const made = await runOnex([
      'hours',
      folder,
      '--as-of',
      '2026-03-06',
      '--reading',
      'supervision-effect=forfeit',
      '--force',
    ]);
    expect(made.code).toBeLessThan(2);
    expect(await verified(claim, folder)).toMatchObject({ code: 0, shown: { differences: [] } });
    const { code, shown } = await verified(claim, folder, '--as-of', '2026-11-24');
    expect(code).toBe(1);
    expect(ids(shown)).toContain('as-of-changed');
    expect(ids(shown)).toContain('line-removed');
  });

  test('saved by a program that writes texts into their cells and knows no styles is the same', async () => {
    const { folder, claim } = await claimed();
    writeFileSync(claim, asWpsSaves(readFileSync(claim)));
    expect(await verified(claim, folder)).toMatchObject({ code: 0, shown: { same: true, changedSheets: [] } });
  });

  test.each(DEPARTMENTS)(
    '%s, saved by a program that calculates nothing: the same, with a note to save it in Excel or WPS',
    async (name) => {
      const out = temporaryFolder();
      await runOnex(['hours', join(EXAMPLES, name), '--as-of', '2026-11-24', '--out', out]);
      const claim = join(out, `${name}-2026-课时申报表.xlsx`);
      writeFileSync(claim, withoutResults(readFileSync(claim)));
      const notes = [expect.objectContaining({ code: 'claim-never-calculated' }) as unknown];
      expect(await verified(claim)).toMatchObject({ code: 0, shown: { differences: [], changedSheets: [], notes } });
      expect(await verified(claim, join(EXAMPLES, name))).toMatchObject({ code: 0, shown: { differences: [], notes } });
    },
  );

  test('a policy file of the department is an input, and the claim is computed by it again', async () => {
    const policy = readFileSync(join(import.meta.dirname, '../../policies/hhvc-2021-88.yaml'), 'utf8');
    const own = { 'our.yaml': policy.replace('hhvc-2021-88', 'our-plan') };
    const { folder, claim } = await claimed({ ...own, 'department.yaml': `${DEPARTMENT}${RATES}政策: our.yaml\n` });
    expect((await verified(claim, folder)).code).toBe(0);
    writeFiles(folder, { 'our.yaml': `${own['our.yaml']}# 改过\n` });
    const { shown } = await verified(claim, folder);
    expect(shown.differences).toMatchObject([{ id: 'input-changed', subject: 'our.yaml', field: 'SHA-256' }, {}]);
  });
});

describe('inputs that changed since', () => {
  test('a ledger with one row more: the line, the person and the file', async () => {
    const { folder, claim } = await claimed();
    writeFiles(folder, { 'ledger.xlsx': { 培训: [...TRAININGS, trainingRow({ 日期: '2026-03-08' })] } });
    const { code, shown } = await verified(claim, folder);
    expect(code).toBe(1);
    expect(shown.changedSheets).toEqual([]);
    expect(ids(shown)).toEqual(['check-changed', 'fact-changed', 'input-changed', 'line-removed', 'person-changed']);
    expect(shown.differences.filter(({ id }) => id === 'line-removed')).toMatchObject([
      { subject: 'training|T001|2026-03-08|1-2节|web|软件2401' },
    ]);
    expect(shown.differences.find(({ field }) => field === '合计课时')).toMatchObject({ before: 5.5, after: 3.5 });
  });

  test('a row put above others moves their sources, which is one difference', async () => {
    const { folder, claim } = await claimed();
    const [header = [], ...rows] = TRAININGS;
    writeFiles(folder, { 'ledger.xlsx': { 培训: [header, trainingRow({ 日期: '2027-03-08' }), ...rows] } });
    const { shown } = await verified(claim, folder);
    expect(shown.differences.filter(({ id }) => id.startsWith('line') || id === 'sources-moved')).toMatchObject([
      { id: 'sources-moved', count: 3 },
    ]);
  });

  test('evidence of the same name with other bytes', async () => {
    const { folder, claim } = await claimed();
    writeFiles(folder, { '佐证.pdf': '%PDF-1.5' });
    const { code, shown } = await verified(claim, folder);
    expect(code).toBe(1);
    expect(shown.differences).toMatchObject([{ id: 'evidence-changed', subject: '佐证.pdf', field: 'SHA-256' }]);
  });

  test('hours of a row: the cell, the person and the totals, with both values', async () => {
    const { folder, claim } = await claimed();
    const [header = [], , ...rows] = TRAININGS;
    writeFiles(folder, { 'ledger.xlsx': { 培训: [header, trainingRow({ 课时: 1 }), ...rows] } });
    const { shown } = await verified(claim, folder);
    expect(shown.differences.find(({ id }) => id === 'line-changed')).toMatchObject({
      place: { sheet: '明细', cell: 'J2' },
      field: '课时',
      before: 1,
      after: 2,
    });
  });
});

describe('a claim that was changed by hand', () => {
  test.each(['检查', '佐证目录'])('%s emptied below its header: each row is missing, named once', async (sheet) => {
    const { folder, claim } = await claimed();
    const entries = unzipSync(readFileSync(claim));
    const number = strFromU8(entries['xl/workbook.xml'] ?? new Uint8Array()).match(
      new RegExp(`sheetId="(\\d)" name="${sheet}"`, 'u'),
    )?.[1];
    const part = `xl/worksheets/sheet${number ?? ''}.xml`;
    const xml = strFromU8(entries[part] ?? new Uint8Array());
    writeFileSync(
      claim,
      zipSync({ ...entries, [part]: strToU8(xml.replaceAll(/<row r="(?!1")\d+".*?<\/row>/gsu, '')) }),
    );
    expect((await verified(claim)).code).toBe(1);
    const { code, shown } = await verified(claim, folder);
    expect(code).toBe(1);
    expect(shown.differences.map(({ place }) => place.sheet)).toContain(sheet);
    expect(ids(shown)).not.toContain('sheet-changed');
  });

  test.each([
    ['汇总', 'M5', 'another number', 1],
    ['汇总', 'F5', 'formula to value', 1],
    ['汇总', 'N5', 'other formula', 1],
    ['汇总', 'C5', 'another text', 1],
    ['汇总', 'O5', 'another text', 0],
    ['明细', 'J2', 'another number', 1],
    ['明细', 'D2', 'another text', 1],
  ] as const)('never calculated, and %s %s edited (%s): exit %i', async (sheet, address, edit, code) => {
    const { folder, claim } = await claimed();
    const bytes = readFileSync(claim);
    const cell = cellsOf(bytes, sheet).find((one) => one.address === address);
    const after = cell && edited(bytes, sheet, cell, edit);
    if (!after) throw new Error(`${sheet} ${address} cannot be edited so`);
    writeFileSync(claim, withoutResults(after));
    expect((await verified(claim)).code).toBe(code);
    expect((await verified(claim, folder)).code).toBe(code);
  });

  test('never calculated, and a formula of 分配 is another: not taken for ours', async () => {
    const folder = join(EXAMPLES, '信息工程系');
    const out = temporaryFolder();
    await runOnex(['hours', folder, '--as-of', '2026-11-24', '--out', out]);
    const claim = join(out, CLAIM);
    const entries = unzipSync(withoutResults(readFileSync(claim)));
    const parts = Object.entries(entries).map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
    const [sheet, xml] = parts.find(([, text]) => text.includes('<f>MAX(0,ROUND(D2-E2-G2,2))</f>')) ?? [];
    if (sheet === undefined || xml === undefined) throw new Error('no 分配 with formulas');
    writeFileSync(claim, zipSync(entries));
    expect((await verified(claim)).code).toBe(0);
    const other = xml.replace('<f>MAX(0,ROUND(D2-E2-G2,2))</f>', '<f>999</f>');
    writeFileSync(claim, zipSync({ ...entries, [sheet]: strToU8(other) }));
    expect((await verified(claim)).shown.changedSheets).toEqual(['分配']);
    expect((await verified(claim, folder)).code).toBe(1);
  });

  test('a remark put below the line of signatures', async () => {
    const { folder, claim } = await claimed();
    const entries = unzipSync(readFileSync(claim));
    const sheet = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(entries[sheet] ?? new Uint8Array());
    const row = '<row r="30"><c r="C30" t="inlineStr"><is><t>本表作废</t></is></c></row></sheetData>';
    writeFileSync(claim, zipSync({ ...entries, [sheet]: strToU8(xml.replace('</sheetData>', row)) }));
    const place = { sheet: '汇总', cell: 'C30' };
    for (const paths of [[claim], [claim, folder]]) {
      const { code, shown } = await verified(...paths);
      expect(code).toBe(1);
      expect(shown.differences).toContainEqual(
        expect.objectContaining({ place: expect.objectContaining(place) as unknown }),
      );
    }
  });

  test('lines in another order: said once, and no line is missing', async () => {
    const { folder, claim } = await claimed();
    writeFileSync(claim, withRowsReordered(readFileSync(claim), 2, 4));
    const { code, shown } = await verified(claim, folder);
    expect(code).toBe(1);
    expect(ids(shown)).toEqual(['rows-reordered']);
    expect(shown.changedSheets).toEqual(['明细']);
  });
});

describe('two claims', () => {
  test('what was added, taken out and changed', async () => {
    const { folder, claim } = await claimed();
    const old = join(temporaryFolder(), 'old.xlsx');
    writeFileSync(old, readFileSync(claim));
    const [header = [], , second = []] = TRAININGS;
    const rows = [header, second, trainingRow({ 日期: '2026-03-07', 工号: 'T002', 教师: '赵立新', 课时: 1 })];
    writeFiles(folder, { 'ledger.xlsx': { 培训: [...rows, trainingRow({ 日期: '2026-05-01', 班级: '软件2402' })] } });
    await runOnex(['hours', folder, '--as-of', '2026-11-24', '--force']);
    const { code, shown } = await verified(old, claim);
    expect(code).toBe(1);
    const about = (id: string): readonly (string | undefined)[] =>
      shown.differences.filter((one) => one.id === id).map(({ subject, field }) => field ?? subject);
    expect(about('line-removed')).toEqual(['training|T001|2026-03-05|1-2节|web|软件2401']);
    expect(about('line-added')).toEqual(['training|T001|2026-05-01|1-2节|web|软件2402']);
    expect(about('line-changed')).toContain('课时');
    expect(about('person-changed')).toContain('合计课时');
    expect(about('input-changed')).toContain('SHA-256');
    expect((await verified(claim, old)).shown.differences.length).toBe(shown.differences.length);
  });
});

describe('what is no claim', () => {
  const problemsOf = async (...args: readonly string[]): Promise<{ code: number; codes: readonly string[] }> => {
    const { code, out } = await runOnex(['verify', ...args, '--format', 'json']);
    const json = JSON.parse(out) as { problems: readonly { code: string }[] };
    expect(departures('problems', json)).toEqual([]);
    return { code, codes: json.problems.map((problem) => problem.code) };
  };

  test('a ledger, a file that is no workbook, a folder, nothing, a claim of another program', async () => {
    const folder = folderWith(
      someFiles({
        'text.xlsx': 'text',
        'other.xlsx': workbook({ 汇总: [['年度', 2025]], 明细: [['唯一键', '课时']], 说明: [['x']] }),
      }),
    );
    expect(await problemsOf(join(folder, 'ledger.xlsx'))).toEqual({ code: 2, codes: ['not-a-claim'] });
    expect(await problemsOf(join(folder, 'text.xlsx'))).toEqual({ code: 2, codes: ['workbook-text'] });
    expect(await problemsOf(folder)).toEqual({ code: 2, codes: ['not-a-claim'] });
    expect(await problemsOf(join(folder, 'no.xlsx'))).toEqual({ code: 2, codes: ['no-such-path'] });
    expect(await problemsOf(join(folder, 'other.xlsx'))).toEqual({ code: 2, codes: ['not-a-claim'] });
    expect(await problemsOf()).toEqual({ code: 2, codes: ['no-path-given'] });
  });

  test('a folder without the claim’s department, and one whose input is wrong', async () => {
    const { folder, claim } = await claimed({ 'department.yaml': DEPARTMENT.replace('信息工程系', '别的系') });
    const other = join(folder, '别的系-2026-课时申报表.xlsx');
    expect(await problemsOf(other, EXAMPLES)).toEqual({ code: 2, codes: ['claim-of-another-department'] });
    writeFiles(folder, { 'web.yaml': '类型: 试点\n' });
    expect((await problemsOf(other, folder)).code).toBe(2);
    expect(await problemsOf(claim, folder)).toEqual({ code: 2, codes: ['no-such-path'] });
  });

  test('a third path', async () => {
    const { claim } = await claimed();
    expect(await problemsOf(claim, claim, claim)).toEqual({ code: 2, codes: ['too-many-arguments'] });
  });
});
