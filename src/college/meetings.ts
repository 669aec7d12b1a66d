import {
  CONFLICT_IDS,
  type Conflict,
  type ConflictId,
  type FolderPlace,
  type Meeting,
  type NearMiss,
} from '../model/college.js';
import { groupBy, type NonEmpty } from '../model/group.js';
import { byCodePoint } from '../model/text.js';
import { overlaps, parseSlot } from '../hours/overlap.js';
import { meetingPoint, type Crossing } from './crossings.js';

/** Which meeting points several departments have. Holds the points alone, not what stands there. */
export interface MeetingPoints {
  readonly add: (department: number, points: Iterable<string>) => void;
  /** The departments that have a point in common with another, in order. */
  readonly departments: () => readonly number[];
  readonly isShared: (crossing: Crossing) => boolean;
}

export function createMeetingPoints(): MeetingPoints {
  const first = new Map<string, number>();
  const shared = new Map<string, Set<number>>();
  return {
    add(department, points) {
      for (const point of points) {
        const other = first.get(point);
        if (other === undefined) first.set(point, department);
        else if (other !== department) {
          const departments = shared.get(point) ?? new Set([other]);
          shared.set(point, departments.add(department));
        }
      }
    },
    departments: () =>
      [...new Set([...shared.values()].flatMap((departments) => [...departments]))].sort((a, b) => a - b),
    isShared: (crossing) => shared.has(meetingPoint(crossing)),
  };
}

/** A department with those of its crossings that another may meet. */
export interface CrossingDepartment {
  readonly folder: string;
  readonly name: string;
  readonly crossings: readonly Crossing[];
}

interface Standing {
  readonly department: CrossingDepartment;
  readonly crossing: Crossing;
}

/** The first name of each person by the comparable 工号, for sentences. */
export type Names = (staffId: string) => string | undefined;

function several(standings: readonly Standing[]): boolean {
  return standings.some(({ department }) => department !== standings[0]?.department);
}

/** Those whose time overlaps that of another department. */
function overlapping(standings: readonly Standing[]): readonly Standing[] {
  const timed = standings.map((standing) => ({ standing, slot: parseSlot(standing.crossing.detail) }));
  return timed
    .filter(({ standing, slot }) =>
      timed.some((other) => other.standing.department !== standing.department && overlaps(slot, other.slot)),
    )
    .map(({ standing }) => standing);
}

function variantsOf(standings: readonly Standing[]): readonly string[] {
  return [...new Set(standings.map(({ crossing }) => crossing.detail))].filter((detail) => detail !== '');
}

/** The standings of one key that collide; empty when none do. */
function colliding(id: Crossing['id'], standings: readonly Standing[]): readonly Standing[] {
  switch (id) {
    case 'cross-assessor':
    case 'cross-declaration':
    case 'cross-site':
    case 'cross-invigilation':
      return several(standings) ? standings : [];
    case 'cross-time':
      return overlapping(standings);
    case 'cross-category':
    case 'near-person':
      return several(standings) && variantsOf(standings).length > 1 ? standings : [];
  }
}

/** The 工号 within a key, where there is one. */
function staffIdOf(id: Crossing['id'], parts: readonly string[]): string | undefined {
  switch (id) {
    case 'cross-assessor':
      return parts[1];
    case 'cross-invigilation':
    case 'cross-time':
    case 'cross-category':
      return parts[0];
    case 'cross-declaration':
    case 'cross-site':
    case 'near-person':
      return undefined;
  }
}

function meetingsOf<Id extends Crossing['id']>(
  id: Id,
  departments: readonly CrossingDepartment[],
  names: Names,
): readonly Meeting<Id>[] {
  const standings = departments.flatMap((department) =>
    department.crossings
      .filter((crossing) => crossing.id === id)
      .map((crossing): Standing => ({ department, crossing })),
  );
  const groups = [...groupBy(standings, ({ crossing }) => crossing.parts.join('|'))];
  return groups
    .sort(([one], [other]) => byCodePoint(one, other))
    .flatMap(([, all]: readonly [string, NonEmpty<Standing>]) => {
      const found = colliding(id, all);
      if (found.length === 0) return [];
      const { parts } = all[0].crossing;
      const staffId = staffIdOf(id, parts);
      return [
        {
          id,
          parts,
          person: staffId === undefined ? undefined : names(staffId),
          departments: [...new Map(found.map(({ department }) => [department.folder, department.name])).values()],
          variants: variantsOf(found),
          places: found.map(({ department, crossing }): FolderPlace => ({
            folder: department.folder,
            place: crossing.place,
          })),
        },
      ];
    });
}

/** What collides between departments (1-domain 4), in the contract's order, then by key. Departments are in order. */
export function findConflicts(departments: readonly CrossingDepartment[], names: Names): readonly Conflict[] {
  return CONFLICT_IDS.flatMap((id: ConflictId) => meetingsOf(id, departments, names));
}

/** People of one name who share a certificate number under different 工号: perhaps one person, so perhaps paid twice. */
export function findNearMisses(departments: readonly CrossingDepartment[]): readonly NearMiss[] {
  return meetingsOf('near-person', departments, () => undefined);
}
