import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sheetSpecs } from '../../src/dictionary/names.js';
import { folderWith, someFiles } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder, type Ran } from '../run-onex.js';

const WEB =
  '编号=web,证书=Web前端开发,等级=中级,专业=软件技术,阶段=试点中,批准日期=2024-05-10,批准文号=试点〔2024〕3号';
const BIM = 'certificate=建筑信息模型(BIM),level=elementary,major=建筑工程技术,stage=applying';

function initIn(folder: string, ...more: readonly string[]): Promise<Ran> {
  return runOnex(['init', folder, '--yes', '--name', '信息工程系', '--year', '2026', ...more]);
}

async function codesOf(args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runOnex([...args, '--format', 'json']);
  return [...out.matchAll(/"code": "([a-z-]+)"/gu)].map(([, code = '']) => code);
}

/** Writes rows below the example, as somebody would. */
async function fillIn(file: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<void> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  for (const [name, rows] of Object.entries(sheets)) {
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value instanceof Date || typeof value === 'string' || typeof value === 'number') {
          const cell = workbook.getWorksheet(name)?.getCell(index + 3, column + 1);
          if (cell) cell.value = value;
        }
      });
    });
  }
  await workbook.xlsx.writeFile(file);
}

describe('an empty folder', () => {
  test('gets a department, its pilots and a ledger, in which nothing is wrong', async () => {
    const folder = join(temporaryFolder(), '信息工程系');
    expect((await initIn(folder, '--pilot', WEB, '--pilot', BIM)).code).toBe(0);
    expect(new Set(readdirSync(folder))).toEqual(new Set(['bim.yaml', 'department.yaml', 'web.yaml', '台账.xlsx']));
    expect((await runOnex(['check', folder])).code).toBe(1);
    const codes = new Set(await codesOf(['hours', folder, '--dry-run']));
    expect(codes).toEqual(new Set(['sheet-unknown', 'row-skipped']));
  });

  test('the ledger has every sheet and column of the dictionary', async () => {
    const folder = temporaryFolder();
    await initIn(folder);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, '台账.xlsx'));
    const found = workbook.worksheets.slice(1).map((sheet) => [sheet.name, sheet.getRow(1).values]);
    expect(found).toEqual(
      sheetSpecs.map(({ title, columns }) => [title, [undefined, ...columns.map((column) => column.title)]]),
    );
  });

  test('filled in, it gives the claim', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB);
    writeFileSync(join(folder, '签到.pdf'), '%PDF');
    await fillIn(join(folder, '台账.xlsx'), {
      师资: [['T001', '王晓明', '专任', '软件教研室', '讲师', '是']],
      培训: [
        ['web', new Date('2026-03-05T00:00:00Z'), '1-2节', '软件2401', 'T001', '王晓明', 2, '否', '', '签到.pdf'],
        ['web', '2026-03-06', '3-4节', '软件2401', '', '王晓明', 1.5, '是'],
      ],
      监考: [['web', '2026-06-13', '上午', '', 'T001', '王晓明', '', '签到.pdf']],
    });
    const { out } = await runOnex(['hours', folder, '--dry-run', '--format', 'json']);
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({
      departments: [
        {
          totals: { rows: 3, paid: 2, excluded: 1, hours: 3, byKind: { training: 2, invigilation: 1 } },
          excluded: [{ reason: 'counted-in-workload' }],
        },
      ],
    });
  });

  test.each(['zh', 'en'])(
    'every example of the YAML (%s) is right once its # is deleted, and only that',
    async (lang) => {
      const [folder, lastYear] = [temporaryFolder(), temporaryFolder()];
      await runOnex(['init', lastYear, '--yes', '--name', '信息工程系', '--year', '2025', '--pilot', WEB]);
      mkdirSync(join(folder, '往年'));
      await runOnex(['hours', lastYear, '--out', lastYear]);
      copyFileSync(join(lastYear, '信息工程系-2025-课时申报表.xlsx'), join(folder, '往年', '2025-课时申报表.xlsx'));
      await initIn(folder, '--pilot', WEB, '--pilot', BIM, '--lang', lang);
      for (const file of ['web.yaml', 'bim.yaml', 'department.yaml']) {
        const text = readFileSync(join(folder, file), 'utf8');
        // What is said stands behind "# "; every other line in comments is an example.
        writeFileSync(join(folder, file), text.replace(/^( *)#(?! \S)/gmu, '$1'));
      }
      const department = readFileSync(join(folder, 'department.yaml'), 'utf8');
      expect(department).toMatch(/^课时费标准:.*\n {2}超课时:\n {4}默认: 60$/mu);
      expect(department).toMatch(/^往年申报表:.*\n {2}- /mu);
      expect(department).toMatch(/^口径:.*\n {2}students-scope: /mu);
      expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toMatch(/^ {2}佐证:.*\n {4}- /mu);
      expect(new Set(await codesOf(['hours', folder, '--dry-run']))).toEqual(new Set(['sheet-unknown', 'row-skipped']));
    },
  );

  test.each([
    ['zh', '取自内置名单'],
    ['en', 'from the bundled list'],
  ])(
    'an organisation of the bundled list is marked as to be checked (%s), one that was given is not',
    async (lang, mark) => {
      const folder = temporaryFolder();
      const given = '编号=own,证书=Web前端开发,等级=初级,专业=软件技术,培训评价组织=自己查到的组织';
      await initIn(folder, '--pilot', WEB, '--pilot', given, '--no-ledger', '--lang', lang);
      const line = (file: string): string =>
        readFileSync(join(folder, file), 'utf8')
          .split('\n')
          .find((one) => one.startsWith('  培训评价组织:')) ?? '';
      expect(line('web.yaml')).toMatch(/工业和信息化部教育与考试中心 # /u);
      expect(line('web.yaml')).toContain(mark);
      expect(line('own.yaml')).toContain('自己查到的组织');
      expect(line('own.yaml')).not.toContain(mark);
    },
  );

  test('the same call gives the same bytes', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    await initIn(one, '--pilot', WEB);
    await initIn(other, '--pilot', WEB);
    for (const name of readdirSync(one)) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
    }
  });

  test('in English the keys stay Chinese and the remarks are English', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB, '--lang', 'en');
    expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toContain('阶段: 试点中 # Applying, running or ended.');
    expect((await runOnex(['check', folder])).code).toBe(1);
  });

  test('--dry-run writes nothing, not even the folder', async () => {
    const folder = join(temporaryFolder(), '新系');
    const { code, out } = await initIn(folder, '--dry-run', '--format', 'json');
    expect(code).toBe(0);
    expect(departures('init', JSON.parse(out))).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ written: false });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('every drop-down value', () => {
  test('is accepted by the reader', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB, '--pilot', BIM);
    const file = join(folder, '台账.xlsx');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    for (const spec of sheetSpecs) {
      const sheet = workbook.getWorksheet(spec.title);
      const listed = spec.columns.map((_, index) => {
        const input: Partial<exceljs.DataValidation> | undefined = sheet?.getCell(3, index + 1).dataValidation;
        const formula: unknown = input?.formulae?.[0];
        return typeof formula === 'string' && formula.startsWith('"') ? formula.slice(1, -1).split(',') : [];
      });
      const rows = Math.max(...listed.map(({ length }) => length), 1);
      for (let row = 0; row < rows; row += 1) {
        spec.columns.forEach((column, index) => {
          const choices = listed[index] ?? [];
          const cell = sheet?.getCell(row + 3, index + 1);
          if (cell) cell.value = choices[row % choices.length] ?? plainValue(spec.id, column.field, column.type, row);
        });
      }
      expect(listed.flat().length > 0 || ['考评员', '站点'].includes(spec.title)).toBe(true);
    }
    await workbook.xlsx.writeFile(file);
    // Every row says 补报, also where its day lies in the window, and the pilot lists no exam: that is noted.
    expect(new Set(await codesOf(['hours', folder, '--dry-run']))).toEqual(
      new Set(['sheet-unknown', 'row-skipped', 'late-mark-in-window', 'exams-not-listed']),
    );
  });

  function plainValue(sheet: string, field: string, type: string, row: number): string | number {
    // Everybody stands once in the list of staff.
    if (sheet === 'staff' && ['staffId', 'name'].includes(field) && row > 0) return `另${String(row)}`;
    if (field === 'pilot' || field === 'object') return 'web';
    if (field === 'teacher' || field === 'name') return '王晓明';
    if (field === 'staffId') return 'T001';
    if (field === 'slot') return `${String(row + 1)}节`;
    if (type === 'date') return `2026-03-${String(row + 10)}`;
    if (type === 'hours') return 2;
    if (type === 'grade') return 2024;
    return ['pilots', 'trainedFor'].includes(field) ? 'web' : `值${String(row)}`;
  }
});

