// `npm run duplicates`: fails when a direct dependency is installed in two versions: twice the bytes, and two classes of one name.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '..');

/** Direct dependencies that may stand twice, each with its reason. */
const EXCEPTIONS = {
  ajv: 'ESLint reads its own configuration with ajv 6; that one is never shipped.',
  '@types/node': "exceljs's CSV part asks for the types of Node 14; types weigh nothing at run time.",
};

/** The versions of every package in a tree of `npm ls --json`. */
function versionsIn(tree, found = new Map()) {
  for (const [name, { version, dependencies }] of Object.entries(tree)) {
    if (version !== undefined) found.set(name, (found.get(name) ?? new Set()).add(version));
    versionsIn(dependencies ?? {}, found);
  }
  return found;
}

const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const { stdout } = await promisify(execFile)('npm', ['ls', '--all', '--json'], {
  cwd: root,
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const versions = versionsIn(JSON.parse(stdout).dependencies);
const twice = direct.filter((name) => (versions.get(name)?.size ?? 0) > 1);

for (const name of twice) {
  const reason = EXCEPTIONS[name];
  console.log(`${name}: ${[...versions.get(name)].join(', ')}${reason === undefined ? '' : ` (allowed: ${reason})`}`);
}
const unneeded = Object.keys(EXCEPTIONS).filter((name) => !twice.includes(name));
for (const name of unneeded)
  console.log(`${name}: no longer installed twice; delete its exception in lint/duplicates.js`);
if (unneeded.length > 0 || twice.some((name) => !(name in EXCEPTIONS))) process.exitCode = 1;
