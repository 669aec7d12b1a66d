import { KINDS, type Kind } from '../model/claim.js';
import type { CollegePerson, CollegeTotals, DepartmentRecord, PersonRecord } from '../model/college.js';
import { groupBy } from '../model/group.js';
import { sumHours, type Hours } from '../model/hours.js';
import { byCodePoint, comparable } from '../model/text.js';
import { sumYuan, type Yuan } from '../model/yuan.js';

type ByKind = Partial<Readonly<Record<Kind, Hours>>>;

function sumByKind(all: readonly ByKind[]): ByKind {
  const sums: Partial<Record<Kind, Hours>> = {};
  for (const kind of KINDS) {
    const hours = all.flatMap((one) => one[kind] ?? []);
    if (hours.length > 0) sums[kind] = sumHours(hours);
  }
  return sums;
}

/** The sum, or null when one of the amounts is not known: a part is never passed off as the whole. */
function sumAmounts(amounts: readonly (Yuan | null)[]): Yuan | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumYuan(known) : null;
}

/** Everybody who is paid anywhere, matched by 工号, in its code-point order (1-domain 4). */
export function collegePeople(departments: readonly DepartmentRecord[]): readonly CollegePerson[] {
  const parts = departments.flatMap(({ name, judged }) =>
    (judged?.people ?? []).map((person): { readonly name: string; readonly person: PersonRecord } => ({
      name: name ?? '',
      person,
    })),
  );
  return [...groupBy(parts, ({ person }) => comparable(person.staffId)).values()]
    .map((group): CollegePerson => {
      const [first] = group;
      return {
        staffId: first.person.staffId,
        name: first.person.name,
        category: first.person.category,
        departments: group.map(({ name }) => name),
        hours: sumHours(group.map(({ person }) => person.hours)),
        byKind: sumByKind(group.map(({ person }) => person.byKind)),
        amount: sumAmounts(group.map(({ person }) => person.amount)),
      };
    })
    .sort((one, other) => byCodePoint(one.staffId, other.staffId));
}

/** The college in numbers: exact sums over the departments in which nothing is wrong. */
export function collegeTotals(departments: readonly DepartmentRecord[], people: number): CollegeTotals {
  const judged = departments.flatMap((department) => department.judged ?? []);
  const count = (of: 'rows' | 'paid' | 'excluded'): number => judged.reduce((sum, one) => sum + one[of], 0);
  return {
    departments: departments.length,
    ready: judged.filter(({ ready }) => ready).length,
    failed: departments.length - judged.length,
    rows: count('rows'),
    paid: count('paid'),
    excluded: count('excluded'),
    hours: sumHours(judged.map(({ hours }) => hours)),
    amount: sumAmounts(judged.map(({ amount }) => amount)),
    byKind: sumByKind(judged.map(({ byKind }) => byKind)),
    people,
  };
}
