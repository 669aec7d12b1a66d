import { join } from 'node:path';
import { documentShapes } from '../dictionary/generated/shapes.js';
import { readDocument } from '../dictionary/read-document.js';
import { claimLayout } from '../dictionary/claim-layout.js';
import type { Problem } from '../model/problem.js';
import { errorAt } from '../model/problem.js';
import type { SheetId } from '../model/sheet-spec.js';
import { placeAt } from '../model/place.js';
import { readDepartmentWorkbooks } from './department-workbooks.js';
import { createLocator } from './evidence.js';
import type { FileSystem } from './file-system.js';
import { readFolderDocuments } from './folder-documents.js';

/** A pilot that a folder has. */
export interface ExistingPilot {
  readonly id: string;
  readonly certificate: string;
  readonly level: string;
  readonly major: string;
}

/** What a folder that is to become a department's has already. */
export interface Existing {
  readonly isThere: boolean;
  /** Names of everything in it. */
  readonly names: ReadonlySet<string>;
  readonly department:
    | { readonly file: string; readonly name: string; readonly year: number; readonly listsWorkbooks: boolean }
    | undefined;
  readonly pilots: readonly ExistingPilot[];
  readonly sheets: ReadonlySet<SheetId>;
}

const NOTHING: Existing = { isThere: false, names: new Set(), department: undefined, pilots: [], sheets: new Set() };

/** Looks at a folder before anything is added to it. Documents and workbooks that cannot be understood are problems. */
export async function readExisting(
  system: FileSystem,
  folder: string,
  shown: string,
): Promise<{ readonly existing: Existing } | { readonly problems: readonly Problem[] }> {
  const stat = system.stat(folder);
  if ('errno' in stat) {
    if (stat.errno === 'ENOENT') return { existing: NOTHING };
    return { problems: [errorAt('cannot-read', { file: shown }, { errno: stat.errno })] };
  }
  if (stat.kind !== 'folder') return { problems: [errorAt('target-folder-not-folder', { file: shown }, {})] };
  const listing = system.list(folder);
  if ('errno' in listing) return { problems: [errorAt('cannot-read', { file: shown }, { errno: listing.errno })] };
  const { entries } = listing;
  const documents = readFolderDocuments(system, folder, entries);
  const problems: Problem[] = documents.flatMap((document) => document.problems);
  const pilots: ExistingPilot[] = [];
  let department: Existing['department'];
  let listed: Parameters<typeof readDepartmentWorkbooks>[1];
  for (const document of documents) {
    if (document.kind === 'pilot') {
      const read = readDocument('pilot', document.node);
      problems.push(...read.problems);
      if (read.ok) {
        const { id, certificate, major } = read.document;
        pilots.push({ id, certificate: certificate.name, level: certificate.level, major: major.name });
      }
    }
    if (document.kind === 'department') {
      const read = readDocument('department', document.node);
      problems.push(...read.problems);
      if (read.ok) {
        const { name, year, workbooks } = read.document;
        department = { file: document.file, name, year, listsWorkbooks: workbooks !== undefined };
        listed = workbooks?.map((path, index) => ({
          path,
          place: placeAt(read.places, 'workbooks', index),
          field: documentShapes.department.fields.find(({ key }) => key === 'workbooks')?.title,
        }));
      }
    }
  }
  const locator = createLocator(system, folder, entries);
  const workbooks = await readDepartmentWorkbooks(
    { system, folder, entries, locator, observe: () => undefined },
    listed,
  );
  problems.push(...workbooks.problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { problems: errors };
  return {
    existing: {
      isThere: true,
      names: new Set(entries.map(({ name }) => name)),
      department,
      pilots,
      sheets: new Set(workbooks.sheets.map(({ spec }) => spec.id)),
    },
  };
}

/** The claim workbooks that lie in a folder itself, by name. */
export function claimsIn(system: FileSystem, folder: string): readonly string[] {
  const listing = system.list(folder);
  if ('errno' in listing) return [];
  return listing.entries
    .filter(({ kind, name }) => kind === 'file' && name.endsWith(claimLayout.fileSuffix) && !name.startsWith('~$'))
    .map(({ name }) => name);
}

/** The bytes of a file of a folder. */
export function bytesOf(system: FileSystem, folder: string, path: string): Uint8Array | Problem {
  const read = system.readFile(join(folder, path));
  return 'bytes' in read ? read.bytes : errorAt('cannot-read', { file: path }, { errno: read.errno });
}
