import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../run-onex.js';
import packageJson from '../../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const start = readFileSync(path.join(dist, 'start.cjs'), 'utf8');

/** Runs bin/onex.js, on a Node that says it is of this version. */
function onexOnNode(version: string, ...args: readonly string[]) {
  const disguise = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`, path.join(root, 'bin/onex.js'), ...args],
    { encoding: 'utf8' },
  );
}

describe('bin/onex.js', () => {
  test.each(['18.20.8', '20.16.9'])('a Node as old as %s is told so on stderr, in both languages', (version) => {
    const { status, stdout, stderr } = onexOnNode(version, '--version');
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr.split('\n').filter((line) => line.includes('20.17') && line.includes(version))).toHaveLength(2);
  });

  test.each(['20.17.0', '22.0.0', '24.1.0'])('Node %s starts the program', (version) => {
    const { status, stdout } = onexOnNode(version, '--version');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${packageJson.version}\n` });
  });

  test.each([
    ['none of dist', {}, 'MODULE_NOT_FOUND'],
    ['only a part of dist', { 'start.cjs': start, 'cli.cjs': "require('./chunks/gone.cjs');" }, 'ENOENT'],
    ['a damaged file', { 'start.cjs': start, 'cli.cjs': 'exports.run = async function ( {' }, 'Unexpected'],
  ])('an installation with %s says so in two sentences, without a stack', (_, files, why) => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'bin'));
    mkdirSync(path.join(folder, 'dist'));
    for (const name of ['onex.js', 'package.json'])
      copyFileSync(path.join(root, 'bin', name), path.join(folder, 'bin', name));
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'dist', name), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'bin/onex.js'), 'check'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    const [zh, en, ...rest] = stderr.trimEnd().split('\n');
    expect(rest).toEqual([]);
    expect(zh).toContain('重新安装');
    expect(en).toContain('install it again');
    expect(zh).toContain(why);
  });
});

describe('the bundle', () => {
  /** A file of dist and all it imports statically: what Node loads before the first line runs. */
  function loaded(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
    if (seen.has(file)) return seen;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const [, target] of text.matchAll(
      /^(?:(?:import|export)\b[^'"(]*|(?:var .*)?require\()['"](\.[^'"]+)['"]/gmu,
    )) {
      if (target !== undefined) loaded(path.resolve(path.dirname(file), target), seen);
    }
    return seen;
  }

  /** The packages whose code is in these files: esbuild heads each module with its path. */
  function packagesIn(texts: Iterable<string>): ReadonlySet<string> {
    const names = new Set<string>();
    for (const text of texts) {
      for (const [, name] of text.matchAll(/^\s*(?:\/\/ |")node_modules\/((?:@[^/"]+\/)?[^/"]+)\//gmu)) {
        if (name !== undefined) names.add(name);
      }
    }
    return names;
  }

  test('the notices name every package whose code is shipped', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/u.test(name));
    const shipped = packagesIn(files.map((name) => readFileSync(path.join(dist, name), 'utf8')));
    const notices = readFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const named = Array.from(notices.matchAll(/^(\S+) \d\S* \(\S+\)$/gmu), ([, name]) => name);
    expect(shipped.size).toBeGreaterThan(50);
    expect([...shipped].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('--version loads no library at all', () => {
    expect([...packagesIn(loaded(path.join(dist, 'cli.cjs')).values())]).toEqual([]);
  });

  test.each([
    ['exceljs', /^$/],
    // The commands that ask questions are chunks of their own, loaded when they are chosen.
    ['inquirer', /^(init|menu|prompts)-/],
  ])('only who needs %s loads it', (library, asks) => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/u.test(name));
    const chunks = files.map((name) => path.join(dist, name)).filter((file) => !contains(readFileSync(file, 'utf8')));
    const others = chunks.filter((file) => !asks.test(path.basename(file)));
    expect(others.filter((file) => [...loaded(file).values()].some(contains))).toEqual([]);

    function contains(text: string): boolean {
      return packagesIn([text]).has(library);
    }
  });
});
