import type { StaffMember } from '../model/department.js';
import type { EvidenceFile } from '../model/evidence.js';
import { placeOfCell, type Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';
import type { FileLocator } from './evidence.js';
import type { People } from './people.js';
import type { PilotNames } from './pilot-names.js';
import type { SheetRow } from './sheet/row.js';

/** What rows refer to: pilots, people, files. Whatever is wrong goes to `problems`. */
export interface References {
  readonly pilots: PilotNames;
  readonly people: People;
  readonly locator: FileLocator;
  /** A pilot's file could not be read: an unknown pilot then says nothing new. */
  readonly pilotsIncomplete: boolean;
  /** 师资 could not be read: an unknown person then says nothing new. */
  readonly peopleIncomplete: boolean;
  readonly problems: Problem[];
}

/** The id of the pilot that a cell names, or undefined with a problem. */
export function pilotOf(row: SheetRow, field: string, written: string | undefined, to: References): string | undefined {
  if (written === undefined) return undefined;
  const found = to.pilots.find(written);
  if (found.state === 'one') return found.id;
  const place = placeOfCell(row.origin, field);
  const details = { field: row.header(field), value: written };
  if (found.state === 'several') to.problems.push(errorAt('ambiguous-pilot', place, { ids: found.ids }, details));
  else if (!to.pilotsIncomplete) {
    to.problems.push(errorAt('unknown-pilot', place, { known: to.pilots.ids, nearest: found.nearest }, details));
  }
  return undefined;
}

/** The person that a row names by 工号 or 教师, or undefined with a problem. */
export function personOf(row: SheetRow, to: References): StaffMember | undefined {
  const name = row.text('teacher');
  if (name === undefined) return undefined;
  const found = to.people.find(row.text('staffId'), name, {
    staffId: placeOfCell(row.origin, 'staffId'),
    name: placeOfCell(row.origin, 'teacher'),
    idField: row.header('staffId'),
    nameField: row.header('teacher'),
  });
  if (!('code' in found)) return found;
  const followsFromBrokenStaff =
    to.peopleIncomplete && (found.code === 'unknown-person' || found.code === 'unknown-staff-id');
  if (!followsFromBrokenStaff) to.problems.push(found);
  return undefined;
}

/** The evidence that a row names. */
export function evidenceOf(row: SheetRow, to: References): readonly EvidenceFile[] {
  const place = placeOfCell(row.origin, 'evidence');
  return row.list('evidence').flatMap((path) => {
    const found = to.locator.evidence(path, place, row.header('evidence'));
    if ('file' in found) return [found.file];
    to.problems.push(found.problem);
    return [];
  });
}

/** Complains about every row whose identity an earlier row has, at the cell of `field`. */
export function uniqueBy(
  rows: readonly SheetRow[],
  field: string,
  identity: (row: SheetRow) => readonly (string | undefined)[],
  problems: Problem[],
): void {
  const first = new Map<string, Place>();
  for (const row of rows) {
    const parts = identity(row);
    if (parts.includes(undefined)) continue;
    const key = JSON.stringify(parts.map((part) => comparable(part ?? '')));
    const place = placeOfCell(row.origin, field);
    const earlier = first.get(key);
    if (earlier) {
      const details = { field: row.header(field), value: row.text(field) };
      problems.push(errorAt('row-twice', place, { first: earlier }, details));
    } else first.set(key, place);
  }
}
