import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../src/read/file-system.js';
import { disk } from '../src/read/disk.js';
import {
  DEPARTMENT,
  folderWith,
  PILOT,
  someFiles,
  STAFF,
  TRAINING_HEADER,
  trainingRow,
  workbook,
  type Files,
} from './folders.js';
import { departures } from './json-contract.js';
import { runOnex } from './run-onex.js';

interface ProblemSeen {
  readonly code: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line?: number; readonly sheet?: string; readonly cell?: string };
  readonly field?: string;
  readonly value?: string;
  readonly message: string;
  readonly hint?: string;
}

/** The errors of a run that must end with exit 2 and the contract's document of problems. */
async function errorsOf(
  args: readonly string[],
  over: Parameters<typeof runOnex>[1] = {},
): Promise<readonly ProblemSeen[]> {
  const [command = '', ...rest] = args;
  const { code, out } = await runOnex([command, '--format', 'json', ...rest], over);
  const json = JSON.parse(out) as { problems?: readonly ProblemSeen[] };
  expect(departures('problems', json)).toEqual([]);
  expect(code).toBe(2);
  return (json.problems ?? []).filter((problem) => problem.severity === 'error');
}

/** Each error as `code place`. */
async function errors(files: Files, command = 'hours'): Promise<readonly string[]> {
  const folder = folderWith(files);
  const before = readdirSync(folder);
  const found = await errorsOf([command, folder]);
  // Nothing written, nothing lost.
  expect(readdirSync(folder)).toEqual(before);
  return found.map(said);
}

function said({ code, place, field }: ProblemSeen): string {
  const where = [place.file, place.line, place.sheet, place.cell].filter((part) => part !== undefined).join(' ');
  return `${code} @ ${where}${field === undefined ? '' : ` [${field}]`}`;
}

/** Errors of a ledger whose one training row is changed like this. */
async function trainingErrors(over: Parameters<typeof trainingRow>[0]): Promise<readonly string[]> {
  return errors(someFiles({ 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow(over)] } }));
}

describe('the path', () => {
  test('does not exist', async () => {
    const found = await errorsOf(['check', '/no/such/folder']);
    expect(found.map(said)).toEqual(['no-such-path @  [path]']);
  });

  test('is a file where a folder belongs', async () => {
    const folder = folderWith({ 'a.txt': 'x' });
    expect((await errorsOf(['hours', join(folder, 'a.txt')])).map(said)).toEqual(['not-a-department-path @  [path]']);
  });

  test('is an empty folder', async () => {
    expect((await errorsOf(['hours', folderWith({})])).map(said)).toEqual(['no-department @ .']);
  });

  test('is not given', async () => {
    expect((await errorsOf(['check'])).map(said)).toEqual(['no-path-given @  [path]']);
  });

  test('names two folders, and places begin with the argument', async () => {
    const folder = folderWith({
      'a/department.yaml': DEPARTMENT.replace('2026', '二〇二六'),
      'b/department.yaml': DEPARTMENT.replace('年度', '年渡'),
    });
    const found = await errorsOf(['check', 'a', 'b'], { cwd: folder });
    expect(found.map(({ place }) => place.file)).toEqual(['a/department.yaml', 'b/department.yaml']);
  });

  test('may not be read', async () => {
    const folder = folderWith(someFiles());
    const system: FileSystem = { ...disk, list: () => ({ errno: 'EACCES' }) };
    expect((await errorsOf(['check', folder], { system })).map(said)).toEqual(['cannot-read @ .']);
  });

  test('has an evidence folder that may not be looked into: its files are not called missing', async () => {
    const folder = folderWith(
      someFiles({
        'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 佐证: 'evidence/签到.pdf' })] },
        'evidence/签到.pdf': '%PDF-1.4',
      }),
    );
    const system: FileSystem = {
      ...disk,
      list: (path) => (path.endsWith('evidence') ? { errno: 'EACCES' } : disk.list(path)),
    };
    expect((await errorsOf(['hours', folder], { system })).map(said)).toEqual(['cannot-read @ evidence']);
  });

  test('holds a file that may not be read', async () => {
    const folder = folderWith(someFiles());
    const system: FileSystem = {
      ...disk,
      readFile: (path) => (path.endsWith('ledger.xlsx') ? { errno: 'EACCES' } : disk.readFile(path)),
    };
    expect((await errorsOf(['hours', folder], { system })).map(said)).toEqual(['cannot-read @ ledger.xlsx']);
  });
});

