import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeCollege } from '../college/made-college.js';
import { runBatch, workbooksIn as digestsIn } from '../commands/batch-harness.js';
import { folderWith, someFiles, STAFF, TRAINING_HEADER, trainingRow, writeFiles } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const COLLEGE = join(import.meta.dirname, '..', '..', 'examples', 'hhvc-2026');
const DEPARTMENTS = readdirSync(COLLEGE).sort((one, other) => (one < other ? -1 : 1));

/** Columns that say who somebody is. */
const PERSONAL = /姓名|教师|工号|学号|报送人|证书编号/u;

const secrets = new Map<string, ReadonlySet<string>>();

async function open(file: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer, { ignoreNodes: ['dataValidations'] });
  return workbook;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
}

/** The texts of a row as headers are compared, by column from 1. */
function headersOf(row: exceljs.Row): readonly string[] {
  return Array.from(row.values as readonly unknown[], (value) =>
    typeof value === 'string' ? value.replace(/[\s*＊]/gu, '') : '',
  );
}

/** Every name, id and phone number in a department's files. */
async function secretsOf(folder: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const name of workbooksIn(folder)) {
    for (const sheet of (await open(join(folder, name))).worksheets) {
      let columns: readonly number[] = [];
      sheet.eachRow((row) => {
        const headers = headersOf(row).flatMap((text, index) =>
          PERSONAL.test(text) && text.length < 8 ? [index] : [],
        );
        if (headers.length >= 1 && columns.length === 0) columns = headers;
        else for (const column of columns) found.add(row.getCell(column).text.replace(/\s/gu, ''));
      });
    }
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, value = ''] of text.matchAll(/(?:姓名|电话): *"?([^,}"\s]+)/gu)) found.add(value);
  }
  // A total's label, and a header below a title.
  return new Set([...found].filter((text) => text !== '' && text !== '合计' && !PERSONAL.test(text)));
}

beforeAll(async () => {
  for (const department of DEPARTMENTS) secrets.set(department, await secretsOf(join(COLLEGE, department)));
});

function leaks(text: string, ...departments: readonly string[]): readonly string[] {
  const all = departments.flatMap((department) => [...(secrets.get(department) ?? [])]);
  const dense = text.replace(/\s/gu, '');
  return [...new Set(all)].filter((secret) => secret.length > 1 && dense.includes(secret));
}

/** A department with one cell changed in every data row of a sheet. */
async function spoiled(
  department: string,
  sheet: string,
  header: string,
  value: (old: string) => string,
): Promise<string> {
  const folder = join(temporaryFolder(), department);
  cpSync(join(COLLEGE, department), folder, { recursive: true });
  for (const name of workbooksIn(folder)) {
    const workbook = await open(join(folder, name));
    const worksheet = workbook.getWorksheet(sheet);
    if (!worksheet) continue;
    let column: number | undefined;
    worksheet.eachRow((row) => {
      if (column === undefined) {
        const index = headersOf(row).indexOf(header);
        if (index > 0) column = index;
        return;
      }
      row.getCell(column).value = value(row.getCell(column).text);
    });
    writeFileSync(join(folder, name), new Uint8Array(await workbook.xlsx.writeBuffer()));
  }
  return folder;
}

async function printed(...args: readonly string[]): Promise<string> {
  const { out, err } = await runOnex([...args, '--redact']);
  return `${out}\n${err}`;
}

test('the examples name people, or there would be nothing to hide', () => {
  expect(Math.min(...[...secrets.values()].map(({ size }) => size))).toBeGreaterThan(10);
});

describe('--redact over the whole example college', () => {
  test.each([
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--explain', '--format', 'json'],
    ['check', '--explain', '--lang', 'en'],
    ['check', '--compare-readings'],
    ['calendar'],
    ['calendar', '--format', 'json'],
    ['calendar', '--lang', 'en'],
    ['hours', '--dry-run'],
    ['hours', '--dry-run', '--format', 'json'],
    ['hours', '--dry-run', '--explain'],
    ['hours', '--dry-run', '--explain', '--format', 'json', '--lang', 'en'],
    ['hours', '--dry-run', '--compare-readings', '--format', 'json'],
  ])('%s %s %s names nobody', async (...args) => {
    const said = await printed(...args, COLLEGE);
    expect(said.length).toBeGreaterThan(500);
    expect(leaks(said, ...DEPARTMENTS)).toEqual([]);
  });
});

