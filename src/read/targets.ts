import { basename, dirname, join, resolve } from 'node:path';
import { errorAt, type Problem } from '../model/problem.js';
import { byCodePoint } from '../model/text.js';
import type { FileSystem } from './file-system.js';
import { hasNamedText, isNamedText, readFolderDocuments, type FolderDocuments } from './folder-documents.js';
import { withoutText } from './named-text.js';

/** A department folder to work on, or one pilot file of a folder. */
export interface Target {
  /** The folder on this machine. */
  readonly path: string;
  /** The folder as results name it: relative to the named root, or its own name. */
  readonly folder: string;
  /** What the places of problems begin with: relative to the argument, with it when there are several. */
  readonly prefix: string;
  readonly documents: FolderDocuments;
  /** Set when the argument is one pilot file: its name in the folder. */
  readonly pilotFile?: string;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Their places are final. */
  readonly problems: readonly Problem[];
}

function join2(prefix: string, name: string): string {
  return prefix === '' ? name : name === '' ? prefix : `${prefix}/${name}`;
}

/** The argument as places print it: with `/`, no slash at its end. */
function shown(argument: string): string {
  const slashed = argument.replaceAll('\\', '/');
  return slashed.length > 1 ? slashed.replace(/(?<!\/)\/+$/u, '') : slashed;
}

/** The pilot files of a department, as they may be typed behind the folder. */
export function pilotFilesOf(folder: string, documents: FolderDocuments): readonly string[] {
  return documents.flatMap(({ kind, file }) => (kind === 'pilot' ? [join2(folder === '.' ? '' : folder, file)] : []));
}

/** Does the folder hold something of ours: a department, a pilot, or a document that cannot be understood? */
function isDepartmentFolder(documents: FolderDocuments): boolean {
  return documents.some((document) => document.kind !== 'policy');
}

interface Found {
  readonly path: string;
  readonly relative: string;
  readonly documents: FolderDocuments;
}

/** Departments below a folder in code-point order; the search stops at a department, links are not followed (2-formats 2.2). */
function search(
  system: FileSystem,
  path: string,
  relative: string,
  problems: Problem[],
  prefix: string,
): readonly Found[] {
  const listing = system.list(path);
  if ('errno' in listing) {
    problems.push(errorAt('cannot-read', { file: join2(prefix, relative) || '.' }, { errno: listing.errno }));
    return [];
  }
  const read = readFolderDocuments(system, path, listing.entries);
  if (isDepartmentFolder(read)) return [{ path, relative, documents: read }];
  const below = listing.entries
    .filter((entry) => entry.kind === 'folder' && !entry.link && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(byCodePoint)
    .flatMap((name) => search(system, join(path, name), join2(relative, name), problems, prefix));
  // A department whose files Notepad renamed; above other departments such a file is none of ours.
  if (below.length === 0 && hasNamedText(listing.entries)) return [{ path, relative, documents: read }];
  return below;
}

/**
 * The departments that the arguments name: a department folder, a college root (its departments at any depth), or one
 * pilot file. A folder named twice is worked on once.
 */
export function findTargets(
  system: FileSystem,
  paths: readonly string[],
  options: { readonly pilotFiles: boolean; readonly cwd: string },
): Targets {
  const problems: Problem[] = [];
  const targets: Target[] = [];
  const seen = new Set<string>();
  const several = paths.length > 1;
  const add = (target: Target): void => {
    const identity = `${target.path}\0${target.pilotFile ?? ''}`;
    if (!seen.has(identity)) targets.push(target);
    seen.add(identity);
  };
  if (paths.length === 0)
    problems.push(errorAt('no-path-given', { file: '' }, { wanted: 'folder' }, { field: 'path' }));
  for (const argument of paths) {
    const path = resolve(options.cwd, argument);
    const call = { field: 'path', value: argument };
    const stat = system.stat(path);
    if ('errno' in stat) {
      problems.push(
        stat.errno === 'ENOENT' || stat.errno === 'ENOTDIR'
          ? errorAt('no-such-path', { file: '' }, {}, call)
          : errorAt('cannot-read', { file: shown(argument) }, { errno: stat.errno }, { field: 'path' }),
      );
      continue;
    }
    if (stat.kind === 'folder') {
      const prefix = several ? shown(argument) : '';
      const before = problems.length;
      const found = search(system, path, '', problems, prefix);
      for (const { path: folderPath, relative, documents } of found) {
        add({
          path: folderPath,
          folder: relative === '' ? basename(folderPath) : relative,
          prefix: join2(prefix, relative),
          documents,
        });
      }
      if (found.length === 0 && problems.length === before) {
        problems.push(errorAt('no-department', { file: prefix === '' ? '.' : prefix }, {}));
      }
      continue;
    }
    if (options.pilotFiles && isNamedText(path)) {
      const yaml = withoutText(basename(path));
      problems.push(errorAt('yaml-named-text', { file: shown(argument) }, { yaml }, { field: 'path' }));
      continue;
    }
    if (!options.pilotFiles || !/\.ya?ml$/iu.test(path)) {
      problems.push(errorAt('not-a-department-path', { file: '' }, {}, call));
      continue;
    }
    const folderPath = dirname(path);
    const listing = system.list(folderPath);
    if ('errno' in listing) {
      problems.push(errorAt('cannot-read', { file: shown(argument) }, { errno: listing.errno }, { field: 'path' }));
      continue;
    }
    const documents = readFolderDocuments(system, folderPath, listing.entries);
    const pilotFile = basename(path);
    const own = documents.find((document) => document.file === pilotFile);
    if (own?.kind === 'department' || own?.kind === 'policy') {
      const pilots = pilotFilesOf(dirname(shown(argument)), documents);
      problems.push(errorAt('not-a-pilot-file', { file: '' }, { kind: own.kind, pilots }, call));
      continue;
    }
    const above = dirname(shown(argument));
    add({
      path: folderPath,
      folder: basename(folderPath),
      prefix: several && above !== '.' ? above : '',
      documents,
      pilotFile,
    });
  }
  return { targets, problems };
}