describe('the folder', () => {
  test('has two departments: the second is wrong', async () => {
    expect(await errors(someFiles({ 'other.yaml': DEPARTMENT }))).toEqual(['second-department @ other.yaml']);
  });

  test('has a pilot and no department', async () => {
    expect(await errors({ 'web.yaml': PILOT })).toEqual(['no-department @ .']);
  });

  test('has a department file that Notepad named .yaml.txt: that is said, and not that there is none', async () => {
    const { 'department.yaml': department, ...others } = someFiles();
    expect(await errors({ ...others, 'department.yaml.txt': department ?? '' })).toEqual([
      'yaml-named-text @ department.yaml.txt',
    ]);
    expect(await errors({ 'department.yaml.txt': DEPARTMENT })).toEqual(['yaml-named-text @ department.yaml.txt']);
  });

  test('has a pilot file named .yaml.txt and no department at all: both are said', async () => {
    const folder = folderWith({ 'web.yaml.txt': PILOT });
    const { out } = await runOnex(['hours', folder, '--dry-run', '--format', 'json']);
    const codes = [...out.matchAll(/"code": "([a-z-]+)"/gu)].map(([, code]) => code);
    expect(codes).toEqual(['no-department', 'yaml-named-text']);
  });

  test.each([
    ['its id', {}],
    ['its certificate', { 试点: 'Web前端开发' }],
  ])('has a pilot file named .yaml.txt that rows name by %s: the name of the file alone is wrong', async (_, over) => {
    const { 'web.yaml': pilot, ...others } = someFiles();
    const rows = [trainingRow(over), trainingRow({ ...over, 日期: '2026-03-06' })];
    const files = { ...others, 'web.yaml.txt': pilot ?? '', 'ledger.xlsx': { 培训: [TRAINING_HEADER, ...rows] } };
    expect(await errors(files)).toEqual(['yaml-named-text @ web.yaml.txt']);
  });

  test.each(['zh', 'en'])(
    'has a pilot file named .yaml.txt, which alone is asked for: how to rename it is said (%s)',
    async (lang) => {
      const file = join(folderWith({ 'web.yaml.txt': PILOT }), 'web.yaml.txt');
      const { code, err } = await runOnex(['check', file, '--lang', lang]);
      expect(code).toBe(2);
      expect(err.replaceAll(/\s/gu, '')).toContain(lang === 'zh' ? '「文件扩展名」' : 'Filenameextensions');
      expect(await errorsOf(['check', file])).toMatchObject([{ code: 'yaml-named-text' }]);
    },
  );

  test('has a copy named .yaml.txt beside the real one: a note, and the answer is given', async () => {
    const { code, out } = await runOnex([
      ...['check', folderWith(someFiles({ 'web.yaml.txt': PILOT, 'old.yml.txt': '#' })), '--format', 'json'],
    ]);
    expect(code).toBe(1);
    expect(out.match(/"code": "yaml-named-text"/gu)).toHaveLength(2);
  });

  test('has somebody from outside without a staff id: the department may number them itself', async () => {
    const roster = { 师资: [...STAFF, [null, '周企业', '校外', null]] };
    const folder = folderWith(someFiles({ 'roster.xlsx': roster }));
    const found = await errorsOf(['hours', folder]);
    expect(found.map(said)).toEqual(['staff-id-blank @ roster.xlsx 师资 A4 [工号]']);
    expect(found[0]?.hint).toContain('由系部自编一个，例如 W01，不与别人重复');
  });

  test('has two pilots of one id', async () => {
    expect(await errors(someFiles({ 'web2.yaml': PILOT }))).toEqual(['pilot-id-twice @ web2.yaml 2 [编号]']);
  });

  test.each(['old.xls', 'a.xlsm', 'a.et', 'a.ods', 'a.csv', 'A.CSV'])(
    'has %s, whose rows would vanish',
    async (name) => {
      expect(await errors(someFiles({ [name]: 'x' }))).toEqual([`table-format @ ${name}`]);
    },
  );

  test('has such a file, but the department lists its workbooks', async () => {
    const folder = folderWith(
      someFiles({ 'old.xls': 'x', 'department.yaml': `${DEPARTMENT}台账: [roster.xlsx, ledger.xlsx]\n` }),
    );
    expect((await runOnex(['hours', folder, '--dry-run', '--format', 'json'])).code).toBe(1);
  });

  test('lists a workbook that is not there, and one above the folder', async () => {
    const department = `${DEPARTMENT}台账:\n  - roster.xlsx\n  - lodger.xlsx\n  - ../ledger.xlsx\n`;
    expect(await errors(someFiles({ 'department.yaml': department, 'ledger.xlsx': { 考评员: [] } }))).toEqual([
      'listed-file-missing @ department.yaml 7 [台账]',
      'path-outside-folder @ department.yaml 8 [台账]',
    ]);
  });

  test('has evidence above the folder, by a link too', async () => {
    const outside = folderWith({ 'secret.pdf': '%PDF' });
    const folder = folderWith(
      someFiles({
        'ledger.xlsx': {
          培训: [TRAINING_HEADER, trainingRow({ 佐证: '../a.pdf' }), trainingRow({ 佐证: 'link/secret.pdf' })],
        },
      }),
    );
    symlinkSync(outside, join(folder, 'link'));
    expect((await errorsOf(['hours', folder])).map(said)).toEqual([
      'path-outside-folder @ ledger.xlsx 培训 I2 [佐证]',
      'path-outside-folder @ ledger.xlsx 培训 I3 [佐证]',
    ]);
  });
});