const FORMATS = [[], ['--format', 'json'], ['--format', 'ndjson'], ['--lang', 'en']] as const;

/** What a batch keeps, by file. */
function stateIn(out: string): ReadonlyMap<string, string> {
  const folder = join(out, '.onex-state');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

interface KeptProblem {
  readonly people?: readonly string[];
  readonly zh: object;
  readonly en: object;
}

/** The problems of the departments that a batch keeps: the second line of a state file is its record. */
function keptProblems(out: string): readonly KeptProblem[] {
  return [...stateIn(out)].flatMap(([name, text]) => {
    if (name === 'batch.json') return [];
    const { record } = JSON.parse(text.split('\n')[1] ?? '') as { record: { problems: readonly KeptProblem[] } };
    return record.problems;
  });
}

describe('batch --redact', { timeout: 120_000 }, () => {
  test('names nobody in what it prints nor on its page, and leaves claims, summary and state as they are', async () => {
    const plain = join(temporaryFolder(), 'out');
    const redacted = join(temporaryFolder(), 'out');
    await runBatch([COLLEGE, '--out', plain]);
    for (const more of FORMATS) {
      const { out, err } = await runBatch([COLLEGE, '--out', redacted, '--redact', '--report', '--force', ...more]);
      expect(out.length).toBeGreaterThan(500);
      expect(leaks(out + err, ...DEPARTMENTS)).toEqual([]);
    }
    const pages = readdirSync(redacted).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBe(2);
    for (const page of pages) expect(leaks(readFileSync(join(redacted, page), 'utf8'), ...DEPARTMENTS)).toEqual([]);
    expect(digestsIn(redacted)).toEqual(digestsIn(plain));
    expect(stateIn(redacted)).toEqual(stateIn(plain));
  });

  test('the page does not show an id in other widths either, which a note tells of', async () => {
    const ledger = { 培训: [TRAINING_HEADER, trainingRow({ 工号: 'Ｔ００１' })] };
    const root = folderWith(
      Object.fromEntries(
        Object.entries(someFiles({ 'ledger.xlsx': ledger })).map(([name, file]) => [`甲/${name}`, file]),
      ),
    );
    const out = join(temporaryFolder(), 'out');
    await runBatch([root, '--out', out, '--redact', '--report']);
    const [page = ''] = readdirSync(out).filter((name) => name.endsWith('.html'));
    const text = readFileSync(join(out, page), 'utf8');
    expect(text).toContain('工号');
    expect(text).not.toContain('Ｔ００１');
  });

  test('names nobody of whom departments have in common, also from an earlier plain run and merged', async () => {
    const { files, conflicts, nearMisses } = madeCollege(12, 5);
    expect(Math.min(conflicts.length, nearMisses.length)).toBeGreaterThan(0);
    const root = folderWith(files);
    const out = join(temporaryFolder(), 'out');
    const { out: known } = await runBatch([root, '--out', out, '--format', 'json']);
    const { conflicts: found } = JSON.parse(known) as { conflicts: readonly { id: string; key: string }[] };
    const ids = [...nearMisses.flat(), ...found.filter(({ id }) => id === 'cross-category').map(({ key }) => key)];
    expect(ids.length).toBeGreaterThan(1);
    const merged = join(temporaryFolder(), 'merged');
    for (const more of FORMATS) {
      for (const call of [
        [root, '--out', out],
        ['--merge', out, '--out', merged],
      ]) {
        const said = await runBatch([...call, '--redact', ...more]);
        expect(said.out.length).toBeGreaterThan(500);
        expect(ids.filter((id) => (said.out + said.err).includes(id))).toEqual([]);
      }
    }
    const { out: again } = await runBatch([root, '--out', out, '--format', 'json']);
    expect(again).toBe(known);
  });

  test.each([
    ['师资', '工号', () => 'T0001'],
    ['培训', '工号', (old: string) => `${old}9`],
    ['培训', '教师', (old: string) => `${old}甲`],
    ['分配', '教师', (old: string) => `${old}甲`],
    ['考核', '学号', () => '2024010101'],
  ] as const)(
    'of a department whose %s %s is wrong names nobody, resumed and merged too',
    async (sheet, header, value) => {
      const [first = ''] = DEPARTMENTS;
      const folder = await spoiled(first, sheet, header, value);
      const out = join(temporaryFolder(), 'out');
      const { out: known } = await runBatch([folder, '--out', out, '--format', 'json']);
      expect(known).toContain('"exit": 2');
      for (const { people = [], zh, en } of keptProblems(out)) {
        expect(people.filter((one) => !JSON.stringify([zh, en]).includes(one))).toEqual([]);
      }
      for (const more of FORMATS) {
        for (const call of [
          [folder, '--out', out],
          ['--merge', out, '--out', join(temporaryFolder(), 'merged')],
        ]) {
          const said = await runBatch([...call, '--redact', ...more]);
          expect(leaks(said.out + said.err, first)).toEqual([]);
        }
      }
    },
  );
});

describe('verify --redact', { timeout: 240_000 }, () => {
  const [first = ''] = DEPARTMENTS;
  const LANGUAGES = [[], ['--format', 'json'], ['--lang', 'en']] as const;

  async function claimOf(folder: string): Promise<string> {
    const out = temporaryFolder();
    await runOnex(['hours', folder, '--as-of', '2026-11-24', '--out', out]);
    return join(out, `${basename(folder)}-2026-课时申报表.xlsx`);
  }

  /** A claim in which somebody wrote over every name and id, and beside the table a telephone number. */
  async function rewritten(claim: string): Promise<string> {
    const workbook = await open(claim);
    for (const name of ['汇总', '明细', '未计入']) {
      let columns: readonly number[] = [];
      workbook.getWorksheet(name)?.eachRow((row) => {
        const headers = headersOf(row);
        if (columns.length > 0)
          for (const column of columns) row.getCell(column).value = `${row.getCell(column).text}甲`;
        else if (headers.includes('工号')) columns = [headers.indexOf('工号'), headers.indexOf('姓名')];
      });
    }
    const details = workbook.getWorksheet('明细');
    if (details) details.getCell('T3').value = '张三丰 15004710009';
    const file = join(temporaryFolder(), basename(claim));
    writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    return file;
  }

  test('names nobody of a claim that differs, by itself, from its inputs and from another claim', async () => {
    const folder = join(COLLEGE, first);
    const claim = await claimOf(folder);
    const changed = await rewritten(claim);
    const toldOfNote: boolean[] = [];
    const other = await claimOf(join(COLLEGE, DEPARTMENTS.at(-1) ?? ''));
    for (const paths of [[changed], [changed, folder], [claim, changed], [claim, other]]) {
      for (const more of LANGUAGES) {
        const plain = await runOnex(['verify', ...paths, ...more]);
        const hidden = await runOnex(['verify', ...paths, ...more, '--redact']);
        expect(hidden.code).toBe(1);
        expect(plain.code).toBe(1);
        expect(leaks(plain.out, ...DEPARTMENTS).length).toBeGreaterThan(0);
        expect(leaks(hidden.out + hidden.err, ...DEPARTMENTS)).toEqual([]);
        toldOfNote.push(plain.out.includes('15004710009'));
        expect(hidden.out).not.toContain('15004710009');
        expect(hidden.out).not.toContain('张三丰');
        if (more.length === 2 && more[0] === '--format') {
          const [told, shown] = [plain, hidden].map(({ out }) => JSON.parse(out) as { differences: readonly object[] });
          expect(departures('verify', shown)).toEqual([]);
          const placesOf = (one: typeof told): unknown => one?.differences.map((each) => ({ ...each, ...BLANK }));
          expect(placesOf(shown)).toEqual(placesOf(told));
        }
      }
    }
    expect(toldOfNote).toContain(true);
  });

  test('a 工号 too short to be found in text is hidden where it stands', async () => {
    const folder = folderWith(
      someFiles({
        'roster.xlsx': { 师资: [STAFF[0] ?? [], ['7', '王晓明', '专任', '讲师'], ['8', '赵立新', '双肩挑', '教授']] },
        'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 工号: '7' })] },
      }),
    );
    const out = temporaryFolder();
    await runOnex(['hours', folder, '--as-of', '2026-11-24', '--out', out]);
    const ledger = { 培训: [TRAINING_HEADER, trainingRow({ 工号: '8', 教师: '赵立新' })] };
    writeFiles(folder, { 'ledger.xlsx': ledger });
    const [claim = ''] = readdirSync(out);
    const { out: said } = await runOnex(['verify', join(out, claim), folder, '--format', 'json', '--redact']);
    const { differences } = JSON.parse(said) as { differences: readonly { id: string; subject?: string }[] };
    const about = differences.filter(({ id }) => /^(line|person)-/u.test(id)).map(({ subject }) => subject);
    expect(about.length).toBeGreaterThan(1);
    expect(about.filter((subject) => subject === '7' || subject === '8' || /\|[78]\|/u.test(subject ?? ''))).toEqual(
      [],
    );
  });

  test('a claim as it was written: the same answer with and without', async () => {
    const folder = join(COLLEGE, first);
    const claim = await claimOf(folder);
    const plain = await runOnex(['verify', claim, folder]);
    expect(await runOnex(['verify', claim, folder, '--redact'])).toEqual(plain);
    expect(plain.code).toBe(0);
  });

  test('names nobody of inputs that are wrong', async () => {
    const claim = await claimOf(join(COLLEGE, first));
    const folder = await spoiled(first, '培训', '教师', (old) => `${old}甲`);
    for (const more of LANGUAGES) {
      const said = await printed('verify', claim, folder, ...more);
      expect(said).toContain('***');
      expect(leaks(said, first)).toEqual([]);
    }
  });
});

/** What a difference may say of people. */
const BLANK = { subject: '', before: '', after: '', message: '' };

test('forms --redact writes the forms as they are and names nobody in what it prints of them', async () => {
  const pilot = join(COLLEGE, '信息工程系', 'web-frontend.yaml');
  const [plain, hidden] = [join(temporaryFolder(), 'forms'), join(temporaryFolder(), 'forms')];
  const told = await runOnex(['forms', pilot, '--out', plain, '--format', 'json']);
  const masked = await runOnex(['forms', pilot, '--out', hidden, '--format', 'json', '--redact']);
  expect(masked.code).toBe(0);
  expect(masked.out.replaceAll(hidden, plain)).toBe(told.out);
  expect(leaks(masked.out, ...DEPARTMENTS)).toEqual([]);
  const filesIn = (folder: string): unknown =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]);
  expect(filesIn(hidden)).toEqual(filesIn(plain));
});

