import type { Claim } from '../model/claim.js';
import type { ConflictId } from '../model/college.js';
import type { DepartmentData } from '../model/department.js';
import { placeOfRow, type Place, type RowOrigin } from '../model/place.js';
import { comparable } from '../model/text.js';
import { parseSession, parseSlot } from '../hours/overlap.js';

/** What another department may collide with (1-domain 4): a paid line or a row of 师资. */
export interface Crossing {
  readonly id: ConflictId | 'near-person';
  /** The key, in the contract's order; equal for what collides. */
  readonly parts: readonly string[];
  /** What must overlap (a slot) or differ (name and category, a staff id); the person's name elsewhere; empty when there is nothing to say. */
  readonly detail: string;
  readonly place: Place;
}

function rowId({ file, sheet, cell }: Place): string {
  return [file, sheet, cell].join('\0');
}

function byPlace<Row extends { readonly origin: RowOrigin }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [rowId(placeOfRow(row.origin)), row]));
}

/**
 * Everything of a department that may collide with another: its paid lines in line order, then its 师资. Certificates count by name
 * and persons by 工号, whatever the readings make of keys.
 */
export function crossingsOf(data: DepartmentData, claim: Claim): readonly Crossing[] {
  const certificates = new Map(data.pilots.map(({ id, certificate }) => [id, certificate.name]));
  const { tables } = data;
  const trainings = byPlace(tables.trainings);
  const invigilations = byPlace(tables.invigilations);
  const assessors = byPlace(tables.assessors);
  const certificateOf = (pilot: string | null): string => {
    const name = pilot === null ? undefined : certificates.get(pilot);
    if (name === undefined) throw new Error(`a line of no pilot: ${String(pilot)}`);
    return comparable(name);
  };
  const rowOf = <Row>(rows: ReadonlyMap<string, Row>, place: Place): Row => {
    const row = rows.get(rowId(place));
    if (row === undefined) throw new Error(`a line of no row: ${rowId(place)}`);
    return row;
  };
  const paid = claim.lines.flatMap((line): readonly Crossing[] => {
    const place = line.source;
    const staffId = comparable(line.staffId);
    const date = line.date ?? '';
    switch (line.kind) {
      case 'declaration':
        return [{ id: 'cross-declaration', parts: [certificateOf(line.pilot)], detail: '', place }];
      case 'site':
        return [{ id: 'cross-site', parts: [comparable(line.site ?? '')], detail: '', place }];
      case 'assessor': {
        const number = comparable(rowOf(assessors, place).certificateNumber);
        return [
          { id: 'cross-assessor', parts: [certificateOf(line.pilot), staffId], detail: '', place },
          { id: 'near-person', parts: [comparable(line.name), number], detail: staffId, place },
        ];
      }
      case 'training': {
        const { slot } = rowOf(trainings, place);
        const timed = { id: 'cross-time', parts: [staffId, date], detail: comparable(slot), place } as const;
        return parseSlot(slot).kind === 'free' ? [] : [timed];
      }
      case 'invigilation': {
        const { session } = rowOf(invigilations, place);
        const text = comparable(session);
        const same = { id: 'cross-invigilation', parts: [staffId, date, text], detail: '', place } as const;
        const timed = { id: 'cross-time', parts: [staffId, date], detail: text, place } as const;
        return parseSession(session).kind === 'free' ? [same] : [same, timed];
      }
      case 'report':
        return [];
    }
  });
  const staff = tables.staff.map((member): Crossing => ({
    id: 'cross-category',
    parts: [comparable(member.staffId)],
    detail: `${comparable(member.name)}|${member.category}`,
    place: placeOfRow(member.origin),
  }));
  return [...paid, ...staff];
}

/**
 * What two departments must have in common before any of their crossings can collide: of those with a person the person, else the whole
 * key. There are few of them, so that a batch can hold them all while the crossings themselves stay on the disk.
 */
export function meetingPoint({ id, parts }: Pick<Crossing, 'id' | 'parts'>): string {
  switch (id) {
    case 'cross-invigilation':
    case 'cross-time':
    case 'cross-category':
      return `staff|${parts[0] ?? ''}`;
    case 'cross-assessor':
    case 'cross-declaration':
    case 'cross-site':
    case 'near-person':
      return [id, ...parts].join('|');
  }
}
