import { basename, dirname, extname, join } from 'node:path';
import { claimLayout, summaryLayout } from '../dictionary/claim-layout.js';
import { sheetSpecs } from '../dictionary/names.js';
import { nearest } from '../dictionary/nearest.js';
import type { History } from '../model/department.js';
import type { Place } from '../model/place.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { byCodePoint } from '../model/text.js';
import type { FileLocator } from './evidence.js';
import type { Entry, FileSystem } from './file-system.js';
import { isClaimWorkbook, readHistory } from './history.js';
import { readKnownSheets, type SheetReading } from './sheet.js';
import { limitsOf } from './limits.js';
import { workbookTooLarge } from './workbook/faults.js';
import type { RawWorkbook } from './workbook/raw.js';

/** A file that a document lists, and where it does. */
export interface ListedFile {
  readonly path: string;
  readonly place: Place;
  readonly field: string | undefined;
}

/** What reading files needs. `observe` is told the bytes of every file that counts as an input. */
export interface Reading {
  readonly system: FileSystem;
  readonly folder: string;
  readonly entries: readonly Entry[];
  readonly locator: FileLocator;
  readonly observe: (path: string, bytes: Uint8Array) => void;
}

/** The extensions of tables that onex cannot read. */
const OTHER_TABLES = ['.xls', '.xlsm', '.et', '.ods', '.csv'];
const LOCK_PREFIX = '~$';

interface Opened {
  readonly path: string;
  readonly workbook: RawWorkbook;
  readonly bytes: Uint8Array;
}

/** The reader is loaded with the first workbook: a department without any pays nothing for it. */
async function open(reading: Reading, path: string, problems: Problem[]): Promise<Opened | undefined> {
  const stat = reading.system.stat(join(reading.folder, path));
  const limits = limitsOf(reading.system);
  if ('size' in stat && stat.size > limits['workbook-bytes']) {
    // Not even opened: the file may be of any size.
    problems.push(workbookTooLarge(stat.size, path, limits));
    return undefined;
  }
  const answer = reading.system.readFile(join(reading.folder, path));
  if ('errno' in answer) {
    problems.push(errorAt('cannot-read', { file: path }, { errno: answer.errno }));
    return undefined;
  }
  const { readWorkbook } = await import('./workbook.js');
  const read = readWorkbook(answer.bytes, path, { limits });
  if ('problems' in read) {
    problems.push(...read.problems);
    return undefined;
  }
  const lock = join(dirname(path), `${LOCK_PREFIX}${basename(path)}`).replaceAll('\\', '/');
  if ('kind' in reading.system.stat(join(reading.folder, lock))) {
    problems.push(noteAt('workbook-open', { file: lock }, {}));
  }
  return { path, workbook: read.workbook, bytes: answer.bytes };
}

/** The file that a list names, as the disk spells it; what is not a file there is an error at its line. */
function locateListed(reading: Reading, { path, place, field }: ListedFile, problems: Problem[]): string | undefined {
  const found = reading.locator.locate(path);
  const details = { field, value: path };
  if (found.state === 'outside') {
    problems.push(errorAt('path-outside-folder', place, { path: found.path }, details));
    return undefined;
  }
  if (found.state !== 'file') {
    const names = reading.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
    problems.push(errorAt('listed-file-missing', place, { path: found.path, nearest: nearest(path, names) }, details));
    return undefined;
  }
  if (found.onDisk !== found.path) {
    problems.push(noteAt('path-spelling', place, { path: found.path, onDisk: found.onDisk }, { field }));
  }
  return found.onDisk;
}

/** Every .xlsx of the folder itself but claims and locks; other tables there are errors: their rows would vanish. */
async function ownWorkbooks(reading: Reading, problems: Problem[]): Promise<readonly Opened[]> {
  const names = reading.entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
  const { files: limit } = limitsOf(reading.system);
  const workbooks = names.filter((name) => extname(name).toLowerCase() === '.xlsx').length;
  if (workbooks > limit) {
    problems.push(errorAt('too-many-files', { file: '.' }, { files: workbooks, limit }));
    return [];
  }
  const own: Opened[] = [];
  for (const name of names.sort(byCodePoint)) {
    const extension = extname(name).toLowerCase();
    if (name.startsWith(LOCK_PREFIX)) continue;
    if (OTHER_TABLES.includes(extension)) problems.push(errorAt('table-format', { file: name }, { extension }));
    if (extension !== '.xlsx') continue;
    if (name.endsWith(claimLayout.fileSuffix) || name.endsWith(summaryLayout.fileSuffix)) continue;
    const opened = await open(reading, name, problems);
    if (!opened) continue;
    if (isClaimWorkbook(opened.workbook)) problems.push(noteAt('claim-workbook-ignored', { file: name }, {}));
    else own.push(opened);
  }
  return own;
}

async function listedWorkbooks(
  reading: Reading,
  listed: readonly ListedFile[],
  problems: Problem[],
): Promise<readonly Opened[]> {
  const workbooks: Opened[] = [];
  for (const file of listed) {
    const path = locateListed(reading, file, problems);
    const opened = path === undefined ? undefined : await open(reading, path, problems);
    if (opened) workbooks.push(opened);
  }
  return workbooks;
}

/** The sheets of a department's workbooks in line order. `incomplete`: a workbook could not be read. */
export async function readDepartmentWorkbooks(
  reading: Reading,
  listed: readonly ListedFile[] | undefined,
): Promise<{
  readonly sheets: readonly SheetReading[];
  readonly problems: readonly Problem[];
  readonly incomplete: boolean;
}> {
  const problems: Problem[] = [];
  const opened = await (listed ? listedWorkbooks(reading, listed, problems) : ownWorkbooks(reading, problems));
  const incomplete = problems.some((problem) => problem.severity === 'error');
  const sheets = opened.flatMap(({ path, workbook, bytes }) => {
    reading.observe(path, bytes);
    const known = readKnownSheets(workbook, sheetSpecs, path);
    problems.push(...known.problems);
    return known.sheets;
  });
  return { sheets, problems, incomplete };
}

/** The claim workbooks of earlier years that a department lists. */
export async function readDepartmentHistory(
  reading: Reading,
  listed: readonly ListedFile[],
  departmentYear: number | undefined,
): Promise<{ readonly history: readonly History[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const history: History[] = [];
  for (const file of listed) {
    const path = locateListed(reading, file, problems);
    const opened = path === undefined ? undefined : await open(reading, path, problems);
    if (!opened) continue;
    reading.observe(opened.path, opened.bytes);
    const read = readHistory(opened.workbook, opened.path, file.place, departmentYear);
    if ('history' in read) history.push(read.history);
    else problems.push(...read.problems);
  }
  return { history, problems };
}
