import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, PILOT, someFiles } from '../folders.js';
import type { ProblemsJson } from '../../src/dictionary/generated/types.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

interface Forms {
  readonly code: number;
  readonly out: string;
  /** Texts of each document, by the beginning of its name. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is left to fill in, in the order of the forms. */
  readonly blanks: readonly (readonly string[])[];
}

function isReport(json: unknown): json is { readonly forms: readonly { readonly blanks: readonly string[] }[] } {
  return departures('forms', json).length === 0;
}

async function formsOf(files: Parameters<typeof folderWith>[0], ...more: readonly string[]): Promise<Forms> {
  const folder = folderWith(files);
  const out = join(temporaryFolder(), '表格');
  const ran = await runOnex(['forms', join(folder, 'web.yaml'), '--out', out, '--format', 'json', ...more]);
  const json: unknown = JSON.parse(ran.out);
  const names = existsSync(out) ? readdirSync(out) : [];
  const texts = names.map((name): [string, string] => {
    const xml = unzipSync(readFileSync(join(out, name)))['word/document.xml'];
    return [name.split('-')[0] ?? name, strFromU8(xml ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, '|')];
  });
  if (!isReport(json)) throw new Error(departures('forms', json).join());
  const blanks = json.forms.map((form) => form.blanks);
  return { code: ran.code, out, texts: Object.fromEntries(texts), blanks };
}

describe('the forms of a pilot', () => {
  test('are five documents, each saying that its layout is ours', async () => {
    const { code, texts } = await formsOf(someFiles());
    expect(code).toBe(0);
    expect(new Set(Object.keys(texts))).toEqual(new Set(['附件1', '附件2', '附件3', '党政联席会议纪要', '佐证清单']));
    for (const text of Object.values(texts)) expect(text).toContain('自拟');
  });

  test('hold what the data say', async () => {
    const { texts } = await formsOf(
      someFiles({
        'web.yaml': `${PILOT}招生情况: [{年级: 2026, 班级数: 2, 在校生数: 88, 招生数: 90}]
考核: [{批次: 春, 日期: 2026-06-13, 报名人数: 10, 参考人数: 8, 合格人数: 7}]
`,
      }),
    );
    expect(texts['附件1']).toMatch(/信息工程系.*Web前端开发.*\|2026\|.*\|88\|.*\|90\|/u);
    expect(texts['附件2']).toContain('7/8（87.50%）');
    expect(texts['附件3']).toContain('2026-03-05');
    expect(texts['党政联席会议纪要']).toMatch(/T001.*王晓明/u);
    expect(texts['佐证清单']).toContain('佐证.pdf');
  });

  test('what nobody knows is 【待填】 and listed', async () => {
    const { texts, blanks } = await formsOf(someFiles());
    expect(texts['附件1']).toContain('【待填】');
    expect(blanks[0]).toContain('专业代码');
    expect(blanks[3]).toContain('主持人');
  });

  test('without a department beside it, the pilot alone fills them', async () => {
    const { code, blanks } = await formsOf({ 'web.yaml': PILOT });
    expect(code).toBe(0);
    expect(blanks[0]).toContain('系（部）');
  });

  test('the same inputs and as-of give the same bytes', async () => {
    const [one, other] = [await formsOf(someFiles()), await formsOf(someFiles())];
    for (const name of readdirSync(one.out)) {
      expect(readFileSync(join(one.out, name)).equals(readFileSync(join(other.out, name)))).toBe(true);
    }
  });
});

