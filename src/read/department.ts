import { join, relative } from 'node:path';
import type { DocumentKind } from '../dictionary/kind.js';
import { readDocument } from '../dictionary/read-document.js';
import type { DepartmentDocument } from '../dictionary/generated/types.js';
import type { DepartmentData, Department, Pilot } from '../model/department.js';
import { fieldAt, placeAt, type PlaceIndex } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import { errorAt, sortByPlace, type Problem } from '../model/problem.js';
import { checkReadings, readingsInDocument } from '../policy/readings.js';
import { contradictions } from './contradictions.js';
import { readDepartmentDocument } from './department-document.js';
import {
  readDepartmentHistory,
  readDepartmentWorkbooks,
  type ListedFile,
  type Reading,
} from './department-workbooks.js';
import { pathProblems } from './evidence-reader.js';
import { createLocator } from './evidence.js';
import type { FileSystem } from './file-system.js';
import { readNamedText, type FolderDocuments, type KnownDocument } from './folder-documents.js';
import { judgeNamedText } from './named-text.js';
import { readPilot } from './pilot-document.js';
import { findPolicy } from './policy-file.js';
import { readTables } from './tables.js';
import { changedInputs, watchFiles } from './steadiness.js';
import { withExcerpts } from './yaml-text.js';

/** The policy when neither the call nor the department names one (2-formats 2.2). */
export const USUAL_POLICY = 'hhvc-2021-88';

/** A department's folder, wholly read and right, and the policy it is judged by. */
export interface DepartmentFolder {
  readonly data: DepartmentData;
  readonly policy: Policy;
}

/** What a caller may say about reading. */
export interface ReadOptions {
  readonly system: FileSystem;
  /** The policy of `--policy`, which is stronger than the department's. */
  readonly policy: Policy | undefined;
  /** Is told the bytes of every input file, by its path in the folder. */
  readonly observe: (path: string, bytes: Uint8Array) => void;
}

type Answer<T> = { readonly value: T; readonly notes: readonly Problem[] } | { readonly problems: readonly Problem[] };

function ofKind(documents: FolderDocuments, kind: DocumentKind): readonly KnownDocument[] {
  return documents.filter((document): document is KnownDocument => document.kind === kind);
}

function listedFiles(
  paths: readonly string[] | undefined,
  places: PlaceIndex,
  key: string,
): readonly ListedFile[] | undefined {
  return paths?.map((path, index) => ({ path, place: placeAt(places, key, index), field: fieldAt(places, key) }));
}

interface PilotsAnswer {
  readonly pilots: readonly Pilot[];
  readonly problems: readonly Problem[];
  readonly incomplete: boolean;
}

function readPilots(documents: FolderDocuments, reading: Pick<Reading, 'locator'>): PilotsAnswer {
  const problems: Problem[] = [];
  const pilots: Pilot[] = [];
  const files = new Map<string, string>();
  let incomplete = documents.some((document) => document.problems.length > 0);
  for (const { file, node, lines } of ofKind(documents, 'pilot')) {
    const read = readDocument('pilot', node);
    problems.push(...withExcerpts(read.problems, file, lines));
    const id = read.ok ? read.document.id : read.sound.id;
    const first = id === undefined ? undefined : files.get(id);
    if (id !== undefined && first !== undefined) {
      const place = placeAt(read.places, 'id');
      problems.push(errorAt('pilot-id-twice', place, { id, first }, { field: fieldAt(read.places, 'id'), value: id }));
    } else if (id !== undefined) files.set(id, file);
    if (!read.ok) {
      incomplete = true;
      problems.push(...pathProblems(read.document, read.places, reading.locator));
      continue;
    }
    const { pilot, problems: wrong } = readPilot(read.document, read.places, reading.locator);
    problems.push(...wrong, ...contradictions(pilot));
    pilots.push(pilot);
  }
  return { pilots, problems, incomplete };
}

