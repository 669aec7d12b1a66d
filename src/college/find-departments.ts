import { readDocument } from '../dictionary/read-document.js';
import type { Problem } from '../model/problem.js';
import { byCodePoint } from '../model/text.js';
import type { FileSystem } from '../read/file-system.js';
import { findTargets, type Target } from '../read/targets.js';

/** A department below a college's root, known by what its own file says of it. */
export interface FoundDepartment {
  /** Its folder on this machine. */
  readonly path: string;
  /** Relative to the root, or the root's own name. */
  readonly folder: string;
  /** null: it cannot be read. */
  readonly name: string | null;
  readonly year: number | null;
  /** Why the folder itself cannot be looked into; empty for all others. */
  readonly problems: readonly Problem[];
}

function known({ path, folder, documents }: Target): FoundDepartment {
  for (const document of documents) {
    if (document.kind !== 'department') continue;
    const read = readDocument('department', document.node);
    const { name = null, year = null } = read.ok ? read.document : read.sound;
    return { path, folder, name, year, problems: [] };
  }
  return { path, folder, name: null, year: null, problems: [] };
}

/**
 * The departments below a root, by folder in code-point order. A folder that cannot be looked into is one of them: nobody knows what is
 * in it. What is wrong with the root itself comes alone. Nothing of the documents is kept.
 */
export function findDepartments(
  system: FileSystem,
  root: string,
  cwd: string,
): { readonly departments: readonly FoundDepartment[] } | { readonly problems: readonly Problem[] } {
  const { targets, problems } = findTargets(system, [root], { pilotFiles: false, cwd });
  const closed = problems.filter(
    ({ code, place }) => code === 'cannot-read' && place.file !== '' && place.file !== '.',
  );
  const wrong = problems.filter((problem) => !closed.includes(problem));
  // The root's own refusal names the root as it was typed.
  if (wrong.length > 0 || (targets.length === 0 && closed.every(({ field }) => field !== undefined))) {
    return { problems };
  }
  const departments = [
    ...targets.map(known),
    ...closed.map((problem): FoundDepartment => {
      const folder = problem.place.file;
      return { path: '', folder, name: null, year: null, problems: [{ ...problem, place: { file: '.' } }] };
    }),
  ];
  return { departments: departments.toSorted((one, other) => byCodePoint(one.folder, other.folder)) };
}
