import { KINDS, type Kind, type Line, type PersonTotal, type Totals } from '../model/claim.js';
import type { Department } from '../model/department.js';
import { groupBy, type NonEmpty } from '../model/group.js';
import { hoursToNumber, sumHours, type Hours } from '../model/hours.js';
import { byCodePoint } from '../model/text.js';
import { derived, step, type Trace } from '../model/trace.js';
import { sumYuan, yuanToNumber, type Yuan } from '../model/yuan.js';
import type { Candidate } from './item.js';
import { payOf, personHours } from './pay.js';

function hoursOf(lines: readonly Line[]): Hours {
  return sumHours(lines.map((line) => line.hours));
}

/** Hours of the kinds that have a line, in the order of the kinds. */
function hoursByKind(lines: readonly Line[]): Partial<Readonly<Record<Kind, Hours>>> {
  const byKind = groupBy(lines, (line) => line.kind);
  const sums: Partial<Record<Kind, Hours>> = {};
  for (const kind of KINDS) {
    const ofKind = byKind.get(kind);
    if (ofKind) sums[kind] = hoursOf(ofKind);
  }
  return sums;
}

function personTotal(candidates: NonEmpty<Candidate>, department: Department): PersonTotal {
  const [{ line, row }] = candidates;
  const lines = candidates.map((candidate) => candidate.line);
  const { staffId, name, category, basis } = line;
  const hours = hoursOf(lines);
  const ofHours = personHours(hours, lines);
  const pay = payOf({ title: row.staff.title, basis, hours, ofHours }, department.rates, department.places);
  return { staffId, name, category, basis, hours, byKind: hoursByKind(lines), ...pay };
}

/** The sum of all amounts; null when there are no rates or one amount is missing (1-domain 3.6). */
function totalAmount(people: readonly PersonTotal[], department: Department): Yuan | null {
  if (department.rates === undefined) return null;
  const amounts = people.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === people.length ? sumYuan(amounts) : null;
}

/** The claim's hours as the sum of its kinds, each of its lines. */
function hoursTrace(lines: readonly Line[]): Trace {
  const byKind = groupBy(lines, (line) => line.kind);
  const kinds = KINDS.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    const of = own.map(({ key, hours }) => derived('line-hours', key, hoursToNumber(hours)));
    return own.length === 0 ? [] : [step('kind-hours', 'sum', hoursToNumber(hoursOf(own)), of, kind)];
  });
  return step('total-hours', 'sum', hoursToNumber(hoursOf(lines)), kinds);
}

/** The claim's amount as the sum of what each person gets. */
function amountTrace(amount: Yuan, people: readonly PersonTotal[]): Trace {
  const parts = people.flatMap((person) =>
    person.amount === null ? [] : [derived('amount', person.staffId, yuanToNumber(person.amount))],
  );
  return step('total-amount', 'sum', yuanToNumber(amount), parts);
}

/** The claim's sums: exact, rounded to the fen once a person. `rows` counts every row, paid or not. */
export function totalsOf(paid: readonly Candidate[], rows: number, department: Department): Totals {
  const lines = paid.map(({ line }) => line);
  const people = [...groupBy(paid, ({ line }) => line.staffId).values()]
    .map((candidates) => personTotal(candidates, department))
    .sort((one, other) => byCodePoint(one.staffId, other.staffId));
  const amount = totalAmount(people, department);
  return {
    rows,
    paid: lines.length,
    excluded: rows - lines.length,
    hours: hoursOf(lines),
    amount,
    byKind: hoursByKind(lines),
    byPerson: people,
    trace: { hours: hoursTrace(lines), ...(amount === null ? {} : { amount: amountTrace(amount, people) }) },
  };
}
