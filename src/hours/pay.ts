import type { Line, PersonTotal } from '../model/claim.js';
import type { Basis, Category, Rates, StaffMember } from '../model/department.js';
import { hoursToNumber, type Hours } from '../model/hours.js';
import { placeAt, type PlaceIndex } from '../model/place.js';
import type { Readings } from '../model/policy.js';
import { comparable } from '../model/text.js';
import { input, step, type Trace } from '../model/trace.js';
import { payFor, yuanToNumber, type Yuan } from '../model/yuan.js';

// Pay (1-domain 3.6; Art. 25(7)): full-time teachers by the overload rate, teachers with two roles and administrative
// staff by the base rate. The plan sets no rates: yuan appear only where the department gives them.

/** The pay basis of a category; for people from outside the reading `external-pay`. */
export function basisOf(category: Category, readings: Readings): Basis {
  switch (category) {
    case 'fullTime':
      return 'overload';
    case 'dualRole':
    case 'administrative':
      return 'base';
    case 'external':
      return readings['external-pay'];
  }
}

/** Yuan per hour of a person: the rate of their 职称, else the default of their basis; undefined: none is given. */
export function rateOf(rates: Rates, basis: Basis, title: string | undefined): Yuan | undefined {
  if (basis === 'none') return undefined;
  const table = rates[basis];
  const ofTitle = title === undefined ? undefined : table?.byTitle.get(comparable(title));
  return ofTitle ?? table?.default;
}

/** A person's rate and amount, rounded once, with the derivation of both; null without rates or without a rate. */
export function payOf(
  person: Pick<StaffMember, 'title'> & { readonly basis: Basis; readonly hours: Hours; readonly ofHours: Trace },
  rates: Rates | undefined,
  places: PlaceIndex,
): Pick<PersonTotal, 'rate' | 'amount' | 'trace'> {
  const rate = rates === undefined ? undefined : rateOf(rates, person.basis, person.title);
  if (rate === undefined) return { rate: null, amount: null, trace: person.ofHours };
  const amount = payFor(person.hours, rate);
  const place = placeAt(places, 'rates', person.basis, person.title ?? 'default');
  return {
    rate,
    amount,
    trace: step('amount', 'times', yuanToNumber(amount), [person.ofHours, input('rate', yuanToNumber(rate), [place])]),
  };
}

/** The derivation of a person's hours: the sum of their lines, each under its key. */
export function personHours(hours: Hours, lines: readonly Pick<Line, 'key' | 'trace'>[]): Trace {
  return step(
    'person-hours',
    'sum',
    hoursToNumber(hours),
    lines.map(({ key, trace }) => ({ ...trace, label: key })),
  );
}
