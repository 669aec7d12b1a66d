import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { bundleObstacles } from '../../src/commands/bundle.js';
import type { BatchProblems } from '../../src/model/problems/batch.js';
import type { WritingProblems } from '../../src/model/problems/writing.js';
import { disk } from '../../src/read/disk.js';
import { DISK, type FileOperations } from '../../src/write/file-operations.js';
import { writeWhole } from '../../src/write/whole-file.js';
import { builtOnex } from '../built-onex.js';
import { madeCollege } from '../college/made-college.js';
import { batchJson } from '../commands/batch-harness.js';
import { DEPARTMENT, folderWith, someFiles, type Files } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';
import { calling, codesIn, folder, type Happening, type Happenings } from './happening.js';

function outFolder(): string {
  return join(temporaryFolder(), '汇总');
}

function college(): string {
  return folderWith(madeCollege(2, 0).files);
}

async function batch(...args: readonly string[]): Promise<readonly string[]> {
  return codesIn((await batchJson(args)).json);
}

/** A batch with this lock already in its folder. */
function locked(content: string): Happening {
  return () => {
    const out = outFolder();
    mkdirSync(join(out, '.onex-state'), { recursive: true });
    writeFileSync(join(out, '.onex-state', 'lock'), content);
    return batch(college(), '--out', out);
  };
}

/** A batch after which a file of its state is changed, and what comes then. */
function spoilt(
  which: (name: string) => boolean,
  spoil: (text: string) => string,
  then: (root: string, out: string) => Promise<readonly string[]>,
): Happening {
  return async () => {
    const [root, out] = [college(), outFolder()];
    await batch(root, '--out', out);
    const state = join(out, '.onex-state');
    for (const name of readdirSync(state).filter(which)) {
      const file = join(state, name);
      writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    }
    return then(root, out);
  };
}

