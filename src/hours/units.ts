import type { CalendarDate } from '../model/calendar-date.js';
import type { Allocation, Reason } from '../model/claim.js';
import type { Pilot } from '../model/department.js';
import { groupBy } from '../model/group.js';
import { hoursOfHundredths, hoursToNumber, NO_HOURS, sumHours, type Hours } from '../model/hours.js';
import { placeAt, placeOfRow, type Place } from '../model/place.js';
import { numberAt, type ParameterValue, type Policy } from '../model/policy.js';
import { byCodePoint } from '../model/text.js';
import { derived, input, parameter, step } from '../model/trace.js';
import { isApprovedInClaim, isDeclared, type HoursContext } from './context.js';
import { historyOf } from './history-index.js';
import type { Candidate, UnitKeys } from './item.js';
import { certificateWithLevel, declarationUnitKey, declarationUnitKeys, siteUnitKey } from './keys.js';
import { exactHours } from './measure.js';
import type { Sifted } from './sift.js';

// What 25(1) and 25(5) pay once and departments share out: declared units and approved sites, who got how much of them
// and what is left.

/** What grants the hours of a declared unit (25(1)) or of a site (25(5)) that was approved on this day. */
export function unitParameter(kind: Allocation['kind'], date: CalendarDate, policy: Policy): ParameterValue<number> {
  return numberAt(policy, kind === 'declaration' ? 'declaration-hours' : 'site-hours', date);
}

/** The hours of a declared unit (25(1)) or of a site (25(5)) that was approved on this day. */
export function unitHours(kind: Allocation['kind'], date: CalendarDate, policy: Policy): Hours {
  return exactHours(unitParameter(kind, date, policy));
}

/** A declared unit or an approved site. */
interface Unit extends UnitKeys {
  readonly kind: Allocation['kind'];
  readonly name: string;
  /** The declared pilots of a declared unit; empty for a site. */
  readonly pilots: readonly Pilot[];
  /** The first day on which it was approved. */
  readonly approvedOn: CalendarDate;
  /** The first such day that belongs to this claim, if there is one. */
  readonly approvedInClaim: CalendarDate | undefined;
  /** Where it was approved. */
  readonly place: Place;
}

/** The line that shares a unit out, with why it is not paid. */
interface Share {
  readonly candidate: Candidate;
  readonly reason: Reason | undefined;
}

/** A unit with its lines and what they and earlier claims used of it. */
export interface SharedUnit extends Unit {
  readonly shares: readonly Share[];
  readonly total: Hours;
  readonly paid: Hours;
  readonly history: Hours;
  readonly historyPlaces: readonly Place[];
}

function nameOf(pilot: Pilot, { readings }: HoursContext['terms']): string {
  switch (readings['declaration-unit']) {
    case 'certificate':
      return pilot.certificate.name;
    case 'certificate-level':
      return certificateWithLevel(pilot);
    case 'pilot':
      return `${certificateWithLevel(pilot)} ${pilot.id}`;
  }
}

function declaredUnit(key: string, pilots: readonly Pilot[], context: HoursContext): Unit[] {
  const approvals = pilots
    .flatMap((pilot) => {
      const date = pilot.declaration.approvedOn;
      return date === undefined ? [] : [{ date, pilot, inClaim: isApprovedInClaim(date, context.terms) }];
    })
    .sort((one, other) => byCodePoint(one.date, other.date));
  const [first] = approvals;
  if (!first) return [];
  const inClaim = approvals.find((approval) => approval.inClaim);
  return [
    {
      kind: 'declaration',
      key,
      inHistory: pilots.flatMap(declarationUnitKeys),
      name: nameOf(first.pilot, context.terms),
      pilots,
      approvedOn: first.date,
      approvedInClaim: inClaim?.date,
      place: placeAt((inClaim ?? first).pilot.places, 'declaration', 'approvedOn'),
    },
  ];
}