describe('a folder with something in it', () => {
  test('keeps what it has and gets what it lacks', async () => {
    const folder = folderWith(someFiles());
    const before = readFileSync(join(folder, 'department.yaml'), 'utf8');
    const { code, out } = await initIn(folder, '--pilot', WEB, '--pilot', BIM, '--format', 'json');
    expect(code).toBe(0);
    const json: unknown = JSON.parse(out);
    expect(departures('init', json)).toEqual([]);
    expect(json).toMatchObject({
      files: [
        { path: 'bim.yaml', what: 'pilot' },
        { path: '台账-补充.xlsx', what: 'ledger' },
      ],
      notes: [{ code: 'pilot-there-already' }],
    });
    expect(readFileSync(join(folder, 'department.yaml'), 'utf8')).toBe(before);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, '台账-补充.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).not.toContain('师资');
    expect((await runOnex(['check', folder])).code).toBe(1);
  });

  test('a second time there is nothing left to write', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB);
    const { out } = await initIn(folder, '--pilot', WEB, '--format', 'json');
    const json: unknown = JSON.parse(out);
    expect(departures('init', json)).toEqual([]);
    expect(json).toMatchObject({ written: true, files: [] });
  });

  test('a workbook that the department does not list is told of', async () => {
    const folder = folderWith(
      someFiles({ 'department.yaml': '类型: 系部\n名称: 系\n年度: 2026\n台账: [roster.xlsx, ledger.xlsx]\n' }),
    );
    expect(await codesOf(['init', folder, '--yes'])).toEqual(['workbook-to-be-listed']);
  });

  test('a file that cannot be understood stops it, and nothing is written', async () => {
    const folder = folderWith({ 'x.yaml': '类型: 试点\n编号: [\n' });
    expect((await initIn(folder)).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['x.yaml']);
  });

  test('a file where the folder should be is refused', async () => {
    const folder = folderWith({ 系部: '' });
    expect((await initIn(join(folder, '系部'))).code).toBe(2);
  });

  test.skipIf(process.platform !== 'linux')('where no folder can be made, not even by root, it says so', async () => {
    expect((await initIn('/proc/onex/系部')).code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to stays as it was', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect((await initIn(join(folder, '系部'))).code).toBe(2);
    chmodSync(folder, 0o700);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a template edited by hand', () => {
  test('columns moved and the example gone: read all the same', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB);
    const file = join(folder, '台账.xlsx');
    await fillIn(file, { 师资: [['T001', '王晓明', '专任']], 监考: [['web', '2026-06-13', '上午', '', '', '王晓明']] });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.getWorksheet('监考');
    const columns = (sheet?.getRow(1).cellCount ?? 0) + 1;
    for (const row of [1, 2, 3]) {
      const cells = Array.from({ length: columns }, (_, index) => sheet?.getCell(row, index + 1).value);
      cells.toReversed().forEach((value, index) => {
        const cell = sheet?.getCell(row, index + 1);
        if (cell) cell.value = row === 2 ? null : (value ?? null);
      });
    }
    await workbook.xlsx.writeFile(file);
    const { out } = await runOnex(['hours', folder, '--dry-run', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ departments: [{ totals: { paid: 1 } }] });
  });

  test('a sheet renamed is not read, and said so', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--pilot', WEB);
    const file = join(folder, '台账.xlsx');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.getWorksheet('监考');
    if (sheet) sheet.name = '监考表';
    await workbook.xlsx.writeFile(file);
    const { out } = await runOnex(['check', folder, '--format', 'json']);
    expect(out).toContain('"code": "sheet-unknown"');
    expect(out).toContain('监考表');
  });
});