/** A state with its seal. */
function sealed(body: string): string {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${JSON.stringify({ format: 1, sha256 })}\n${body}`;
}

const ofDepartment = (name: string): boolean => name !== 'batch.json' && name.endsWith('.json');
const again = (root: string, out: string): Promise<readonly string[]> => batch(root, '--out', out);
const merge = (_: string, out: string): Promise<readonly string[]> => batch('--merge', out, '--out', outFolder());

/** A batch whose worker is this script. */
function worker(body: string): Happening {
  return async () => {
    const script = join(temporaryFolder(), 'worker.mjs');
    writeFileSync(script, `export default function () { ${body} }`);
    const { json } = await batchJson([college(), '--out', outFolder(), '--jobs', '1'], {
      worker: pathToFileURL(script),
    });
    return codesIn(json);
  };
}

export const batches: Happenings<BatchProblems> = {
  'no-out-folder': () => batch(college()),
  'not-a-whole-number': () => batch(college(), '--out', outFolder(), '--jobs', '0'),
  'several-roots': () => batch(college(), college(), '--out', outFolder()),
  'not-with-merge': () => batch('--merge', outFolder(), '--out', outFolder(), '--year', '2026'),
  'unknown-department': () => batch(college(), '--out', outFolder(), '--department', '甲'),
  'no-department-of-year': () => batch(college(), '--out', outFolder(), '--year', '2024'),
  'no-department-left': () => batch(college(), '--out', outFolder(), '--skip', '第00系', '--skip', '第01系'),
  'batch-running': locked(JSON.stringify({ pid: process.ppid, host: hostname() })),
  'batch-died': locked(JSON.stringify({ pid: 999_999_999, host: hostname() })),
  'lock-unreadable': locked('{'),
  'state-newer': spoilt(ofDepartment, (text) => text.replace('"format":1', '"format":99'), again),
  'state-damaged': spoilt(ofDepartment, () => 'x', again),
  'merge-without-state': () => batch('--merge', temporaryFolder(), '--out', outFolder()),
  'merge-state-newer': spoilt(
    (name) => name === 'batch.json',
    (text) => text.replace('"format":1', '"format":2'),
    merge,
  ),
  'merge-state-unusable': spoilt(
    (name) => name === 'batch.json',
    (text) => text.replace('2026', '2027'),
    merge,
  ),
  'merge-other-version': spoilt(
    (name) => name === 'batch.json',
    (text) => sealed(text.slice(text.indexOf('\n') + 1).replaceAll(packageJson.version, '0.9.0')),
    merge,
  ),
  'merge-other-day': async () => {
    const out = outFolder();
    await batch(college(), '--out', out);
    return batch('--merge', out, '--out', outFolder(), '--as-of', '2026-11-30');
  },
  'merge-folder-twice': async () => {
    const out = outFolder();
    await batch(college(), '--out', out);
    return batch('--merge', out, out, '--out', outFolder());
  },
  'merge-department-twice': async () => {
    const [root, one, other] = [college(), outFolder(), outFolder()];
    await batch(root, '--out', one);
    await batch(root, '--out', other);
    return batch('--merge', one, other, '--out', outFolder());
  },
  'worker-died': worker('process.exit(7);'),
  'department-failed': worker('throw new Error("a bug");'),
  interrupted: async () => {
    const args = [
      'batch',
      folderWith(madeCollege(8, 0).files),
      '--out',
      outFolder(),
      '--jobs',
      '1',
      '--format',
      'json',
    ];
    const child = spawn(process.execPath, [await builtOnex(), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.once('data', () => child.kill('SIGINT'));
    await new Promise((resolve) => child.on('close', resolve));
    return codesIn(JSON.parse(out));
  },
  'near-person': async () => batch(folderWith(madeCollege(2, 1).files), '--out', outFolder()),
};

/** Writing a file whose system refuses, or of another name. */
function writing(faults: Partial<FileOperations>, name = '申报表.xlsx', before: Files = {}): Happening {
  return async () => {
    const file = { path: join(folderWith(before), name), name, bytes: Buffer.from('new') };
    return (await writeWhole([file], false, { ...DISK, ...faults })).map(({ code }) => code);
  };
}

function refusing(code: string): Partial<FileOperations> {
  return { create: () => Promise.reject(Object.assign(new Error(code), { code })) };
}

function busy(): Partial<FileOperations> {
  const error = Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  return { rename: () => Promise.reject(error), link: () => Promise.reject(error) };
}

export const writings: Happenings<WritingProblems> = {
  'target-exists': writing({}, undefined, { '申报表.xlsx': 'old' }),
  'target-is-folder': writing({}, undefined, { '申报表.xlsx/甲': 'old' }),
  'target-busy': writing(busy()),
  'target-folder-missing': writing({}, 'no/申报表.xlsx'),
  'target-folder-not-folder': writing({}, '甲/申报表.xlsx', { 甲: '' }),
  'target-not-writable': writing(refusing('EACCES')),
  'target-read-only': writing(refusing('EROFS')),
  'target-disk-full': writing(refusing('ENOSPC')),
  'target-name-too-long': writing({}, `${'长'.repeat(300)}.xlsx`),
  'target-not-written': writing(refusing('EIO')),
  'claim-name-replaced': folder(() =>
    someFiles({ 'department.yaml': DEPARTMENT.replace('信息工程系', '信息/工程系') }),
  ),
  'bundle-too-large': () => {
    const proofs = new Map([['录像.mp4', { size: 5_000_000_000, sha256: '' }]]);
    const bundle = { name: '报送材料', files: [{ path: '佐证/01-录像.mp4', source: '录像.mp4' }], missing: [] };
    const claim = {
      fileName: '申报表.xlsx',
      path: '/no/申报表.xlsx',
      shown: '申报表.xlsx',
      bytes: new Uint8Array(),
      proofs,
    };
    return Promise.resolve(bundleObstacles(bundle, claim, disk).map(({ code }) => code));
  },
  'bundle-folder-holds-others': folder(() => someFiles({ '信息工程系-2026-报送材料/说明.docx': 'x' }), {}, [
    'hours',
    '.',
    '--bundle',
    '--force',
  ]),
  'claim-name-twice': () => {
    const files = Object.entries(someFiles()).flatMap(([path, content]) => [
      [`a/${path}`, content],
      [`b/${path}`, content],
    ]);
    const root = folderWith(Object.fromEntries(files) as Files);
    return calling(['hours', root, '--out', temporaryFolder()]);
  },
};
