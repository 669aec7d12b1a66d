import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { FOLDER } from './department.js';
import type { MemoryFiles } from './memory-files.js';
import type { Random } from './random.js';
import { spoiltBytes, spoiltXml, spoiltYaml } from './spoil-text.js';

/** run.js bundles all modules as if they stood in `test`. */
const COLLEGE = new URL('../examples/hhvc-2026/', import.meta.url);

function filesBelow(folder: URL): MemoryFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name, parentPath }) => {
      const path = `${parentPath.replace(/\/$/u, '')}/${name}`;
      return [
        `${FOLDER}/${path.slice(decodeURI(folder.pathname).length)}`,
        new Uint8Array(readFileSync(path)),
      ] as const;
    }),
  );
}

/** The departments of the example: with all that a year brings. */
const departments = readdirSync(COLLEGE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => filesBelow(new URL(`${encodeURIComponent(name)}/`, COLLEGE)));

function spoilt(random: Random, path: string, bytes: Uint8Array): Uint8Array {
  if (random.oneIn(4)) return spoiltBytes(random, bytes);
  if (!path.endsWith('.xlsx')) {
    return new TextEncoder().encode(spoiltYaml(random, new TextDecoder().decode(bytes)));
  }
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[random.below(names.length)] ?? '';
  const xml = spoiltXml(random, new TextDecoder().decode(parts[name]));
  return zipSync({ ...parts, [name]: new TextEncoder().encode(xml) }, { level: 0, mtime: '2026-01-01T00:00:00Z' });
}

/** A department of the example in which one file that is read is spoilt. */
export function spoiltExample(random: Random): MemoryFiles {
  const files = departments[random.below(departments.length)] ?? new Map<string, Uint8Array>();
  const read = [...files].filter(([path]) => /\.(?:yaml|xlsx)$/u.test(path));
  const [path, bytes] = read[random.below(read.length)] ?? ['', new Uint8Array()];
  return new Map([...files, [path, spoilt(random, path, bytes)]]);
}
