import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../src/model/text.js';
import { disk } from '../../src/read/disk.js';
import { DEPARTMENT, folderWith, someFiles, TRAINING_HEADER, trainingRow, writeFiles } from '../folders.js';
import { departures } from '../json-contract.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const BUNDLE = '信息工程系-2026-报送材料';
const CLAIM = '信息工程系-2026-课时申报表.xlsx';
const FILES = someFiles({
  'department.yaml': `${DEPARTMENT}党政联席会议: {日期: 2026-11-20, 佐证: 证据/纪要.pdf}\n`,
  'ledger.xlsx': {
    培训: [
      TRAINING_HEADER,
      trainingRow({ 佐证: '证据/签到.pdf、佐证.pdf' }),
      trainingRow({ 日期: '2026-03-06', 佐证: '证据/签到.pdf' }),
      trainingRow({ 日期: '2026-03-07', 佐证: 'A/签到.pdf' }),
    ],
  },
  '证据/纪要.pdf': '%PDF 纪要',
  '证据/签到.pdf': '%PDF 签到',
  'A/签到.pdf': '%PDF 另一个签到',
});
const EVIDENCE = ['01-纪要.pdf', '02-签到.pdf', '03-佐证.pdf', '04-签到.pdf'];

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort(byCodePoint);
}

/** Where the links of a claim lead, sheet by sheet. */
function linksOf(claim: string): readonly string[] {
  return Object.entries(unzipSync(readFileSync(claim)))
    .filter(([part]) => part.startsWith('xl/worksheets/_rels/'))
    .flatMap(([, bytes]) => Array.from(strFromU8(bytes).matchAll(/ Target="([^"]*)"/gu), ([, link = '']) => link));
}

function hours(folder: string, ...more: readonly string[]): ReturnType<typeof runOnex> {
  return runOnex(['hours', folder, '--as-of', '2026-11-24', '--bundle', ...more]);
}

async function codesOf(folder: string, ...more: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await hours(folder, '--format', 'json', ...more);
  expect(code).toBe(2);
  const json = JSON.parse(out) as { problems: readonly { code: string }[] };
  return json.problems.map((problem) => problem.code);
}

describe('what goes with a claim', () => {
  test('the claim, the minutes and each evidence file once, numbered as in 佐证目录, as a folder and as an archive', async () => {
    const folder = folderWith(FILES);
    expect((await hours(folder)).code).toBe(0);
    expect(namesIn(join(folder, BUNDLE))).toEqual([CLAIM, '佐证'].sort(byCodePoint));
    expect(namesIn(join(folder, BUNDLE, '佐证'))).toEqual(EVIDENCE);
    expect(readFileSync(join(folder, BUNDLE, '佐证', '04-签到.pdf'), 'utf8')).toBe('%PDF 另一个签到');
    const archive = unzipSync(readFileSync(join(folder, `${BUNDLE}.zip`)));
    expect(Object.keys(archive)).toEqual(
      [CLAIM, ...EVIDENCE.map((name) => `佐证/${name}`)].map((path) => `${BUNDLE}/${path}`),
    );
    for (const [path, bytes] of Object.entries(archive)) {
      expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
    }
  });

  test('its claim says what the one beside the inputs says, and its links lead to the evidence in it', async () => {
    const folder = folderWith(FILES);
    await hours(folder);
    const bundled = join(folder, BUNDLE, CLAIM);
    expect((await runOnex(['verify', join(folder, CLAIM), bundled])).code).toBe(0);
    expect((await runOnex(['verify', bundled, folder])).code).toBe(0);
    expect(linksOf(join(folder, CLAIM))).toEqual(
      expect.arrayContaining(['ledger.xlsx#&apos;培训&apos;!A2', '证据/签到.pdf']),
    );
    const links = linksOf(bundled);
    expect([...new Set(links)].sort(byCodePoint)).toEqual(EVIDENCE.map((name) => `佐证/${name}`));
    for (const link of links) expect(existsSync(join(folder, BUNDLE, link)), link).toBe(true);
  });

  test('JSON names what is in it', async () => {
    const folder = folderWith(FILES);
    const { out } = await hours(folder, '--format', 'json', '--out', temporaryFolder());
    const json = JSON.parse(out) as {
      departments: readonly { bundle: { files: readonly object[]; missing: readonly string[] } }[];
    };
    expect(departures('hours', json)).toEqual([]);
    expect(json.departments[0]?.bundle).toMatchObject({ missing: [] });
    expect(json.departments[0]?.bundle.files).toContainEqual({ path: '佐证/01-纪要.pdf', source: '证据/纪要.pdf' });
  });

  test('the same files give the same archive, whenever they were saved', async () => {
    const [one, other] = [folderWith(FILES), folderWith(FILES)];
    utimesSync(join(other, '证据/纪要.pdf'), 1_000_000, 1_000_000);
    await hours(one);
    await hours(other);
    expect(readFileSync(join(one, `${BUNDLE}.zip`)).equals(readFileSync(join(other, `${BUNDLE}.zip`)))).toBe(true);
  });

  test('a file that is not there is named, keeps its number, and the claim is not ready', async () => {
    const folder = folderWith({ ...FILES, '证据/签到.pdf': '' });
    rmSync(join(folder, '证据/签到.pdf'));
    const { code, out } = await hours(folder, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ departments: [{ ready: false, bundle: { missing: ['证据/签到.pdf'] } }] });
    expect(namesIn(join(folder, BUNDLE, '佐证'))).toEqual(['01-纪要.pdf', '03-佐证.pdf', '04-签到.pdf']);
    expect((await hours(folder, '--force')).out).toContain('证据/签到.pdf');
  });

  test('evidence in another spelling than the disk’s is found', async () => {
    const folder = folderWith({
      ...FILES,
      'web.PDF': 'x',
      'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 佐证: 'WEB.pdf' })] },
    });
    expect((await hours(folder)).code).toBe(0);
    expect(readFileSync(join(folder, BUNDLE, '佐证', '02-WEB.pdf'), 'utf8')).toBe('x');
    expect((await runOnex(['verify', join(folder, CLAIM), folder])).code).toBe(0);
  });
});

