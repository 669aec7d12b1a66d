import { join } from 'node:path';
import { kindOf, type DocumentKind } from '../dictionary/kind.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { SourceNode } from '../model/source-node.js';
import { byCodePoint } from '../model/text.js';
import type { Entry, FileSystem } from './file-system.js';
import { readYaml } from './yaml-file.js';

/** A YAML file of a folder. `broken`: it cannot be understood so far that its kind is known; `problems` say why. */
export type FolderDocument =
  | { readonly file: string; readonly kind: DocumentKind; readonly node: SourceNode; readonly problems: readonly [] }
  | { readonly file: string; readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** The YAML files of one folder, by name in code-point order. */
export type FolderDocuments = readonly FolderDocument[];

function readOne(system: FileSystem, folder: string, file: string): FolderDocument {
  const answer = system.readFile(join(folder, file));
  if ('errno' in answer) {
    return { file, kind: 'broken', problems: [errorAt('cannot-read', { file }, { errno: answer.errno })] };
  }
  const read = readYaml(answer.bytes, file);
  if ('problems' in read) return { file, kind: 'broken', problems: read.problems };
  const kind = kindOf(read.node, file);
  if ('problems' in kind) return { file, kind: 'broken', problems: kind.problems };
  return { file, kind: kind.kind, node: read.node, problems: [] };
}

/** Reads the YAML files that lie in the folder itself; folders named like files are none (2-formats 2.2). */
export function readFolderDocuments(system: FileSystem, folder: string, entries: readonly Entry[]): FolderDocuments {
  return entries
    .filter((entry) => entry.kind === 'file' && /\.ya?ml$/iu.test(entry.name))
    .map((entry) => entry.name)
    .sort(byCodePoint)
    .map((file) => readOne(system, folder, file));
}