function declaredUnits(context: HoursContext): readonly Unit[] {
  const option = context.terms.readings['declaration-unit'];
  const byKey = groupBy(context.data.pilots.filter(isDeclared), (pilot) => declarationUnitKey(pilot, option));
  return [...byKey].flatMap(([key, pilots]) => declaredUnit(key, pilots, context));
}

function approvedSites(context: HoursContext): readonly Unit[] {
  return context.data.tables.sites.flatMap((site): Unit[] => {
    const { name, approvedOn, document, origin } = site;
    if (approvedOn === undefined || document === undefined) return [];
    const key = siteUnitKey(name);
    return [
      {
        kind: 'site',
        key,
        inHistory: [key],
        name,
        pilots: [],
        approvedOn,
        approvedInClaim: isApprovedInClaim(approvedOn, context.terms) ? approvedOn : undefined,
        place: placeOfRow(origin),
      },
    ];
  });
}

function sharesByUnit(sifted: Sifted): ReadonlyMap<string, readonly Share[]> {
  return groupBy(
    sifted.all.flatMap(({ candidate, exclusion }) =>
      candidate.kind === 'declaration' || candidate.kind === 'site' ? [{ candidate, reason: exclusion?.reason }] : [],
    ),
    ({ candidate }) => candidate.unit.key,
  );
}

function hoursOf(shares: readonly Share[]): Hours {
  return sumHours(shares.map(({ candidate }) => candidate.line.hours));
}

/** The declared units in pilot order, then the approved sites in row order, each with its lines. */
export function sharedUnits(sifted: Sifted, context: HoursContext): readonly SharedUnit[] {
  const byUnit = sharesByUnit(sifted);
  return [...declaredUnits(context), ...approvedSites(context)].map((unit) => {
    const shares = byUnit.get(unit.key) ?? [];
    const earlier = historyOf(context.history, unit.inHistory);
    return {
      ...unit,
      shares,
      total: unitHours(unit.kind, unit.approvedInClaim ?? unit.approvedOn, context.terms.policy),
      paid: hoursOf(shares.filter(({ reason }) => reason === undefined)),
      history: sumHours(earlier.map((line) => line.hours)),
      historyPlaces: earlier.map(({ place }) => place),
    };
  });
}

/** The units that this claim deals with: approved in its window, or with rows that are paid or exceed their hours. */
export function allocations(units: readonly SharedUnit[], { terms }: HoursContext): readonly Allocation[] {
  return units.flatMap((unit): Allocation[] => {
    const counted = unit.shares.filter(({ reason }) => reason === undefined || reason === 'over-allocated');
    if (unit.approvedInClaim === undefined && counted.length === 0) return [];
    // A site that earns every year has the whole of its hours each year.
    const history = unit.kind === 'site' && terms.readings['site-hours'] === 'every-year' ? NO_HOURS : unit.history;
    const rest = hoursOfHundredths(Math.max(0, unit.total - history - unit.paid));
    const date = unit.approvedInClaim ?? unit.approvedOn;
    return [
      {
        kind: unit.kind,
        unit: unit.key,
        name: unit.name,
        total: unit.total,
        allocated: unit.paid,
        overAllocated: hoursOf(counted.filter(({ reason }) => reason === 'over-allocated')),
        history,
        rest,
        sources: [unit.place, ...counted.map(({ candidate }) => candidate.line.source)],
        trace: step('rest', 'rest-of', hoursToNumber(rest), [
          input('approval-date', date, [unit.place]),
          parameter(unitParameter(unit.kind, date, terms.policy)),
          input('earlier-claims', hoursToNumber(history), unit.historyPlaces),
          step(
            'allocated',
            'sum',
            hoursToNumber(unit.paid),
            unit.shares.flatMap(({ candidate: { line }, reason }) =>
              reason === undefined ? [derived('line-hours', line.key, hoursToNumber(line.hours))] : [],
            ),
          ),
        ]),
      },
    ];
  });
}