describe('a call that is wrong', () => {
  test('without a terminal and --yes nothing is asked', async () => {
    const folder = temporaryFolder();
    expect((await runOnex(['init', folder])).code).toBe(2);
    expect(await codesOf(['init', folder])).toEqual(['nobody-to-ask']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [['--year', '26'], 'year-not-a-year'],
    [['--pilot', 'web'], 'pilot-part-unreadable'],
    [['--pilot', '级别=中级'], 'pilot-key-unknown'],
    [['--pilot', '证书=X,等级=中级'], 'pilot-key-missing'],
    [['--pilot', '证书=X,等级=中级,专业=Y,阶段=已结束'], 'pilot-key-missing'],
    [['--pilot', '证书=X,等级=特级,专业=Y'], 'bad-choice'],
    [['--pilot', '证书=X,等级=中级,专业=Y,编号=一'], 'not-an-id'],
    [['--pilot', '证书=X,等级=中级,专业=Y,批准日期=2026-02-30'], 'bad-date'],
    [['--pilot', WEB, '--pilot', WEB], 'pilot-named-twice'],
  ])('%j is %s', async (args, code) => {
    const folder = temporaryFolder();
    expect(await codesOf(['init', folder, '--yes', ...args])).toContain(code);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('carried into the next year', () => {
  const LAST = {
    'roster.xlsx': {
      师资: [
        ['工号', '姓名', '人员类别', '职称', '双师型', '试点团队'],
        ['T001', '王晓明', '专任', '讲师', '√', 'web'],
      ],
    },
  };

  async function carried(): Promise<{ readonly last: string; readonly next: string }> {
    const last = join(temporaryFolder(), '2026');
    mkdirSync(last);
    const files = folderWith(someFiles(LAST));
    for (const name of readdirSync(files)) writeFileSync(join(last, name), readFileSync(join(files, name)));
    await runOnex(['hours', last]);
    return { last, next: join(temporaryFolder(), '2027') };
  }

  test('it has the pilots, the staff, and last year as history; its ledgers are empty', async () => {
    const { last, next } = await carried();
    const { code, out: said } = await runOnex(['init', next, '--from', last, '--format', 'json']);
    expect(code).toBe(0);
    expect(departures('init', JSON.parse(said))).toEqual([]);
    expect(new Set(readdirSync(next))).toEqual(new Set(['department.yaml', 'web.yaml', '台账.xlsx', '往年']));
    const { out } = await runOnex(['hours', next, '--as-of', '2027-11-01', '--dry-run', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ departments: [{ year: 2027, totals: { rows: 0 } }] });
    expect(existsSync(join(next, '往年', '信息工程系-2026-课时申报表.xlsx'))).toBe(true);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(next, '台账.xlsx'));
    expect(workbook.getWorksheet('师资')?.getRow(3).values).toEqual([
      undefined,
      'T001',
      '王晓明',
      '专任',
      undefined,
      '讲师',
      '是',
      undefined,
      undefined,
      'web',
    ]);
  });

  test('without a claim of last year it says so', async () => {
    const last = folderWith(someFiles());
    expect(await codesOf(['init', join(temporaryFolder(), 'x'), '--from', last])).toEqual(['carry-over-without-claim']);
  });

  test.each(['into itself', 'onto a department', 'into the same year'])('%s is refused', async (how) => {
    const last = folderWith(someFiles());
    const other = folderWith(someFiles());
    const target = how === 'into itself' ? last : how === 'onto a department' ? other : join(other, 'x');
    const more = how === 'into the same year' ? ['--year', '2026'] : [];
    expect((await runOnex(['init', target, '--from', last, ...more])).code).toBe(2);
  });
});