describe('all of it or nothing', () => {
  const WRITTEN = [BUNDLE, `${BUNDLE}.zip`, CLAIM];

  test('without --force nothing is replaced: each that is there is named', async () => {
    const folder = folderWith(FILES);
    await hours(folder);
    expect(await codesOf(folder)).toEqual(['target-exists', 'target-exists', 'target-exists']);
  });

  test('with --force the folder holds only what belongs there now', async () => {
    const folder = folderWith(FILES);
    await hours(folder);
    writeFiles(folder, { 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow()] } });
    expect((await hours(folder, '--force')).code).toBe(0);
    expect(namesIn(join(folder, BUNDLE, '佐证'))).toEqual(['01-纪要.pdf', '02-佐证.pdf']);
    expect(readdirSync(folder).filter((name) => name.includes('.onex'))).toEqual([]);
  });

  test('a folder that holds somebody’s own files is not replaced', async () => {
    const folder = folderWith(FILES);
    await hours(folder);
    const before = readFileSync(join(folder, CLAIM));
    writeFileSync(join(folder, BUNDLE, '佐证', '补充.pdf'), 'mine');
    expect(await codesOf(folder, '--force')).toEqual(['bundle-folder-holds-others']);
    expect(readFileSync(join(folder, BUNDLE, '佐证', '补充.pdf'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, CLAIM)).equals(before)).toBe(true);
  });

  test('a file in the place of the folder', async () => {
    const folder = folderWith({ ...FILES, [BUNDLE]: 'a file' });
    expect(await codesOf(folder)).toEqual(['target-folder-not-folder']);
    expect(WRITTEN.filter((name) => existsSync(join(folder, name)))).toEqual([BUNDLE]);
  });

  test('evidence that changes while it is packed: nothing is written', async () => {
    const folder = folderWith(FILES);
    const system: typeof disk = {
      ...disk,
      readFile: (path) =>
        path.endsWith('纪要.pdf') ? { bytes: new TextEncoder().encode('another') } : disk.readFile(path),
    };
    const args = ['hours', folder, '--as-of', '2026-11-24', '--bundle', '--format', 'json'];
    const { out } = await runOnex(args, { system });
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'changed-while-read', place: { file: '证据/纪要.pdf' } }],
    });
    expect(WRITTEN.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.onex'))).toEqual([]);
  });

  test('a dry run writes nothing and says what it would replace', async () => {
    const folder = folderWith(FILES);
    const fresh = await hours(folder, '--dry-run');
    expect(WRITTEN.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    await hours(folder);
    const before = readFileSync(join(folder, CLAIM));
    const again = await hours(folder, '--dry-run');
    expect(again.code).toBe(0);
    expect(again.out).not.toBe(fresh.out);
    expect(readFileSync(join(folder, CLAIM)).equals(before)).toBe(true);
  });

  test('a folder that is a link to an earlier bundle elsewhere: the link is replaced, what it led to stays', async () => {
    const folder = folderWith(FILES);
    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere, '佐证'));
    writeFileSync(join(elsewhere, '佐证', '01-旧.pdf'), 'old');
    symlinkSync(elsewhere, join(folder, BUNDLE));
    expect((await hours(folder, '--force')).code).toBe(0);
    expect(readdirSync(join(elsewhere, '佐证'))).toEqual(['01-旧.pdf']);
    expect(namesIn(join(folder, BUNDLE, '佐证'))).toEqual(EVIDENCE);
  });
});
