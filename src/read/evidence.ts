import { join } from 'node:path';
import { posix } from 'node:path';
import type { EvidenceFile } from '../model/evidence.js';
import type { Place } from '../model/place.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import type { Entry, FileSystem } from './file-system.js';

/** Where a path that somebody wrote leads. */
type Located =
  /** `onDisk`: the path as the disk spells it, relative to the folder, with `/`. */
  | { readonly state: 'file' | 'folder'; readonly path: string; readonly onDisk: string }
  | { readonly state: 'missing'; readonly path: string }
  | { readonly state: 'outside'; readonly path: string };

/** Files named in a department's documents and sheets, looked up in its folder. */
export interface FileLocator {
  readonly locate: (written: string) => Located;
  /** The evidence that a text names, with what is worth saying of it. */
  readonly evidence: (
    written: string,
    place: Place,
    field: string | undefined,
  ) => { readonly file: EvidenceFile } | { readonly problem: Problem };
  /** Notes about spellings and folders that cannot be looked into, one a path, in the order of first use. */
  readonly notes: () => readonly Problem[];
}

function spelling(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function findEntry(entries: readonly Entry[], name: string): Entry | undefined {
  const exact = entries.find((entry) => entry.name === name);
  if (exact) return exact;
  const composed = name.normalize('NFC');
  return (
    entries.find((entry) => entry.name.normalize('NFC') === composed) ??
    entries.find((entry) => spelling(entry.name) === spelling(name))
  );
}

/**
 * A locator for one department folder; `own` are its entries, where they are known already. Paths are relative to it, with `/` or `\`; letter case and Unicode composition may
 * differ from the disk's; a path that leaves the folder, by a link too, is refused (2-formats 2.1).
 */
export function createLocator(system: FileSystem, folder: string, own?: readonly Entry[]): FileLocator {
  const lists = new Map<string, readonly Entry[]>(own && [['', own]]);
  const located = new Map<string, Located>();
  const notes = new Map<string, Problem>();

  const list = (relative: string): readonly Entry[] => {
    const known = lists.get(relative);
    if (known) return known;
    const answer = system.list(join(folder, relative));
    const entries = 'errno' in answer ? [] : answer.entries;
    // What nobody may look into is not missing: nobody knows what is there.
    if ('errno' in answer)
      notes.set(relative, errorAt('cannot-read', { file: relative || '.' }, { errno: answer.errno }));
    lists.set(relative, entries);
    return entries;
  };

  const leavesByLink = (relative: string): boolean => {
    const root = system.realPath(folder);
    const target = system.realPath(join(folder, relative));
    if ('errno' in root || 'errno' in target) return false;
    return target.path !== root.path && !target.path.startsWith(join(root.path, '/'));
  };

  const walk = (path: string): Located => {
    let onDisk = '';
    let kind: Entry['kind'] = 'folder';
    let linked = false;
    for (const segment of path.split('/')) {
      if (kind !== 'folder') return { state: 'missing', path };
      const entry = findEntry(list(onDisk), segment);
      if (!entry) return { state: 'missing', path };
      onDisk = onDisk === '' ? entry.name : `${onDisk}/${entry.name}`;
      kind = entry.kind;
      linked ||= entry.link;
    }
    if (linked && leavesByLink(onDisk)) return { state: 'outside', path };
    if (kind === 'file' || kind === 'folder') return { state: kind, path, onDisk };
    return { state: 'missing', path };
  };

  const locate = (written: string): Located => {
    const known = located.get(written);
    if (known) return known;
    const slashed = written.trim().replaceAll('\\', '/');
    const path = posix.normalize(slashed).replace(/(?<=.)\/$/u, '');
    const outside = path.startsWith('/') || /^[A-Za-z]:/u.test(path) || path === '..' || path.startsWith('../');
    const answer: Located = outside
      ? { state: 'outside', path: slashed }
      : path === '.'
        ? { state: 'folder', path, onDisk: path }
        : walk(path);
    located.set(written, answer);
    return answer;
  };

  return {
    locate,
    evidence: (written, place, field) => {
      const found = locate(written);
      if (found.state === 'outside') {
        return { problem: errorAt('path-outside-folder', place, { path: found.path }, { field, value: written }) };
      }
      if (found.state === 'file' && found.onDisk !== found.path && !notes.has(found.path)) {
        notes.set(found.path, noteAt('path-spelling', place, { path: found.path, onDisk: found.onDisk }, { field }));
      }
      return { file: { path: found.path, exists: found.state === 'file' } };
    },
    notes: () => [...notes.values()],
  };
}
