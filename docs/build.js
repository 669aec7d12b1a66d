/*
 * `npm run docs`: runs every command of README.md and docs/手册.md, puts the real answers and the reference into them, writes docs/errors.md,
 * and makes the pages that ship, in out/.
 * With names of documents only these are made. With --check the documents stay as they are, and what is stale is an error; with --page only the pages are made. dist must be built.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { errors } from './build/errors.js';
import { longRunsPicture, longRunsTable } from './build/long-runs.js';
import { page, PAGES } from './build/page.js';
import { reference } from './build/reference.js';
import { played } from './build/session.js';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'out');
const check = process.argv.includes('--check');

const GENERATED = /(<!-- 以下由 schemas 生成[^\n]*-->\n)[\s\S]*?(\n<!-- 以上由 schemas 生成 -->)/u;

/** Commands that CI runs by itself on a fresh clone; they are not run again here. */
const RUN_BY_CI = ['npm run demo', 'npm cit', 'npm run check', 'bash .ci/run'];

/** `sh` blocks hold only what CI runs and scripts that package.json has. */
function checkScripts(markdown, file) {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const [, block] of markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gmu)) {
    for (const line of block.split('\n')) {
      const command = line.replace(/\s+#.*$/u, '').trim();
      const script = /^npm run (\S+)$/u.exec(command)?.[1];
      if (command === '' || RUN_BY_CI.includes(command) || (script !== undefined && script in scripts)) continue;
      throw new Error(`${file} shows a command that nobody runs: ${command}`);
    }
  }
}

/** A document that is written by people, with what is generated in it. */
async function filled(source, file) {
  checkScripts(source, file);
  return played(source.replace(GENERATED, (_, begin, end) => `${begin}\n${reference()}\n${end}`));
}

const DOCUMENTS = {
  'README.md': filled,
  'docs/手册.md': filled,
  'docs/errors.md': errors,
  'docs/reliability.md': longRunsTable,
  'docs/long-runs.svg': longRunsPicture,
};

async function current(file) {
  const place = path.join(root, file);
  const source = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const text = await DOCUMENTS[file](source, file);
  if (!file.endsWith('.md')) return { source, text };
  const options = await prettier.resolveConfig(path.join(root, file));
  return { source, text: await prettier.format(text, { ...options, filepath: file }) };
}

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const stale = [];
for (const file of process.argv.includes('--page') ? [] : Object.keys(DOCUMENTS)) {
  if (named.length > 0 && !named.includes(file)) continue;
  const { source, text } = await current(file);
  if (source !== text) stale.push(file);
  if (source !== text && !check) writeFileSync(path.join(root, file), text);
}
if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run npm run docs and look at what changed.`);
  process.exitCode = 1;
}
mkdirSync(out, { recursive: true });
for (const [file, name] of Object.entries(PAGES)) {
  const markdown = readFileSync(path.join(root, 'docs', file), 'utf8');
  writeFileSync(path.join(out, name), page(markdown, path.join(root, 'docs')));
}
