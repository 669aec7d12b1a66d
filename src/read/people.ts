import { nearest } from '../dictionary/nearest.js';
import type { StaffMember } from '../model/department.js';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';

/** Finds the person a row names: by 工号, else by 教师 (2-formats 2.2). */
export interface People {
  readonly find: (
    staffId: string | undefined,
    name: string,
    at: {
      readonly staffId: Place;
      readonly name: Place;
      readonly idField: string | undefined;
      readonly nameField: string | undefined;
    },
  ) => StaffMember | Problem;
}

/** The people of 师资. Names and ids are compared without white space, in NFKC (1-domain 1.1). */
export function createPeople(staff: readonly StaffMember[]): People {
  const byId = new Map<string, StaffMember>();
  const byName = new Map<string, StaffMember[]>();
  for (const person of staff) {
    // Of an id that stands twice the first counts: the second is told where it stands.
    const id = comparable(person.staffId);
    if (!byId.has(id)) byId.set(id, person);
    const name = comparable(person.name);
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return {
    find: (staffId, name, at) => {
      if (staffId !== undefined) {
        const person = byId.get(comparable(staffId));
        const asId = { field: at.idField, value: staffId };
        if (!person)
          return errorAt('unknown-staff-id', at.staffId, { nearest: nearest(staffId, [...byId.keys()]) }, asId);
        if (comparable(person.name) !== comparable(name)) {
          return errorAt('id-and-name-disagree', at.staffId, { name, expected: person.name }, asId);
        }
        return person;
      }
      const found = byName.get(comparable(name)) ?? [];
      const asName = { field: at.nameField, value: name };
      const [first, ...others] = found;
      if (!first)
        return errorAt('unknown-person', at.name, { nearest: nearest(comparable(name), [...byName.keys()]) }, asName);
      if (others.length > 0) {
        return errorAt('ambiguous-person', at.name, { ids: found.map((person) => person.staffId) }, asName);
      }
      return first;
    },
  };
}