describe('a YAML file', () => {
  test('has a tab', async () => {
    const found = await errors(someFiles({ 'web.yaml': '类型: 试点\n\t编号: web\n' }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('@ web.yaml 2');
  });

  test('is GBK', async () => {
    const found = await errors(
      someFiles({ 'web.yaml': Uint8Array.of(0xc0, 0xe0, 0xd0, 0xcd, 0x3a, 0x20, 0xca, 0xd4) }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('web.yaml');
  });

  test('is larger than 5 MB', async () => {
    const found = await errors(someFiles({ 'web.yaml': `${PILOT}# ${'x'.repeat(5 * 1024 * 1024)}` }));
    expect(found).toHaveLength(1);
  });

  test.each(['zh', 'en'])(
    'is one byte larger than 5 MB: its size and the limit read differently (%s)',
    async (lang) => {
      const bytes = new Uint8Array(5_000_001).fill(0x23);
      const [found] = await errorsOf(['check', folderWith(someFiles({ 'web.yaml': bytes })), '--lang', lang]);
      const sizes = found?.message.match(/\d+\.\d(?= MB)/gu);
      expect(sizes).toEqual(['5.1', '5.0']);
    },
  );

  test('is a bomb of aliases', async () => {
    const bomb = ['a: &a0 [x]', ...Array.from({ length: 40 }, (_, i) => `k${i}: &a${i + 1} [*a${i}, *a${i}]`)].join(
      '\n',
    );
    const found = await errors(someFiles({ 'web.yaml': `${PILOT}${bomb}\n` }));
    expect(found.length).toBeGreaterThan(0);
  });

  test('is broken, and what only follows from it is left out', async () => {
    const found = await errors(someFiles({ 'web.yaml': PILOT.replace('等级: 中级', '等级: 超级') }));
    expect(found).toEqual(['not-a-choice @ web.yaml 3 [证书.等级]']);
  });
});

describe('a workbook', () => {
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0));
  test.each([
    ['is a renamed .xls', OLE],
    ['is a renamed .csv', '试点,日期\nweb,2026-01-01\n'],
    ['is a truncated zip', workbook({ 培训: [TRAINING_HEADER] }).slice(0, 700)],
    ['is of zero bytes', ''],
  ])('%s', async (_, bytes) => {
    const found = await errorsOf(['hours', folderWith(someFiles({ 'ledger.xlsx': bytes }))]);
    expect(found.map(({ place }) => place)).toEqual([{ file: 'ledger.xlsx' }]);
    expect(found[0]?.hint).toBeTruthy();
  });

  test('is a folder: ignored unless listed', async () => {
    const folder = folderWith(someFiles());
    mkdirSync(join(folder, 'more.xlsx'));
    expect((await runOnex(['hours', folder, '--dry-run'])).code).toBe(1);
    writeFileSync(join(folder, 'department.yaml'), `${DEPARTMENT}台账: [more.xlsx]\n`);
    expect((await errorsOf(['hours', folder])).map(said)).toEqual(['listed-file-missing @ department.yaml 5 [台账]']);
  });

  test('with no known sheet is noted, not an error', async () => {
    const folder = folderWith(someFiles({ 'extra.xlsx': { 随笔: [['a']] } }));
    const { code, out } = await runOnex(['hours', folder, '--dry-run', '--format', 'json']);
    const notes = (JSON.parse(out) as { departments: { notes: ProblemSeen[] }[] }).departments[0]?.notes;
    expect(code).toBe(1);
    expect(notes?.filter(({ place }) => place.file === 'extra.xlsx').map(({ code: note }) => note)).toContain(
      'no-known-sheet',
    );
  });

  test('with 师资 broken does not complain about every person', async () => {
    const staff = [
      ['工号', '姓名', '人员类别'],
      ['T001', '王晓明', '专家'],
    ];
    expect(await errors(someFiles({ 'roster.xlsx': { 师资: staff } }))).toEqual([
      'choice-unknown @ roster.xlsx 师资 C2 [人员类别]',
    ]);
  });
});

describe('a cell', () => {
  test.each(['4+1', '-2', '0', '25', '1.005', 'abc'])('hours %s', async (text) => {
    const found = await trainingErrors({ 课时: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('@ ledger.xlsx 培训 G2 [课时]');
  });

  test('hours #N/A', async () => {
    expect(await trainingErrors({ 课时: { t: 'e', xml: '<v>#N/A</v>' } })).toEqual([
      'cell-error @ ledger.xlsx 培训 G2 [课时]',
    ]);
  });

  test.each(['2026-02-30', '3月1日', '45000'])('date %s', async (text) => {
    const found = await trainingErrors({ 日期: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('@ ledger.xlsx 培训 B2 [日期]');
  });

  test('a bare serial number where a date belongs', async () => {
    expect(await trainingErrors({ 日期: 45_000 })).toHaveLength(1);
  });

  test('是/否 as 可能', async () => {
    const found = await trainingErrors({ 计入教学工作量: '可能' });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('H2 [计入教学工作量]');
  });

  test('a header twice', async () => {
    const found = await errors(
      someFiles({
        'ledger.xlsx': {
          培训: [
            [...TRAINING_HEADER, '日期'],
            [...trainingRow(), '2026-01-01'],
          ],
        },
      }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('ledger.xlsx 培训');
  });
});

describe('a person', () => {
  test('of a name that two have, without 工号', async () => {
    const roster = { 师资: [...STAFF, ['T003', '王 晓明', '行政', null]] };
    const ledger = { 培训: [TRAINING_HEADER, trainingRow({ 工号: '' })] };
    expect(await errors(someFiles({ 'roster.xlsx': roster, 'ledger.xlsx': ledger }))).toEqual([
      'ambiguous-person @ ledger.xlsx 培训 F2 [教师]',
    ]);
  });

  test('whose 工号 and name disagree', async () => {
    expect(await trainingErrors({ 工号: 'T002' })).toEqual(['id-and-name-disagree @ ledger.xlsx 培训 E2 [工号]']);
  });

  test('whose 工号 nobody has', async () => {
    expect(await trainingErrors({ 工号: 'T009' })).toEqual(['unknown-staff-id @ ledger.xlsx 培训 E2 [工号]']);
  });

  test('whom 师资 lacks', async () => {
    expect(await trainingErrors({ 工号: '', 教师: '王晓朋' })).toEqual(['unknown-person @ ledger.xlsx 培训 F2 [教师]']);
  });

  test('written with spaces is the same person', async () => {
    const files = someFiles({
      'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 工号: '', 教师: '王　晓 明' })] },
    });
    expect((await runOnex(['hours', folderWith(files), '--dry-run'])).code).toBe(1);
  });

  test('twice in 师资', async () => {
    const roster = { 师资: [...STAFF, ['T001', '王晓明', '专任', '讲师']] };
    expect(await errors(someFiles({ 'roster.xlsx': roster }))).toEqual(['row-twice @ roster.xlsx 师资 A4 [工号]']);
  });
});

describe('a reference', () => {
  test('to a pilot nobody knows', async () => {
    expect(await trainingErrors({ 试点: 'wab' })).toEqual(['unknown-pilot @ ledger.xlsx 培训 A2 [试点]']);
  });

  test('to a certificate that two pilots have', async () => {
    const second = PILOT.replace('编号: web', '编号: web2').replace('中级', '高级');
    const files = someFiles({
      'web2.yaml': second,
      'ledger.xlsx': {
        培训: [TRAINING_HEADER, trainingRow({ 试点: 'Web前端开发' }), trainingRow({ 试点: 'Web前端开发（高级）' })],
      },
    });
    expect(await errors(files)).toEqual(['ambiguous-pilot @ ledger.xlsx 培训 A2 [试点]']);
  });

  test('to an exam batch that the pilot lacks', async () => {
    const exams = {
      考核: [
        ['试点', '批次', '学号', '参加考试', '合格'],
        ['web', '二', 'S1', '是', '是'],
        ['web', '一', 'S1', '否', '是'],
      ],
    };
    const pilot = `${PILOT}考核: [{批次: 一, 日期: 2026-06-01}]\n`;
    expect(await errors(someFiles({ 'web.yaml': pilot, 'exams.xlsx': exams }))).toEqual([
      'unknown-batch @ exams.xlsx 考核 B2 [批次]',
      'passed-without-sitting @ exams.xlsx 考核 E3 [合格]',
    ]);
  });
});

describe('a history workbook', () => {
  const claim = (year: number | string, ...lines: (readonly [string, number | string | null])[]) =>
    workbook({
      汇总: [[`信息工程系${year}年课时申报表`], ['系部', '信息工程系', '年度', year]],
      明细: [['序号', '课时', '唯一键'], ...lines.map(([key, hours], index) => [index + 1, hours, key])],
      说明: [['onex']],
    });
  const listing = `${DEPARTMENT}往年申报表:\n  - 往年.xlsx\n`;
  const withClaim = (bytes: Uint8Array | string): Files =>
    someFiles({ 'department.yaml': `${listing}台账: [roster.xlsx, ledger.xlsx]\n`, '往年.xlsx': bytes });

  test('of the department’s own year', async () => {
    expect(await errors(withClaim(claim(2026)))).toEqual(['history-year-not-before @ department.yaml 6']);
  });

  test('with a key whose hours are blank or unreadable', async () => {
    expect(await errors(withClaim(claim(2025, ['site|A|T1', null], ['site|B|T1', '很多'])))).toEqual([
      'history-hours-unreadable @ 往年.xlsx 明细 B2 [课时]',
      'history-hours-unreadable @ 往年.xlsx 明细 B3 [课时]',
    ]);
  });

  test('that is no claim', async () => {
    expect(await errors(withClaim(workbook({ 明细: [['序号', '课时']] })))).toEqual([
      'history-not-a-claim @ 往年.xlsx 明细',
    ]);
  });

  test('of a year before is read', async () => {
    const folder = folderWith(withClaim(claim(2025, ['site|A|T1', 2])));
    expect((await runOnex(['hours', folder, '--dry-run'])).code).toBe(1);
  });
});

describe('the output', () => {
  test('exists already', async () => {
    const folder = folderWith(someFiles({ '信息工程系-2026-课时申报表.xlsx': 'mine' }));
    expect((await errorsOf(['hours', folder])).map(said)).toEqual(['target-exists @ 信息工程系-2026-课时申报表.xlsx']);
  });

  test('goes to a folder that is not there', async () => {
    const folder = folderWith(someFiles());
    const found = await errorsOf(['hours', folder, '--out', join(folder, 'no', 'such')]);
    expect(found.map(({ code }) => code)).toEqual(['target-folder-missing']);
  });

  test('goes to a file where a folder belongs', async () => {
    const folder = folderWith(someFiles({ 'out.txt': 'x' }));
    const found = await errorsOf(['hours', folder, '--out', join(folder, 'out.txt')]);
    expect(found.map(({ code }) => code)).toEqual(['target-folder-not-folder']);
  });

  test('of two departments of one name would be one file', async () => {
    const files = Object.entries(someFiles()).flatMap(([path, content]) =>
      ['a', 'b'].map((name) => [`${name}/${path}`, content]),
    );
    const folder = folderWith(Object.fromEntries(files) as Files);
    mkdirSync(join(folder, 'out'));
    const found = await errorsOf(['hours', folder, '--out', join(folder, 'out')]);
    expect(found.map(({ code }) => code)).toEqual(['claim-name-twice']);
    expect(existsSync(join(folder, 'out', '信息工程系-2026-课时申报表.xlsx'))).toBe(false);
  });
});

describe('the call', () => {
  test.each([
    [['chek', 'x'], 'unknown-command @  [chek]'],
    [['check', 'x', '--as-off', '2026-01-01'], 'unknown-option @  [--as-off]'],
    [['check', 'x', '--as-of'], 'option-without-value @  [--as-of]'],
    [['check', '/', '--as-of', '2026-13-01'], 'bad-date @  [--as-of]'],
    [['check', '/', '--lang', 'fr'], 'bad-choice @  [--lang]'],
  ])('%j', async (args, expected) => {
    expect((await errorsOf(args)).map(said)).toEqual([expected]);
  });

  test('has an unknown reading, and an unknown option of one', async () => {
    const folder = folderWith(someFiles());
    const found = await errorsOf([
      'check',
      folder,
      '--reading',
      'deadline-dai=inclusive',
      '--reading',
      'site-hours=twice',
    ]);
    expect(found.map(said)).toEqual(['unknown-reading @  [--reading]', 'unknown-reading-option @  [--reading]']);
  });

  test('names a policy that is not there', async () => {
    const folder = folderWith(someFiles());
    expect((await errorsOf(['check', folder, '--policy', 'hhvc-2021-89'])).map(said)).toEqual([
      'unknown-policy @  [--policy]',
    ]);
  });
});

test('every problem of a run is told at once, sorted by file', async () => {
  const found = await errors(
    someFiles({
      'department.yaml': DEPARTMENT.replace('年度: 2026', '年度: 二'),
      'web.yaml': PILOT.replace('阶段: 试点中', '阶段: 试点钟'),
      'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 课时: '4+1', 日期: '3月1日' })] },
    }),
  );
  expect(found.map((one) => one.split(' @ ')[1]?.split(' ')[0])).toEqual([
    'department.yaml',
    'ledger.xlsx',
    'ledger.xlsx',
    'web.yaml',
  ]);
});