describe('--redact on wrong input names nobody', () => {
  const [first = ''] = DEPARTMENTS;
  const wrongId = (old: string): string => `${old}9`;
  const wrongName = (old: string): string => `${old}甲`;
  test.each([
    ['师资', '工号', () => ''],
    ['师资', '姓名', () => ''],
    ['师资', '人员类别', (old: string) => `${old}?`],
    ['师资', '工号', () => 'T0001'],
    ['培训', '工号', wrongId],
    ['培训', '教师', wrongName],
    ['培训', '课时', () => '二'],
    ['培训', '日期', () => '3月5日'],
    ['监考', '教师', wrongName],
    ['报送', '工号', wrongId],
    ['考评员', '获证日期', () => '去年'],
    ['分配', '教师', wrongName],
    ['考核', '学号', () => '2024010101'],
    ['考核', '合格', () => '可能'],
    ['考核', '批次', () => '第9批'],
  ] as const)('%s %s', async (sheet, header, value) => {
    const folder = await spoiled(first, sheet, header, value);
    for (const more of [[], ['--format', 'json'], ['--lang', 'en']]) {
      for (const command of ['check', 'calendar']) {
        const said = await printed(command, folder, ...more);
        expect(leaks(said, first)).toEqual([]);
      }
      const pilot = join(folder, 'web-frontend.yaml');
      const said = await printed('forms', pilot, '--out', join(folder, 'forms'), ...more);
      expect(leaks(said, first)).toEqual([]);
    }
  });

  test("a number of somebody's certificate that Excel has spoilt", async () => {
    const folder = await spoiled(first, '考评员', '证书编号', () => '2.0120010001E+20');
    const said = await printed('check', folder);
    expect(said).toContain('考评员');
    expect(said).not.toContain('2.0120010001E+20');
  });

  test('a broken document, a line of which names the liaison', async () => {
    const folder = join(temporaryFolder(), first);
    cpSync(join(COLLEGE, first), folder, { recursive: true });
    const file = join(folder, 'department.yaml');
    const text = readFileSync(file, 'utf8');
    for (const broken of [
      text.replace('电话:', '电 话:'),
      text.replace('姓名:', '姓名：'),
      text.replace(/电话: ?"?/u, '$&x, 手机: '),
    ]) {
      expect(broken).not.toBe(text);
      writeFileSync(file, broken);
      for (const more of [[], ['--format', 'json']]) {
        expect(leaks(await printed('check', folder, ...more), first)).toEqual([]);
      }
    }
  });
});
