import { join } from 'node:path';
import { kindOf, type DocumentKind } from '../dictionary/kind.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { SourceNode } from '../model/source-node.js';
import { byCodePoint } from '../model/text.js';
import type { Entry, FileSystem } from './file-system.js';
import { limitsOf } from './limits.js';
import { readYaml } from './yaml-file.js';
import { withExcerpts, yamlTooLarge } from './yaml-text.js';

/** A YAML file of a folder whose kind is known. `problems` are what YAML itself says of it: keys that stand twice. */
export interface KnownDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly node: SourceNode;
  readonly bytes: Uint8Array;
  /** Its text, for problems that show the line. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** A YAML file that cannot be understood so far that its kind is known; `problems` say why. */
interface BrokenDocument {
  readonly file: string;
  readonly kind: 'broken';
  readonly problems: readonly Problem[];
}

export type FolderDocument = KnownDocument | BrokenDocument;

/** The YAML files of one folder, by name in code-point order. */
export type FolderDocuments = readonly FolderDocument[];

function readOne(system: FileSystem, folder: string, file: string): FolderDocument {
  const path = join(folder, file);
  const stat = system.stat(path);
  const limits = limitsOf(system);
  if ('size' in stat && stat.size > limits['yaml-bytes']) {
    return { file, kind: 'broken', problems: [yamlTooLarge(stat.size, file, limits)] };
  }
  const answer = system.readFile(path);
  if ('errno' in answer) {
    return { file, kind: 'broken', problems: [errorAt('cannot-read', { file }, { errno: answer.errno })] };
  }
  const read = readYaml(answer.bytes, file, limits);
  const { node, lines } = read;
  const problems = 'problems' in read ? read.problems : [];
  if (!node) return { file, kind: 'broken', problems };
  const kind = kindOf(node, file);
  if ('problems' in kind) {
    return { file, kind: 'broken', problems: [...problems, ...withExcerpts(kind.problems, file, lines)] };
  }
  return { file, kind: kind.kind, node, bytes: answer.bytes, lines, problems };
}

const YAML = /\.ya?ml$/iu;
/** What Notepad makes of it where endings are hidden. */
const YAML_TEXT = /\.ya?ml\.txt$/iu;

function filesNamed(entries: readonly Entry[], pattern: RegExp): readonly string[] {
  return entries
    .filter((entry) => entry.kind === 'file' && pattern.test(entry.name))
    .map((entry) => entry.name)
    .sort(byCodePoint);
}

export function isNamedText(file: string): boolean {
  return YAML_TEXT.test(file);
}

export function hasNamedText(entries: readonly Entry[]): boolean {
  return filesNamed(entries, YAML_TEXT).length > 0;
}

/** What the files named `.yaml.txt` would be by another name; none of them is an input. */
export function readNamedText(system: FileSystem, folder: string, entries: readonly Entry[]): FolderDocuments {
  return filesNamed(entries, YAML_TEXT)
    .slice(0, limitsOf(system).files)
    .map((file) => readOne(system, folder, file));
}

/** Reads the YAML files that lie in the folder itself; folders named like files are none (2-formats 2.2). */
export function readFolderDocuments(system: FileSystem, folder: string, entries: readonly Entry[]): FolderDocuments {
  const names = filesNamed(entries, YAML);
  const { files: limit } = limitsOf(system);
  const files = names.length + filesNamed(entries, YAML_TEXT).length;
  if (files > limit) {
    const problem = errorAt('too-many-files', { file: '.' }, { files, limit });
    return [{ file: '.', kind: 'broken', problems: [problem] }];
  }
  return names.map((file) => readOne(system, folder, file));
}