describe('writing them', () => {
  test('an existing form stays without --force; then none is written', async () => {
    const folder = folderWith(someFiles());
    const call = ['forms', join(folder, 'web.yaml'), '--out', folder];
    expect((await runOnex(call)).code).toBe(0);
    expect((await runOnex(call)).code).toBe(2);
    expect((await runOnex([...call, '--force'])).code).toBe(0);
  });

  describe('of a second pilot into the same folder', () => {
    const MINUTES = '党政联席会议纪要-信息工程系-2026.docx';
    const BIM = PILOT.replace('编号: web', '编号: bim').replace('Web前端开发', '建筑信息模型');

    async function afterTheFirst(): Promise<{ readonly folder: string; readonly call: readonly string[] }> {
      const folder = folderWith(someFiles({ 'bim.yaml': BIM }));
      expect((await runOnex(['forms', join(folder, 'web.yaml'), '--out', folder])).code).toBe(0);
      writeFileSync(join(folder, MINUTES), 'filled in by hand');
      return { folder, call: ['forms', join(folder, 'bim.yaml'), '--out', folder] };
    }

    test.each([true, false])(
      'the minutes of the department stay, the pilot’s own are written (dry run: %s)',
      async (dry) => {
        const { folder, call } = await afterTheFirst();
        const { code, out } = await runOnex([...call, '--format', 'json', ...(dry ? ['--dry-run'] : [])]);
        const json: unknown = JSON.parse(out);
        expect([code, departures('forms', json)]).toEqual([0, []]);
        const path = (name: string): string => `${folder}/${name}`;
        expect(json).toMatchObject({
          forms: [
            { path: path('附件1-备案登记表-bim.docx'), kept: false },
            { kept: false },
            { kept: false },
            { path: path(MINUTES), kept: true, blanks: [] },
            { path: path('佐证清单-bim.docx'), kept: false },
          ],
        });
        expect(readFileSync(join(folder, MINUTES), 'utf8')).toBe('filled in by hand');
        expect(readdirSync(folder).filter((name) => name.endsWith('-bim.docx'))).toHaveLength(dry ? 0 : 4);
      },
    );

    test.each([
      ['zh', '已有，原样保留'],
      ['en', 'there already, kept as it is'],
    ])('that is said (%s)', async (lang, said) => {
      const { call } = await afterTheFirst();
      const { out } = await runOnex([...call, '--lang', lang]);
      expect(out).toContain(said);
    });

    test('--force writes the minutes again', async () => {
      const { folder, call } = await afterTheFirst();
      expect((await runOnex([...call, '--force'])).code).toBe(0);
      expect(readFileSync(join(folder, MINUTES), 'utf8')).not.toBe('filled in by hand');
    });

    test('a form of the pilot that is there already still refuses them all', async () => {
      const { folder, call } = await afterTheFirst();
      writeFileSync(join(folder, '附件1-备案登记表-bim.docx'), 'by hand');
      expect((await runOnex(call)).code).toBe(2);
      expect(readdirSync(folder).filter((name) => name.endsWith('-bim.docx'))).toHaveLength(1);
    });

    test('without a department there are no minutes of one: what lies there refuses', async () => {
      const folder = folderWith({ 'web.yaml': PILOT });
      const call = ['forms', join(folder, 'web.yaml'), '--out', folder];
      expect((await runOnex(call)).code).toBe(0);
      for (const name of readdirSync(folder)) if (name.endsWith('-web.docx')) rmSync(join(folder, name));
      expect((await runOnex(call)).code).toBe(2);
    });
  });

  test('--dry-run writes nothing, not even the folder', async () => {
    const { code, out } = await formsOf(someFiles(), '--dry-run');
    expect([code, existsSync(out)]).toEqual([0, false]);
  });

  test.each([
    ['of the folder itself', ['.'], ['bim.yaml', 'web.yaml']],
    ['of the department file', ['department.yaml'], ['bim.yaml', 'web.yaml']],
    ['of a folder named with its path', ['FOLDER/'], ['FOLDER/bim.yaml', 'FOLDER/web.yaml']],
  ])('in place %s it names the pilot files that may be meant', async (_, args, pilots) => {
    const bim = PILOT.replace('web', 'bim');
    const folder = folderWith(someFiles({ 'bim.yaml': bim, 'web.yaml': `${PILOT}专业: broken\n` }));
    const typed = args.map((word) => word.replace('FOLDER', folder));
    const { code, out } = await runOnex(['forms', ...typed, '--out', 'x', '--format', 'json'], { cwd: folder });
    const json = JSON.parse(out) as ProblemsJson;
    expect(departures('problems', json)).toEqual([]);
    expect([code, json.problems.map((problem) => problem.code)]).toEqual([2, ['not-a-pilot-file']]);
    for (const pilot of pilots) expect(json.problems[0]?.hint).toContain(`「${pilot.replace('FOLDER', folder)}」`);
  });

  test.each([
    ['without a pilot', [], 'no-path-given path', 'forms-without-out --out'],
    ['without --out', ['web.yaml'], 'forms-without-out --out'],
  ])('%s: everything that is missing is said', async (_, args, ...expected) => {
    const { out } = await runOnex(['forms', ...args, '--format', 'json'], { cwd: folderWith(someFiles()) });
    const { problems } = JSON.parse(out) as ProblemsJson;
    expect(new Set(problems.map(({ code, field }) => `${code} ${field ?? ''}`))).toEqual(new Set(expected));
  });

  test.each([
    ['without --out', ['web.yaml']],
    ['a folder', ['.', '--out', 'x']],
    ['no pilot', ['department.yaml', '--out', 'x']],
    ['no such file', ['fehlt.yaml', '--out', 'x']],
  ])('%s is a wrong call', async (_, args) => {
    const folder = folderWith(someFiles());
    expect((await runOnex(['forms', ...args], { cwd: folder })).code).toBe(2);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
