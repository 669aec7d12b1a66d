// The package for Windows, under wine: check, hours and batch on a folder with a Chinese path give the same bytes as here on Linux.
// `node test/package/wine.js` after `npm run package:win`. Without wine it says so and ends well.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const root = path.join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const asOf = '2026-11-24';

/** Debian's wine64 keeps its loader off the PATH. */
const WINE = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'].find(existsSync);

/** Each is run on both systems; exit codes and both streams must agree, then every file that was written. */
const CALLS = [
  { args: ['--version'], code: 0 },
  { args: ['check', '呼职院 二〇二六', '--as-of', asOf], code: 1 },
  { args: ['check', '呼职院 二〇二六', '--as-of', asOf, '--format', 'json', '--lang', 'en'], code: 1 },
  { args: ['hours', '呼职院 二〇二六', '--as-of', asOf, '--out', '申报表'], code: 1 },
  { args: ['hours', '呼职院 二〇二六', '--as-of', asOf, '--out', '申报表'], code: 2 },
  { args: ['batch', '呼职院 二〇二六', '--as-of', asOf, '--out', '全院 汇总'], code: 1 },
  { args: ['check', '没有的文件夹'], code: 2 },
];

/** What differs from run to run whatever the system: how long it took. */
const ELAPSED = /\d+(?:\.\d+)? ?(?:ms|s|秒|毫秒)/gu;

function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function filesBelow(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      statSync(path.join(folder, name)).isDirectory()
        ? filesBelow(path.join(folder, name), `${prefix}${name}/`)
        : [`${prefix}${name}`],
    );
}

/** A path of this machine as wine names it. */
function windowsPath(file) {
  return `Z:${file.replaceAll('/', '\\')}`;
}

/** Runs a program with both streams into files: wine gives no pipe that Node takes for one. */
function run(program, args, cwd, env = {}) {
  const [out, err] = ['out', 'err'].map((name) => path.join(cwd, `..`, `${path.basename(cwd)}.${name}`));
  const streams = [out, err].map((file) => openSync(file, 'w'));
  const { status, error } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', ...streams],
    env: { ...process.env, TZ: 'Asia/Shanghai', ...env },
    timeout: 180_000,
  });
  streams.forEach(closeSync);
  if (error) throw error;
  return { status, out: readFileSync(out, 'utf8'), err: readFileSync(err, 'utf8') };
}

function college(folder) {
  mkdirSync(path.join(folder, '申报表'), { recursive: true });
  mkdirSync(path.join(folder, '全院 汇总'));
  cpSync(path.join(root, 'examples/hhvc-2026'), path.join(folder, '呼职院 二〇二六'), { recursive: true });
}

function compare(work) {
  const zip = path.join(root, 'out', `onex-${version}-win-x64.zip`);
  const program = path.join(work, '程序 文件');
  unpack(zip, program);
  const app = path.join(program, `onex-${version}-win-x64`, 'app');
  const [windows, linux] = ['视窗', '本机'].map((name) => path.join(work, name));
  for (const folder of [windows, linux]) college(folder);
  const env = {
    WINEPREFIX: path.join(work, 'prefix'),
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  // Node wants Windows 10; wine 8 gives itself out for an older one.
  run(WINE, ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], windows, env);
  const faults = [];
  for (const { args, code } of CALLS) {
    const there = run(WINE, [path.join(app, 'node.exe'), path.join(app, 'bin/onex.js'), ...args], windows, env);
    const here = run(process.execPath, [path.join(root, 'bin/onex.js'), ...args], linux);
    const call = `onex ${args.join(' ')}`;
    if (there.status !== code || here.status !== code) {
      faults.push(
        `${call}: exit codes ${there.status} under wine, ${here.status} here, ${code} expected\n${there.err}`,
      );
    }
    for (const stream of ['out', 'err']) {
      if (there[stream].replace(ELAPSED, '') !== here[stream].replace(ELAPSED, '')) {
        faults.push(`${call}: std${stream} differs\n--- wine\n${there[stream]}\n--- here\n${here[stream]}`);
      }
    }
    console.log(`${faults.length === 0 ? 'same' : 'FAULTS'}  ${call} (${code})`);
  }
  // The ways in that users take, from where their folder is: the script, and a folder dragged onto the other script.
  const scripts = path.join(program, `onex-${version}-win-x64`);
  const byHand = ['check', '呼职院 二〇二六/信息工程系', '--as-of', asOf];
  const viaScript = run(
    WINE,
    ['cmd', '/c', 'call', windowsPath(path.join(scripts, 'onex.cmd')), ...byHand],
    windows,
    env,
  );
  const plain = run(process.execPath, [path.join(root, 'bin/onex.js'), ...byHand], linux);
  if (viaScript.out !== plain.out || viaScript.status !== plain.status) {
    faults.push(`onex.cmd: ${viaScript.status}\n${viaScript.out}${viaScript.err}`);
  }
  const dragged = '呼职院 二〇二六/建筑工程系';
  const dropped = run(
    WINE,
    ['cmd', '/c', 'call', windowsPath(path.join(scripts, '把系部文件夹拖到这里.cmd')), dragged],
    windows,
    env,
  );
  run(process.execPath, [path.join(root, 'bin/onex.js'), dragged], linux);
  if (!filesBelow(path.join(windows, dragged)).some((name) => name.endsWith('-课时申报表.xlsx'))) {
    faults.push(`a folder dragged onto the script: no claim\n${dropped.out}${dropped.err}`);
  }
  const [written, expected] = [windows, linux].map((folder) => filesBelow(folder));
  const apart = [...written, ...expected].filter((name) => !(written.includes(name) && expected.includes(name)));
  if (apart.length > 0) faults.push(`files that only one of them wrote:\n${apart.join('\n')}`);
  for (const name of expected.filter((file) => file.endsWith('.xlsx') && !file.startsWith('呼职院'))) {
    if (!existsSync(path.join(windows, name))) continue;
    const same = readFileSync(path.join(windows, name)).equals(readFileSync(path.join(linux, name)));
    console.log(`${same ? 'same' : 'FAULT'}  ${name}`);
    if (!same) faults.push(`${name}: other bytes under wine`);
  }
  return faults;
}

if (WINE === undefined) {
  console.log('no wine here: the package for Windows was not run');
} else {
  const work = mkdtempSync(path.join(tmpdir(), 'onex-wine-'));
  try {
    const faults = compare(work);
    for (const fault of faults) console.error(`\n${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