async function policyOf(
  places: PlaceIndex,
  document: Partial<DepartmentDocument>,
  folder: string,
  options: ReadOptions,
): Promise<Answer<Policy>> {
  if (options.policy) return { value: options.policy, notes: [] };
  const written = document.policy ?? USUAL_POLICY;
  const at = {
    place: placeAt(places, 'policy'),
    field: fieldAt(places, 'policy'),
    path: join(folder, written),
    file: written,
  };
  const found = await findPolicy(options.system, written, at);
  if (!('policy' in found)) return found;
  if (found.bytes) options.observe(written, found.bytes);
  return { value: found.policy, notes: [] };
}

/**
 * Reads a department's folder. Everything that is wrong is told at once, sorted by file and line; what only follows from
 * something broken (an unknown pilot when a pilot's file is broken) is left out (2-formats 2.3).
 */
export async function readDepartment(
  folder: string,
  documents: FolderDocuments,
  options: ReadOptions,
): Promise<{ readonly folder: DepartmentFolder } | { readonly problems: readonly Problem[] }> {
  const watch = watchFiles(options.system);
  const { system } = watch;
  const listing = system.list(folder);
  const entries = 'errno' in listing ? [] : listing.entries;
  const locator = createLocator(system, folder, entries);
  const reading: Reading = { system, folder, entries, locator, observe: options.observe };
  const problems: Problem[] = documents.flatMap((document) => document.problems);
  if ('errno' in listing) problems.push(errorAt('cannot-read', { file: '.' }, { errno: listing.errno }));

  const [own, ...others] = ofKind(documents, 'department');
  for (const other of others) {
    problems.push(errorAt('second-department', { file: other.file }, { first: own?.file ?? '' }));
  }
  for (const document of [...ofKind(documents, 'department'), ...ofKind(documents, 'pilot')]) {
    options.observe(document.file, document.bytes);
  }
  const pilots = readPilots(documents, reading);
  problems.push(...pilots.problems);
  const broken = documents.some((document) => document.kind === 'broken');

  const read = own && readDocument('department', own.node);
  const document: Partial<DepartmentDocument> = (read?.ok === true ? read.document : read?.sound) ?? {};
  const places: PlaceIndex = read?.places ?? { file: '.', byPath: new Map() };
  if (own && read) problems.push(...withExcerpts(read.problems, own.file, own.lines));
  const policy = await policyOf(places, document, folder, { ...options, system });
  if ('problems' in policy) problems.push(...policy.problems);
  const readings = checkReadings(readingsInDocument(document.readings ?? {}, places));
  problems.push(...readings.problems);

  const workbooks = await readDepartmentWorkbooks(reading, listedFiles(document.workbooks, places, 'workbooks'));
  const tables = readTables(workbooks.sheets, pilots.pilots, locator, {
    pilots: pilots.incomplete,
    workbooks: workbooks.incomplete,
  });
  const earlier = listedFiles(document.history, places, 'history') ?? [];
  const history = await readDepartmentHistory(reading, earlier, document.year);
  // Without the department's own list nobody knows which files were meant.
  const aboutWorkbooks = own ? workbooks.problems : workbooks.problems.filter(({ code }) => code !== 'table-format');
  const lacksDepartment = !own && !broken;
  const named = judgeNamedText(readNamedText(system, folder, entries), lacksDepartment, tables.problems);
  if (lacksDepartment && !named.holdDepartment) problems.push(errorAt('no-department', { file: '.' }, {}));
  problems.push(...aboutWorkbooks, ...named.own, ...named.others, ...history.problems);
  let department: Department | undefined;
  if (read?.ok === true) {
    const checked = readDepartmentDocument(read.document, read.places, locator, readings.readings);
    problems.push(...checked.problems);
    ({ department } = checked);
  } else if (read) problems.push(...pathProblems(read.document, read.places, locator));
  problems.push(...locator.notes());
  const changed = changedInputs(options.system, folder, entries, documents);
  for (const file of new Set([...changed, ...watch.changed().map((path) => relative(folder, path))])) {
    problems.push(errorAt('changed-while-read', { file: file.replaceAll('\\', '/') }, {}));
  }
  const sorted = sortByPlace(problems);
  if (!department || 'problems' in policy || sorted.some((problem) => problem.severity === 'error')) {
    return { problems: sorted };
  }
  return {
    folder: {
      data: { department, pilots: pilots.pilots, tables: tables.tables, history: history.history, notes: sorted },
      policy: policy.value,
    },
  };
}
